package dev.entrylint.config.yaml;

import dev.entrylint.convention.Origin;
import dev.entrylint.model.Position;
import java.util.Optional;

/**
 * Where in a configuration something is written.
 *
 * @param file the file as its user knows it, or {@code preset NAME}
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 */
public record Place(String file, int line, int column) {

  private static final String PRESET = "preset ";

  /** What stands for the file where a preset is read. */
  public static String preset(String name) {
    return PRESET + name;
  }

  /** An origin that is no place in a file, such as a default. */
  public static Place origin(String name) {
    return new Place(name, 0, 0);
  }

  /** The file and the line, for whoever wants to know where a value comes from. */
  public String origin() {
    return line == 0 ? file : file + ":" + line;
  }

  /** Whether it is in a preset, which is not for its user to mend. */
  public boolean isInPreset() {
    return file.startsWith(PRESET);
  }

  /** The same for a convention that is declared here. */
  public Origin declaration() {
    return new Origin(
        isInPreset() ? Optional.empty() : Optional.of(file), new Position(line, column));
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
