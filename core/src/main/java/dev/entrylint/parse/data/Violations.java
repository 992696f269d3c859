package dev.entrylint.parse.data;

import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import dev.harrel.jsonschema.Error;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Makes sentences for writers of what a validator found. */
final class Violations {

  private final Meta schema;
  private final Meta data;
  private final Predicate<Error> reported;

  Violations(Meta schema, Meta data, Predicate<Error> reported) {
    this.schema = schema;
    this.data = data;
    this.reported = reported;
  }

  List<Violation> of(List<Error> errors) {
    List<Violation> violations = new ArrayList<>();
    for (Error error : errors) {
      if (isChoice(error)) {
        addChoice(violations, error, errors);
      } else if (reported.test(error)
          && errors.stream().noneMatch(each -> isChoice(each) && isWithin(error, each))) {
        add(violations, error);
      }
    }
    return violations;
  }

  private static boolean isChoice(Error error) {
    return "anyOf".equals(error.getKeyword()) || "oneOf".equals(error.getKeyword());
  }

  private static boolean isWithin(Error error, Error choice) {
    return error != choice
        && error.getEvaluationPath().startsWith(choice.getEvaluationPath() + "/");
  }

  /** Of several alternatives none fits: what each of them asks for, or that too many do. */
  private void addChoice(List<Violation> violations, Error choice, List<Error> errors) {
    DataPointer place = DataPointer.of(choice.getInstanceLocation());
    boolean inner = errors.stream().anyMatch(each -> isChoice(each) && isWithin(choice, each));
    Set<String> types = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (Error error : errors) {
      if (isWithin(error, choice) && reported.test(error) && !isChoice(error)) {
        DataPointer where = DataPointer.of(error.getInstanceLocation());
        if ("type".equals(error.getKeyword()) && where.equals(place)) {
          types.add(types(error));
        } else {
          others.add(plain(error, where));
        }
      }
    }
    if (inner) {
      return;
    }
    if (types.isEmpty() && others.isEmpty()) {
      add(violations, choice);
    } else if (others.isEmpty()) {
      add(
          violations,
          place,
          name(place) + " should be " + String.join(" or ", types) + ", not " + describe(place));
    } else if (others.size() == 1 && !types.isEmpty()) {
      add(violations, place, others.iterator().next());
    } else {
      add(
          violations,
          place,
          name(place) + " fits none of what it may be: " + String.join("; or ", others));
    }
  }

  private void add(List<Violation> violations, Error error) {
    DataPointer place = DataPointer.of(error.getInstanceLocation());
    if ("required".equals(error.getKeyword())) {
      for (String key : missing(error, place)) {
        String whole = place.steps().isEmpty() ? "the front matter" : name(place);
        add(violations, place, whole + " lacks '" + key + "'", key);
      }
    } else if (error.getKeyword() == null && !place.steps().isEmpty()) {
      DataPointer around = place.parent();
      String whole = around.steps().isEmpty() ? "the front matter" : name(around);
      String message = whole + " should not have '" + place.last() + "'";
      violations.add(new Violation(place.steps().get(0), message, place.keyIn(data)));
    } else {
      add(violations, place, plain(error, place));
    }
  }

  private void add(List<Violation> violations, DataPointer place, String message) {
    add(violations, place, message, "front matter");
  }

  private void add(List<Violation> violations, DataPointer place, String message, String whole) {
    String key = place.steps().isEmpty() ? whole : place.steps().get(0);
    violations.add(new Violation(key, message, span(place)));
  }

  /** A value that holds others is pointed at by its key. */
  private Span span(DataPointer place) {
    if (place.steps().isEmpty()) {
      return Span.at(data.span().start());
    }
    Meta value = place.in(data).orElse(data);
    return value instanceof Meta.Scalar ? value.span() : place.keyIn(data);
  }

  /** The sentence for an error at {@code place}. */
  private String plain(Error error, DataPointer place) {
    String keyword = error.getKeyword() == null ? "" : error.getKeyword();
    String wanted = words(rule(error));
    String name = name(place);
    return switch (keyword) {
      case "" -> name + " should not be there";
      case "type" -> name + " should be " + types(error) + ", not " + describe(place);
      case "enum" -> name + " cannot be " + describe(place) + "; there are " + wanted;
      case "const" -> name + " should be '" + wanted + "', not " + describe(place);
      case "pattern" ->
          name + " should fit '" + wanted + "', which " + describe(place) + " does not";
      case "minLength" -> name + " should have " + wanted + " characters or more";
      case "maxLength" -> name + " should have " + wanted + " characters or fewer";
      case "minItems" -> name + " should have " + wanted + " items or more";
      case "maxItems" -> name + " should have " + wanted + " items or fewer";
      case "minimum" -> name + " should be " + wanted + " or more, not " + describe(place);
      case "maximum" -> name + " should be " + wanted + " or less, not " + describe(place);
      case "uniqueItems" -> name + " has an item twice";
      default -> name + ": " + lower(error.getError());
    };
  }

  /** A sentence of the validator as a part of ours. */
  static String lower(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  private static String name(DataPointer place) {
    return place.steps().isEmpty() ? "it" : "'" + place + "'";
  }

  /** What the schema says under the keyword that failed. */
  private Meta rule(Error error) {
    DataPointer place = DataPointer.of(error.getSchemaLocation());
    return place
        .in(schema)
        .filter(Meta.Fields.class::isInstance)
        .map(map -> ((Meta.Fields) map).fields().get(error.getKeyword()))
        .map(Meta.Field::value)
        .orElse(new Meta.Nothing(Span.at(0)));
  }

  private List<String> missing(Error error, DataPointer place) {
    List<String> missing = new ArrayList<>();
    if (rule(error) instanceof Meta.Items list
        && place.in(data).orElse(null) instanceof Meta.Fields map) {
      for (Meta item : list.items()) {
        if (item instanceof Meta.Scalar key && !map.fields().containsKey(key.text())) {
          missing.add(key.text());
        }
      }
    }
    return missing;
  }

  private String types(Error error) {
    List<String> names = new ArrayList<>();
    Meta rule = rule(error);
    List<Meta> types = rule instanceof Meta.Items list ? list.items() : List.of(rule);
    for (Meta type : types) {
      names.add(
          switch (words(type)) {
            case "string" -> "a text";
            case "number" -> "a number";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a map";
            case "null" -> "nothing";
            default -> "something else";
          });
    }
    return String.join(" or ", names);
  }

  private static String words(Meta value) {
    if (value instanceof Meta.Items list) {
      return String.join(", ", list.items().stream().map(Violations::words).toList());
    }
    return value instanceof Meta.Scalar scalar
        ? scalar.text()
        : value instanceof Meta.Fields ? "a map" : "nothing";
  }

  private String describe(DataPointer place) {
    return place.in(data).orElse(data).describe();
  }
}
