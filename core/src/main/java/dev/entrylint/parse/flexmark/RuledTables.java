package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Pandoc's tables that are drawn with rules: grid tables, and simple tables with or without a
 * header. The cells hold inlines only.
 */
final class RuledTables implements EarlyBlocks {

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    boolean paragraph = state.getActiveBlockParser().isParagraphParser();
    char first = line.charAt(start);
    if (state.getIndent() >= 4 || first != '+' && first != '-') {
      return BlockStart.none();
    }
    if (first == '+' && !paragraph) {
      List<Integer> columns = gridColumns(line);
      return columns.isEmpty()
          ? BlockStart.none()
          : BlockStart.of(new RuledTableParser(columns, true)).atIndex(0);
    }
    List<Integer> columns = dashColumns(line);
    if (columns.size() < 2) {
      return BlockStart.none();
    }
    if (!paragraph) {
      return BlockStart.of(new RuledTableParser(columns, false)).atIndex(0);
    }
    List<BasedSequence> lines = matched.getParagraphLines();
    if (lines == null || lines.size() != 1) {
      return BlockStart.none();
    }
    RuledTableParser table = new RuledTableParser(columns, false);
    table.header(wholeLine(lines.get(0)));
    return BlockStart.of(table).atIndex(0).replaceActiveBlockParser();
  }

  /** The line of {@code content} from its first column on: a paragraph keeps no indentation. */
  private static BasedSequence wholeLine(BasedSequence content) {
    BasedSequence base = content.getBaseSequence();
    int start = content.getStartOffset();
    while (start > 0 && (base.charAt(start - 1) == ' ' || base.charAt(start - 1) == '\t')) {
      start--;
    }
    return base.subSequence(start, content.getEndOffset());
  }

  /** The positions of the {@code +} in a border such as {@code +---+:==:+}; empty if it is none. */
  static List<Integer> gridColumns(BasedSequence line) {
    BasedSequence border = line.trimEnd();
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < border.length(); i++) {
      char c = border.charAt(i);
      if (c == '+') {
        columns.add(i);
      } else if (columns.isEmpty() ? c != ' ' : c != '-' && c != '=' && c != ':') {
        return List.of();
      }
    }
    boolean closed = columns.size() > 1 && columns.get(columns.size() - 1) == border.length() - 1;
    return closed ? columns : List.of();
  }

  /** Where the runs begin in a line such as {@code ----- ---}; empty if it is none. */
  static List<Integer> dashColumns(BasedSequence line) {
    List<Integer> columns = new ArrayList<>();
    char before = ' ';
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '-' && before == ' ') {
        // A run of one dash is an item of a list or part of a thematic break.
        if (i + 1 >= line.length() || line.charAt(i + 1) != '-') {
          return List.of();
        }
        columns.add(i);
      } else if (c != '-' && c != ' ' && c != '\n' && c != '\r') {
        return List.of();
      }
      before = c;
    }
    return columns;
  }
}
