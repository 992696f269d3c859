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
import dev.entrylint.parse.AttributeList;
import dev.entrylint.parse.Whitespace;
import java.util.List;

/**
 * ATX and setext headings, as CommonMark or as pandoc's own Markdown has them: pandoc's stand at
 * the very start of a line, cannot interrupt a paragraph, have one line of title, and need no space
 * before closing {@code #}.
 */
final class HeadingBlocks implements EarlyBlocks {

  private final boolean pandoc;
  private final boolean attributes;

  /**
   * @param pandoc whether a heading needs a blank line before it
   * @param attributes whether it may end in an attribute list
   */
  HeadingBlocks(boolean pandoc, boolean attributes) {
    this.pandoc = pandoc;
    this.attributes = attributes;
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    if (state.getIndent() >= (pandoc ? 1 : 4)) {
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
    if (pandoc && continuesParagraph(state, matched)) {
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
    if (!line.subSequence(end, line.length()).isBlank() || pandoc && lines.size() != 1) {
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
    int brace = attributes ? trailingList(content) : -1;
    int end = trimEnd(content, brace < 0 ? content.length() : brace);
    if (closing) {
      end = closingMarks(content, end);
    }
    int at = brace < 0 ? -1 : content.getIndexOffset(brace);
    HeadingNode heading = new HeadingNode(level, at);
    heading.setText(content.subSequence(0, end).trim());
    return heading;
  }

  /** Where an attribute list begins that reaches to the end of {@code content}, or -1. */
  private static int trailingList(BasedSequence content) {
    int end = trimEnd(content, content.length());
    if (end == 0 || content.charAt(end - 1) != '}') {
      return -1;
    }
    for (int i = content.indexOf('{'); i >= 0; i = content.indexOf('{', i + 1)) {
      if (!isEscaped(content, i)
          && AttributeList.at(content, i).filter(list -> list.span().end() == end).isPresent()) {
        return i;
      }
    }
    return -1;
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
    return pandoc && !isEscaped(content, marks) ? marks : end;
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
