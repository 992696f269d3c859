package dev.entrylint.config.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What the value of a key may be, as the table of a {@link Shape} says it. */
public sealed interface ValueType {

  /** A value of a type that has a name, such as {@code text} or {@code glob}. */
  record Plain(String name) implements ValueType {}

  /** A whole number in a range. */
  record Number(int least, OptionalInt most) implements ValueType {}

  /** One of some words. */
  record Words(List<String> words) implements ValueType {}

  /** A map of the shape of that name. */
  record OfShape(String name) implements ValueType {}

  /** A map with keys of the user's own. */
  record MapOf(ValueType values) implements ValueType {}

  /** A list. */
  record ListOf(ValueType items) implements ValueType {}

  /** A value, or a list of such; in a list all alternatives that are starred may stand. */
  record Starred(ValueType one) implements ValueType {}

  /** One of several alternatives, none of which has some itself. */
  record Either(List<ValueType> alternatives) implements ValueType {}

  /**
   * Reads what a table says.
   *
   * @throws IllegalArgumentException if it is not understood
   */
  static ValueType of(String text) {
    if (text.startsWith("map of ")) {
      return new MapOf(of(text.substring("map of ".length())));
    }
    if (text.startsWith("list of ")) {
      return new ListOf(of(text.substring("list of ".length())));
    }
    int or = text.indexOf(" or ");
    if (or < 0) {
      return single(text);
    }
    List<ValueType> alternatives = new ArrayList<>();
    alternatives.add(single(text.substring(0, or)));
    ValueType rest = of(text.substring(or + " or ".length()));
    alternatives.addAll(rest.alternatives());
    return new Either(List.copyOf(alternatives));
  }

  /** The alternatives that it has; it alone if it has none. */
  default List<ValueType> alternatives() {
    return this instanceof Either either ? either.alternatives : List.of(this);
  }

  private static ValueType single(String text) {
    if (text.endsWith("*")) {
      return new Starred(single(text.substring(0, text.length() - 1)));
    }
    if (text.startsWith("'") && text.endsWith("'")) {
      return new Words(List.of(text.substring(1, text.length() - 1).split(" ")));
    }
    if (text.startsWith("{") && text.endsWith("}")) {
      return new OfShape(text.substring(1, text.length() - 1));
    }
    if (text.startsWith("number ")) {
      int dots = text.indexOf("..");
      String most = text.substring(dots + 2);
      return new Number(
          Integer.parseInt(text.substring("number ".length(), dots)),
          most.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(most)));
    }
    if (!text.chars().allMatch(c -> Character.isLowerCase(c) || c == '-')) {
      throw new IllegalArgumentException("no type of value: " + text);
    }
    return new Plain(text);
  }
}
