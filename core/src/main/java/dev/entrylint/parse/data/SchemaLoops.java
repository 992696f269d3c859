package dev.entrylint.parse.data;

import dev.entrylint.model.Meta;
import dev.entrylint.parse.data.DataSchema.SchemaFault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks in a JSON Schema for what refers to itself without going further into the data, so that it
 * would never end.
 */
final class SchemaLoops {

  /** Keywords whose schemas are held against the same value. */
  private static final Set<String> SAME =
      Set.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else");

  /** More than any schema needs; what is nested deeper would overflow the stack. */
  private static final int DEEPEST = 200;

  private final Meta top;
  private final List<SchemaFault> faults;
  private final Set<Meta> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Meta> done = Collections.newSetFromMap(new IdentityHashMap<>());

  private SchemaLoops(Meta top, List<SchemaFault> faults) {
    this.top = top;
    this.faults = faults;
  }

  static void findFaults(Meta schema, List<SchemaFault> faults) {
    new SchemaLoops(schema, faults).each(schema, List.of());
  }

  /** Looks at all that may be schemas. */
  private void each(Meta value, List<String> steps) {
    follow(value, steps);
    children(value).forEach((step, child) -> each(child, with(steps, step)));
  }

  /** Follows a schema to all that are held against the same value; the steps are for messages. */
  private void follow(Meta schema, List<String> steps) {
    if (!(schema instanceof Meta.Fields map) || done.contains(schema) || !faults.isEmpty()) {
      return;
    }
    if (open.size() > DEEPEST) {
      faults.add(new SchemaFault(steps, "its references go more than " + DEEPEST + " deep"));
      return;
    }
    open.add(schema);
    map.fields()
        .forEach(
            (key, field) -> {
              List<String> here = with(steps, key);
              if (key.equals("$ref") && field.value() instanceof Meta.Scalar reference) {
                refer(reference.text(), here);
              } else if (SAME.contains(key)) {
                follow(field.value(), here);
                if (field.value() instanceof Meta.Items) {
                  children(field.value()).forEach((i, each) -> follow(each, with(here, i)));
                }
              } else if (key.equals("dependentSchemas") || key.equals("dependencies")) {
                children(field.value()).forEach((name, each) -> follow(each, with(here, name)));
              }
            });
    open.remove(schema);
    done.add(schema);
  }

  private void refer(String reference, List<String> here) {
    Meta target =
        reference.equals("#") || reference.startsWith("#/")
            ? DataPointer.of(reference).in(top).orElse(null)
            : null;
    if (target != null && open.contains(target)) {
      faults.add(
          new SchemaFault(
              here, "'" + reference + "' leads back here without going further into the data"));
    } else if (target != null) {
      follow(target, here);
    }
  }

  private static Map<String, Meta> children(Meta value) {
    Map<String, Meta> children = new LinkedHashMap<>();
    if (value instanceof Meta.Items list) {
      list.items().forEach(item -> children.put(Integer.toString(children.size()), item));
    } else if (value instanceof Meta.Fields map) {
      map.fields().forEach((key, field) -> children.put(key, field.value()));
    }
    return children;
  }

  private static List<String> with(List<String> steps, String step) {
    List<String> more = new ArrayList<>(steps);
    more.add(step);
    return more;
  }
}
