package dev.entrylint.engine.suppress;

import dev.entrylint.model.LineTable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a text, from 1 on.
 *
 * @param text all of it
 * @param table where its lines begin
 */
record TextLines(String text, LineTable table) {

  private static final Pattern QUOTES = Pattern.compile("(?: {0,3}> ?)*");

  private static final Pattern ITEM = Pattern.compile("(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]|$)");

  /** The text of a line without its end. */
  String of(int line) {
    int start = table.start(line);
    return line == 1 && text.startsWith("\uFEFF")
        ? text.substring(1, end(line))
        : text.substring(start, end(line));
  }

  /** Where the first letter of a line stands, or would; behind a byte order mark. */
  int start(int line) {
    return line == 1 && text.startsWith("\uFEFF") ? 1 : table.start(line);
  }

  /** Where the line ends, before what ends it. */
  int end(int line) {
    int end = table.end(line);
    while (end > table.start(line) && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** What ends this line, or the first that has an end; a line feed if none has. */
  String ending(int line) {
    int next = line == table.count() ? 1 : line;
    if (table.count() == 1) {
      return "\n";
    }
    return text.substring(end(next), table.start(next + 1));
  }

  /** The marks of quotes that a line begins with. */
  String quotes(int line) {
    Matcher marks = QUOTES.matcher(of(line));
    return marks.lookingAt() ? marks.group() : "";
  }

  /** The line behind its marks of quotes. */
  String behindQuotes(int line) {
    return of(line).substring(quotes(line).length());
  }

  /** Whether both lines are in as many quotes. */
  boolean areAsDeep(int one, int other) {
    return quotes(one).chars().filter(c -> c == '>').count()
        == quotes(other).chars().filter(c -> c == '>').count();
  }

  /** How many columns of blanks {@code line} begins with. */
  static int indent(String line) {
    int column = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\t') {
        column += 4 - column % 4;
      } else if (line.charAt(i) == ' ') {
        column++;
      } else {
        break;
      }
    }
    return column;
  }

  /** Whether {@code line} begins with the marker of an item. */
  static boolean isItem(String line) {
    return ITEM.matcher(line.stripLeading()).lookingAt();
  }

  /**
   * The column in which the text of the item begins, whose first line is {@code line}.
   *
   * @param wide whether texts of items are indented by four
   */
  static int textColumn(String line, boolean wide) {
    int indent = indent(line);
    if (wide) {
      return indent + 4;
    }
    Matcher marker = ITEM.matcher(line.stripLeading());
    int width = marker.lookingAt() ? marker.end() : 0;
    String behind = line.stripLeading().substring(width);
    // A tab goes on to the next column that is a multiple of four.
    int blanks = indent(" ".repeat((indent + width) % 4) + behind) - (indent + width) % 4;
    boolean code = blanks > 4 || behind.isBlank();
    return indent + width + (code ? 1 : blanks);
  }
}
