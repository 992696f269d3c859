package dev.entrylint.parse.scan.html;

import static dev.entrylint.parse.scan.text.Bytes.indexOf;
import static dev.entrylint.parse.scan.text.Bytes.isBlank;
import static dev.entrylint.parse.scan.text.Bytes.isLetter;
import static dev.entrylint.parse.scan.text.Bytes.startsWith;

import dev.entrylint.parse.scan.text.Bytes;

/** Where HTML blocks begin and end: the seven kinds of CommonMark. */
public final class HtmlBlocks {

  /** No block of HTML begins. */
  public static final int NONE = 0;

  private static final int VERBATIM = 1;
  private static final int COMMENT = 2;
  private static final int INSTRUCTION = 3;
  private static final int DECLARATION = 4;
  private static final int CDATA = 5;

  /** From this kind on a block ends at a blank line. */
  public static final int ELEMENT = 6;

  /** A complete tag alone on its line; the only kind that cannot interrupt a paragraph. */
  public static final int ANY_TAG = 7;

  private final HtmlTags tags;

  /** Recognises tags with {@code tags}, whose attributes it overwrites. */
  public HtmlBlocks(HtmlTags tags) {
    this.tags = tags;
  }

  /** The kind of block that begins at {@code i}, where a {@code <} stands, or {@link #NONE}. */
  public int start(byte[] t, int i, int lineEnd) {
    int k = i + 1;
    if (k >= lineEnd) {
      return NONE;
    }
    if (t[k] == '?') {
      return INSTRUCTION;
    }
    if (t[k] == '!') {
      return startsWith(t, k, lineEnd, "!--")
          ? COMMENT
          : k + 1 < lineEnd && isLetter(t[k + 1])
              ? DECLARATION
              : startsWith(t, k, lineEnd, "![CDATA[") ? CDATA : NONE;
    }
    return tag(t, i, lineEnd);
  }

  private int tag(byte[] t, int i, int lineEnd) {
    boolean closing = t[i + 1] == '/';
    int from = closing ? i + 2 : i + 1;
    if (from >= lineEnd || !isLetter(t[from])) {
      return NONE;
    }
    long name = HtmlNames.at(t, from, lineEnd);
    int k = Bytes.skipName(t, from, lineEnd);
    boolean ends = k == lineEnd || isBlank(t[k]) || t[k] == '>';
    if (!closing && HtmlNames.isVerbatim(name)) {
      return ends ? VERBATIM : NONE;
    }
    if (HtmlNames.isBlock(name) && (ends || startsWith(t, k, lineEnd, "/>"))) {
      return ELEMENT;
    }
    int behind = closing ? tags.close(t, i, lineEnd) : tags.open(t, i, lineEnd);
    return behind >= 0 && Bytes.skipBlanks(t, behind, lineEnd) == lineEnd ? ANY_TAG : NONE;
  }

  /** Whether a block of {@code kind} ends on the line whose rest begins at {@code i}. */
  public static boolean endsOn(int kind, byte[] t, int i, int lineEnd) {
    return switch (kind) {
      case VERBATIM -> closesVerbatim(t, i, lineEnd);
      case COMMENT -> indexOf(t, i, lineEnd, "-->") >= 0;
      case INSTRUCTION -> indexOf(t, i, lineEnd, "?>") >= 0;
      case DECLARATION -> indexOf(t, i, lineEnd, ">") >= 0;
      case CDATA -> indexOf(t, i, lineEnd, "]]>") >= 0;
      default -> false;
    };
  }

  /** Whether the tag at {@code i} says that Markdown follows: {@code markdown}, {@code ="1"}. */
  public static boolean holdsMarkdown(byte[] t, int i, int lineEnd, boolean withValue) {
    int end = indexOf(t, i, lineEnd, ">");
    for (int k = i; k < end; k++) {
      if (isBlank(t[k]) && startsWith(t, k + 1, end, "markdown")) {
        int behind = k + 1 + "markdown".length();
        int value = behind < end && t[behind] == '=' ? behind + 1 : end;
        value = value < end && (t[value] == '"' || t[value] == '\'') ? value + 1 : value;
        boolean alone = !withValue && (behind == end || isBlank(t[behind]));
        return alone || startsWith(t, value, end, "1") || startsWith(t, value, end, "block");
      }
    }
    return false;
  }

  /**
   * How many more of the elements {@code name} begin on the line than end there; those that hold
   * nothing end where they begin.
   */
  public static int opened(long name, byte[] t, int i, int lineEnd) {
    boolean empty = HtmlNames.isVoid(name);
    int opened = 0;
    int end = indexOf(t, i, lineEnd, ">");
    for (int k = i; k + 1 < lineEnd; k++) {
      if (t[k] != '<') {
        continue;
      }
      boolean closing = t[k + 1] == '/';
      if (HtmlNames.at(t, closing ? k + 2 : k + 1, lineEnd) == name) {
        if (end >= 0 && end < k) {
          end = indexOf(t, k, lineEnd, ">");
        }
        boolean alone = empty || end > k && t[end - 1] == '/';
        opened += closing ? -1 : alone ? 0 : 1;
      }
    }
    return opened;
  }

  /** The name of the element whose tag, an opening or a closing one, stands at {@code i}. */
  public static long name(byte[] t, int i, int lineEnd) {
    return HtmlNames.at(t, i + 1 < lineEnd && t[i + 1] == '/' ? i + 2 : i + 1, lineEnd);
  }

  private static boolean closesVerbatim(byte[] t, int i, int lineEnd) {
    for (int k = i; k + 1 < lineEnd; k++) {
      if (t[k] == '<' && t[k + 1] == '/' && HtmlNames.isVerbatim(HtmlNames.at(t, k + 2, lineEnd))) {
        int behind = Bytes.skipName(t, k + 2, lineEnd);
        if (behind < lineEnd && t[behind] == '>') {
          return true;
        }
      }
    }
    return false;
  }
}
