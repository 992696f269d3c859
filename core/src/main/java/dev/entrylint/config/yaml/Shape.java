package dev.entrylint.config.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The keys that a map of the configuration may have: a table, written beside the reader of the map,
 * with a line for each key.
 *
 * <pre>{@code
 * section | text, required | the section whose links are its items
 * sorted | flag or {sorting} = false | how its items are sorted
 * }</pre>
 *
 * <p>First stands the key; then what its value is, and the default if there is one; then a sentence
 * without a full stop. {@link ShapeKey} reads all of it, for the JSON Schema; a check of a corpus
 * only asks which keys and words there are, and takes the table as the text that it is.
 *
 * <p>What a value is: {@code text}, {@code flag}, {@code number 1..6} ({@code 0..} has no end),
 * {@code value} (any of these), {@code any} (lists and maps, too), {@code glob}, {@code regex},
 * {@code class}, {@code classes} (with blanks between them), {@code name} (with fields such as
 * {@code {title}}), {@code locale}, {@code dialect-name}, {@code preset}, {@code rules}; {@code
 * 'file corpus'} is one of these words; <code>
 * {kind}</code> is a map of that shape; {@code map of glob*} has keys of the user's own; {@code
 * list of {section}} is a list. A star says that there may be a list of what is before it, too, and
 * {@code or} joins alternatives.
 *
 * @param name what tables call it
 * @param table the lines
 * @param more keys that are known besides, such as those that a rule declares
 */
public record Shape(String name, String table, List<String> more) {

  /** A shape whose keys all stand in the table. */
  public Shape(String name, String table) {
    this(name, table, List.of());
  }

  /** The same with {@code more} keys. */
  public Shape with(List<String> more) {
    return new Shape(name, table, more);
  }

  /** Whether a map of this shape may have {@code key}. */
  boolean knows(String key) {
    return line(key) >= 0 || more.contains(key);
  }

  /** Its keys, as they are written down. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (int at = 0; at < table.length(); at = table.indexOf('\n', at) + 1) {
      keys.add(table.substring(at, table.indexOf(' ', at)));
    }
    keys.addAll(more);
    return keys;
  }

  /** The words among which the value of {@code key} is one. */
  public List<String> words(String key) {
    int start = table.indexOf('\'', line(key)) + 1;
    return Arrays.asList(table.substring(start, table.indexOf('\'', start)).split(" "));
  }

  /** Where the line of {@code key} begins; less than 0 if there is none. */
  private int line(String key) {
    if (key.isEmpty() || key.indexOf(' ') >= 0) {
      return -1;
    }
    int end = key.length();
    for (int at = 0; at < table.length(); at = table.indexOf('\n', at) + 1) {
      if (table.startsWith(key, at) && table.charAt(at + end) == ' ') {
        return at;
      }
    }
    return -1;
  }
}
