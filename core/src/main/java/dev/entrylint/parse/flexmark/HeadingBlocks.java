package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.entrylint.model.Attributes;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.Underlining;
import dev.entrylint.parse.Whitespace;
import java.util.List;

/** ATX and setext headings, as CommonMark or as pandoc's own Markdown has them. */
final class HeadingBlocks implements EarlyBlocks {

  /** Whether a heading stands at the very start of a line and cannot interrupt a paragraph. */
  private final boolean blankBefore;

  /** Whether an underlined title has one line. */
  private final boolean oneLine;

  /** Whether closing {@code #} need no space before them. */
  private final boolean tightClosings;

  /** What attribute list it may end in. */
  private final TrailingLists lists;

  HeadingBlocks(SyntaxRules rules) {
    blankBefore = rules.has(Feature.BLANK_BEFORE_HEADING);
    oneLine = rules.underlining() == Underlining.LINE_FIRST;
    tightClosings = rules.has(Feature.TIGHT_CLOSINGS);
    lists = TrailingLists.of(rules.attributes());
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    if (state.getIndent() >= (blankBefore ? 1 : 4)) {
      return BlockStart.none();
    }
    BasedSequence line = state.getLine();
    return switch (line.charAt(state.getNextNonSpaceIndex())) {
      case '#' -> atx(state, matched, line);
      case '=', '-' -> setext(state, matched, line);
      default -> BlockStart.none();
    };
  }

  private BlockStart atx(ParserState state, MatchedBlockParser matched, BasedSequence line) {
    int start = state.getNextNonSpaceIndex();
    int level = run(line, start, '#');
    int from = start + level;
    if (level > 6 || from < line.length() && !isBlank(line.charAt(from))) {
      return BlockStart.none();
    }
    if (blankBefore && continuesParagraph(state, matched)) {
      return BlockStart.none();
    }
    HeadingNode heading = heading(level, line.subSequence(from, line.length()), true);
    heading.setOpeningMarker(line.subSequence(start, from));
    heading.setChars(line.subSequence(start, line.length()).trimEnd());
    return BlockStart.of(new HeadingParser(heading)).atIndex(line.length());
  }

  private BlockStart setext(ParserState state, MatchedBlockParser matched, BasedSequence line) {
    if (matched.getParagraphContent() == null) {
      return BlockStart.none();
    }
    int start = state.getNextNonSpaceIndex();
    int end = start + run(line, start, line.charAt(start));
    List<BasedSequence> lines = matched.getParagraphLines();
    if (!line.subSequence(end, line.length()).isBlank() || oneLine && lines.size() != 1) {
      return BlockStart.none();
    }
    BlockContent content = new BlockContent();
    content.addAll(lines, matched.getParagraphEolLengths());
    BasedSequence title = content.getContents().trim();
    HeadingNode heading = heading(line.charAt(start) == '=' ? 1 : 2, title, false);
    heading.setClosingMarker(line.subSequence(start, end));
    heading.setChars(line.baseSubSequence(title.getStartOffset(), line.getStartOffset() + end));
    return BlockStart.of(new HeadingParser(heading))
        .atIndex(line.length())
        .replaceActiveBlockParser();
  }

  private HeadingNode heading(int level, BasedSequence content, boolean closing) {
    int end = trimEnd(content, content.length());
    Attributes found = lists.find(content.subSequence(0, end).toString()).orElse(Attributes.NONE);
    if (found != Attributes.NONE) {
      end = trimEnd(content, found.span().start());
    }
    if (closing) {
      end = closingMarks(content, end);
    }
    HeadingNode heading = new HeadingNode(level, found.moved(each -> based(each, content)));
    heading.setText(content.subSequence(0, end).trim());
    return heading;
  }

  /** A span that counts from {@code content}, as flexmark counts. */
  private static Span based(Span span, BasedSequence content) {
    int start = content.getIndexOffset(span.start());
    return span.length() == 0
        ? Span.at(start)
        : new Span(start, content.getIndexOffset(span.end() - 1) + 1);
  }

  /** The end of {@code content} without closing {@code #} and the white space before them. */
  private int closingMarks(BasedSequence content, int end) {
    int marks = end;
    while (marks > 0 && content.charAt(marks - 1) == '#') {
      marks--;
    }
    if (marks == end) {
      return end;
    }
    boolean apart = marks == 0 || isBlank(content.charAt(marks - 1));
    if (apart) {
      return trimEnd(content, marks);
    }
    return tightClosings && !isEscaped(content, marks) ? marks : end;
  }

  private boolean continuesParagraph(ParserState state, MatchedBlockParser matched) {
    if (!state.getActiveBlockParser().isParagraphParser()) {
      return false;
    }
    return matched.getParagraphContent() == null || !isNoText(matched.getParagraphLines());
  }

  /** Link definitions and HTML tags look like a paragraph until it is closed. */
  private static boolean isNoText(List<BasedSequence> lines) {
    return isDefinitions(lines) || isTags(lines);
  }

  private static boolean isTags(List<BasedSequence> lines) {
    for (BasedSequence line : lines) {
      BasedSequence text = line.trim();
      if (!text.startsWith("<") || !text.endsWith(">") || text.startsWith("<!")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDefinitions(List<BasedSequence> lines) {
    for (BasedSequence line : lines) {
      BasedSequence text = line.trimStart();
      if (!text.startsWith("[") || text.startsWith("[^") || text.indexOf("]:") < 0) {
        return false;
      }
    }
    return true;
  }

  private static int run(BasedSequence text, int from, char of) {
    int end = from;
    while (end < text.length() && text.charAt(end) == of) {
      end++;
    }
    return end - from;
  }

  private static int trimEnd(BasedSequence text, int end) {
    int trimmed = end;
    while (trimmed > 0 && Whitespace.is(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isEscaped(BasedSequence text, int at) {
    int backslashes = 0;
    while (backslashes < at && text.charAt(at - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  /** Takes no line but the one it was made from. */
  private static final class HeadingParser extends AbstractBlockParser {

    private final HeadingNode heading;

    private HeadingParser(HeadingNode heading) {
      this.heading = heading;
    }

    @Override
    public Block getBlock() {
      return heading;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser inlines) {
      inlines.parse(heading.getText(), heading);
    }

    @Override
    public void closeBlock(ParserState state) {}
  }
}
