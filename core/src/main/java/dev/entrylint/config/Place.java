package dev.entrylint.config;

/**
 * Where in a configuration something is written.
 *
 * @param file the file as its user knows it, or {@code preset NAME}
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 */
record Place(String file, int line, int column) {

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
