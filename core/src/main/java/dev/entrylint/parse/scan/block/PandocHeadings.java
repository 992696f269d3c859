package dev.entrylint.parse.scan.block;

import dev.entrylint.parse.Underlining;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.LineCursor;
import dev.entrylint.parse.scan.text.SyntaxOptions;

/** Headings that are underlined, as pandoc finds them: from the line above their underline. */
final class PandocHeadings {

  private final OpenBlocks open;
  private final byte[] bytes;
  private final LineCursor line;
  private final SyntaxOptions options;
  private final LinesAhead ahead;
  private final PandocFences fences;
  private final PandocHtml html;

  /** The line that underlines the one before it. */
  private int underlineLine = -1;

  /** The line that was looked at for an underline, and where that begins, or -1. */
  private int lookedAt = -1;

  private int underlineStart;

  PandocHeadings(
      OpenBlocks open,
      SyntaxOptions options,
      LinesAhead ahead,
      PandocFences fences,
      PandocHtml html) {
    this.open = open;
    this.options = options;
    this.ahead = ahead;
    this.fences = fences;
    this.html = html;
    bytes = open.bytes;
    line = open.line;
  }

  /**
   * Whether the line at hand, whatever it looks like, is a heading since the next one underlines
   * it: this is what pandoc asks first of all where a block may begin.
   */
  boolean isUnderlined(boolean inside, boolean lazy) {
    if (options.underlining != Underlining.LINE_FIRST
        || lazy
        || open.lineNumber + 1 >= open.source.lines()) {
      return false;
    }
    int next = open.lineNumber + 1;
    lookForUnderline(next);
    boolean underline =
        underlineStart >= 0
            && underlineStart - open.source.lineStart(next) <= line.position - line.start;
    if (!underline || comesFirst(inside)) {
      return false;
    }
    int from = line.next;
    for (int end = html.blockTag(from); end > 0; end = html.blockTag(from)) {
      from = Bytes.skipBlanks(bytes, end, line.end); // what stands behind is read on its own
    }
    if (html.holdsBlockTag(from)) {
      return false;
    }
    underlineLine = next;
    return true;
  }

  /** Finds out whether {@code number} has nothing but an underline, once for each line. */
  private void lookForUnderline(int number) {
    if (lookedAt == number) {
      return;
    }
    lookedAt = number;
    int start = ahead.start(number);
    int end = open.source.lineEnd(number);
    boolean underline =
        start < end
            && (bytes[start] == '-' || bytes[start] == '=')
            && LineStarts.isUnderline(bytes, start, end, bytes[start]);
    underlineStart = underline ? start : -1;
  }

  /** Whether the line is something that pandoc looks for before headings. */
  private boolean comesFirst(boolean inside) {
    int i = line.next;
    int c = bytes[i];
    boolean sibling = !inside && !open.closed && !open.frames.isQuote(open.matched);
    return switch (c) {
      case '`', '~' -> {
        int length = LineStarts.fenceLength(bytes, i, line.end);
        yield length > 0 && !fences.refuses(c, length, false);
      }
      case ':' -> options.fencedDivs && Bytes.startsWith(bytes, i, line.end, ":::");
      case '<' ->
          Bytes.startsWith(bytes, i, line.end, "<div")
              || Bytes.startsWith(bytes, i, line.end, "</div");
      default -> sibling && LineStarts.markerEnd(bytes, i, line.end) > 0;
    };
  }

  /** Whether the line underlines the one before, which has been seen to be a heading. */
  boolean isUnderline(boolean lazy) {
    if (!lazy || underlineLine != open.lineNumber) {
      return false;
    }
    open.underline(bytes[line.next] == '=' ? 1 : 2, true);
    return true;
  }
}
