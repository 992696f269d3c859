package dev.entrylint.config.yaml;

/**
 * Where in a configuration something is written.
 *
 * @param file the file as its user knows it, or {@code preset NAME}
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 */
public record Place(String file, int line, int column) {

  /** An origin that is no place in a file, such as a default. */
  public static Place origin(String name) {
    return new Place(name, 0, 0);
  }

  /** The file and the line, for whoever wants to know where a value comes from. */
  public String origin() {
    return line == 0 ? file : file + ":" + line;
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
