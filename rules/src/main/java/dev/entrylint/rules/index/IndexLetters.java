package dev.entrylint.rules.index;

import dev.entrylint.corpus.relation.Alphabet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The letters that a heading of an index stands for: {@code A}, {@code X, Y, Z}, {@code A–C} or
 * {@code 0-9}. Which letters are variants of one, as A and Ä in German, depends on the language.
 */
final class IndexLetters {

  private static final String RANGE = "-–—";
  private static final String GAPS = " ,/|&·•.";

  private final String heading;
  private final List<String> bounds;
  private final Alphabet alphabet;

  private IndexLetters(String heading, List<String> bounds, Alphabet alphabet) {
    this.heading = heading;
    this.bounds = bounds;
    this.alphabet = alphabet;
  }

  /** The letters of {@code heading}; empty if it is one of words. */
  static Optional<IndexLetters> of(String heading, Optional<Locale> locale) {
    List<String> bounds = new ArrayList<>();
    boolean apart = true;
    boolean range = false;
    for (int i = 0; i < heading.length(); i += Character.charCount(heading.codePointAt(i))) {
      int c = heading.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (!apart) {
          return Optional.empty();
        }
        String letter = Character.toString(c);
        if (!range) {
          bounds.add(letter);
        } else {
          bounds.remove(bounds.size() - 1);
        }
        bounds.add(letter);
        apart = false;
        range = false;
      } else if (RANGE.indexOf(c) >= 0 && !bounds.isEmpty() && !range) {
        range = true;
        apart = true;
      } else if (GAPS.indexOf(c) >= 0) {
        apart = true;
      } else {
        return Optional.empty();
      }
    }
    Alphabet alphabet = new Alphabet(locale.orElse(Locale.ROOT));
    return bounds.isEmpty() || range
        ? Optional.empty()
        : Optional.of(new IndexLetters(heading, List.copyOf(bounds), alphabet));
  }

  /** Whether {@code text} begins with one of them, or with no letter or digit at all. */
  boolean hold(String text) {
    int i = 0;
    while (i < text.length() && !Character.isLetterOrDigit(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    if (i == text.length()) {
      return true;
    }
    String first = Character.toString(text.codePointAt(i));
    for (int k = 0; k < bounds.size(); k += 2) {
      if (alphabet.compareLetters(bounds.get(k), first) <= 0
          && alphabet.compareLetters(first, bounds.get(k + 1)) <= 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return heading;
  }
}
