package dev.entrylint.corpus.relation;

import java.text.Collator;
import java.util.Locale;
import java.util.Optional;

/**
 * The letters of a language in their order, without regard to case, and to accents only where asked
 * for. What nearly all texts are made of is compared here; for the rest the collator of the JDK is
 * asked, which is the authority but takes long to load. Not for use by several threads.
 */
public final class Alphabet {

  /** The languages that order the characters known here as the collator's root does. */
  private static final String PLAIN = " de en fr it nl pt ";

  /**
   * All that is no letter in ASCII, in the order of the collator's root; it passes over hyphens.
   */
  private static final String SIGNS = "_,;:!?/.`^~'\"()[]{}@$*\\&#%+<=>|0123456789";

  private static final int UNKNOWN = -1;

  private final Locale locale;
  private final boolean plain;

  // Empty where they are hardly ever asked.
  private final Optional<Collator> letters;
  private final Optional<Collator> accents;

  /** The alphabet of {@code locale}'s language. */
  public Alphabet(Locale locale) {
    this.locale = locale;
    String language = locale.getLanguage();
    plain = language.isEmpty() || PLAIN.contains(" " + language + " ");
    letters = plain ? Optional.empty() : Optional.of(collator(Collator.PRIMARY));
    accents = plain ? Optional.empty() : Optional.of(collator(Collator.SECONDARY));
  }

  /** Compares the letters of two texts; the accents do not count. */
  public int compareLetters(String one, String other) {
    int length = Math.min(one.length(), other.length());
    int order = 0;
    boolean known = plain;
    for (int i = 0; i < length && known && order == 0; i++) {
      int a = rank(one.charAt(i));
      int b = rank(other.charAt(i));
      known = a != UNKNOWN && b != UNKNOWN;
      order = a - b;
    }
    // What follows may be an accent of what was compared, or no character of its own.
    if (known && isKnown(one, length) && isKnown(other, length)) {
      return order != 0 ? order : one.length() - other.length();
    }
    return letters.orElseGet(() -> collator(Collator.PRIMARY)).compare(one, other);
  }

  /** Compares two texts whose letters are the same by their accents. */
  int compareAccents(String one, String other) {
    if (plain && one.length() == other.length()) {
      int i = 0;
      while (i < one.length() && isPlain(one.charAt(i)) && isPlain(other.charAt(i))) {
        i++;
      }
      if (i == one.length()) {
        return 0;
      }
    }
    return accents.orElseGet(() -> collator(Collator.SECONDARY)).compare(one, other);
  }

  private static boolean isKnown(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (rank(text.charAt(i)) == UNKNOWN) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return c < 128 && rank(c) != UNKNOWN;
  }

  private static int rank(char c) {
    if (c >= 'a' && c <= 'z') {
      return SIGNS.length() + c;
    }
    if (c >= 'A' && c <= 'Z') {
      return SIGNS.length() + c + ('a' - 'A');
    }
    return switch (c) {
      case 'ä', 'Ä' -> rank('a');
      case 'ö', 'Ö' -> rank('o');
      case 'ü', 'Ü' -> rank('u');
      default -> SIGNS.indexOf(c);
    };
  }

  private Collator collator(int strength) {
    return collator(locale, strength);
  }

  static Collator collator(Locale locale, int strength) {
    Collator collator = Collator.getInstance(locale);
    collator.setStrength(strength);
    collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    return collator;
  }
}
