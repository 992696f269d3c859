package dev.entrylint.engine.source;

import java.util.zip.CRC32C;

/**
 * What tells the content of a file on disk from another without the bytes.
 *
 * @param modified when it was last changed, in milliseconds; the same for all that was read while
 *     there was room to hold it
 * @param readAt when it was read, in milliseconds, which makes no difference
 */
record FileState(int size, int checksum, long modified, long readAt) {

  /**
   * The coarsest clock of a disk: on one that counts every other second, a change hides so long.
   */
  private static final long COARSE = 4000;

  /** That of a file which held {@code bytes}, and was last changed at {@code modified}. */
  static FileState of(byte[] bytes, long modified, long readAt) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return new FileState(bytes.length, (int) checksum.getValue(), modified, readAt);
  }

  /**
   * Whether a file of {@code otherSize} that was last changed at {@code otherModified} is this one
   * unless somebody set its clock back: what is changed right after it was read may have the same
   * time, which is why Git calls such files racily clean and reads them again.
   */
  boolean isSurelyOf(long otherSize, long otherModified) {
    return size == otherSize
        && modified != 0
        && modified == otherModified
        && modified < readAt - COARSE;
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
