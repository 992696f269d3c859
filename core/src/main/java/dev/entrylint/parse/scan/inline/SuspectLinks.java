package dev.entrylint.parse.scan.inline;

import static dev.entrylint.parse.scan.text.Bytes.isBlank;
import static dev.entrylint.parse.scan.text.Bytes.isLineEnd;

import dev.entrylint.model.SuspectLink;
import dev.entrylint.model.SuspectLink.Reason;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.LeafText;

/** Notices parentheses behind brackets whose writer took them for a target. */
final class SuspectLinks {

  private static final int LONGEST_ENDING = 8;

  private final Facts facts;
  private final LeafText text;

  SuspectLinks(Facts facts, LeafText text) {
    this.facts = facts;
    this.text = text;
  }

  /**
   * Looks at a link that is none. Only what stands before the next bracket is looked at, so that no
   * text takes long.
   *
   * @param open the bracket that it begins with
   * @param start the parenthesis
   */
  void look(int open, int start, int limit, boolean image) {
    byte[] t = text.bytes;
    int close = close(t, start, limit);
    if (close < 0 || open > text.start && isPartOfWord(t[open - 1]) && !image) {
      return;
    }
    int from = Bytes.skipBlanks(t, start + 1, close);
    int to = Bytes.trimEnd(t, from, close);
    boolean angle = from < to && t[from] == '<';
    int before = angle ? to : beforeTitle(t, from, to);
    to = hasBlank(t, from, before) ? before : to;
    boolean suspect =
        angle ? isPath(t, from + 1, to) : hasBlank(t, from, to) && isPath(t, from, to);
    if (suspect) {
      facts.suspectLinks.add(
          new SuspectLink(
              angle ? Reason.OPEN_ANGLE : Reason.BLANK,
              image,
              text.string(from, to),
              text.span(from, to),
              text.span(image ? open - 1 : open, close + 1)));
    }
  }

  /** The parenthesis that closes the one at {@code start} in its line, or -1. */
  private static int close(byte[] t, int start, int limit) {
    int deep = 0;
    for (int k = start; k < limit; k++) {
      switch (t[k]) {
        case '(' -> deep++;
        case ')' -> {
          if (--deep == 0) {
            return k;
          }
        }
        // What none of these stands in is a path rather than code, a formula or a template.
        case '[', ']', '{', '}', '\\', '`', '>', ',', ';', '\n', '\r' -> {
          return -1;
        }
        default -> {
          if (t[k] == '<' && k > start + 1 && !isBlank(t[k - 1])) {
            return -1;
          }
        }
      }
    }
    return -1;
  }

  /** The end of what stands before a title in quotes; {@code to} if there is none. */
  private static int beforeTitle(byte[] t, int from, int to) {
    int quote = to > from ? t[to - 1] : 0;
    if (quote != '"' && quote != '\'') {
      return to;
    }
    int k = to - 2;
    while (k > from && !(t[k] == quote && isBlank(t[k - 1]))) {
      k--;
    }
    return k > from ? Bytes.trimEnd(t, from, k) : to;
  }

  /** Whether what follows {@code c} may be an index, as in code. */
  private static boolean isPartOfWord(int c) {
    return Bytes.isLetter(c) || c >= '0' && c <= '9' || c == '_' || c == ']' || c == ')';
  }

  private static boolean hasBlank(byte[] t, int from, int to) {
    for (int k = from; k < to; k++) {
      if (isBlank(t[k])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a target begins there, or one of its words is the name of a file. */
  private static boolean isPath(byte[] t, int from, int to) {
    boolean target =
        Bytes.startsWith(t, from, to, "./")
            || Bytes.startsWith(t, from, to, "../")
            || Bytes.startsWith(t, from, to, "http://")
            || Bytes.startsWith(t, from, to, "https://");
    for (int k = from; k < to && !target; k++) {
      target = t[k] == '.' && isEnding(t, k, to);
    }
    return target;
  }

  /** Whether the dot at {@code dot} stands before the ending of a file's name. */
  private static boolean isEnding(byte[] t, int dot, int to) {
    int k = dot + 1;
    while (k < to && k <= dot + LONGEST_ENDING && isOfEnding(t[k])) {
      k++;
    }
    boolean ended = k == to || isBlank(t[k]) || isLineEnd(t[k]) || t[k] == '#' || t[k] == '?';
    return ended && k > dot + 1 && Bytes.isLetter(t[dot + 1]);
  }

  private static boolean isOfEnding(int c) {
    return Bytes.isLetter(c) || c >= '0' && c <= '9';
  }
}
