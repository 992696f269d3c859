package dev.entrylint.regex;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes sets of code points of what stands for one in a pattern. */
final class LetterSets {

  private static final int ASCII = 0x80;

  private LetterSets() {}

  /** What a point stands for. */
  static Letters any(Flags flags) {
    return flags.has(Pattern.DOTALL) ? c -> true : c -> !Place.isLineEnd(c);
  }

  /** One letter. */
  static Letters letter(int letter, Flags flags) {
    if (!flags.has(Pattern.CASE_INSENSITIVE)) {
      return c -> c == letter;
    }
    if (flags.has(Pattern.UNICODE_CASE)) {
      int folded = folded(letter);
      return c -> c == letter || folded(c) == folded;
    }
    int lower = lower(letter);
    return c -> lower(c) == lower;
  }

  private static int folded(int c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  private static int lower(int c) {
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  }

  /** A class in brackets, or one that is written with a backslash, as Java knows it. */
  static Letters set(String written, Flags flags) {
    Predicate<String> java = Pattern.compile(written, flags.bits()).asMatchPredicate();
    boolean[] ascii = new boolean[ASCII];
    for (int c = 0; c < ASCII; c++) {
      ascii[c] = java.test(Character.toString(c));
    }
    return c -> c < ASCII ? ascii[c] : java.test(Character.toString(c));
  }
}
