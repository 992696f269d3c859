package dev.entrylint.parse.scan.block;

import dev.entrylint.model.Block;
import dev.entrylint.parse.scan.attribute.AttributeLists;
import dev.entrylint.parse.scan.block.BlockStarts.Step;
import dev.entrylint.parse.scan.block.OpenBlocks.Leaf;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.LineCursor;
import dev.entrylint.parse.scan.text.SyntaxOptions;

/**
 * The blocks that pandoc has beyond CommonMark: divs, definitions, tables drawn with rules,
 * metadata and TeX.
 */
final class PandocStarts {

  private static final int DEFINITION_INDENT = 4;

  private final OpenBlocks open;
  private final byte[] bytes;
  private final LineCursor line;
  private final Frames frames;
  private final SyntaxOptions options;
  private final AttributeLines attributeLines;
  private final LinesAhead ahead;
  private final RuledTables tables;
  private final ForeignLines foreign;
  private final Facts facts;

  /** Before this place of the line there can be no line of dashes. */
  private int noDashesBefore;

  PandocStarts(
      OpenBlocks open,
      SyntaxOptions options,
      LinesAhead ahead,
      AttributeLines attributeLines,
      Facts facts) {
    this.open = open;
    this.options = options;
    this.attributeLines = attributeLines;
    bytes = open.bytes;
    line = open.line;
    frames = open.frames;
    this.ahead = ahead;
    tables = open.ruledTables;
    foreign = new ForeignLines(open.source);
    this.facts = facts;
  }

  /** Begins a line, which lies in all open frames or not. */
  void begin(boolean inside) {
    noDashesBefore = 0;
    boolean mayBeTitle = !line.blank && "\"'(".indexOf(bytes[line.next]) >= 0;
    if (inside && options.lineBlocks) {
      if (!mayBeTitle) {
        open.settleDefinitions();
      }
      if (open.leaf == Leaf.PARAGRAPH && !line.blank && endsLineBlock()) {
        open.closeLeaf();
      }
    }
  }

  /** Whether the open paragraph is a line block, and the line none of it: not verse, as it were. */
  private boolean endsLineBlock() {
    int start = open.firstLineStart();
    int c = bytes[line.next];
    boolean verse =
        bytes[start] == '|' && start + 1 < open.source.length && Bytes.isSpace(bytes[start + 1]);
    boolean ruled = open.leafLines() == 1 && "-=:".indexOf(c) >= 0;
    return verse && c != '|' && line.indent == 0 && !ruled;
  }

  /** Opens the block that begins on the line with {@code c}, if it is one of pandoc's own. */
  Step start(int c, boolean inside, boolean lazy) {
    boolean inParagraph = inside && lazy;
    switch (c) {
      case ':':
        if (options.fencedDivs && Bytes.startsWith(bytes, line.next, line.end, ":::")) {
          return div(lazy);
        }
        return options.definitionLists ? definition(inside) : Step.TEXT;
      case '~':
        return options.definitionLists && !options.colonDefinitions
            ? definition(inside)
            : Step.TEXT;
      case '+':
        return options.pandocTables && !lazy ? grid() : Step.TEXT;
      case '-':
        if (options.metadataBlocks && !lazy && line.indent == 0) {
          int last = foreign.metadataEnd(open.lineNumber, line.next);
          if (last > 0) {
            foreign.takeMetadata(open.lineNumber, last, facts);
            return foreign(last);
          }
        }
        return options.pandocTables ? dashes(inParagraph, lazy) : Step.TEXT;
      case '\\':
        int end = options.tex && !lazy ? foreign.texEnd(open.lineNumber, line.next) : -1;
        return end < 0 ? Step.TEXT : foreign(end);
      default:
        return Step.TEXT;
    }
  }

  /** A block in another language that ends with line {@code last}. */
  private Step foreign(int last) {
    open.closeUnmatched();
    open.openLeaf(last > open.lineNumber ? Leaf.FOREIGN : Leaf.NONE, Block.Kind.OTHER);
    open.foreignEnd = last;
    return Step.LEAF;
  }

  private Step div(boolean lazy) {
    int from = Bytes.skipBlanks(bytes, Bytes.skipRun(bytes, line.next, line.end, ':'), line.end);
    if (from == line.end) {
      return closesDiv() ? Step.LEAF : Step.TEXT;
    }
    if (lazy) {
      return Step.TEXT;
    }
    int end = bytes[from] == '{' ? listEnd(from) : Bytes.skipWord(bytes, from, line.end);
    if (end <= from) {
      return Step.TEXT;
    }
    int behind = Bytes.skipRun(bytes, Bytes.skipBlanks(bytes, end, line.end), line.end, ':');
    if (options.closedDivs && !ahead.closesDiv(open.lineNumber)
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
    return new AttributeLists(options).read(bytes, from, line.end);
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
    boolean term =
        open.leaf == Leaf.PARAGRAPH
            ? open.leafLines() == 1 || options.longTerms
            : open.followsSingleLine();
    if (!another && !(inside && term)) {
      return Step.TEXT;
    }
    open.closeUnmatched();
    open.closeLeaf();
    if (!another && options.termIds) {
      open.texts.termLast();
    }
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
    return lazy ? Step.TEXT : ruled();
  }

  /** The first column of another line in the same containers. */
  private int firstColumn(int number) {
    int start = open.source.lineStart(number) + line.position - line.start;
    return Math.min(start, open.source.lineEnd(number));
  }

  /** A table that begins with a line of dashes and ends with one; a head ends with one too. */
  private Step ruled() {
    int number = open.lineNumber;
    int columns = number;
    int last = ahead.nextDashes(number);
    if (last <= number + 1 || ahead.isBlank(number + 1)) {
      return Step.TEXT;
    }
    int second = ahead.nextDashes(last);
    boolean head = second > last + 1 && !ahead.isBlank(last + 1);
    if (head) {
      columns = last;
      last = second;
    }
    boolean simple = !head && !holdsBlank(number, last);
    open.closeUnmatched();
    open.openLeaf(Leaf.RULED_TABLE, Block.Kind.TABLE);
    tables.beginDashes(firstColumn(columns), open.source.lineEnd(columns), simple, last);
    return Step.LEAF;
  }

  private boolean holdsBlank(int first, int last) {
    for (int number = first + 1; number < last; number++) {
      if (ahead.isBlank(number)) {
        return true;
      }
    }
    return false;
  }
}
