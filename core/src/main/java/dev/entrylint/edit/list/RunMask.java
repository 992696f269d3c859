package dev.entrylint.edit.list;

import dev.entrylint.model.Span;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A run of text in which what may hold no separator is blotted out: links, code, comments, tags,
 * and what stands in brackets.
 */
final class RunMask {

  /** Stands for a tag that breaks the line, with blanks behind it. */
  static final char BREAK = '\u0003';

  /** Stands for a link. */
  private static final char LINK = '\u0002';

  /** Stands for what a reader does not see. */
  private static final char UNSEEN = '\u0001';

  /** Stands for text that says something: a letter that nobody writes. */
  private static final char WORD = '\u1E9A';

  private static final String BREAK_TAG = "(?i)<br */?>";

  private final int start;
  private final char[] mask;

  /** What was sought in vain, and so stands nowhere further on. */
  private final Set<String> missing = new HashSet<>(0);

  /**
   * @param text holds the lines of {@code region}, from the beginning of the first on
   * @param links the places of the links
   */
  RunMask(Stretch text, Span region, List<Span> links) {
    start = region.start();
    mask = text.text(region).toCharArray();
    for (Span link : links) {
      Arrays.fill(mask, link.start() - start, link.end() - start, LINK);
    }
    int quotes = text.quotes(start);
    int i = 0;
    while (i < mask.length) {
      i = hide(i);
      if (Stretch.isLineEnd(mask[i - 1])) {
        unquote(i, quotes);
      }
    }
    hideBrackets();
  }

  /** The marks of a quote at the beginning of a line are white space. */
  private void unquote(int from, int quotes) {
    int left = quotes;
    for (int i = from; i < mask.length && left > 0; i++) {
      if (mask[i] == '>') {
        mask[i] = ' ';
        left--;
      } else if (!Stretch.isBlank(mask[i])) {
        return;
      }
    }
  }

  /** Hides what begins at {@code i} if that is to be hidden; what is behind it. */
  private int hide(int i) {
    return switch (mask[i]) {
      case '\\' -> escape(i);
      case '`' -> code(i);
      case '<' -> tag(i);
      default -> i + 1;
    };
  }

  private int escape(int i) {
    boolean hides = i + 1 < mask.length && mask[i + 1] > ' ' && mask[i + 1] != '|';
    return hides ? fill(i, i + 2, WORD) : i + 1;
  }

  private int code(int i) {
    int run = i;
    while (run < mask.length && mask[run] == '`') {
      run++;
    }
    int close = find("`".repeat(run - i), run);
    return close < 0 ? run : fill(i, close + run - i, WORD);
  }

  private int tag(int i) {
    String last = startsWith("<!--", i) ? "-->" : ">";
    int close = find(last, i);
    if (close < 0) {
      return i + 1;
    }
    int end = close + last.length();
    if (!new String(mask, i, end - i).matches(BREAK_TAG)) {
      return fill(i, end, UNSEEN);
    }
    mask[i] = BREAK;
    return fill(i + 1, end, ' ');
  }

  /** Where {@code wanted} first stands from {@code from} on, which only grows; -1 if nowhere. */
  private int find(String wanted, int from) {
    int last = missing.contains(wanted) ? -1 : mask.length - wanted.length();
    for (int i = from; i <= last; i++) {
      if (startsWith(wanted, i)) {
        return i;
      }
    }
    missing.add(wanted);
    return -1;
  }

  private boolean startsWith(String wanted, int at) {
    int i = 0;
    while (i < wanted.length() && at + i < mask.length && mask[at + i] == wanted.charAt(i)) {
      i++;
    }
    return i == wanted.length();
  }

  /** What stands in brackets is a remark, whatever is in it; one that is never closed is text. */
  private void hideBrackets() {
    int depth = 0;
    int open = 0;
    for (int i = 0; i < mask.length; i++) {
      if (mask[i] == '(') {
        open = depth++ == 0 ? i : open;
      } else if (mask[i] == ')' && depth > 0 && --depth == 0) {
        fill(open, i + 1, WORD);
      }
    }
  }

  private int fill(int from, int to, char c) {
    Arrays.fill(mask, from, to, c);
    return to;
  }

  int start() {
    return start;
  }

  int end() {
    return start + mask.length;
  }

  char charAt(int offset) {
    return mask[offset - start];
  }

  boolean isWhite(int offset) {
    return Stretch.isBlank(charAt(offset)) || Stretch.isLineEnd(charAt(offset));
  }

  boolean hasWords(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** What is left of the text from {@code from} to {@code to}. */
  String text(int from, int to) {
    return new String(mask, from - start, to - from);
  }

  /** Whether what is at {@code offset} stands in brackets, is code, or is not seen. */
  boolean isRemark(int offset) {
    return charAt(offset) == WORD || charAt(offset) == UNSEEN;
  }

  /** Whether the link that begins at {@code offset} stands in no brackets. */
  boolean isOpen(int offset) {
    return charAt(offset) == LINK;
  }

  /**
   * The first {@code mark} at or behind {@code from} and before {@code to}; -1 if there is none.
   */
  int find(char mark, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isMark(mark, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The last {@code mark} at or behind {@code from} and before {@code to}; -1 if there is none. */
  int findLast(char mark, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (isMark(mark, i)) {
        return i;
      }
    }
    return -1;
  }

  boolean isMark(char mark, int offset) {
    char c = charAt(offset);
    return c == mark || mark == '\n' && c == '\r';
  }
}
