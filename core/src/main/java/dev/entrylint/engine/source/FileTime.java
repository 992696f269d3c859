package dev.entrylint.engine.source;

/**
 * When a file was read.
 *
 * @param modified when it was last changed before that, in milliseconds; 0 if that is not known
 * @param readAt in milliseconds
 */
record FileTime(long modified, long readAt) {

  static final FileTime UNKNOWN = new FileTime(0, 0);

  /**
   * The coarsest clock of a disk: on one that counts every other second, a change hides so long.
   */
  private static final long COARSE = 4000;

  /**
   * Whether a file that was last changed at {@code other} is still what was read, unless somebody
   * set its clock back: what is changed right after it was read may have the same time, which is
   * why Git calls such files racily clean and reads them again.
   */
  boolean isSurelyOf(long other) {
    return modified != 0 && modified == other && modified < readAt - COARSE;
  }
}
