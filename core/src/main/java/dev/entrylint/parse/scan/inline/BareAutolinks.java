package dev.entrylint.parse.scan.inline;

import static dev.entrylint.parse.scan.text.Bytes.isLetter;
import static dev.entrylint.parse.scan.text.Bytes.isLetterOrDigit;
import static dev.entrylint.parse.scan.text.Bytes.isSpace;

/**
 * Recognises addresses that GFM makes links of though nothing marks them, after the autolink
 * extension of cmark-gfm; and keeps the one found last.
 */
public final class BareAutolinks {

  private static final String[] SCHEMES = {"http", "https", "ftp"};

  /** Where the address begins. */
  public int start;

  /** What its target has before the address as it is written. */
  public String prefix = "";

  /** Where the last host ends that was found to be none: others that end there are none either. */
  private int wrongHostEnd;

  /** Where the text begins. */
  private int begin;

  /** Begins another text. */
  public void clear(int from) {
    begin = from;
    wrongHostEnd = 0;
  }

  /**
   * The end of the address of which the {@code :}, {@code .} or {@code @} at {@code i} is part, or
   * -1. It lies in {@code t[from..limit)}.
   */
  public int end(byte[] t, int i, int from, int limit) {
    return switch (t[i]) {
      case ':' -> uri(t, i, from, limit);
      case '.' -> www(t, i, from, limit);
      default -> mail(t, i, from, limit);
    };
  }

  private int uri(byte[] t, int i, int from, int limit) {
    if (i + 3 >= limit || t[i + 1] != '/' || t[i + 2] != '/') {
      return -1;
    }
    int k = i;
    while (k > from && isLetter(t[k - 1])) {
      k--;
    }
    boolean known = false;
    for (String scheme : SCHEMES) {
      known |= scheme.length() == i - k && equalsIgnoringCase(t, k, scheme);
    }
    if (!known || host(t, i + 3, limit) < 0) {
      return -1;
    }
    start = k;
    prefix = "";
    return trimmed(t, k, spaceOrAngle(t, i + 3, limit));
  }

  private static boolean equalsIgnoringCase(byte[] t, int i, String word) {
    for (int k = 0; k < word.length(); k++) {
      if ((t[i + k] | 0x20) != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private int www(byte[] t, int i, int from, int limit) {
    int k = i - 3;
    if (k < from || t[k] != 'w' || t[k + 1] != 'w' || t[k + 2] != 'w') {
      return -1;
    }
    boolean begins = k == begin || isSpace(t[k - 1]) || "*_~(".indexOf(t[k - 1]) >= 0;
    if (!begins || i + 1 >= limit || host(t, k, limit) < 0) {
      return -1;
    }
    start = k;
    prefix = "http://";
    return trimmed(t, k, spaceOrAngle(t, k, limit));
  }

  /** The end of the host name at {@code i}, or -1 if its last two parts have underscores. */
  private int host(byte[] t, int i, int limit) {
    if (i < wrongHostEnd || !isHostPart(t, i)) {
      return -1;
    }
    boolean marked = false;
    boolean markedBefore = false;
    int dots = 0;
    int k = i;
    for (; k < limit; k++) {
      int c = t[k];
      if (c == '_') {
        marked = true;
      } else if (c == '.') {
        dots++;
        markedBefore = marked;
        marked = false;
      } else if (!isHostPart(t, k)) {
        break;
      }
    }
    if ((marked || markedBefore) && dots <= 10) {
      wrongHostEnd = k;
      return -1;
    }
    return k;
  }

  private static boolean isHostPart(byte[] t, int i) {
    return isLetterOrDigit(t[i]) || t[i] < 0 || t[i] == '-';
  }

  private static int spaceOrAngle(byte[] t, int i, int limit) {
    int k = i;
    while (k < limit && !isSpace(t[k]) && t[k] != '<') {
      k++;
    }
    return k;
  }

  /** The end of an address without the punctuation of the sentence around it. */
  private static int trimmed(byte[] t, int start, int end) {
    int unmatched = 0;
    for (int k = start; k < end; k++) {
      unmatched += t[k] == ')' ? 1 : t[k] == '(' ? -1 : 0;
    }
    int k = end;
    while (k > start) {
      int c = t[k - 1];
      if (c == ')' && unmatched > 0) {
        unmatched--;
        k--;
      } else if ("?!.,:*_~'\"".indexOf(c) >= 0) {
        k--;
      } else if (c == ';') {
        k = beforeEntity(t, start, k);
      } else {
        break;
      }
    }
    return k;
  }

  private static int beforeEntity(byte[] t, int start, int end) {
    int k = end - 2;
    while (k > start && isLetter(t[k])) {
      k--;
    }
    return k < end - 2 && t[k] == '&' ? k : end - 1;
  }

  private int mail(byte[] t, int i, int from, int limit) {
    int k = i;
    while (k > from && isLocalPart(t[k - 1])) {
      k--;
    }
    if (k == i) {
      return -1;
    }
    int dots = 0;
    int end = i + 1;
    for (; end < limit; end++) {
      int c = t[end];
      if (c == '.' && end + 1 < limit && isLetterOrDigit(t[end + 1])) {
        dots++;
      } else if (!isLetterOrDigit(c) && c != '-' && c != '_') {
        break;
      }
    }
    boolean another = end < limit && t[end] == '@';
    if (dots == 0 || another || !isLetter(t[end - 1])) {
      return -1;
    }
    start = k;
    prefix = "mailto:";
    return end;
  }

  private static boolean isLocalPart(int c) {
    return isLetterOrDigit(c) || c == '.' || c == '+' || c == '-' || c == '_';
  }
}
