package dev.entrylint.base;

import java.util.Locale;

/**
 * Text in the form in which it is compared where case does not matter: full case folding, as
 * Unicode has it. Lower case alone is not that: of Σ it makes ς at the end of a word and σ
 * elsewhere.
 */
public final class CaseFolding {

  private static final int ASCII = 0x80;

  private CaseFolding() {}

  /** {@code text} folded, and itself if it is so already. */
  public static String fold(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) < ASCII) {
      i++;
    }
    String folded = i == text.length() ? text.toLowerCase(Locale.ROOT) : foldAny(text);
    return folded.equals(text) ? text : folded; // most are, and need not be kept twice
  }

  /** Java has none: first ẞ becomes ß, then ß becomes SS, then all small letters but the last Σ. */
  private static String foldAny(String text) {
    return text.toLowerCase(Locale.ROOT)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .replace('ς', 'σ');
  }

  /** {@code letter} folded, as one letter: ß stays what it is. */
  public static char fold(char letter) {
    return Character.toLowerCase(Character.toUpperCase(letter));
  }
}
