package dev.entrylint.rules.entry;

import dev.entrylint.convention.FrontMatterSpec.Type;
import dev.entrylint.model.Meta;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What type the values of front matter have. */
final class MetaTypes {

  private static final int DATE_LENGTH = "2000-01-01".length();

  private MetaTypes() {}

  /** What {@code value} should be, and what it is, if it has none of {@code types}. */
  static Optional<String> mismatch(Meta value, Set<Type> types) {
    if (types.isEmpty() || types.stream().anyMatch(type -> is(value, type))) {
      return Optional.empty();
    }
    String wanted = types.stream().map(MetaTypes::name).collect(Collectors.joining(" or "));
    return Optional.of(wanted + ", not " + value.describe());
  }

  private static boolean is(Meta value, Type type) {
    return switch (type) {
      case LIST -> value instanceof Meta.Items;
      case MAP -> value instanceof Meta.Fields;
      case NOTHING -> value instanceof Meta.Nothing;
      case TEXT -> value instanceof Meta.Scalar scalar && scalar.value() instanceof String;
      case NUMBER -> value instanceof Meta.Scalar scalar && scalar.value() instanceof Number;
      case FLAG -> value instanceof Meta.Scalar scalar && scalar.value() instanceof Boolean;
      case DATE -> value instanceof Meta.Scalar scalar && isDate(scalar.text());
    };
  }

  /** A date of ISO 8601, which a time may follow. */
  private static boolean isDate(String text) {
    boolean timed = text.length() > DATE_LENGTH && "T ".indexOf(text.charAt(DATE_LENGTH)) >= 0;
    try {
      LocalDate.parse(timed ? text.substring(0, DATE_LENGTH) : text);
      return true;
    } catch (DateTimeParseException none) {
      return false;
    }
  }

  private static String name(Type type) {
    return switch (type) {
      case TEXT -> "a text";
      case NUMBER -> "a number";
      case FLAG -> "true or false";
      case DATE -> "a date such as 2024-12-31";
      case LIST -> "a list";
      case MAP -> "a map";
      case NOTHING -> "nothing";
    };
  }
}
