package dev.entrylint.parse.scan.block;

import dev.entrylint.model.Block;
import dev.entrylint.parse.scan.inline.Notes;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.LineCursor;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import dev.entrylint.parse.scan.text.TextBlocks;

/** The containers of CommonMark, and footnotes: each tells whether one begins on the line. */
final class ContainerStarts {

  private static final int FOOTNOTE_INDENT = 4;

  /** However long the label in the marker of an example is. */
  private static final int EXAMPLE_INDENT = 4;

  private static final int ADMONITION_INDENT = 4;

  private final OpenBlocks open;
  private final byte[] bytes;
  private final LineCursor line;
  private final Frames frames;
  private final SyntaxOptions options;
  private final Notes notes;

  ContainerStarts(OpenBlocks open, SyntaxOptions options) {
    this.open = open;
    this.options = options;
    notes = open.notes;
    bytes = open.bytes;
    line = open.line;
    frames = open.frames;
  }

  boolean quote(boolean lazy) {
    if (options.blankBeforeQuote && lazy) {
      return false;
    }
    open.closeUnmatched();
    open.openContainer(Block.Kind.QUOTE, 0);
    frames.pushQuote();
    open.quoted = true;
    line.skipMarker(1);
    return true;
  }

  /**
   * An item whose marker begins with {@code c}.
   *
   * @param inside whether the line lies in all open frames
   * @param interrupts whether the line directly continues a paragraph
   * @param lazy whether the line continues an open paragraph if it begins no block
   */
  boolean item(int c, boolean inside, boolean interrupts, boolean lazy) {
    int start = line.next;
    int end = markerEnd(c, start);
    if (end == 0) {
      return false;
    }
    boolean empty = Bytes.skipBlanks(bytes, end, line.end) == line.end;
    if (interrupts && (empty || !LineStarts.mayInterrupt(bytes, start, end))) {
      return false;
    }
    if (options.blankBeforeList && lazy && !isInList(inside)) {
      return false;
    }
    open.closeUnmatched();
    open.openContainer(Block.Kind.LIST, end - start > 1 ? bytes[end - 1] : c);
    int width = line.indent + end - start;
    line.moveTo(end, line.nextColumn + end - start);
    int space = line.blank || line.indent > 4 && !options.mdx ? 1 : line.indent;
    line.skipColumns(space);
    frames.pushItem(FancyMarkers.isExample(bytes, start, end) ? EXAMPLE_INDENT : width + space);
    frames.markHollow(line.blank);
    return true;
  }

  private int markerEnd(int c, int start) {
    boolean plain = Bytes.isDigit(c) || c == '-' || c == '+' || c == '*';
    return plain
        ? LineStarts.markerEnd(bytes, start, line.end)
        : FancyMarkers.end(bytes, start, line.end);
  }

  /** Whether an item that begins here is one of the list around the open paragraph, or in it. */
  private boolean isInList(boolean inside) {
    return inside ? frames.inItem() : !frames.isQuote(open.matched);
  }

  /** Whether the line lies in an item, whose lines Python-Markdown wants indented by four. */
  boolean isInPythonItem() {
    int around = (open.closed ? frames.depth : open.matched) - 1;
    return around >= 0 && !frames.isQuote(around) && !frames.isDefinition(around);
  }

  /** An admonition, or a tab, whose title is a text of its own. */
  boolean admonition(int c) {
    int title = LineStarts.admonitionTitle(bytes, line.next, line.end, c);
    if (title < 0 || line.indent > 0 && !isInPythonItem()) {
      return false;
    }
    int width = line.indent + ADMONITION_INDENT;
    open.closeUnmatched();
    open.closeLeaf();
    open.openContainer(Block.Kind.DIV, 0);
    frames.pushDefinition(width);
    if (title < line.end) {
      TextBlocks texts = open.texts;
      texts.addLine(title, Bytes.trimEnd(bytes, title, line.end));
      texts.add(TextBlocks.PARAGRAPH, texts.lineCount - 2, texts.lineCount, true, 0);
    }
    line.moveTo(line.end, line.nextColumn + line.end - line.next);
    return true;
  }

  boolean footnote(boolean lazy) {
    int start = line.next;
    int colon = notes.colon(bytes, start, line.end);
    if (colon < 0 || lazy && options.blankBeforeNote) {
      return false;
    }
    open.closeUnmatched();
    open.openContainer(Block.Kind.FOOTNOTE, 0);
    notes.open(bytes, start, colon, frames.depth);
    line.moveTo(colon + 1, line.nextColumn + colon + 1 - start);
    line.skipIndent();
    frames.pushItem(FOOTNOTE_INDENT);
    return true;
  }
}
