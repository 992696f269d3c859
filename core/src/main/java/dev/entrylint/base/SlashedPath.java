package dev.entrylint.base;

import java.nio.file.Path;

/** The text of a path with slashes between its names, whatever the machine writes there. */
public final class SlashedPath {

  private SlashedPath() {}

  /** The text of {@code path}; backslashes become slashes. */
  public static String of(Path path) {
    return path.toString().replace('\\', '/');
  }
}
