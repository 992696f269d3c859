package dev.entrylint.cli.page;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** A table in columns, the cells of those that are too wide broken into lines. */
final class TerminalTable {

  private static final int GAP = 2;
  private static final int LEAST = 8;

  private final boolean coloured;

  TerminalTable(boolean coloured) {
    this.coloured = coloured;
  }

  /** The lines of {@code table}, of at most {@code width} columns if its words allow that. */
  List<String> of(TableBlock table, int width) {
    List<List<StyledText>> rows = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (!(part instanceof TableSeparator)) {
        for (Node row : part.getChildren()) {
          if (row instanceof TableRow) {
            rows.add(cells(row, part instanceof TableHead ? Style.STRONG : Style.PLAIN));
          }
        }
      }
    }
    int[] widths = widths(rows, width);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      write(rows.get(i), widths, lines);
      if (i == 0) {
        List<String> rules = new ArrayList<>();
        for (int each : widths) {
          rules.add(Style.FAINT.paint("─".repeat(each), coloured));
        }
        lines.add(String.join(" ".repeat(GAP), rules));
      }
    }
    return lines;
  }

  private List<StyledText> cells(Node row, Style style) {
    List<StyledText> cells = new ArrayList<>();
    for (Node cell : row.getChildren()) {
      if (cell instanceof TableCell) {
        cells.add(new InlineText(coloured, style).of(cell));
      }
    }
    return cells;
  }

  /** What each column takes: what it needs, or less of the widest until all fit. */
  private static int[] widths(List<List<StyledText>> rows, int width) {
    int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
    for (List<StyledText> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).width());
      }
    }
    while (true) {
      int sum = GAP * Math.max(0, widths.length - 1);
      int widest = 0;
      for (int i = 0; i < widths.length; i++) {
        sum += widths[i];
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (sum <= width || widths[widest] <= LEAST) {
        return widths;
      }
      widths[widest]--;
    }
  }

  private void write(List<StyledText> row, int[] widths, List<String> lines) {
    List<List<String>> painted = new ArrayList<>();
    List<List<String>> plain = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < row.size(); i++) {
      painted.add(row.get(i).lines(widths[i], coloured));
      plain.add(row.get(i).lines(widths[i], false));
      height = Math.max(height, painted.get(i).size());
    }
    for (int k = 0; k < height; k++) {
      StringBuilder line = new StringBuilder();
      int missing = 0;
      for (int i = 0; i < row.size(); i++) {
        boolean has = k < painted.get(i).size();
        if (has) {
          line.append(" ".repeat(missing)).append(painted.get(i).get(k));
          missing = 0;
        }
        missing += Math.max(0, widths[i] - (has ? StyledText.width(plain.get(i).get(k)) : 0)) + GAP;
      }
      lines.add(line.toString());
    }
  }
}
