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
 * would never end, and for what refers to so much that each value would take long.
 */
final class SchemaLoops {

  /** Keywords whose schemas are held against the same value. */
  private static final Set<String> SAME =
      Set.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else");

  /** More than any schema needs; what is nested deeper would overflow the stack. */
  private static final int DEEPEST = 200;

  /** As many, too: two references of thirty schemas each to the next would be a billion. */
  private static final int MOST = 10_000;

  private final Meta top;
  private final List<SchemaFault> faults;
  private final Set<Meta> open = Collections.newSetFromMap(new IdentityHashMap<>());

  /** How many schemas each that was followed holds against a value, itself among them. */
  private final Map<Meta, Integer> weights = new IdentityHashMap<>();

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

  /**
   * Follows a schema to all that are held against the same value; the steps are for messages.
   *
   * @return how many these are
   */
  private int follow(Meta schema, List<String> steps) {
    if (!(schema instanceof Meta.Fields map) || !faults.isEmpty()) {
      return 0;
    }
    Integer known = weights.get(schema);
    if (known != null) {
      return known;
    }
    if (open.size() > DEEPEST) {
      faults.add(new SchemaFault(steps, "its references go more than " + DEEPEST + " deep"));
      return 0;
    }
    open.add(schema);
    int weight = 1;
    for (Map.Entry<String, Meta.Field> field : map.fields().entrySet()) {
      weight += follow(field.getKey(), field.getValue().value(), with(steps, field.getKey()));
      if (weight > MOST && faults.isEmpty()) {
        faults.add(
            new SchemaFault(steps, "it holds more than " + MOST + " schemas against one value"));
      }
    }
    open.remove(schema);
    weights.put(schema, weight);
    return weight;
  }

  /** Follows what stands under {@code key} of a schema. */
  private int follow(String key, Meta value, List<String> here) {
    if (key.equals("$ref") && value instanceof Meta.Scalar reference) {
      return refer(reference.text(), here);
    }
    if (SAME.contains(key) && value instanceof Meta.Fields) {
      return follow(value, here);
    }
    boolean several =
        SAME.contains(key) || key.equals("dependentSchemas") || key.equals("dependencies");
    int weight = 0;
    if (several) {
      for (Map.Entry<String, Meta> each : children(value).entrySet()) {
        weight += follow(each.getValue(), with(here, each.getKey()));
      }
    }
    return weight;
  }

  private int refer(String reference, List<String> here) {
    Meta target =
        reference.equals("#") || reference.startsWith("#/")
            ? DataPointer.of(reference).in(top).orElse(null)
            : null;
    if (target != null && open.contains(target)) {
      faults.add(
          new SchemaFault(
              here, "'" + reference + "' leads back here without going further into the data"));
    }
    return target == null ? 0 : follow(target, here);
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
