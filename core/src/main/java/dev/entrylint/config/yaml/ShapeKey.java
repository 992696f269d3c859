package dev.entrylint.config.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of the table of a {@link Shape}, read in full.
 *
 * @param required whether a map of the shape must have it, or inherit it
 * @param byDefault what holds where it is left out, as it would be written; empty if there is no
 *     such value, or it depends on others
 * @param meaning a sentence without a full stop
 */
public record ShapeKey(
    String name, ValueType type, boolean required, Optional<String> byDefault, String meaning) {

  private static final String REQUIRED = ", required";
  private static final String DEFAULT = " = ";

  /**
   * The keys of {@code shape} that its table has.
   *
   * @throws IllegalArgumentException if a line is not understood
   */
  public static List<ShapeKey> of(Shape shape) {
    List<ShapeKey> keys = new ArrayList<>();
    for (String line : shape.table().lines().toList()) {
      String[] cells = line.split(" \\| ", 3);
      if (cells.length < 3) {
        throw new IllegalArgumentException(shape.name() + ": not three cells: " + line);
      }
      keys.add(key(cells[0], cells[1], cells[2]));
    }
    return keys;
  }

  private static ShapeKey key(String name, String value, String meaning) {
    int mark = value.indexOf(DEFAULT);
    String type = mark < 0 ? value : value.substring(0, mark);
    boolean required = type.endsWith(REQUIRED);
    return new ShapeKey(
        name,
        ValueType.of(required ? type.substring(0, type.length() - REQUIRED.length()) : type),
        required,
        mark < 0 ? Optional.empty() : Optional.of(value.substring(mark + DEFAULT.length())),
        meaning);
  }

  /** The value of {@link #byDefault()}: a text, a number, or true or false. */
  public Optional<Object> defaultValue() {
    return byDefault.map(ShapeKey::plain);
  }

  private static Object plain(String written) {
    if (written.equals("true") || written.equals("false")) {
      return Boolean.valueOf(written);
    }
    return written.chars().allMatch(Character::isDigit)
        ? (Object) Integer.valueOf(written)
        : written;
  }
}
