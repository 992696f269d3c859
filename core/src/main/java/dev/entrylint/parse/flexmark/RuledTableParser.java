package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.PrefixedSubSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.ArrayList;
import java.util.List;

/** Collects the lines of a ruled table and cuts its rows into cells. */
final class RuledTableParser extends AbstractBlockParser {

  private final List<Integer> columns;
  private final boolean grid;
  private final Table table = new Table();
  private final BlockContent content = new BlockContent();
  private final List<List<BasedSequence>> rows = new ArrayList<>();
  private List<BasedSequence> row = new ArrayList<>();

  RuledTableParser(List<Integer> columns, boolean grid) {
    this.columns = columns;
    this.grid = grid;
  }

  void header(BasedSequence line) {
    content.add(line, 0);
    rows.add(List.of(line));
  }

  @Override
  public Block getBlock() {
    return table;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.none();
    }
    char first = state.getLine().charAt(state.getNextNonSpaceIndex());
    boolean mine = !grid || first == '|' || first == '+';
    return mine ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    content.add(line, state.getIndent());
    BasedSequence text = line.trimEOL();
    if (!grid) {
      if (RuledTables.dashColumns(text).isEmpty()) {
        rows.add(List.of(text));
      }
    } else if (text.trimStart().startsWith("+")) {
      rows.add(row);
      row = new ArrayList<>();
    } else {
      row.add(text);
    }
  }

  @Override
  public void closeBlock(ParserState state) {
    rows.add(row);
    table.setContent(content);
    table.setCharsFromContent();
  }

  @Override
  public void parseInlines(InlineParser inlines) {
    for (List<BasedSequence> lines : rows) {
      for (BasedSequence text : grid ? gridCells(lines) : simpleCells(lines)) {
        if (!text.isBlank()) {
          Cell cell = new Cell(text);
          table.appendChild(cell);
          inlines.parse(text, cell);
        }
      }
    }
  }

  private List<BasedSequence> simpleCells(List<BasedSequence> lines) {
    List<BasedSequence> cells = new ArrayList<>();
    for (BasedSequence line : lines) {
      for (int i = 0; i < columns.size(); i++) {
        int to = i + 1 < columns.size() ? columns.get(i + 1) : line.length();
        cells.add(cut(line, i == 0 ? 0 : columns.get(i), to));
      }
    }
    return cells;
  }

  /** The cells of one row, each with its lines one below the other. */
  private List<BasedSequence> gridCells(List<BasedSequence> lines) {
    List<List<BasedSequence>> cells = new ArrayList<>();
    for (BasedSequence line : lines) {
      List<Integer> bars = bars(line);
      for (int i = 0; i + 1 < bars.size(); i++) {
        if (i == cells.size()) {
          cells.add(new ArrayList<>());
        }
        BasedSequence part = cut(line, bars.get(i) + 1, bars.get(i + 1)).trim();
        cells.get(i).add(cells.get(i).isEmpty() ? part : PrefixedSubSequence.prefixOf("\n", part));
      }
    }
    return cells.stream().map(parts -> SegmentedSequence.create(parts.get(0), parts)).toList();
  }

  /** Where cells begin and end: at the bars, unless text in the cells holds bars of its own. */
  private List<Integer> bars(BasedSequence line) {
    List<Integer> bars = new ArrayList<>();
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '|') {
        bars.add(i);
      }
    }
    return bars.size() <= columns.size() ? bars : columns;
  }

  private static BasedSequence cut(BasedSequence line, int from, int to) {
    int end = Math.min(to, line.length());
    return line.subSequence(Math.min(from, end), end);
  }

  /** A ruled table. */
  static final class Table extends Block {

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A cell of a ruled table. */
  private static final class Cell extends Node {

    private Cell(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }
}
