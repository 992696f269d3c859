package dev.entrylint.parse;

/** Kramdown's own comments, those that have lines of their own, or one together with their end. */
final class KramdownComments {

  private static final byte[] COMMENT = BlankedText.ascii("{::comment}");
  private static final byte[] COMMENT_END = BlankedText.ascii("{:/");
  private static final byte[] NAME = BlankedText.ascii("comment");

  private final BlankedText text;
  private final byte[] written;

  private KramdownComments(BlankedText text) {
    this.text = text;
    written = text.written();
  }

  /** Takes them out of {@code text} from {@code from} on. */
  static void blank(BlankedText text, int from) {
    new KramdownComments(text).blank(from);
  }

  private void blank(int from) {
    int close = -1;
    int closed = -1;
    int lineEnd = -1;
    for (int i = text.find(COMMENT, from); i >= 0; ) {
      int behind = i + COMMENT.length;
      if (close < behind) {
        close = text.find(COMMENT_END, behind);
        if (close < 0) {
          return;
        }
        int name = close + COMMENT_END.length;
        closed = name + (text.startsWith(NAME, name) ? NAME.length : 0);
      }
      lineEnd = lineEnd < i ? lineEnd(i) : lineEnd;
      boolean whole = closed < written.length && written[closed] == '}';
      if (whole && (beginsLine(i) && beginsLine(close) || lineEnd > close)) {
        text.blank(i, closed + 1);
        behind = closed + 1;
      }
      i = text.find(COMMENT, behind);
    }
  }

  private boolean beginsLine(int i) {
    int k = i;
    while (k > 0 && written[k - 1] == ' ' && i - k < 3) {
      k--;
    }
    return k == 0 || BlankedText.isLineEnd(written[k - 1]);
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < written.length && !BlankedText.isLineEnd(written[i])) {
      i++;
    }
    return i;
  }
}
