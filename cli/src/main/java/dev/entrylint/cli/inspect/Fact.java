package dev.entrylint.cli.inspect;

import dev.entrylint.base.Printable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One fact of a corpus, as {@code inspect} prints it.
 *
 * @param columns its values by name, in the order of the columns; texts and numbers
 * @param details what programs may want to know beyond that
 * @param sentence the same for people, without the place
 */
public record Fact(Map<String, Object> columns, Map<String, Object> details, String sentence) {

  /** The beginning of a fact: where it is. */
  static Map<String, Object> at(String file, int line) {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("file", file);
    columns.put("line", line);
    return columns;
  }

  /** Where it is, as editors and terminals understand it. */
  String place() {
    String file = Printable.name(columns.get("file").toString());
    Object line = columns.get("line");
    Object column = columns.get("column");
    return line == null ? file : file + ":" + line + (column == null ? "" : ":" + column);
  }

  /** The same, as a fact of one of several dialects. */
  public Fact of(String dialect) {
    Map<String, Object> more = new LinkedHashMap<>(columns);
    more.put("dialect", dialect);
    return new Fact(more, details, sentence + " (" + dialect + ")");
  }
}
