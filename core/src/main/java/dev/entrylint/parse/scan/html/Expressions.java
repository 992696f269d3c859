package dev.entrylint.parse.scan.html;

import dev.entrylint.parse.scan.text.Bytes;

/**
 * Finds where expressions of JSX end, by what stands in JavaScript between braces: strings,
 * templates and comments, in which braces do not count. It keeps what it has looked for in vain, so
 * that it takes time linear in the length of a text.
 */
public final class Expressions {

  /** Deeper braces end no expression; it also bounds what is read twice. */
  private static final int DEEPEST = 32;

  /** The text in which there is no end of a comment, or of a template, from some place on. */
  private byte[] text = {};

  private int limit;
  private int noComment;
  private int noTemplate;

  /** The end of the expression whose brace stands at {@code i}, or -1. */
  public int end(byte[] t, int i, int limit) {
    begin(t, limit);
    int open = 0;
    for (int k = i; k >= 0 && k < limit; ) {
      int c = t[k];
      if (c == '{' && ++open > DEEPEST) {
        return -1;
      }
      if (c == '}' && --open == 0) {
        return k + 1;
      }
      k = behind(t, k, limit);
    }
    return -1;
  }

  /**
   * The end of the statements of a module that begin at {@code i}: of the line that a blank one
   * follows, and on which no bracket is open; -1 if there is none.
   */
  public int moduleEnd(byte[] t, int i, int limit) {
    begin(t, limit);
    int open = 0;
    for (int k = i; k >= 0 && k < limit; ) {
      int c = t[k];
      if (c == '{' || c == '(' || c == '[') {
        open++;
      } else if (c == '}' || c == ')' || c == ']') {
        open--;
      } else if (c == '\n' && open <= 0) {
        int next = Bytes.skipBlanks(t, k + 1, limit);
        if (next == limit || Bytes.isLineEnd(t[next])) {
          return k;
        }
      }
      k = behind(t, k, limit);
    }
    return open <= 0 ? limit : -1;
  }

  private void begin(byte[] t, int end) {
    if (t != text || end != limit) {
      text = t;
      limit = end;
      noComment = end;
      noTemplate = end;
    }
  }

  /** Behind the character at {@code k}, or the string or comment; -1 if that does not end. */
  private int behind(byte[] t, int k, int end) {
    switch (t[k]) {
      case '"', '\'':
        return behindString(t, k, end);
      case '`':
        return behindTemplate(t, k, end);
      case '/':
        if (Bytes.startsWith(t, k, end, "/*")) {
          return behindComment(t, k, end);
        }
        if (Bytes.startsWith(t, k, end, "//")) {
          return t[k - 1] == ':' ? k + 2 : lineEnd(t, k, end);
        }
        return beginsPattern(t, k) ? behindString(t, k, end) : k + 1;
      default:
        return k + 1;
    }
  }

  /** Whether a regular expression may stand behind what is before {@code i}. */
  private static boolean beginsPattern(byte[] t, int i) {
    int k = i - 1;
    while (k > 0 && Bytes.isBlank(t[k])) {
      k--;
    }
    return "=(,:!&|?{[;".indexOf(t[k]) >= 0;
  }

  /**
   * Behind the string, or pattern; an apostrophe in the text of an element has no other on its
   * line.
   */
  private static int behindString(byte[] t, int i, int end) {
    for (int k = i + 1; k < end && !Bytes.isLineEnd(t[k]); k++) {
      if (t[k] == t[i]) {
        return k + 1;
      }
      k += t[k] == '\\' ? 1 : 0;
    }
    return i + 1;
  }

  private int behindTemplate(byte[] t, int i, int end) {
    for (int k = i + 1; i < noTemplate && k < end; k++) {
      if (t[k] == '`') {
        return k + 1;
      }
      k += t[k] == '\\' ? 1 : 0;
    }
    noTemplate = Math.min(noTemplate, i);
    return i + 1;
  }

  private int behindComment(byte[] t, int i, int end) {
    int found = i < noComment ? Bytes.indexOf(t, i + 2, end, "*/") : -1;
    if (found < 0) {
      noComment = Math.min(noComment, i);
      return -1;
    }
    return found + 2;
  }

  private static int lineEnd(byte[] t, int i, int end) {
    int k = i;
    while (k < end && !Bytes.isLineEnd(t[k])) {
      k++;
    }
    return k;
  }
}
