package dev.entrylint.parse.scan.block;

import dev.entrylint.model.Block;
import dev.entrylint.parse.scan.block.BlockStarts.Step;
import dev.entrylint.parse.scan.block.OpenBlocks.Leaf;
import dev.entrylint.parse.scan.html.Expressions;
import dev.entrylint.parse.scan.html.HtmlTags;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.Includes;
import dev.entrylint.parse.scan.text.LineCursor;

/**
 * The blocks of MDX that are none of Markdown: tags and expressions alone on their lines, and the
 * statements of a module. What stands between two tags is Markdown again.
 */
final class MdxBlocks {

  private final OpenBlocks open;
  private final byte[] bytes;
  private final LineCursor line;
  private final HtmlTags tags;
  private final Facts facts;
  private final Expressions expressions = new Expressions();

  /** Where the last line of the open block ends. */
  private int end;

  /** Whether there are statements that never end, so that none are looked for any more. */
  private boolean endless;

  MdxBlocks(OpenBlocks open, HtmlTags tags, Facts facts) {
    this.open = open;
    this.tags = tags;
    this.facts = facts;
    bytes = open.bytes;
    line = open.line;
  }

  /** Tags and expressions, which may go over lines; text if anything else stands behind them. */
  Step flow() {
    int behind = flowEnd(line.next);
    if (behind < 0) {
      return Step.TEXT;
    }
    open.closeUnmatched();
    open.openLeaf(Leaf.HTML, Block.Kind.HTML);
    end = behind;
    addLine();
    return Step.LEAF;
  }

  /** Takes a line of the open block. */
  void addLine() {
    open.addLine(line.position);
    if (line.end >= end) {
      open.closeLeaf();
    }
  }

  /** The end of the line on which the tags and expressions from {@code i} on end, or -1. */
  private int flowEnd(int i) {
    int limit = open.source.length;
    int k = i;
    while (k >= 0 && k < limit && !Bytes.isLineEnd(bytes[k])) {
      // The marks of a quote do no harm in an expression; in a tag they would end it.
      k =
          bytes[k] == '{'
              ? expressions.end(bytes, k, limit)
              : bytes[k] == '<' ? tagEnd(k, open.quoted ? line.end : limit) : -1;
      k = k < 0 ? -1 : Bytes.skipBlanks(bytes, k, limit);
    }
    return k;
  }

  private int tagEnd(int i, int limit) {
    if (Bytes.startsWith(bytes, i, limit, "<>")) {
      return i + 2;
    }
    if (Bytes.startsWith(bytes, i, limit, "</")) {
      return Bytes.startsWith(bytes, i, limit, "</>") ? i + 3 : tags.close(bytes, i, limit);
    }
    if (Bytes.startsWith(bytes, i, limit, "<!--")) {
      int found = Bytes.indexOf(bytes, i + 4, line.end, "-->");
      return found < 0 ? -1 : found + 3;
    }
    return tags.open(bytes, i, limit);
  }

  /** An {@code import} or {@code export}, with what follows up to a blank line. */
  Step module(boolean lazy) {
    boolean module =
        line.next == open.source.lineStart(open.lineNumber)
            && !lazy
            && (Bytes.startsWith(bytes, line.next, line.end, "import ")
                || Bytes.startsWith(bytes, line.next, line.end, "export "));
    if (!module) {
      return Step.TEXT;
    }
    open.closeUnmatched();
    open.openLeaf(Leaf.OPAQUE, Block.Kind.OTHER);
    int last = endless ? -1 : expressions.moduleEnd(bytes, line.next, open.source.length);
    endless = last < 0;
    open.moduleEnd = last;
    Includes.takeImports(open.source, open.lineNumber, facts);
    return Step.LEAF;
  }
}
