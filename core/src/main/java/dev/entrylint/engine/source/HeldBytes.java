package dev.entrylint.engine.source;

import java.util.Arrays;

/** The content of a file that is held. */
record HeldBytes(byte[] bytes) {

  @Override
  public boolean equals(Object other) {
    return other instanceof HeldBytes held && Arrays.equals(bytes, held.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
