package dev.entrylint.edit;

import java.util.Optional;

/**
 * What edits make of one file of a corpus: another content, another place, or both.
 *
 * @param from its path below the root, with {@code /}, as it was read
 * @param to where it will be; the same unless it moves
 * @param before what it held when it was read, not to be changed; empty if it is made anew
 * @param after what it will hold; not to be changed
 */
public record FileChange(String from, String to, Optional<byte[]> before, byte[] after) {

  /** Another content of the file at {@code path}. */
  public static FileChange of(String path, byte[] before, byte[] after) {
    return new FileChange(path, path, Optional.of(before), after);
  }

  /** A file that is not there yet. */
  public static FileChange made(String path, byte[] after) {
    return new FileChange(path, path, Optional.empty(), after);
  }

  /** Whether it gets another place. */
  public boolean moves() {
    return !from.equals(to);
  }
}
