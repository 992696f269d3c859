package dev.entrylint.parse.scan.block;

import dev.entrylint.model.Block;
import dev.entrylint.parse.scan.block.BlockStarts.Step;
import dev.entrylint.parse.scan.block.OpenBlocks.Leaf;
import dev.entrylint.parse.scan.html.HtmlNames;
import dev.entrylint.parse.scan.html.HtmlTags;
import dev.entrylint.parse.scan.inline.BacktickRuns;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.LineCursor;
import dev.entrylint.parse.scan.text.SyntaxOptions;

/** HTML as pandoc sees it: which tags and comments are blocks. */
final class PandocHtml {

  private final OpenBlocks open;
  private final byte[] bytes;
  private final LineCursor line;
  private final SyntaxOptions options;
  private final HtmlTags tags;

  /** From here on no comment is closed. */
  private int noCommentFrom = Integer.MAX_VALUE;

  /**
   * The elements that have been looked at in vain for an end: it is behind none of their starts.
   */
  private final long[] unclosed = new long[4];

  private int unclosedCount;

  PandocHtml(OpenBlocks open, SyntaxOptions options, HtmlTags tags) {
    this.open = open;
    this.options = options;
    this.tags = tags;
    bytes = open.bytes;
    line = open.line;
  }

  /**
   * HTML as pandoc sees it: comments and such as {@code <pre>} are blocks; of other tags only lines
   * of nothing but tags of blocks are, and what stands between is Markdown. A container stands for
   * the former, which are read as elsewhere.
   */
  Step start(boolean lazy) {
    int i = line.next;
    if (Bytes.startsWith(bytes, i, line.end, "<!--")) {
      int end = Bytes.indexOf(bytes, i + 4, line.end, "-->");
      boolean textBehind = end > 0 && Bytes.skipBlanks(bytes, end + 3, line.end) < line.end;
      return lazy || textBehind || !closesComment(i + 4) ? Step.TEXT : Step.CONTAINER;
    }
    long name = HtmlNames.at(bytes, i + 1, line.end);
    if (HtmlNames.isVerbatim(name)) {
      if (lazy) {
        return Step.TEXT;
      }
      if (closesElement(name, i + 1)) {
        return Step.CONTAINER;
      }
      // Without an end it is a tag, and what follows is Markdown.
      return tags.open(bytes, i, line.end) > 0 ? lineOfHtml() : Step.TEXT;
    }
    while (i < line.end) {
      int end = blockTag(i);
      if (end < 0) {
        return Step.TEXT;
      }
      i = Bytes.skipBlanks(bytes, end, line.end);
    }
    return lineOfHtml();
  }

  private Step lineOfHtml() {
    open.closeUnmatched();
    open.openLeaf(Leaf.HTML, Block.Kind.HTML);
    open.addLine(line.next);
    open.closeLeaf();
    return Step.LEAF;
  }

  /**
   * Whether the tag of a block stands in the line from {@code from} on, outside of code: such a
   * line is no heading, since to pandoc a block begins there.
   */
  boolean holdsBlockTag(int from) {
    if (!options.blockTags) {
      return false;
    }
    for (int i = from; i < line.end; i++) {
      int c = bytes[i];
      if (c == '\\') {
        i++;
      } else if (c == '`') {
        i = BacktickRuns.codeEnd(bytes, i, line.end) - 1;
      } else if (c == '<' && blockTag(i) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean closesComment(int i) {
    boolean closes = i < noCommentFrom && Bytes.indexOf(bytes, i, open.source.length, "-->") > 0;
    noCommentFrom = closes ? noCommentFrom : Math.min(noCommentFrom, i);
    return closes;
  }

  /** Whether an element such as {@code <pre>} is closed behind {@code i}. */
  private boolean closesElement(long name, int i) {
    for (int k = 0; k < unclosedCount; k++) {
      if (unclosed[k] == name) {
        return false;
      }
    }
    int end = Bytes.indexOf(bytes, i, open.source.length, "</");
    while (end > 0 && HtmlNames.at(bytes, end + 2, open.source.length) != name) {
      end = Bytes.indexOf(bytes, end + 2, open.source.length, "</");
    }
    if (end < 0) {
      unclosed[unclosedCount++] = name;
    }
    return end > 0;
  }

  /** The end of the tag of a block at {@code i}, or -1. */
  int blockTag(int i) {
    if (i + 1 >= line.end || bytes[i] != '<') {
      return -1;
    }
    boolean closing = bytes[i + 1] == '/';
    boolean block = HtmlNames.isBlock(HtmlNames.at(bytes, closing ? i + 2 : i + 1, line.end));
    if (!block && !(closing && HtmlNames.isVerbatim(HtmlNames.at(bytes, i + 2, line.end)))) {
      return -1;
    }
    return closing ? tags.close(bytes, i, line.end) : tags.open(bytes, i, line.end);
  }
}
