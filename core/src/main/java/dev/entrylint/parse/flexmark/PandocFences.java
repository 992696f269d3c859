package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.entrylint.parse.AttributeList;
import dev.entrylint.parse.Whitespace;
import java.util.Set;

/**
 * Fenced code as pandoc has it: only with a closing fence, with nothing but a word or an attribute
 * list on the opening one, and after a paragraph only with back-ticks.
 */
final class PandocFences implements CustomBlockParserFactory {

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Guard(new FencedCodeBlockParser.Factory().apply(options));
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(
        HtmlBlockParser.Factory.class,
        ThematicBreakParser.Factory.class,
        ListBlockParser.Factory.class,
        IndentedCodeBlockParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  /** Lets flexmark's parser see only what pandoc takes for a fence. Serves one text. */
  private static final class Guard implements BlockParserFactory {

    private final BlockParserFactory fences;

    /** The shortest fences of back-ticks and of tildes that are known to stay open. */
    private int openTicks = Integer.MAX_VALUE;

    private int openTildes = Integer.MAX_VALUE;

    private Guard(BlockParserFactory fences) {
      this.fences = fences;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      char mark = line.charAt(start);
      int end = start;
      while (end < line.length() && line.charAt(end) == mark) {
        end++;
      }
      if (mark != '`' && mark != '~' || end - start < 3) {
        return BlockStart.none();
      }
      boolean interrupts = state.getActiveBlockParser().isParagraphParser();
      boolean fence =
          !(interrupts && (mark == '~' || endsCode(matched.getParagraphContent(), end - start)))
              && isInfo(line.subSequence(end, line.length()).trim())
              && isClosed(line, mark, end - start);
      return fence ? fences.tryStart(state, matched) : BlockStart.none();
    }

    /** Whether code inside {@code paragraph} is open that a run of so many back-ticks closes. */
    private static boolean endsCode(BasedSequence paragraph, int length) {
      int open = 0;
      for (int at = paragraph == null ? -1 : paragraph.indexOf('`'); at >= 0; ) {
        int end = at;
        while (end < paragraph.length() && paragraph.charAt(end) == '`') {
          end++;
        }
        if (open == 0) {
          open = end - at;
        } else if (open == end - at) {
          open = 0;
        }
        at = paragraph.indexOf('`', end);
      }
      return open == length;
    }

    private static boolean isInfo(BasedSequence info) {
      int brace = info.indexOf('{');
      String word = (brace < 0 ? info : info.subSequence(0, brace).trimEnd()).toString();
      if (word.chars().anyMatch(Whitespace::is)) {
        return false;
      }
      return brace < 0
          || info.matchChars("{=", brace)
          || AttributeList.at(info, brace)
              .filter(list -> list.span().end() == info.length())
              .isPresent();
    }

    private boolean isClosed(BasedSequence line, char mark, int length) {
      if (length >= (mark == '`' ? openTicks : openTildes)) {
        return false;
      }
      BasedSequence text = line.getBaseSequence();
      for (int at = line.getEndOffset(); at < text.length(); at++) {
        char before = text.charAt(at - 1);
        boolean first = before != mark && text.charAt(at) == mark;
        if (first && closes(text, at, mark, length)) {
          return true;
        }
      }
      if (mark == '`') {
        openTicks = length;
      } else {
        openTildes = length;
      }
      return false;
    }

    /** Whether the run at {@code at} is alone on its line but for the marks of quotes. */
    private static boolean closes(BasedSequence text, int at, char mark, int length) {
      int end = at;
      while (end < text.length() && text.charAt(end) == mark) {
        end++;
      }
      int before = at - 1;
      while (before >= 0 && " \t>".indexOf(text.charAt(before)) >= 0) {
        before--;
      }
      int after = end;
      while (after < text.length() && " \t".indexOf(text.charAt(after)) >= 0) {
        after++;
      }
      return end - at >= length
          && (before < 0 || isLineEnd(text.charAt(before)))
          && (after == text.length() || isLineEnd(text.charAt(after)));
    }

    private static boolean isLineEnd(char c) {
      return c == '\n' || c == '\r';
    }
  }
}
