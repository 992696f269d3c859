package dev.entrylint.engine.source;

import java.util.zip.CRC32C;

/**
 * What tells the content of a file from another without the bytes.
 *
 * @param time when it was read, which makes no difference
 */
record FileState(int size, int checksum, FileTime time) {

  /** That of a file which held {@code bytes}. */
  static FileState of(byte[] bytes, FileTime time) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return new FileState(bytes.length, (int) checksum.getValue(), time);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FileState state && size == state.size && checksum == state.checksum;
  }

  @Override
  public int hashCode() {
    return checksum;
  }
}
