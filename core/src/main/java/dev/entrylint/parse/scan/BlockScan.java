package dev.entrylint.parse.scan;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Block;

/**
 * The first pass: takes the lines of a text one after the other and finds the blocks, after the
 * parsing strategy in the appendix of the CommonMark specification. Text blocks are kept for the
 * second pass, since what a label means is not known before all definitions are.
 */
final class BlockScan {

  /** What a line may do when it is asked to begin a block. */
  private enum Step {
    /** It begins none: it is text. */
    TEXT,
    /** It begins a container; what follows may begin another block. */
    CONTAINER,
    /** It begins a leaf, and all of it is used up. */
    LEAF
  }

  /** The leaf that is open. */
  private enum Leaf {
    NONE,
    PARAGRAPH,
    FENCED,
    INDENTED,
    HTML,
    TABLE
  }

  private final byte[] bytes;
  private final Source source;
  private final Switches switches;
  private final Definitions definitions;
  private final Facts facts;
  private final LineCursor line;
  private final LeafText leafText;
  private final HtmlBlocks htmlBlocks;

  private final Frames frames = new Frames();
  private final TopBlocks top = new TopBlocks();
  private final TextBlocks texts = new TextBlocks();

  private Leaf leaf = Leaf.NONE;

  /** The first line of the open leaf in {@link #texts}. */
  private int firstLine;

  /** Whether nothing but white space stands between the lines of the open leaf. */
  private boolean joined;

  private int fence;
  private int fenceLength;
  private int htmlSort;
  private int tableColumns;

  /** How many frames the line lies in, and whether a quote is among them. */
  private int matched;

  private boolean quoted;

  /** Whether the line lies in all frames that were open before it. */
  private boolean inside;

  /** Whether frames and leaf that the line does not continue are already closed. */
  private boolean closed;

  /** Whether the line directly continues an open paragraph or table. */
  private boolean inParagraph;

  private boolean inTable;

  /** Whether the line, if it begins no block, continues an open paragraph. */
  private boolean lazy;

  /** Before this place of the line there can be no thematic break: something else stands here. */
  private int noBreakBefore;

  BlockScan(
      Source source, Switches switches, Definitions definitions, LinkParts parts, Facts facts) {
    this.source = source;
    this.switches = switches;
    this.definitions = definitions;
    this.facts = facts;
    bytes = source.bytes;
    line = new LineCursor(bytes);
    leafText = new LeafText(source);
    htmlBlocks = new HtmlBlocks(new HtmlTags(switches));
  }

  TextBlocks texts() {
    return texts;
  }

  TopBlocks top() {
    return top;
  }

  /** Scans the lines from {@code first} on. */
  void scan(int first) {
    for (int k = first; k < source.lines(); k++) {
      line.begin(source.lineStart(k), source.lineEnd(k));
      boolean blank = line.blank;
      line();
      if (!blank) {
        top.extend(line.end);
      }
    }
    closeLeaf();
  }

  private void line() {
    quoted = false;
    matched = matchFrames();
    inside = matched == frames.depth;
    if (inside && continuesLeaf()) {
      return;
    }
    closed = false;
    inParagraph = inside && leaf == Leaf.PARAGRAPH;
    inTable = inside && leaf == Leaf.TABLE;
    lazy = leaf == Leaf.PARAGRAPH;
    noBreakBefore = 0;
    if (!opensBlocks()) {
      text();
    }
  }

  /** How many of the open frames the line lies in; moves behind their markers and indents. */
  private int matchFrames() {
    int quotes = 0;
    for (int frame = 0; frame < frames.depth; frame++) {
      if (line.blank) {
        int reach = frames.reachOfBlank(frame, quotes);
        if (reach > frame) {
          line.skipIndent();
        }
        return reach;
      }
      if (frames.isQuote(frame)) {
        if (line.indent > 3 || bytes[line.next] != '>') {
          return frame;
        }
        quotes++;
        quoted = true;
        line.skipMarker(1);
      } else if (line.indent >= frames.width(frame)) {
        line.skipColumns(frames.width(frame));
      } else {
        return frame;
      }
    }
    return frames.depth;
  }

  /** Whether the line, which lies in all open frames, is used up by the open leaf. */
  private boolean continuesLeaf() {
    switch (leaf) {
      case FENCED -> {
        if (line.indent <= 3
            && !line.blank
            && LineStarts.closesFence(bytes, line.next, line.end, fence, fenceLength)) {
          leaf = Leaf.NONE;
        }
        return true;
      }
      case HTML -> {
        if (htmlSort >= HtmlBlocks.ELEMENT && line.blank) {
          closeLeaf();
        } else {
          addHtmlLine();
        }
        return true;
      }
      case INDENTED -> {
        if (line.indent >= 4 || line.blank) {
          return true;
        }
        leaf = Leaf.NONE;
        return false;
      }
      default -> {
        if (line.blank) {
          closeLeaf();
        }
        return line.blank;
      }
    }
  }

  private void addHtmlLine() {
    addLine(line.position);
    if (HtmlBlocks.endsOn(htmlSort, bytes, line.position, line.end)) {
      closeLeaf();
    }
  }

  /** Opens the blocks that begin on the line; whether they use it up. */
  private boolean opensBlocks() {
    while (!line.blank) {
      Step step = line.indent >= 4 ? indented() : step(bytes[line.next]);
      if (step != Step.CONTAINER) {
        return step == Step.LEAF;
      }
      // Inside a container that has just begun there is nothing to continue.
      lazy = false;
      inParagraph = false;
      inTable = false;
    }
    return false;
  }

  private Step indented() {
    if (lazy) {
      return Step.TEXT;
    }
    closeUnmatched();
    openLeaf(Leaf.INDENTED, Block.Kind.CODE);
    return Step.LEAF;
  }

  private Step step(int c) {
    switch (c) {
      case '>':
        return quote();
      case '#':
        return heading();
      case '`', '~':
        return fenced(c);
      case '<':
        return html();
      case '=':
        return inParagraph && underline(1) ? Step.LEAF : Step.TEXT;
      case '-':
        if (inParagraph && underline(2)) {
          return Step.LEAF;
        }
        return breakOrItem(c);
      case '*', '_':
        return breakOrItem(c);
      case '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
        return item(c);
      case '[':
        return switches.footnotes ? footnote() : Step.TEXT;
      default:
        return Step.TEXT;
    }
  }

  private Step quote() {
    closeUnmatched();
    openContainer(Block.Kind.QUOTE, 0);
    frames.pushQuote();
    quoted = true;
    line.skipMarker(1);
    return Step.CONTAINER;
  }

  private Step heading() {
    int start = line.next;
    int level = LineStarts.headingLevel(bytes, start, line.end);
    if (level == 0) {
      return Step.TEXT;
    }
    closeUnmatched();
    openLeaf(Leaf.NONE, Block.Kind.HEADING);
    int from = Bytes.skipBlanks(bytes, start + level, line.end);
    int end = LineStarts.headingEnd(bytes, from, line.end);
    if (end == from) {
      // An empty title lies right behind the marks.
      from = start + level;
      end = from;
    }
    texts.addLine(from, end);
    texts.add(TextBlocks.HEADING, firstLine, texts.lineCount, true, level);
    texts.describeLast(!frames.atTop(), start, Bytes.trimEnd(bytes, start, line.end));
    return Step.LEAF;
  }

  private Step fenced(int c) {
    int length = LineStarts.fenceLength(bytes, line.next, line.end);
    if (length == 0) {
      return Step.TEXT;
    }
    closeUnmatched();
    openLeaf(Leaf.FENCED, Block.Kind.CODE);
    fence = c;
    fenceLength = length;
    return Step.LEAF;
  }

  private Step html() {
    int sort = htmlBlocks.start(bytes, line.next, line.end);
    if (sort == HtmlBlocks.NONE || sort == HtmlBlocks.ANY_TAG && lazy) {
      return Step.TEXT;
    }
    closeUnmatched();
    openLeaf(Leaf.HTML, Block.Kind.HTML);
    htmlSort = sort;
    addHtmlLine();
    return Step.LEAF;
  }

  /** Whether the line underlines the open paragraph, which makes it a heading. */
  private boolean underline(int level) {
    if (!LineStarts.isUnderline(bytes, line.next, line.end, bytes[line.next])) {
      return false;
    }
    int from = takeDefinitions();
    leaf = Leaf.NONE;
    if (from == texts.lineCount) {
      // There were only definitions: what the line is stands on its own, but even so no empty item.
      lazy = false;
      return false;
    }
    texts.add(TextBlocks.HEADING, from, texts.lineCount, joined, level);
    int end = Bytes.trimEnd(bytes, line.next, line.end);
    texts.describeLast(!frames.atTop(), texts.lines[from], end);
    if (frames.atTop()) {
      top.rename(Block.Kind.HEADING);
    }
    return true;
  }

  private Step breakOrItem(int c) {
    if (isThematicBreak(c)) {
      closeUnmatched();
      openLeaf(Leaf.NONE, Block.Kind.THEMATIC_BREAK);
      return Step.LEAF;
    }
    return c == '_' ? Step.TEXT : item(c);
  }

  private boolean isThematicBreak(int c) {
    if (line.next < noBreakBefore) {
      return false;
    }
    int marks = 0;
    for (int k = line.next; k < line.end; k++) {
      if (bytes[k] == c) {
        marks++;
      } else if (!Bytes.isBlank(bytes[k])) {
        noBreakBefore = k;
        return false;
      }
    }
    return marks >= 3;
  }

  private Step item(int c) {
    int start = line.next;
    int end = LineStarts.markerEnd(bytes, start, line.end);
    if (end == 0) {
      return Step.TEXT;
    }
    boolean empty = Bytes.skipBlanks(bytes, end, line.end) == line.end;
    if (inParagraph && (empty || !LineStarts.mayInterrupt(bytes, start, end))) {
      return Step.TEXT;
    }
    closeUnmatched();
    openContainer(Block.Kind.LIST, Bytes.isDigit(c) ? bytes[end - 1] : c);
    int width = line.indent + end - start;
    line.moveTo(end, line.nextColumn + end - start);
    int space = line.indent;
    if (line.blank || space > 4) {
      line.skipColumns(1);
      space = 1;
    } else {
      line.skipColumns(space);
    }
    frames.pushItem(width + space);
    frames.markHollow(line.blank);
    return Step.CONTAINER;
  }

  private Step footnote() {
    int start = line.next;
    int end = LineStarts.footnoteEnd(bytes, start, line.end);
    if (end == 0) {
      return Step.TEXT;
    }
    closeUnmatched();
    openContainer(Block.Kind.FOOTNOTE, 0);
    facts.addId(source.text(start + 2, end - 1), Anchor.Kind.FOOTNOTE, start + 2, end - 1);
    definitions.addFootnote(LinkParts.key(bytes, start + 2, end - 1));
    line.moveTo(end + 1, line.nextColumn + end + 1 - start);
    line.skipIndent();
    frames.pushItem(4);
    return Step.CONTAINER;
  }

  /** The rest of the line begins no block: it continues one, or begins a paragraph. */
  private void text() {
    if (!closed && lazy && !line.blank) {
      if (!(inside && switches.pipeTables && beginsTable())) {
        addLine(line.next);
      }
      return;
    }
    if (!closed && inTable && !line.blank) {
      addRow(line.next, line.end);
      return;
    }
    if (!closed && !inside) {
      closeUnmatched();
    }
    if (!line.blank) {
      openLeaf(Leaf.PARAGRAPH, Block.Kind.PARAGRAPH);
      addLine(line.next);
    }
  }

  /** Whether the line makes the last line of the open paragraph the head of a table. */
  private boolean beginsTable() {
    int columns = Tables.delimiterColumns(bytes, line.next, line.end);
    if (columns == 0) {
      return false;
    }
    int headLine = texts.lineCount - 2;
    int start = texts.lines[headLine];
    int end = texts.lines[headLine + 1];
    if (Tables.cells(bytes, start, end) != columns) {
      return false;
    }
    texts.lineCount = headLine;
    boolean first = headLine == firstLine;
    closeLeaf();
    openTable(start, end, first, columns);
    return true;
  }

  private void openTable(int start, int end, boolean first, int columns) {
    if (frames.atTop()) {
      if (first) {
        top.rename(Block.Kind.TABLE);
      } else {
        int headLine = source.line(start);
        top.extend(source.lineEnd(headLine - 1));
        top.open(Block.Kind.TABLE, source.lineStart(headLine), line.end);
      }
    }
    leaf = Leaf.TABLE;
    tableColumns = columns;
    addRow(start, end);
  }

  private void addRow(int start, int end) {
    int row = texts.lineCount;
    texts.addLine(start, end);
    texts.add(TextBlocks.TABLE_ROW, row, row + 2, true, tableColumns);
  }

  private void addLine(int start) {
    if (quoted && texts.lineCount > firstLine) {
      joined = false;
    }
    texts.addLine(start, line.end);
  }

  /** Closes the leaf and the frames that the line does not continue, once in a line. */
  private void closeUnmatched() {
    if (!closed) {
      closeLeaf();
      frames.closeTo(matched);
      closed = true;
    }
  }

  private void openContainer(Block.Kind kind, int mark) {
    if (frames.atTop()) {
      if (mark == 0) {
        top.open(kind, line.start, line.end);
      } else {
        top.openItem(kind, mark, line.start, line.end);
      }
    }
  }

  private void openLeaf(Leaf opened, Block.Kind kind) {
    if (frames.atTop()) {
      top.open(kind, line.start, line.end);
    }
    frames.markHollow(false);
    leaf = opened;
    firstLine = texts.lineCount;
    joined = true;
  }

  private void closeLeaf() {
    if (leaf == Leaf.PARAGRAPH) {
      int from = takeDefinitions();
      if (from < texts.lineCount) {
        texts.add(TextBlocks.PARAGRAPH, from, texts.lineCount, joined, 0);
      }
    } else if (leaf == Leaf.HTML) {
      texts.add(TextBlocks.HTML, firstLine, texts.lineCount, joined, 0);
    }
    leaf = Leaf.NONE;
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
    top.rename(Block.Kind.LINK_DEFINITION);
    if (from < texts.lineCount) {
      int lastLine = source.line(texts.lines[from - 2]);
      int nextLine = source.line(texts.lines[from]);
      int end = source.lineEnd(source.line(texts.lines[texts.lineCount - 2]));
      top.extend(source.lineEnd(lastLine));
      top.open(Block.Kind.PARAGRAPH, source.lineStart(nextLine), end);
    }
  }
}
