package dev.entrylint.corpus.relation;

import dev.entrylint.convention.Sorting;
import dev.entrylint.corpus.link.Link;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The order in which the items of a list should stand. Texts that differ in case only are equal, so
 * that either may come first.
 */
public final class ItemOrder {

  private ItemOrder() {}

  /** The order of {@code locale}'s language; without one, that of code points without case. */
  public static Comparator<String> of(Optional<Locale> locale) {
    return locale.isPresent() ? new ByWords(locale.get()) : ItemOrder::compareCodePoints;
  }

  /** What of {@code item} is compared. */
  public static String key(Link item, Sorting sorting) {
    String target = item.reference().target();
    return switch (sorting.by()) {
      case TEXT -> item.reference().text();
      case TARGET -> target.startsWith("#") ? target.substring(1) : target;
    };
  }

  private static int compareCodePoints(String left, String right) {
    int l = 0;
    int r = 0;
    while (l < left.length() && r < right.length()) {
      int a = left.codePointAt(l);
      int b = right.codePointAt(r);
      int order = Integer.compare(fold(a), fold(b));
      if (order != 0) {
        return order;
      }
      l += Character.charCount(a);
      r += Character.charCount(b);
    }
    return Integer.compare(left.length() - l, right.length() - r);
  }

  static int fold(int codePoint) {
    return Character.toLowerCase(Character.toUpperCase(codePoint));
  }

  /**
   * Compares word by word, since the collator of the JDK looks past spaces and hyphens: 'AI Act'
   * comes before 'AIOps', as nothing comes before something. Accents count only where all words
   * have the same letters. Not for use by several threads.
   */
  static final class ByWords implements Comparator<String> {

    private final Alphabet alphabet;

    ByWords(Locale locale) {
      alphabet = new Alphabet(locale);
    }

    @Override
    public int compare(String left, String right) {
      int order = compare(left, right, false);
      return order != 0 ? order : compare(left, right, true);
    }

    private int compare(String left, String right, boolean accents) {
      int l = wordStart(left, 0);
      int r = wordStart(right, 0);
      while (l < left.length() && r < right.length()) {
        int leftEnd = wordEnd(left, l);
        int rightEnd = wordEnd(right, r);
        String one = left.substring(l, leftEnd);
        String other = right.substring(r, rightEnd);
        int order =
            accents ? alphabet.compareAccents(one, other) : alphabet.compareLetters(one, other);
        if (order != 0) {
          return order;
        }
        l = wordStart(left, leftEnd);
        r = wordStart(right, rightEnd);
      }
      return Boolean.compare(l < left.length(), r < right.length());
    }

    static int wordStart(String text, int from) {
      int at = from;
      while (at < text.length() && isGap(text.charAt(at))) {
        at++;
      }
      return at;
    }

    static int wordEnd(String text, int from) {
      int at = from;
      while (at < text.length() && !isGap(text.charAt(at))) {
        at++;
      }
      return at;
    }

    private static boolean isGap(char c) {
      if (c < 128) {
        return c == '-' || Character.isWhitespace(c);
      }
      return Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || Character.getType(c) == Character.DASH_PUNCTUATION;
    }
  }
}
