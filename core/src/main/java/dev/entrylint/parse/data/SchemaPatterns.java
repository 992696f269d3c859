package dev.entrylint.parse.data;

import dev.entrylint.model.Meta;
import dev.entrylint.parse.data.DataSchema.SchemaFault;
import dev.entrylint.regex.Regex;
import dev.harrel.jsonschema.EvaluationContext;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.Evaluator.Result;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SchemaParsingContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The regular expressions of a JSON Schema, which are ours and not the validator's. */
final class SchemaPatterns {

  /** The keywords that hold regular expressions, and the one that asks for what fits none. */
  static final EvaluatorFactory KEYWORDS =
      new EvaluatorFactory.Builder()
          .withKeyword("pattern", node -> new Value(Regex.of(node.asString())))
          .withKeyword("patternProperties", Keys::new)
          .withKeyword("additionalProperties", Others::new)
          .build();

  /** Where in a schema keys are names and no keywords. */
  private static final Set<String> NAMES =
      Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas");

  /** Where in a schema values stand that are no schemas. */
  private static final Set<String> PLAIN = Set.of("const", "enum", "default", "examples");

  private SchemaPatterns() {}

  /** Adds what is wrong with each. */
  static void findFaults(Meta schema, List<SchemaFault> faults) {
    find(schema, false, List.of(), faults);
  }

  private static void find(
      Meta value, boolean names, List<String> steps, List<SchemaFault> faults) {
    if (value instanceof Meta.Items list) {
      for (int i = 0; i < list.items().size(); i++) {
        find(list.items().get(i), false, with(steps, Integer.toString(i)), faults);
      }
    } else if (value instanceof Meta.Fields map) {
      map.fields()
          .forEach(
              (key, field) -> {
                List<String> here = with(steps, key);
                if (!names && key.equals("pattern") && field.value() instanceof Meta.Scalar text) {
                  check(text.text(), here, faults);
                } else if (names || !PLAIN.contains(key)) {
                  if (!names
                      && key.equals("patternProperties")
                      && field.value() instanceof Meta.Fields properties) {
                    properties.fields().keySet().forEach(each -> check(each, here, faults));
                  }
                  find(field.value(), !names && NAMES.contains(key), here, faults);
                }
              });
    }
  }

  private static List<String> with(List<String> steps, String step) {
    List<String> more = new ArrayList<>(steps);
    more.add(step);
    return more;
  }

  private static void check(String pattern, List<String> steps, List<SchemaFault> faults) {
    try {
      Regex.of(pattern);
    } catch (IllegalArgumentException wrong) {
      faults.add(new SchemaFault(steps, wrong.getMessage()));
    }
  }

  /** {@code pattern}: what a text must fit. */
  private record Value(Regex regex) implements Evaluator {
    @Override
    public Result evaluate(EvaluationContext context, JsonNode node) {
      return !node.isString() || regex.isIn(node.asString())
          ? Result.success()
          : Result.failure("it does not fit " + regex);
    }
  }

  /** {@code patternProperties}: what is asked of the values of some keys. */
  private static final class Keys implements Evaluator {
    private final Map<Regex, String> schemas = new LinkedHashMap<>();

    Keys(SchemaParsingContext context, JsonNode node) {
      node.asObject()
          .forEach((key, schema) -> schemas.put(Regex.of(key), context.getAbsoluteUri(schema)));
    }

    @Override
    public Result evaluate(EvaluationContext context, JsonNode node) {
      if (!node.isObject()) {
        return Result.success();
      }
      Set<String> fitting = new LinkedHashSet<>();
      boolean valid = true;
      for (Map.Entry<String, JsonNode> each : node.asObject().entrySet()) {
        for (Map.Entry<Regex, String> schema : schemas.entrySet()) {
          if (schema.getKey().isIn(each.getKey())) {
            fitting.add(each.getKey());
            valid &= context.resolveInternalRefAndValidate(schema.getValue(), each.getValue());
          }
        }
      }
      return valid ? Result.success(fitting) : Result.failure();
    }
  }

  /** {@code additionalProperties}: what is asked of the values of all other keys. */
  private static final class Others implements Evaluator {
    private final Set<String> names;
    private final List<Regex> patterns;
    private final String schema;

    Others(SchemaParsingContext context, JsonNode node) {
      Map<String, JsonNode> siblings = context.getCurrentSchemaObject();
      names = keys(siblings.get("properties"));
      patterns = keys(siblings.get("patternProperties")).stream().map(Regex::of).toList();
      schema = context.getAbsoluteUri(node);
    }

    private static Set<String> keys(JsonNode node) {
      return node != null && node.isObject() ? node.asObject().keySet() : Set.of();
    }

    @Override
    public Result evaluate(EvaluationContext context, JsonNode node) {
      if (!node.isObject()) {
        return Result.success();
      }
      Set<String> others = new LinkedHashSet<>();
      boolean valid = true;
      for (Map.Entry<String, JsonNode> each : node.asObject().entrySet()) {
        String key = each.getKey();
        if (!names.contains(key) && patterns.stream().noneMatch(regex -> regex.isIn(key))) {
          others.add(key);
          valid &= context.resolveInternalRefAndValidate(schema, each.getValue());
        }
      }
      return valid ? Result.success(others) : Result.failure();
    }
  }
}
