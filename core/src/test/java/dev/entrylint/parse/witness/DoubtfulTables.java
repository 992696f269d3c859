package dev.entrylint.parse.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Edits that take out of a text the tables of which {@link KnownDifference} speaks. */
final class DoubtfulTables {

  private static final String CONTAINERS = "[ \\t>*+0-9.)-]*";

  /** The row of dashes that makes a table. */
  private static final Pattern DELIMITERS =
      Pattern.compile(CONTAINERS + "(?=[^\\n\\r]*[|:])(?=[^\\n\\r]*-)[-:|][-:| \\t]*[\\n\\r]*");

  private static final Pattern LONE_PIPE =
      Pattern.compile("(?m)^(\\uFEFF?" + CONTAINERS + ")\\|(?=[ \\t]*(?:[\\n\\r]|\\z))");

  private static final Pattern OTHER_BLOCK =
      Pattern.compile("(?s)[ \\t]*(?:    |\\t|[-+*<>#`~]|\\d+[.)]).*");

  private static final Pattern ITEM = Pattern.compile("(?s)[ \\t>]*[-+*][ \\t].*");

  private DoubtfulTables() {}

  static String withPipesInHeads(String text) {
    List<String> lines = lines(text);
    for (int k = 1; k < lines.size(); k++) {
      if (DELIMITERS.matcher(lines.get(k)).matches() && !Reading.fold(lines.get(k - 1)).isEmpty()) {
        lines.set(k - 1, withPipe(harmless(lines.get(k - 1))));
        lines.set(k, withPipe(lines.get(k)));
      }
    }
    return String.join("", lines);
  }

  /** A header row that can be nothing else, without blanks behind its last pipe. */
  private static String harmless(String line) {
    return line.indexOf('|') >= 0
        ? line.replaceFirst("\\|[ \\t]+(?=[\\n\\r]*$)", "|")
        : line.replace("]:", "]x").replaceFirst("^([ \\t>]*)[-:](?=[-: \\t]*[\\n\\r])", "$1x");
  }

  private static String withPipe(String line) {
    if (line.indexOf('|') >= 0) {
      return line;
    }
    String content = line.replaceFirst("[\\n\\r]+$", "");
    return content + " |" + line.substring(content.length());
  }

  static String withoutShortHeaders(String text) {
    List<String> lines = lines(text);
    for (int k = 1; k < lines.size(); k++) {
      String row = lines.get(k);
      if (DELIMITERS.matcher(row).matches() && cells(lines.get(k - 1)) < cells(row)) {
        lines.set(k, row.replaceFirst("([-:| \\t]*[\\n\\r]*)$", "x$1"));
      }
    }
    return String.join("", lines);
  }

  static String withoutLonePipes(String text) {
    return LONE_PIPE.matcher(text).replaceAll("$1x");
  }

  /** Puts a blank line before what looks like another block, or like a lazy line, in a table. */
  static String withoutDoubtfulRows(String text) {
    StringBuilder edited = new StringBuilder();
    String prefix = "";
    boolean inTable = false;
    for (String line : lines(text)) {
      boolean delimiters = DELIMITERS.matcher(line).matches();
      boolean row =
          line.startsWith(prefix)
              && !OTHER_BLOCK.matcher(line).matches()
              && !OTHER_BLOCK.matcher(line.substring(prefix.length())).matches();
      boolean item = delimiters && ITEM.matcher(line).matches();
      if (inTable && !row || item) {
        boolean afterReturn = edited.length() > 0 && edited.charAt(edited.length() - 1) == '\r';
        edited.append(afterReturn ? '\r' : '\n');
        inTable = false;
      }
      if (delimiters) {
        inTable = true;
        prefix = line.replaceFirst("(?s)[|:-].*", "");
      } else if (line.isBlank()) {
        inTable = false;
      }
      edited.append(line);
    }
    return edited.toString();
  }

  /** How many cells a row has, about: escaped pipes count as well in what has too few anyway. */
  private static int cells(String line) {
    String row = line.strip().replaceAll("\\\\\\|", "").replaceFirst("^\\uFEFF?[ \\t>]*\\|?", "");
    return row.replaceFirst("\\|$", "").split("\\|", -1).length;
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(List.of(text.split("(?<=\\n)|(?<=\\r)(?!\\n)")));
  }
}
