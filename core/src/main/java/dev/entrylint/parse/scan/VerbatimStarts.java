package dev.entrylint.parse.scan;

import dev.entrylint.model.Block;
import dev.entrylint.model.Fence;
import dev.entrylint.model.Span;
import dev.entrylint.parse.scan.BlockStarts.Step;
import dev.entrylint.parse.scan.OpenBlocks.Leaf;

/** The leaves whose lines are not read as Markdown: fenced code and HTML. */
final class VerbatimStarts {

  private final OpenBlocks open;
  private final byte[] bytes;
  private final LineCursor line;
  private final Switches switches;
  private final HtmlBlocks htmlBlocks;
  private final PandocRules rules;
  private final AttributeLines attributeLines;
  private final Facts facts;

  private int fence;
  private int fenceLength;
  private int htmlSort;

  /** Where the fenced block begins that was met last, and where its last line ends. */
  private int fenceStart = -1;

  private int fenceEnd;

  VerbatimStarts(
      OpenBlocks open,
      Switches switches,
      HtmlTags tags,
      PandocRules rules,
      AttributeLines attributeLines,
      Facts facts) {
    this.open = open;
    this.switches = switches;
    this.rules = rules;
    this.attributeLines = attributeLines;
    this.facts = facts;
    bytes = open.bytes;
    line = open.line;
    htmlBlocks = new HtmlBlocks(tags);
  }

  Step fenced(int c, boolean lazy) {
    int length = LineStarts.fenceLength(bytes, line.next, line.end);
    if (length == 0 || rules.refusesFence(c, length, lazy)) {
      return Step.TEXT;
    }
    open.closeUnmatched();
    int info = line.next + length;
    if (switches.inlineAttributes && rules.isRawHtml(info)) {
      open.openLeaf(Leaf.RAW_HTML, Block.Kind.HTML);
    } else {
      open.openLeaf(Leaf.FENCED, Block.Kind.CODE);
      attributeLines.takeFromInfo(info);
    }
    takeFence();
    fence = c;
    fenceLength = length;
    fenceStart = line.next;
    fenceEnd = line.end;
    return Step.LEAF;
  }

  /** Hands over the fences that were met last, once nothing can belong to their block any more. */
  void takeFence() {
    if (fenceStart >= 0) {
      Span span = open.source.span(fenceStart, fenceEnd);
      facts.fences.add(new Fence(span, (char) fence));
      fenceStart = -1;
    }
  }

  /** Takes a line between fences, or the closing one. */
  void continueFence() {
    fenceEnd = line.blank ? fenceEnd : line.end;
    if (line.indent <= 3
        && !line.blank
        && LineStarts.closesFence(bytes, line.next, line.end, fence, fenceLength)) {
      open.closeLeaf();
    } else if (open.leaf == Leaf.RAW_HTML) {
      open.addLine(line.position);
    }
  }

  Step html(boolean lazy) {
    Step step = switches.blankBeforeHeading ? rules.html(lazy) : Step.CONTAINER;
    return step == Step.CONTAINER ? htmlBlock(lazy) : step;
  }

  private Step htmlBlock(boolean lazy) {
    int sort = htmlBlocks.start(bytes, line.next, line.end);
    if (sort == HtmlBlocks.NONE || sort == HtmlBlocks.ANY_TAG && lazy) {
      return Step.TEXT;
    }
    open.closeUnmatched();
    open.openLeaf(Leaf.HTML, Block.Kind.HTML);
    htmlSort = sort;
    boolean markdown =
        switches.markdownInHtml && HtmlBlocks.holdsMarkdown(bytes, line.next, line.end);
    addHtmlLine();
    if (markdown) {
      open.closeLeaf();
    }
    return Step.LEAF;
  }

  /** Takes a line of HTML, or the blank line behind it. */
  void continueHtml() {
    if (htmlSort >= HtmlBlocks.ELEMENT && line.blank) {
      open.closeLeaf();
    } else {
      addHtmlLine();
    }
  }

  private void addHtmlLine() {
    open.addLine(line.position);
    if (HtmlBlocks.endsOn(htmlSort, bytes, line.position, line.end)) {
      open.closeLeaf();
    }
  }
}
