package dev.entrylint.corpus.entry;

import dev.entrylint.base.CaseFolding;
import java.text.Normalizer;

/**
 * Whether two titles are one, spelled in two ways: with other case, white space, quotes,
 * apostrophes or dashes, or with punctuation at the end.
 */
final class TitleSpelling {

  private static final String APOSTROPHES = "'’‘‚‛`´ʼ′＇";
  private static final String QUOTES = "\"“”„‟«»‹›″「」『』＂";
  private static final String DASHES = "-‐‑‒–—―−";
  private static final String ENDS = ".:;,!?…。：；，！？'";

  /** What the small letter of a Turkish capital with a dot has beside its own. */
  private static final char DOT_ABOVE = '\u0307';

  private TitleSpelling() {}

  /** Whether the two mean the same title, and be it spelled in two ways. */
  static boolean isSame(String one, String other) {
    return mayBeSame(one, other) && plain(one).equals(plain(other));
  }

  /** Whether no ASCII letter or digit says otherwise, which one does for nearly all pairs. */
  private static boolean mayBeSame(String one, String other) {
    int i = 0;
    int k = 0;
    while (i < one.length() && k < other.length()) {
      char a = one.charAt(i);
      char b = other.charAt(k);
      if (a == ' ') {
        i++;
      } else if (b == ' ') {
        k++;
      } else if (!isLetterOrDigit(a) || !isLetterOrDigit(b)) {
        return true;
      } else if (a != b && (a < 'A' || b < 'A' || (a | 0x20) != (b | 0x20))) {
        return false;
      } else {
        i++;
        k++;
      }
    }
    // The rest of the longer one could be punctuation only.
    return (i == one.length() || !isLetterOrDigit(one.charAt(one.length() - 1)))
        && (k == other.length() || !isLetterOrDigit(other.charAt(other.length() - 1)));
  }

  private static boolean isLetterOrDigit(char c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z' || c >= '0' && c <= '9';
  }

  private static String withPlainMarks(String title) {
    StringBuilder plain = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean quote = QUOTES.indexOf(c) >= 0;
      boolean apostrophe = APOSTROPHES.indexOf(c) >= 0;
      plain.append(quote ? '"' : apostrophe ? '\'' : DASHES.indexOf(c) >= 0 ? '-' : c);
    }
    return plain.toString();
  }

  private static String plain(String title) {
    String folded =
        CaseFolding.fold(Normalizer.normalize(withPlainMarks(title), Normalizer.Form.NFKC));
    StringBuilder plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean shown =
          !Character.isWhitespace(c)
              && !Character.isSpaceChar(c)
              && Character.getType(c) != Character.FORMAT
              && c != '"'
              && !(c == DOT_ABOVE && plain.length() > 0 && plain.charAt(plain.length() - 1) == 'i');
      if (shown) {
        plain.append(c);
      }
    }
    int from = 0;
    int to = plain.length();
    while (to > from && ENDS.indexOf(plain.charAt(to - 1)) >= 0) {
      to--;
    }
    while (from < to && plain.charAt(from) == '\'') {
      from++;
    }
    // What is nothing but punctuation is that.
    return to == from ? folded : plain.substring(from, to);
  }
}
