package dev.entrylint.parse.data;

import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.InvalidSchemaException;
import dev.harrel.jsonschema.JsonSchemaException;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A JSON Schema that data is held against: of 2020-12 unless it says which, and back to draft 4.
 */
public final class DataSchema {

  /** Keywords that only say that another one, which is reported, failed. */
  private static final Set<String> FRAMES =
      Set.of("allOf", "$ref", "$dynamicRef", "if", "then", "else");

  private final Meta schema;
  private final Function<Meta, List<Error>> validator;

  /** Something that is wrong with a schema: one sentence, and the way to it in the schema. */
  public record SchemaFault(List<String> steps, String message) {}

  private DataSchema(Meta schema, Function<Meta, List<Error>> validator) {
    this.schema = schema;
    this.validator = validator;
  }

  /**
   * Reads a schema.
   *
   * @param faults gets what is wrong with it
   * @return the schema; it can be used if there are no faults
   */
  public static DataSchema of(Meta.Fields schema, List<SchemaFault> faults) {
    Validator validator =
        new ValidatorFactory()
            .withJsonNodeFactory(DataNode.FACTORY)
            .withEvaluatorFactory(SchemaPatterns.KEYWORDS)
            .createValidator();
    findReferences(schema, schema, new ArrayList<>(), faults);
    int before = faults.size();
    SchemaPatterns.findFaults(schema, faults);
    SchemaLoops.findFaults(schema, faults);
    if (faults.size() > before) {
      return new DataSchema(schema, data -> List.of());
    }
    try {
      var address = validator.registerSchema((Object) schema);
      return new DataSchema(
          schema, data -> validator.validate(address, (Object) DataNode.counted(data)).getErrors());
    } catch (InvalidSchemaException invalid) {
      addFlaws(invalid, faults);
    } catch (StackOverflowError tooDeep) {
      faults.add(new SchemaFault(List.of(), "it is nested too deeply"));
    } catch (JsonSchemaException unknown) {
      faults.add(new SchemaFault(List.of("$schema"), unknown.getMessage()));
    }
    return new DataSchema(schema, data -> List.of());
  }

  /** What the schema of schemas says, once for each place. */
  private static void addFlaws(InvalidSchemaException invalid, List<SchemaFault> faults) {
    Set<String> reported = new TreeSet<>();
    for (Error error : invalid.getErrors()) {
      DataPointer place = DataPointer.of(error.getInstanceLocation());
      if (isReported(error)
          && !"anyOf".equals(error.getKeyword())
          && reported.add(place.toString())) {
        String message = "'" + place + "': " + Violations.lower(error.getError());
        faults.add(new SchemaFault(place.steps(), message));
      }
    }
  }

  /** Only references within the schema are followed, so that a run never asks the network. */
  private static void findReferences(
      Meta top, Meta value, List<String> steps, List<SchemaFault> faults) {
    if (value instanceof Meta.Items list) {
      for (int i = 0; i < list.items().size(); i++) {
        findReferences(top, list.items().get(i), with(steps, Integer.toString(i)), faults);
      }
    } else if (value instanceof Meta.Fields map) {
      map.fields()
          .forEach(
              (key, field) -> {
                List<String> here = with(steps, key);
                if (isReference(key) && field.value() instanceof Meta.Scalar reference) {
                  check(top, reference.text(), here, faults);
                } else {
                  findReferences(top, field.value(), here, faults);
                }
              });
    }
  }

  private static boolean isReference(String key) {
    return key.equals("$ref") || key.equals("$dynamicRef") || key.equals("$recursiveRef");
  }

  private static void check(
      Meta top, String reference, List<String> here, List<SchemaFault> faults) {
    if (!reference.startsWith("#")) {
      faults.add(
          new SchemaFault(
              here, "only references within the schema are followed, such as '#/$defs/name'"));
    } else if (reference.startsWith("#/") && DataPointer.of(reference).in(top).isEmpty()) {
      faults.add(new SchemaFault(here, "'" + reference + "' leads nowhere in the schema"));
    }
  }

  private static List<String> with(List<String> steps, String step) {
    List<String> more = new ArrayList<>(steps);
    more.add(step);
    return more;
  }

  private static boolean isReported(Error error) {
    return error.getKeyword() == null || !FRAMES.contains(error.getKeyword());
  }

  /** The keys that must be there. */
  public List<String> required() {
    List<String> keys = new ArrayList<>();
    if (DataPointer.of("/required").in(schema).orElse(null) instanceof Meta.Items list) {
      for (Meta item : list.items()) {
        if (item instanceof Meta.Scalar scalar) {
          keys.add(scalar.text());
        }
      }
    }
    return List.copyOf(keys);
  }

  /** The keys that it says something of. */
  public List<String> keys() {
    return DataPointer.of("/properties").in(schema).orElse(null) instanceof Meta.Fields fields
        ? List.copyOf(fields.fields().keySet())
        : List.of();
  }

  /**
   * The words that the value of {@code key}, or each item of it, may be; none if there are others.
   */
  public List<String> words(String key) {
    List<String> words = new ArrayList<>();
    if (DataPointer.of("/properties").in(schema).orElse(null) instanceof Meta.Fields fields
        && fields.fields().containsKey(key)) {
      Meta own = fields.fields().get(key).value();
      for (String way : List.of("/enum", "/items/enum")) {
        if (DataPointer.of(way).in(own).orElse(null) instanceof Meta.Items list) {
          for (Meta item : list.items()) {
            if (item instanceof Meta.Scalar scalar) {
              words.add(scalar.text());
            }
          }
        }
      }
    }
    return List.copyOf(words);
  }

  /** What is wrong with {@code data}, in the order of its text. */
  public List<Violation> violations(Meta.Fields data) {
    List<Error> errors;
    try {
      errors = validator.apply(data);
    } catch (DataNode.TooMuch | StackOverflowError tooMuch) {
      String message = "its schema asks too much of it; does it refer to itself again and again?";
      return List.of(new Violation("front matter", message, Span.at(data.span().start())));
    }
    List<Violation> found = new Violations(schema, data, DataSchema::isReported).of(errors);
    Set<String> reported = new TreeSet<>();
    return found.stream()
        .sorted(Comparator.comparingInt(each -> each.span().start()))
        .filter(each -> reported.add(each.span() + each.message()))
        .toList();
  }
}
