package dev.entrylint.parse;

/**
 * A text as Docusaurus reads it once it has taken the fences away from code that is called {@code
 * mdx-code-block}, which programs for translation leave alone. Everything keeps its place, since
 * the fences are overwritten with blanks. Takes time linear in the length of the text.
 */
public final class MdxCode {

  private static final byte[] NAME = BlankedText.ascii("mdx-code-block");

  /** Fences have three marks, or four. */
  private static final int LEAST = 3;

  private static final int MOST = 4;

  private final byte[] written;
  private final BlankedText text;

  private MdxCode(byte[] written) {
    this.written = written;
    text = new BlankedText(written);
  }

  /** What is left of {@code text}, in UTF-8 or any other encoding that has ASCII in it. */
  public static byte[] without(byte[] text) {
    MdxCode code = new MdxCode(text);
    int first = code.text.find(NAME, 0);
    if (first >= 0) {
      for (int marks = LEAST; marks <= MOST; marks++) {
        code.unwrap(marks, code.lineStart(first));
      }
    }
    return code.text.bytes();
  }

  /**
   * Takes the pairs of fences away that have so many {@code marks}, from the line at {@code i} on.
   */
  private void unwrap(int marks, int i) {
    int open = -1;
    for (int line = i; line < written.length; line = lineEnd(line) + 1) {
      int end = lineEnd(line);
      int behind = behindMarks(line, marks);
      if (open < 0) {
        open = behind >= 0 && isNamed(behind, end) ? line : -1;
      } else if (behind == end) {
        text.blank(open, lineEnd(open));
        text.blank(line, end);
        open = -1;
      }
    }
  }

  /** Behind the marks that {@code line} begins with, which must be so many; or -1. */
  private int behindMarks(int line, int marks) {
    int i = skip(line, ' ');
    int behind = skip(i, '`');
    return behind - i == marks ? behind : -1;
  }

  private boolean isNamed(int i, int end) {
    int name = skip(i, ' ');
    return name + NAME.length == end && text.startsWith(NAME, name);
  }

  private int skip(int i, char c) {
    int k = i;
    while (k < written.length && written[k] == c) {
      k++;
    }
    return k;
  }

  private int lineStart(int i) {
    int k = i;
    while (k > 0 && written[k - 1] != '\n') {
      k--;
    }
    return k;
  }

  /** The end of the line at {@code i}, without what ends it. */
  private int lineEnd(int i) {
    int k = i;
    while (k < written.length && written[k] != '\n') {
      k++;
    }
    return k > i && written[k - 1] == '\r' ? k - 1 : k;
  }
}
