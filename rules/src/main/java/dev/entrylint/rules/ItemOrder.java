package dev.entrylint.rules;

import dev.entrylint.corpus.Link;
import dev.entrylint.corpus.Sorting;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntBiFunction;

/**
 * The order in which the items of a list should stand. Texts that differ in case only are equal, so
 * that either may come first.
 */
final class ItemOrder {

  private ItemOrder() {}

  /** The order of {@code locale}'s language; without one, that of code points without case. */
  static Comparator<String> of(Optional<Locale> locale) {
    return locale.isPresent() ? new ByWords(locale.get()) : ItemOrder::compareCodePoints;
  }

  /** What of {@code item} is compared. */
  static String key(Link item, Sorting sorting) {
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

  private static int fold(int codePoint) {
    return Character.toLowerCase(Character.toUpperCase(codePoint));
  }

  /**
   * Compares word by word, since the collator of the JDK looks past spaces and hyphens: 'AI Act'
   * comes before 'AIOps', as nothing comes before something. Accents count only where all words
   * have the same letters. Not for use by several threads.
   */
  private static final class ByWords implements Comparator<String> {

    private final Collator letters;
    private final Collator accents;

    ByWords(Locale locale) {
      letters = collator(locale, Collator.PRIMARY);
      accents = collator(locale, Collator.SECONDARY);
    }

    private static Collator collator(Locale locale, int strength) {
      Collator collator = Collator.getInstance(locale);
      collator.setStrength(strength);
      collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
      return collator;
    }

    @Override
    public int compare(String left, String right) {
      List<String> some = words(left);
      List<String> others = words(right);
      int order = compare(some, others, letters::compare);
      return order != 0 ? order : compare(some, others, accents::compare);
    }

    private static int compare(
        List<String> some, List<String> others, ToIntBiFunction<String, String> collator) {
      for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
        int order = collator.applyAsInt(some.get(i), others.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(some.size(), others.size());
    }

    private static List<String> words(String text) {
      List<String> words = new ArrayList<>();
      int from = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || isGap(text.charAt(i))) {
          if (i > from) {
            words.add(text.substring(from, i));
          }
          from = i + 1;
        }
      }
      return words;
    }

    private static boolean isGap(char c) {
      return Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || Character.getType(c) == Character.DASH_PUNCTUATION;
    }
  }
}
