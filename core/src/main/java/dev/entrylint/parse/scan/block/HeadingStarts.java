package dev.entrylint.parse.scan.block;

import dev.entrylint.model.Block;
import dev.entrylint.model.SuspectHeading.Reason;
import dev.entrylint.parse.scan.block.BlockStarts.Step;
import dev.entrylint.parse.scan.block.OpenBlocks.Leaf;
import dev.entrylint.parse.scan.html.HtmlBlocks;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.LineCursor;
import dev.entrylint.parse.scan.text.Source;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import dev.entrylint.parse.scan.text.TextBlocks;

/** The headings that a line begins or underlines, where the renderer takes them for such. */
final class HeadingStarts {

  private final OpenBlocks open;
  private final byte[] bytes;
  private final LineCursor line;
  private final SyntaxOptions options;
  private final ContainerStarts containers;
  private final PandocHtml pandocHtml;
  private final AttributeLines attributeLines;
  private final SuspectHeadings suspects;
  private final Facts facts;

  HeadingStarts(
      OpenBlocks open,
      SyntaxOptions options,
      ContainerStarts containers,
      PandocHtml pandocHtml,
      AttributeLines attributeLines,
      Facts facts) {
    this.open = open;
    this.options = options;
    this.containers = containers;
    this.pandocHtml = pandocHtml;
    this.attributeLines = attributeLines;
    this.facts = facts;
    bytes = open.bytes;
    line = open.line;
    suspects = new SuspectHeadings(open.source, facts);
  }

  /** A heading that begins with {@code #}. */
  Step start(boolean lazy) {
    int start = line.next;
    int level =
        options.tightHeadings
            ? LineStarts.tightHeadingLevel(bytes, start, line.end)
            : LineStarts.headingLevel(bytes, start, line.end);
    if (level == 0 || refuses(lazy)) {
      suspects.note(start, line.end, level, lazy || line.indent == 0);
      return Step.TEXT;
    }
    if (pandocHtml.holdsBlockTag(start)) {
      suspects.note(start, line.end, Reason.BLOCK_TAG);
      return Step.TEXT;
    }
    if (options.noFinalBackslash && Bytes.endsInBackslash(bytes, start, line.end)) {
      suspects.note(start, line.end, Reason.FINAL_BACKSLASH);
      return Step.TEXT;
    }
    open.closeUnmatched();
    open.openLeaf(Leaf.NONE, Block.Kind.HEADING);
    int from = Bytes.skipBlanks(bytes, start + level, line.end);
    int end =
        options.closingEndsLine
            ? LineStarts.pythonHeadingEnd(bytes, from, line.end)
            : LineStarts.headingEnd(bytes, from, line.end);
    if (end == from) {
      // An empty title lies right behind the marks.
      from = start + level;
      end = from;
    }
    TextBlocks texts = open.texts;
    int first = texts.lineCount;
    texts.addLine(from, end);
    texts.add(TextBlocks.HEADING, first, texts.lineCount, true, level);
    texts.describeLast(!open.frames.atTop(), start, Bytes.trimEnd(bytes, start, line.end));
    attributeLines.headingOpened(open.lineNumber);
    return Step.LEAF;
  }

  /** Where a heading needs a blank line before it, or has one line, it must not be indented. */
  private boolean refuses(boolean lazy) {
    return options.blankBeforeHeading && (lazy || line.indent > 0)
        || options.blankBeforeAtx && (lazy || !isBoundary(line.next))
        || options.marginHeadings
            && line.indent > 0
            && !(options.wideItems && containers.isInPythonItem());
  }

  /** Whether the line underlines the open paragraph, which makes it a heading. */
  boolean underline(int level) {
    boolean underline = LineStarts.isUnderline(bytes, line.next, line.end, bytes[line.next]);
    if (!underline || refusesUnderline()) {
      return false;
    }
    int first = open.source.line(open.firstLineStart());
    boolean heading = open.underline(level, false);
    if (heading) {
      attributeLines.headingOpened(first);
    }
    return heading;
  }

  /** Where titles have one line, as everywhere but in CommonMark, it must stand apart perhaps. */
  private boolean refusesUnderline() {
    boolean oneLine = open.leafLines() == 1 && line.indent == 0;
    return switch (options.underlining) {
      case PARAGRAPH -> false;
      case LINE_FIRST -> true; // what is underlined has been looked for before
      case LINE_APART -> !oneLine || !isBoundary(open.firstLineStart());
      case LINE_AT_MARGIN -> !oneLine || isBehindMarker(open.firstLineStart());
    };
  }

  /**
   * Whether to kramdown a block may begin with the text at {@code start}: first in its container,
   * or behind a blank line or the attribute list of the block.
   */
  private boolean isBoundary(int start) {
    if (isBehindMarker(start)) {
      return true;
    }
    Source source = open.source;
    int number = source.line(start) - 1;
    while (number >= 0 && isAttributeLine(number)) {
      number--;
    }
    return number < 0
        || isBare(source.lineStart(number), source.lineEnd(number))
        || holdsMarkdown(source.lineStart(number), source.lineEnd(number))
        || isInFrontMatter(source.lineStart(number));
  }

  /** Whether the marker of an item, or the like, stands before the text at {@code start}. */
  private boolean isBehindMarker(int start) {
    return !isBare(open.source.lineStart(open.source.line(start)), start);
  }

  /** Whether nothing but white space and the marks of quotes stands there. */
  private boolean isBare(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Bytes.isBlank(bytes[i]) && bytes[i] != '>') {
        return false;
      }
    }
    return true;
  }

  private boolean holdsMarkdown(int start, int end) {
    int i = Bytes.skipBlanks(bytes, start, end);
    return i < end && bytes[i] == '<' && HtmlBlocks.holdsMarkdown(bytes, i, end, true);
  }

  private boolean isAttributeLine(int number) {
    int end = open.source.lineEnd(number);
    int i = open.source.lineStart(number);
    while (i < end && (Bytes.isBlank(bytes[i]) || bytes[i] == '>')) {
      i++;
    }
    return Bytes.startsWith(bytes, i, end, "{:");
  }

  private boolean isInFrontMatter(int start) {
    return facts.frontMatter().isPresent()
        && open.source.span(start, start).start() < facts.frontMatter().get().span().end();
  }
}
