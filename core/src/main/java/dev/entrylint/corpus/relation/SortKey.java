package dev.entrylint.corpus.relation;

import dev.entrylint.corpus.relation.ItemOrder.ByWords;
import java.text.Collator;
import java.util.Locale;
import java.util.Optional;

/**
 * Texts that compare, as {@code String}s, as {@link ItemOrder} compares the items that they are
 * made of: for edits, which are data and hold no order of their own.
 */
public final class SortKey {

  private static final char END = '\0';
  private static final char NEXT_WORD = '\1';
  private static final int FIRST = 2;

  private SortKey() {}

  /** The key of {@code text} in the order of {@code locale}'s language, or of code points. */
  public static String of(String text, Optional<Locale> locale) {
    StringBuilder key = new StringBuilder();
    if (locale.isPresent()) {
      words(text, Alphabet.collator(locale.get(), Collator.PRIMARY), key);
      words(text, Alphabet.collator(locale.get(), Collator.SECONDARY), key);
    } else {
      text.codePoints().map(ItemOrder::fold).forEach(c -> append(c, key));
    }
    return key.toString();
  }

  private static void words(String text, Collator letters, StringBuilder key) {
    int at = ByWords.wordStart(text, 0);
    while (at < text.length()) {
      int end = ByWords.wordEnd(text, at);
      for (byte each : letters.getCollationKey(text.substring(at, end)).toByteArray()) {
        key.append((char) ((each & 0xFF) + FIRST));
      }
      at = ByWords.wordStart(text, end);
      key.append(at < text.length() ? NEXT_WORD : END);
    }
  }

  /** In UTF-16 the last of the letters of one unit would come behind all of two. */
  private static void append(int codePoint, StringBuilder key) {
    if (codePoint < Character.MIN_SURROGATE) {
      key.append((char) codePoint);
    } else {
      key.append((char) (Character.MIN_SURROGATE + (codePoint >> 12)));
      key.append((char) (codePoint & 0xFFF));
    }
  }
}
