package dev.entrylint.parse.witness;

import java.util.function.Predicate;

/** Makes a text that fails as short as it can by leaving out pieces, longer ones first. */
final class Shrinker {

  private Shrinker() {}

  /** A part of {@code text} that still {@code fails}, from which no single unit can be left out. */
  static String shrink(String text, Predicate<String> fails) {
    String shortest = text;
    int size = Math.max(1, text.length() / 2);
    while (true) {
      String before = shortest;
      for (int at = 0; at < shortest.length(); ) {
        int end = Math.min(shortest.length(), at + size);
        String shorter = shortest.substring(0, at) + shortest.substring(end);
        if (fails.test(shorter)) {
          shortest = shorter;
        } else {
          at = end;
        }
      }
      if (size > 1) {
        size /= 2;
      } else if (before.equals(shortest)) {
        return shortest;
      }
    }
  }
}
