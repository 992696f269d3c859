package dev.entrylint.parse.scan.block;

import dev.entrylint.model.Block;
import dev.entrylint.model.Fence;
import dev.entrylint.model.Span;
import dev.entrylint.model.SuspectFence;
import dev.entrylint.model.SuspectFence.Reason;
import dev.entrylint.parse.scan.block.BlockStarts.Step;
import dev.entrylint.parse.scan.block.OpenBlocks.Leaf;
import dev.entrylint.parse.scan.html.HtmlBlocks;
import dev.entrylint.parse.scan.html.HtmlTags;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.LineCursor;
import dev.entrylint.parse.scan.text.SyntaxOptions;

/** The leaves whose lines are not read as Markdown: fenced code and HTML. */
final class VerbatimStarts {

  private final OpenBlocks open;
  private final byte[] bytes;
  private final LineCursor line;
  private final SyntaxOptions options;
  private final HtmlBlocks htmlBlocks;
  private final PandocFences pandocFences;
  private final PandocHtml pandocHtml;
  private final AttributeLines attributeLines;
  private final MdxBlocks mdx;
  private final Facts facts;

  private int fence;
  private int fenceLength;
  private int htmlKind;

  /** Whether the block of HTML is one of MDX. */
  private boolean inMdx;

  /** The element that begins a block of HTML, and how often it is open on the line at hand. */
  private long element;

  private int elementDepth;

  /** The same for the element that holds Markdown; 0 if the line is in none. */
  private long markdownElement;

  private int markdownDepth;

  /** Where the fenced block begins that was met last, and where its last line ends. */
  private int fenceStart = -1;

  private int fenceEnd;

  /** Where the line of its opening fence ends, and whether there is a closing one. */
  private int fenceHead;

  private boolean fenceClosed;

  VerbatimStarts(
      OpenBlocks open,
      SyntaxOptions options,
      HtmlTags tags,
      PandocFences pandocFences,
      PandocHtml pandocHtml,
      AttributeLines attributeLines,
      Facts facts) {
    this.open = open;
    this.options = options;
    this.pandocFences = pandocFences;
    this.pandocHtml = pandocHtml;
    this.attributeLines = attributeLines;
    this.facts = facts;
    bytes = open.bytes;
    line = open.line;
    htmlBlocks = new HtmlBlocks(tags);
    mdx = new MdxBlocks(open, tags, facts);
  }

  Step fenced(int c, boolean lazy) {
    int length = LineStarts.fenceLength(bytes, line.next, line.end);
    if (length == 0) {
      return Step.TEXT;
    }
    if (pandocFences.refuses(c, length, lazy)) {
      pandocFences.fault(c, length, lazy).ifPresent(reason -> note(line.next, line.end, reason));
      return Step.TEXT;
    }
    open.closeUnmatched();
    int info = line.next + length;
    if (options.rawAttributes && pandocFences.isRawHtml(info)) {
      open.openLeaf(Leaf.RAW_HTML, Block.Kind.HTML);
    } else {
      open.openLeaf(Leaf.FENCED, Block.Kind.CODE);
      attributeLines.takeFromInfo(info);
    }
    takeFence();
    fence = c;
    fenceLength = length;
    fenceStart = line.next;
    fenceHead = line.end;
    fenceEnd = line.end;
    fenceClosed = false;
    return Step.LEAF;
  }

  /** Hands over the fences that were met last, once nothing can belong to their block any more. */
  void takeFence() {
    if (fenceStart >= 0) {
      Span span = open.source.span(fenceStart, fenceEnd);
      facts.fences.add(new Fence(span, (char) fence));
      if (!fenceClosed) {
        note(fenceStart, fenceHead, Reason.UNCLOSED);
      }
      fenceStart = -1;
    }
  }

  /** Notes the line from {@code start}, where it has its first mark, to {@code end}. */
  private void note(int start, int end, Reason reason) {
    int last = Bytes.trimEnd(bytes, start, end);
    int info = Bytes.skipBlanks(bytes, Bytes.skipRun(bytes, start, last, bytes[start]), last);
    facts.suspectFences.add(
        new SuspectFence(
            (char) bytes[start],
            open.source.text(info, last),
            reason,
            open.source.span(start, last)));
  }

  /** Takes a line between fences, or the closing one. */
  void continueFence() {
    fenceEnd = line.blank ? fenceEnd : line.end;
    if ((line.indent <= 3 || options.mdx)
        && !line.blank
        && LineStarts.closesFence(bytes, line.next, line.end, fence, fenceLength)
        && !(options.equalFences && isLonger())) {
      fenceClosed = true;
      open.closeLeaf();
    } else if (open.leaf == Leaf.RAW_HTML) {
      open.addLine(line.position);
    }
  }

  /**
   * Whether there are more marks than in the opening fence, which Python-Markdown does not take.
   */
  private boolean isLonger() {
    return Bytes.skipRun(bytes, line.next, line.end, fence) - line.next > fenceLength;
  }

  Step html(boolean lazy) {
    if (options.mdx && !beginsLongComment()) {
      return expression();
    }
    Step step = options.blockTags ? pandocHtml.start(lazy) : Step.CONTAINER;
    return step == Step.CONTAINER ? htmlBlock(lazy) : step;
  }

  /** Tags and expressions of MDX. */
  Step expression() {
    inMdx = true;
    return mdx.flow();
  }

  /** The statements of a module of MDX. */
  Step module(boolean lazy) {
    return mdx.module(lazy);
  }

  /** Whether a comment begins here that goes on behind the line. */
  private boolean beginsLongComment() {
    return Bytes.startsWith(bytes, line.next, line.end, "<!--")
        && Bytes.indexOf(bytes, line.next, line.end, "-->") < 0;
  }

  private Step htmlBlock(boolean lazy) {
    int kind = htmlBlocks.start(bytes, line.next, line.end);
    if (kind == HtmlBlocks.NONE || kind == HtmlBlocks.ANY_TAG && (lazy || options.wholeElements)) {
      return Step.TEXT;
    }
    open.closeUnmatched();
    open.openLeaf(Leaf.HTML, Block.Kind.HTML);
    htmlKind = kind;
    inMdx = false;
    element = HtmlBlocks.name(bytes, line.next, line.end);
    elementDepth = 0;
    boolean markdown =
        options.markdownInHtml
            && HtmlBlocks.holdsMarkdown(bytes, line.next, line.end, options.markdownWithValue);
    if (markdown && markdownDepth <= 0) {
      markdownElement = element;
      markdownDepth = 0;
    }
    addHtmlLine();
    if (markdown) {
      open.closeLeaf();
    }
    return Step.LEAF;
  }

  /** Takes a line of HTML, or the blank line behind it. */
  void continueHtml() {
    if (inMdx) {
      mdx.addLine();
    } else if (htmlKind >= HtmlBlocks.ELEMENT && line.blank) {
      open.closeLeaf();
    } else {
      addHtmlLine();
    }
  }

  private void addHtmlLine() {
    open.addLine(line.position);
    if (HtmlBlocks.endsOn(htmlKind, bytes, line.position, line.end) || endsElement()) {
      open.closeLeaf();
    }
  }

  private boolean endsElement() {
    if (!options.wholeElements || htmlKind != HtmlBlocks.ELEMENT) {
      return false;
    }
    if (markdownElement != 0) {
      markdownDepth += HtmlBlocks.opened(markdownElement, bytes, line.position, line.end);
      markdownElement = markdownDepth > 0 ? markdownElement : 0;
      open.texts.setInHtml(markdownDepth > 0);
    }
    elementDepth += HtmlBlocks.opened(element, bytes, line.position, line.end);
    return elementDepth <= 0;
  }
}
