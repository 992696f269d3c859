package dev.entrylint.engine.source;

import java.util.Arrays;

/**
 * The content of a file that is held.
 *
 * @param time when it was read, which makes no difference
 */
record HeldBytes(byte[] bytes, FileTime time) implements LaidFile {

  @Override
  public Object content() {
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HeldBytes held
        && (bytes == held.bytes || Arrays.equals(bytes, held.bytes));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
