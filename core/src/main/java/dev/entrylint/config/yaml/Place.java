package dev.entrylint.config.yaml;

import dev.entrylint.base.Printable;
import dev.entrylint.convention.Origin;
import dev.entrylint.model.Position;
import dev.entrylint.model.Span;
import java.util.Optional;

/**
 * Where in a configuration something is written.
 *
 * @param file the file as its user knows it, or {@code preset NAME}
 * @param span as offsets into the file's text, in UTF-16 code units; with its quotes, if it has any
 * @param start where it starts, as a reader counts; line 0 if it is no place in a file
 * @param end where it ends, behind its last character
 */
public record Place(String file, Span span, Position start, Position end) {

  private static final String PRESET = "preset ";

  /** A place without extent, of which no offset is known. */
  public static Place at(String file, int line, int column) {
    Position start = new Position(line, column);
    return new Place(file, Span.at(0), start, start);
  }

  /** What stands for the file where a preset is read. */
  public static String preset(String name) {
    return PRESET + name;
  }

  /** An origin that is no place in a file, such as a default. */
  public static Place origin(String name) {
    return at(name, 0, 0);
  }

  /** The line in which it starts, from 1. */
  public int line() {
    return start.line();
  }

  /** The column in which it starts, from 1, in UTF-16 code units. */
  public int column() {
    return start.column();
  }

  /** The file and the line, for whoever wants to know where a value comes from. */
  public String origin() {
    return line() == 0 ? file : file + ":" + line();
  }

  /** Whether it is in a preset, which is not for its user to mend. */
  public boolean isInPreset() {
    return file.startsWith(PRESET);
  }

  /** The same for a convention that is declared here. */
  public Origin declaration() {
    return new Origin(isInPreset() ? Optional.empty() : Optional.of(file), span, start, end);
  }

  @Override
  public String toString() {
    return Printable.name(file) + ":" + line() + ":" + column();
  }
}
