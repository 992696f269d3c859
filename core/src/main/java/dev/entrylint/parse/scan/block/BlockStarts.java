package dev.entrylint.parse.scan.block;

import dev.entrylint.model.Block;
import dev.entrylint.parse.scan.block.OpenBlocks.Leaf;
import dev.entrylint.parse.scan.html.HtmlTags;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.LineCursor;
import dev.entrylint.parse.scan.text.SyntaxOptions;

/** What a line may begin: asks for each sort of block in turn. */
final class BlockStarts {

  /** What a line does when it is asked to begin a block. */
  enum Step {
    /** It begins none: it is text. */
    TEXT,
    /** It begins a container; what follows may begin another block. */
    CONTAINER,
    /** It begins a leaf, and all of it is used up. */
    LEAF
  }

  private final OpenBlocks open;
  private final byte[] bytes;
  private final LineCursor line;
  private final Frames frames;
  private final SyntaxOptions options;
  private final ContainerStarts containers;
  private final VerbatimStarts verbatim;
  private final PandocStarts pandoc;
  private final PandocHeadings pandocHeadings;
  private final AttributeLines attributeLines;
  private final HeadingStarts headings;

  private int tableColumns;

  /** Whether the line lies in all frames that were open before it. */
  private boolean inside;

  /** Whether the line directly continues an open paragraph. */
  private boolean inParagraph;

  /** Before this place of the line there can be no thematic break: something else stands here. */
  private int noBreakBefore;

  private final LongLines longLines;
  private final Facts facts;

  BlockStarts(OpenBlocks open, SyntaxOptions options, Facts facts) {
    this.facts = facts;
    this.open = open;
    this.options = options;
    bytes = open.bytes;
    line = open.line;
    frames = open.frames;
    HtmlTags tags = new HtmlTags(options);
    attributeLines = new AttributeLines(open, options, facts);
    LinesAhead ahead = new LinesAhead(open.source);
    longLines = new LongLines(open.source, options, ahead);
    pandoc = new PandocStarts(open, options, ahead, attributeLines, facts);
    PandocFences pandocFences = new PandocFences(open, options, ahead);
    PandocHtml pandocHtml = new PandocHtml(open, options, tags);
    pandocHeadings = new PandocHeadings(open, options, ahead, pandocFences, pandocHtml);
    containers = new ContainerStarts(open, options);
    headings = new HeadingStarts(open, options, containers, pandocHtml, attributeLines, facts);
    verbatim =
        new VerbatimStarts(open, options, tags, pandocFences, pandocHtml, attributeLines, facts);
  }

  /** Begins a line, which lies in all open frames or not. */
  void begin(boolean inside) {
    this.inside = inside;
    pandoc.begin(inside);
    inParagraph = inside && open.leaf == Leaf.PARAGRAPH;
    noBreakBefore = 0;
  }

  VerbatimStarts verbatim() {
    return verbatim;
  }

  /** The last of the lines that {@code number} goes on in as if they were one, mostly itself. */
  int lastLine(int number) {
    boolean readable = open.leaf == Leaf.NONE || open.leaf == Leaf.PARAGRAPH;
    return readable ? longLines.last(number) : number;
  }

  /** Opens the next block that begins on the line. */
  Step next() {
    if (pandocHeadings.isUnderline(isLazy())) {
      return Step.LEAF;
    }
    if (pandocHeadings.isUnderlined(inside, isLazy())) {
      return Step.TEXT;
    }
    if (line.indent >= 4 && !options.mdx) {
      return indented();
    }
    int c = bytes[line.next];
    Step step = pandoc.start(c, inside, isLazy());
    if (step == Step.CONTAINER) {
      return container();
    }
    return step == Step.TEXT ? start(c) : step;
  }

  /** Whether the line, if it begins no block, continues an open paragraph. */
  private boolean isLazy() {
    return !open.closed && open.leaf == Leaf.PARAGRAPH;
  }

  private Step indented() {
    if (isLazy()) {
      return Step.TEXT;
    }
    open.closeUnmatched();
    open.openLeaf(Leaf.INDENTED, Block.Kind.CODE);
    if (options.codeIds) {
      attributeLines.countCode();
    }
    return Step.LEAF;
  }

  private Step start(int c) {
    switch (c) {
      case '>':
        return containers.quote(isLazy()) ? container() : Step.TEXT;
      case '#':
        Step heading = headings.start(isLazy());
        return heading == Step.TEXT && options.fancyLists ? item(c) : heading;
      case '`', '~':
        return c == '`' && options.tildeFences ? Step.TEXT : verbatim.fenced(c, isLazy());
      case '<':
        return verbatim.html(isLazy());
      case '!', '?':
        return options.admonitions && containers.admonition(c) ? container() : fancyItem(c);
      case '=':
        if (options.admonitions && containers.admonition(c)) {
          return container();
        }
        return inParagraph && headings.underline(1) ? Step.LEAF : Step.TEXT;
      case '-':
        if (inParagraph && headings.underline(2)) {
          return Step.LEAF;
        }
        return breakOrItem(c);
      case '*', '_':
        return breakOrItem(c);
      case '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
        return item(c);
      case '[':
        return options.footnotes && containers.footnote(isLazy()) ? container() : Step.TEXT;
      case '{':
        if (attributeLines.takes()) {
          return Step.LEAF;
        }
        attributeLines.takeFromItem();
        attributeLines.takeFromBelow();
        return options.mdx ? verbatim.expression() : Step.TEXT;
      case 'i', 'e':
        return options.mdx ? verbatim.module(isLazy()) : fancyItem(c);
      default:
        return fancyItem(c);
    }
  }

  /** Goes into a container that has just begun, in which there is nothing to continue. */
  private Step container() {
    inside = false;
    inParagraph = false;
    return Step.CONTAINER;
  }

  private Step breakOrItem(int c) {
    boolean refused = options.blankBeforeBreak && isLazy();
    if (!refused && isThematicBreak(c)) {
      open.closeUnmatched();
      open.openLeaf(Leaf.NONE, Block.Kind.THEMATIC_BREAK);
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

  private Step fancyItem(int c) {
    return options.fancyLists ? item(c) : Step.TEXT;
  }

  private Step item(int c) {
    return containers.item(c, inside, inParagraph, isLazy()) ? container() : Step.TEXT;
  }

  /** Whether the line makes the last line of the open paragraph the head of a table. */
  boolean beginsTable() {
    int columns = Tables.delimiterColumns(bytes, line.next, line.end);
    boolean refused = options.blankBeforeTable && open.leafLines() > 1;
    if (columns == 0
        || refused
        || Tables.cells(bytes, open.lastLineStart(), open.lastLineEnd(), options.codeHidesPipes)
            != columns) {
      return false;
    }
    tableColumns = columns;
    open.openTable(columns);
    return true;
  }

  /** Whether the line is a row of the open table; in pandoc it needs a pipe. */
  boolean addsRow() {
    boolean row =
        options.pipedRows
            ? Tables.cellEnd(bytes, line.next, line.end, options.codeHidesPipes) < line.end
            : !Tables.isLonePipe(bytes, line.next, line.end);
    if (row) {
      open.addRow(line.next, line.end, tableColumns);
    }
    return row;
  }
}
