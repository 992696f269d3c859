package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.entrylint.parse.AttributeList;
import java.util.List;

/** Pandoc's fenced divs: {@code ::: {#id .class}}, blocks, {@code :::}. */
final class DivBlocks implements EarlyBlocks {

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    int colons = colons(line, start);
    if (state.getIndent() >= 4 || colons < 3) {
      return BlockStart.none();
    }
    BasedSequence rest = line.subSequence(start + colons, line.length());
    if (rest.isBlank()) {
      return closesDiv(state)
          ? BlockStart.of(new FenceParser(line.subSequence(start))).atIndex(line.length())
          : BlockStart.none();
    }
    if (state.getActiveBlockParser().isParagraphParser() || !isOpening(rest)) {
      return BlockStart.none();
    }
    int brace = rest.indexOf('{');
    DivNode div = new DivNode(brace < 0 ? -1 : rest.getIndexOffset(brace));
    div.setChars(line.subSequence(start));
    return BlockStart.of(new DivParser(div)).atIndex(line.length());
  }

  /** Whether {@code rest} is a class name or an attribute list, and colons at most behind it. */
  private static boolean isOpening(BasedSequence rest) {
    BasedSequence text = rest.trim();
    if (text.charAt(0) == '{') {
      return AttributeList.at(text, 0)
          .filter(list -> isColons(text.subSequence(list.span().end(), text.length()).trim()))
          .isPresent();
    }
    int end = 0;
    while (end < text.length() && !isBlank(text.charAt(end)) && text.charAt(end) != '{') {
      end++;
    }
    return isColons(text.subSequence(end, text.length()).trim());
  }

  private static boolean isColons(BasedSequence text) {
    return colons(text, 0) == text.length();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static int colons(BasedSequence line, int start) {
    int end = start;
    while (end < line.length() && line.charAt(end) == ':') {
      end++;
    }
    return end - start;
  }

  private static boolean closesDiv(ParserState state) {
    for (BlockParser open : state.getActiveBlockParsers()) {
      if (open instanceof DivParser div && div.closing) {
        return true;
      }
    }
    return false;
  }

  /** Holds blocks until its closing line, which it leaves to a {@link FenceParser}. */
  private static final class DivParser extends AbstractBlockParser {

    private final DivNode div;
    private boolean closing;

    private DivParser(DivNode div) {
      this.div = div;
    }

    @Override
    public Block getBlock() {
      return div;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block block) {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      int colons = colons(line, start);
      closing =
          state.getIndent() < 4
              && colons >= 3
              && line.subSequence(start + colons, line.length()).isBlank()
              && isInnermost(state);
      return closing ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    /** Whether neither another div nor code, which may show colons, is open inside this one. */
    private boolean isInnermost(ParserState state) {
      List<BlockParser> open = state.getActiveBlockParsers();
      for (int i = open.size() - 1; i >= 0 && open.get(i) != this; i--) {
        if (open.get(i) instanceof DivParser || isCode(open.get(i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean isCode(BlockParser parser) {
      return parser instanceof com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
    }

    @Override
    public void closeBlock(ParserState state) {
      div.setCharsFromContent();
    }
  }

  /** The closing line of a div. */
  private static final class FenceParser extends AbstractBlockParser {

    private final DivNode.Fence fence = new DivNode.Fence();

    private FenceParser(BasedSequence line) {
      fence.setChars(line);
    }

    @Override
    public Block getBlock() {
      return fence;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {}
  }
}
