package dev.entrylint.parse.scan.block;

import dev.entrylint.model.Block;
import dev.entrylint.parse.scan.inline.Definitions;
import dev.entrylint.parse.scan.inline.Notes;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.LeafText;
import dev.entrylint.parse.scan.text.LineCursor;
import dev.entrylint.parse.scan.text.Source;
import dev.entrylint.parse.scan.text.TextBlocks;

/**
 * The blocks that are open while the lines of a text go by: the frames, and in the innermost of
 * them one leaf. What is closed goes to the text blocks and the blocks at the top level.
 */
final class OpenBlocks {

  /** What the open leaf is. */
  enum Leaf {
    NONE,
    PARAGRAPH,
    FENCED,
    /** Fenced code that pandoc hands on as HTML. */
    RAW_HTML,
    INDENTED,
    HTML,
    TABLE,
    /** One of pandoc's tables that are drawn with rules. */
    RULED_TABLE,
    /** Something without inlines that ends at a blank line, be it behind the end of a module. */
    OPAQUE,
    /** Lines in another language, up to one that is known from the start. */
    FOREIGN
  }

  /** Definitions are looked for early in paragraphs of up to so many lines. */
  private static final int MOST_SETTLED = 64;

  final Source source;
  final byte[] bytes;
  final LineCursor line;
  final Frames frames = new Frames();
  final TopBlocks top = new TopBlocks();
  final TextBlocks texts = new TextBlocks();

  /** The line at hand, counted from 0. */
  int lineNumber;

  Leaf leaf = Leaf.NONE;

  /** The last line of an open leaf in another language. */
  int foreignEnd;

  /** Where the module last met ends, in which there may be blank lines. */
  int moduleEnd;

  /** How many frames the line lies in, and whether it has gone by the mark of a quote. */
  int matched;

  boolean quoted;

  /** Whether frames and leaf that the line does not continue are already closed. */
  boolean closed;

  final RuledTables ruledTables;
  final Notes notes;

  private final Definitions definitions;
  private final LeafText leafText;

  /** The first line of the open leaf in {@link #texts}. */
  private int firstLine;

  /** Whether nothing but white space stands between the lines of the open leaf. */
  private boolean joined;

  /** The line of a paragraph of one line that was closed last, or -1. */
  private int singleLine = -1;

  OpenBlocks(Source source, Definitions definitions, Notes notes) {
    this.notes = notes;
    this.source = source;
    this.definitions = definitions;
    bytes = source.bytes;
    line = new LineCursor(bytes);
    leafText = new LeafText(source);
    ruledTables = new RuledTables(bytes, texts);
  }

  /** Closes the leaf and the frames that the line does not continue, once in a line. */
  void closeUnmatched() {
    if (!closed) {
      closeLeaf();
      frames.closeTo(matched);
      notes.closeTo(matched, line.start);
      closed = true;
    }
  }

  /** Takes note of a container that is about to be opened; {@code mark} tells lists apart. */
  void openContainer(Block.Kind kind, int mark) {
    singleLine = -1;
    if (frames.atTop()) {
      top.openItem(kind, mark, line.start, line.end);
    }
  }

  void openLeaf(Leaf opened, Block.Kind kind) {
    if (frames.atTop()) {
      top.open(kind, line.start, line.end);
    }
    frames.markHollow(false);
    singleLine = -1;
    leaf = opened;
    firstLine = texts.lineCount;
    joined = true;
  }

  /** Adds the line from {@code start} on to the open leaf. */
  void addLine(int start) {
    if (quoted && texts.lineCount > firstLine) {
      joined = false;
    }
    texts.addLine(start, line.end);
  }

  /** How many lines the open leaf has. */
  int leafLines() {
    return (texts.lineCount - firstLine) / 2;
  }

  void closeLeaf() {
    if (leaf == Leaf.PARAGRAPH) {
      int from = takeDefinitions();
      if (from < texts.lineCount) {
        boolean single = texts.lineCount - from == 2;
        singleLine = single ? source.line(texts.lines[from]) : -1;
        addText(TextBlocks.PARAGRAPH, from, frames.inItem() ? 1 : 0);
      }
    } else if (leaf == Leaf.HTML || leaf == Leaf.RAW_HTML && firstLine < texts.lineCount) {
      addText(TextBlocks.HTML, firstLine, 0);
    } else if (leaf == Leaf.RULED_TABLE) {
      ruledTables.flush();
    }
    leaf = Leaf.NONE;
  }

  private void addText(int kind, int from, int detail) {
    texts.add(kind, from, texts.lineCount, joined, detail);
  }

  /**
   * Makes the open paragraph a heading, whose underline is the line at hand; false if it holds
   * nothing but definitions, which closes it.
   *
   * @param whole whether what looks like a definition is part of the heading
   */
  boolean underline(int level, boolean whole) {
    int from = whole ? firstLine : takeDefinitions();
    leaf = Leaf.NONE;
    if (from == texts.lineCount) {
      return false;
    }
    addText(TextBlocks.HEADING, from, level);
    int end = Bytes.trimEnd(bytes, line.next, line.end);
    texts.describeLast(!frames.atTop(), texts.lines[from], end);
    rename(Block.Kind.HEADING);
    return true;
  }

  /** The open leaf turns out to be something else. */
  void rename(Block.Kind kind) {
    if (frames.atTop()) {
      top.rename(kind);
    }
  }

  /**
   * Takes the definitions that the open paragraph begins with before it ends, since to pandoc what
   * follows them begins anew. Not done in long paragraphs, which would be read again and again.
   */
  void settleDefinitions() {
    if (leaf == Leaf.PARAGRAPH && leafLines() <= MOST_SETTLED) {
      firstLine = takeDefinitions();
      if (firstLine == texts.lineCount) {
        leaf = Leaf.NONE;
      }
    }
  }

  /** Whether the line just before, or with a blank one between, is a paragraph of its own. */
  boolean followsSingleLine() {
    return singleLine >= 0 && lineNumber - singleLine <= 2;
  }

  /** Takes the definitions that the open paragraph begins with; the first line behind them. */
  private int takeDefinitions() {
    int from = firstLine;
    if (from == texts.lineCount || bytes[texts.lines[from]] != '[') {
      return from;
    }
    leafText.set(texts, from, texts.lineCount, joined);
    int rest = definitions.take(leafText);
    if (rest == leafText.start) {
      return from;
    }
    if (rest >= leafText.end) {
      from = texts.lineCount;
    } else {
      int origin = leafText.origin(rest);
      while (texts.lines[from] < origin) {
        from += 2;
      }
    }
    if (frames.atTop()) {
      splitDefinitions(from);
    }
    return from;
  }

  private void splitDefinitions(int from) {
    top.renameDefinitions(source);
    if (from < texts.lineCount) {
      int lastLine = source.line(texts.lines[from - 2]);
      int nextLine = source.line(texts.lines[from]);
      int end = source.lineEnd(source.line(texts.lines[texts.lineCount - 2]));
      top.extend(source.lineEnd(lastLine));
      top.open(Block.Kind.PARAGRAPH, source.lineStart(nextLine), end);
    }
  }

  /** The last line of the open paragraph becomes the first row of a table. */
  void openTable(int columns) {
    int head = texts.lineCount - 2;
    int start = texts.lines[head];
    int end = texts.lines[head + 1];
    boolean alone = head == firstLine;
    texts.dropLines(head);
    closeLeaf();
    if (frames.atTop() && !alone) {
      int headLine = source.line(start);
      top.extend(source.lineEnd(headLine - 1));
      top.open(Block.Kind.TABLE, source.lineStart(headLine), line.end);
    }
    rename(Block.Kind.TABLE);
    leaf = Leaf.TABLE;
    addRow(start, end, columns);
  }

  void addRow(int start, int end, int columns) {
    int row = texts.lineCount;
    texts.addLine(start, end);
    texts.add(TextBlocks.TABLE_ROW, row, row + 2, true, columns);
  }

  /** The first line of the open leaf in {@link #texts}. */
  int firstLine() {
    return firstLine;
  }

  /** Where the open paragraph begins. */
  int firstLineStart() {
    return texts.lines[firstLine];
  }

  /** Where the last line of the open paragraph begins and ends. */
  int lastLineStart() {
    return texts.lines[texts.lineCount - 2];
  }

  int lastLineEnd() {
    return texts.lines[texts.lineCount - 1];
  }

  /** Takes the only line of the open paragraph away: it is the head of something else. */
  void dropParagraph() {
    texts.dropLines(firstLine);
    leaf = Leaf.NONE;
  }
}
