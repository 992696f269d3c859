package dev.entrylint.parse.scan;

import dev.entrylint.model.Block;
import dev.entrylint.parse.scan.BlockStarts.Step;
import dev.entrylint.parse.scan.OpenBlocks.Leaf;

/**
 * The blocks that pandoc has beyond CommonMark, divs, definitions and tables drawn with rules, and
 * where it sees HTML and code fences otherwise.
 */
final class PandocStarts {

  private static final int DEFINITION_INDENT = 4;

  private final OpenBlocks open;
  private final byte[] bytes;
  private final LineCursor line;
  private final Frames frames;
  private final Switches switches;
  private final HtmlTags tags;
  private final AttributeLines attributeLines;
  private final LinesAhead ahead;
  private final RuledTables tables;

  /** The line that underlines the one before it. */
  private int underlineLine = -1;

  /** Before this place of the line there can be no line of dashes. */
  private int noDashesBefore;

  /** The line that was looked at for an underline, and where that begins, or -1. */
  private int lookedAt = -1;

  private int underlineStart;

  /** Whether the step taken last is to be kept, though it is {@link Step#TEXT}. */
  private boolean decides;

  PandocStarts(OpenBlocks open, Switches switches, HtmlTags tags, AttributeLines attributeLines) {
    this.open = open;
    this.switches = switches;
    this.tags = tags;
    this.attributeLines = attributeLines;
    bytes = open.bytes;
    line = open.line;
    frames = open.frames;
    ahead = new LinesAhead(open.source);
    tables = open.ruledTables;
  }

  /** Whether the line was found to be text, so that nothing else need be tried. */
  boolean decides() {
    return decides;
  }

  /** Begins a line, which lies in all open frames or not. */
  void begin(boolean inside) {
    noDashesBefore = 0;
    boolean mayBeTitle = !line.blank && "\"'(".indexOf(bytes[line.next]) >= 0;
    if (inside && switches.blankBeforeHeading && !mayBeTitle) {
      open.settleDefinitions();
    }
  }

  /**
   * Whether the line at hand, whatever it looks like, is a heading since the next one underlines
   * it: this is what pandoc asks first of all where a block may begin.
   */
  boolean isUnderlined(boolean inside, boolean lazy) {
    if (!switches.blankBeforeHeading || lazy || open.lineNumber + 1 >= open.source.lines()) {
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
    boolean sibling = !inside && !open.closed && !frames.isQuote(open.matched);
    return switch (c) {
      case '`', '~' -> {
        int length = LineStarts.fenceLength(bytes, i, line.end);
        yield length > 0 && !refusesFence(c, length, false);
      }
      case ':' -> switches.fencedDivs && Bytes.startsWith(bytes, i, line.end, ":::");
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

  /** Opens the block that begins on the line with {@code c}, if it is one of pandoc's own. */
  Step start(int c, boolean inside, boolean lazy) {
    decides = false;
    boolean inParagraph = inside && lazy;
    switch (c) {
      case ':':
        if (switches.fencedDivs && Bytes.startsWith(bytes, line.next, line.end, ":::")) {
          return div(lazy);
        }
        return switches.definitionLists ? definition(inside) : Step.TEXT;
      case '~':
        return switches.definitionLists ? definition(inside) : Step.TEXT;
      case '+':
        return switches.pandocTables && !lazy ? grid() : Step.TEXT;
      case '-':
        return switches.pandocTables ? dashes(inParagraph, lazy) : Step.TEXT;
      case '<':
        return switches.blankBeforeHeading ? html(lazy) : Step.TEXT;
      default:
        return Step.TEXT;
    }
  }

  private Step div(boolean lazy) {
    int from = Bytes.skipBlanks(bytes, Bytes.skipRun(bytes, line.next, line.end, ':'), line.end);
    if (from == line.end) {
      return closesDiv() ? Step.LEAF : Step.TEXT;
    }
    if (lazy) {
      return Step.TEXT;
    }
    int end = bytes[from] == '{' ? listEnd(from) : wordEnd(from);
    int behind = Bytes.skipRun(bytes, Bytes.skipBlanks(bytes, end, line.end), line.end, ':');
    if (end <= from
        || !ahead.closesDiv(open.lineNumber)
        || Bytes.skipBlanks(bytes, behind, line.end) < line.end) {
      return Step.TEXT;
    }
    open.closeUnmatched();
    open.openContainer(Block.Kind.DIV, 0);
    frames.pushDiv();
    if (bytes[from] == '{') {
      attributeLines.take(from);
    }
    return Step.LEAF;
  }

  private int listEnd(int from) {
    return new AttributeLists(switches).read(bytes, from, line.end);
  }

  private int wordEnd(int from) {
    int k = from;
    while (k < line.end && !Bytes.isBlank(bytes[k])) {
      k++;
    }
    return k;
  }

  private boolean closesDiv() {
    if (frames.divs == 0) {
      return false;
    }
    open.closeUnmatched();
    open.closeLeaf();
    return frames.closeDiv();
  }

  /** A definition, of the line before, or one more of the same term. */
  private Step definition(boolean inside) {
    int behind = line.next + 1;
    if (behind == line.end || !Bytes.isBlank(bytes[behind])) {
      return Step.TEXT;
    }
    boolean another = open.matched < frames.depth && frames.isDefinition(open.matched);
    boolean term = open.leaf == Leaf.PARAGRAPH ? open.leafLines() == 1 : open.followsSingleLine();
    if (!another && !(inside && term)) {
      return Step.TEXT;
    }
    open.closeUnmatched();
    open.closeLeaf();
    if (!another && frames.atTop()) {
      open.top.renameTerm();
    }
    open.openContainer(Block.Kind.DEFINITION_LIST, ':');
    frames.pushDefinition(DEFINITION_INDENT);
    line.moveTo(behind, line.nextColumn + 1);
    line.skipIndent();
    return Step.CONTAINER;
  }

  private Step grid() {
    if (!RuledTables.isBorder(bytes, line.next, line.end)) {
      return Step.TEXT;
    }
    open.closeUnmatched();
    open.openLeaf(Leaf.RULED_TABLE, Block.Kind.TABLE);
    tables.beginGrid(line.position, line.end);
    return Step.LEAF;
  }

  /** A table whose columns are groups of dashes, with or without a head above them. */
  private Step dashes(boolean inParagraph, boolean lazy) {
    if (line.next < noDashesBefore) {
      return Step.TEXT;
    }
    int groups = RuledTables.groups(bytes, line.next, line.end);
    if (groups == 0) {
      // Something else stands behind the dashes, so all of them are the marks of items.
      noDashesBefore = line.end;
      return Step.TEXT;
    }
    if (inParagraph && groups > 1 && open.leafLines() == 1) {
      int head = open.lineNumber - 1;
      open.rename(Block.Kind.TABLE);
      open.dropParagraph();
      open.leaf = Leaf.RULED_TABLE;
      tables.beginDashes(line.position, line.end, true, Integer.MAX_VALUE);
      tables.cut(firstColumn(head), open.source.lineEnd(head));
      tables.flush();
      return Step.LEAF;
    }
    return lazy ? Step.TEXT : ruled(groups);
  }

  /** The first column of another line in the same containers. */
  private int firstColumn(int number) {
    int start = open.source.lineStart(number) + line.position - line.start;
    return Math.min(start, open.source.lineEnd(number));
  }

  /** A table that begins with a line of dashes and ends with one. */
  private Step ruled(int groups) {
    int number = open.lineNumber;
    int columns = number;
    int last = ahead.nextDashes(number);
    if (last == number + 1 || last < 0 || ahead.isBlank(number + 1)) {
      return Step.TEXT;
    }
    if (groups == 1) {
      columns = last;
      last = ahead.nextDashes(columns);
      if (last < 0 || groupsOf(columns) < 2 || holdsBlank(number, columns)) {
        return Step.TEXT;
      }
    }
    boolean ends = last + 1 == open.source.lines() || ahead.isBlank(last + 1);
    boolean rows = holdsBlank(columns, last);
    if (!ends || rows && groupsOf(last) > 1) {
      return Step.TEXT;
    }
    open.closeUnmatched();
    open.openLeaf(Leaf.RULED_TABLE, Block.Kind.TABLE);
    int lineEnd = open.source.lineEnd(columns);
    tables.beginDashes(firstColumn(columns), lineEnd, !rows && groups > 1, last);
    return Step.LEAF;
  }

  private int groupsOf(int number) {
    return RuledTables.groups(bytes, ahead.start(number), open.source.lineEnd(number));
  }

  private boolean holdsBlank(int first, int last) {
    for (int number = first + 1; number < last; number++) {
      if (ahead.isBlank(number)) {
        return true;
      }
    }
    return false;
  }

  /**
   * HTML as pandoc sees it: comments and such as {@code <pre>} are blocks; of other tags only lines
   * of nothing but tags of blocks are, and what stands between is Markdown.
   */
  private Step html(boolean lazy) {
    int i = line.next;
    if (Bytes.startsWith(bytes, i, line.end, "<!--")) {
      int end = Bytes.indexOf(bytes, i + 4, line.end, "-->");
      decides = lazy || end > 0 && Bytes.skipBlanks(bytes, end + 3, line.end) < line.end;
      return Step.TEXT;
    }
    if (isVerbatim(i)) {
      decides = lazy;
      return Step.TEXT;
    }
    decides = true;
    while (i < line.end) {
      int end = blockTag(i);
      if (end < 0) {
        return Step.TEXT;
      }
      i = Bytes.skipBlanks(bytes, end, line.end);
    }
    open.closeUnmatched();
    open.openLeaf(Leaf.HTML, Block.Kind.HTML);
    open.addLine(line.next);
    open.closeLeaf();
    return Step.LEAF;
  }

  private boolean isVerbatim(int i) {
    return HtmlNames.isVerbatim(HtmlNames.at(bytes, i + 1, line.end));
  }

  /** The end of the tag of a block at {@code i}, or -1. */
  private int blockTag(int i) {
    if (bytes[i] != '<' || i + 1 >= line.end) {
      return -1;
    }
    boolean closing = bytes[i + 1] == '/';
    boolean block = HtmlNames.isBlock(HtmlNames.at(bytes, closing ? i + 2 : i + 1, line.end));
    if (!block && !(closing && HtmlNames.isVerbatim(HtmlNames.at(bytes, i + 2, line.end)))) {
      return -1;
    }
    return closing ? tags.close(bytes, i, line.end) : tags.open(bytes, i, line.end);
  }

  /**
   * Whether pandoc sees no code fence here: it wants a closing one, and nothing but a word or an
   * attribute list behind the opening one; one of tildes cannot interrupt a paragraph.
   */
  boolean refusesFence(int mark, int length, boolean lazy) {
    if (!switches.blankBeforeHeading) {
      return false;
    }
    return lazy && (mark == '~' || open.endsCode(length))
        || !isInfo(line.next + length)
        || !ahead.closesFence(open.lineNumber, mark, length);
  }

  private boolean isInfo(int i) {
    int from = Bytes.skipBlanks(bytes, i, line.end);
    int k = from;
    while (k < line.end && !Bytes.isBlank(bytes[k]) && bytes[k] != '{') {
      k++;
    }
    k = Bytes.skipBlanks(bytes, k, line.end);
    if (k < line.end && bytes[k] == '{') {
      boolean raw = k + 1 < line.end && bytes[k + 1] == '=';
      k = raw ? wordEnd(k) : listEnd(k);
    }
    return k > 0 && Bytes.skipBlanks(bytes, k, line.end) == line.end;
  }
}
