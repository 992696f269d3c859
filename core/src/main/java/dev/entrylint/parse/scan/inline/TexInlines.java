package dev.entrylint.parse.scan.inline;

import dev.entrylint.parse.scan.text.Bytes;

/** Finds commands of TeX among the text, which pandoc does not read as Markdown. */
public final class TexInlines {

  /** Arguments that nest deeper are not read, which keeps all texts linear. */
  private static final int DEEPEST = 16;

  private static final String BEGIN = "\\begin{";

  /** Whether an environment has been met that does not end in this text. */
  private boolean noEnd;

  /** Begins another text. */
  public void clear() {
    noEnd = false;
  }

  /** The end of the command, with its arguments, at the backslash {@code i}; or -1. */
  public int end(byte[] t, int i, int limit) {
    int environment = Bytes.startsWith(t, i, limit, BEGIN) ? environmentEnd(t, i, limit) : -1;
    return environment > 0 ? environment : commandEnd(t, i, limit);
  }

  /** The same, for one that begins no environment. */
  public static int commandEnd(byte[] t, int i, int limit) {
    int k = i + 1;
    while (k < limit && Bytes.isLetter(t[k])) {
      k++;
    }
    return k == i + 1 ? -1 : argumentsEnd(t, k, limit);
  }

  /** The end of the name of an environment at {@code i}. */
  public static int nameEnd(byte[] t, int i, int limit) {
    int k = i;
    while (k < limit && (Bytes.isLetterOrDigit(t[k]) || t[k] == '*')) {
      k++;
    }
    return k;
  }

  private int environmentEnd(byte[] t, int i, int limit) {
    int from = i + BEGIN.length();
    int to = nameEnd(t, from, limit);
    if (noEnd || to == limit || t[to] != '}') {
      return -1;
    }
    String end = "\\end{" + Bytes.string(t, from, to + 1);
    int found = Bytes.indexOf(t, to, limit, end);
    noEnd = found < 0;
    return noEnd ? -1 : found + end.length();
  }

  private static int argumentsEnd(byte[] t, int i, int limit) {
    int end = i < limit && t[i] == '*' ? i + 1 : i;
    while (true) {
      int next = Bytes.skipBlanks(t, end, limit);
      int behind = next < limit ? argumentEnd(t, next, limit) : -1;
      if (behind < 0) {
        return end;
      }
      end = behind;
    }
  }

  /** The end of the argument in braces or brackets at {@code i}, or -1. */
  private static int argumentEnd(byte[] t, int i, int limit) {
    int open = t[i];
    if (open != '{' && open != '[') {
      return -1;
    }
    int close = open == '{' ? '}' : ']';
    int depth = 0;
    for (int k = i; k < limit; k++) {
      int c = t[k];
      if (c == '\\') {
        k++;
      } else if (c == open && ++depth > DEEPEST) {
        return -1;
      } else if (c == close && --depth == 0) {
        return k + 1;
      }
    }
    return -1;
  }
}
