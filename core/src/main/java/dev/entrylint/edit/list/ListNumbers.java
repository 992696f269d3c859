package dev.entrylint.edit.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markers of a numbered list by their places: {@code 1.}, {@code 2.} or {@code a)}, {@code b)},
 * but also {@code 1.}, {@code 1.} and pandoc's {@code #.}, {@code #.}.
 */
final class ListNumbers {

  private static final Pattern MARKER = Pattern.compile("(\\(?)([^().]+)([.)])");

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /** How a number is written. */
  private enum Digits {
    ARABIC {
      @Override
      int value(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
      }

      @Override
      String text(int value, String like) {
        String text = Integer.toString(value);
        boolean padded = like.length() > 1 && like.charAt(0) == '0';
        return padded ? "0".repeat(Math.max(0, like.length() - text.length())) + text : text;
      }
    },
    LETTER {
      @Override
      int value(String text) {
        return text.matches("[A-Za-z]") ? Character.toLowerCase(text.charAt(0)) - 'a' : -1;
      }

      @Override
      String text(int value, String like) {
        return value > 'z' - 'a' ? "" : inCase(Character.toString((char) ('a' + value)), like);
      }
    },
    ROMAN {
      @Override
      int value(String text) {
        int value = 0;
        String rest = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < VALUES.length; i++) {
          while (rest.startsWith(NUMERALS[i])) {
            value += VALUES[i];
            rest = rest.substring(NUMERALS[i].length());
          }
        }
        return rest.isEmpty() && value > 0 ? value : -1;
      }

      @Override
      String text(int value, String like) {
        StringBuilder text = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
          while (rest >= VALUES[i]) {
            text.append(NUMERALS[i]);
            rest -= VALUES[i];
          }
        }
        return inCase(text.toString(), like);
      }
    };

    /** The number that {@code text} is; -1 if it is none. */
    abstract int value(String text);

    /** {@code value} written as {@code like} is; empty if it cannot be. */
    abstract String text(int value, String like);

    private static String inCase(String text, String like) {
      boolean upper = Character.isUpperCase(like.charAt(0));
      return upper ? text.toUpperCase(Locale.ROOT) : text;
    }
  }

  private ListNumbers() {}

  /**
   * The markers of {@code count} items; nothing if those of the list follow no rule, or a number
   * cannot be written.
   *
   * @param markers those of the list, at least one
   */
  static Optional<List<String>> of(List<String> markers, int count) {
    List<String> bodies = new ArrayList<>(markers.size());
    Matcher first = MARKER.matcher(markers.get(0));
    if (!first.matches()) {
      return Optional.empty();
    }
    for (String marker : markers) {
      Matcher each = MARKER.matcher(marker);
      if (!each.matches() || !each.group(1).equals(first.group(1))) {
        return Optional.empty();
      }
      bodies.add(each.group(2));
    }
    return numbers(bodies, count)
        .map(
            numbers ->
                numbers.stream().map(each -> first.group(1) + each + first.group(3)).toList());
  }

  private static Optional<List<String>> numbers(List<String> bodies, int count) {
    String first = bodies.get(0);
    boolean same = bodies.size() > 1 && bodies.stream().allMatch(first::equals);
    if (same || first.equals("#") || first.equals("@")) {
      return bodies.stream().allMatch(first::equals)
          ? Optional.of(Collections.nCopies(count, first))
          : Optional.empty();
    }
    for (Digits digits : order(first)) {
      int start = digits.value(first);
      boolean counts = start >= 0;
      for (int i = 1; i < bodies.size(); i++) {
        counts &= digits.text(start + i, first).equals(bodies.get(i));
      }
      if (counts) {
        List<String> numbers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
          numbers.add(digits.text(start + i, first));
        }
        return numbers.contains("") ? Optional.empty() : Optional.of(numbers);
      }
    }
    return Optional.empty();
  }

  /** As in pandoc a list that begins with {@code i} counts in Roman numerals. */
  private static List<Digits> order(String first) {
    return first.equalsIgnoreCase("i")
        ? List.of(Digits.ROMAN, Digits.LETTER)
        : List.of(Digits.ARABIC, Digits.LETTER, Digits.ROMAN);
  }
}
