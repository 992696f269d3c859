package dev.entrylint.engine.move;

/**
 * Which paths change: that of a file, or those of all files in a folder.
 *
 * @param from the path below the root; empty if no path changes
 */
record Relocation(String from, String to) {

  /** No path changes. */
  static final Relocation NONE = new Relocation("", "");

  boolean isNone() {
    return from.isEmpty();
  }

  /** Where {@code path} is when all has its new place. */
  String of(String path) {
    return moves(path) ? to + path.substring(from.length()) : path;
  }

  /** Whether {@code path} changes. */
  boolean moves(String path) {
    return !isNone() && path.startsWith(from) && isEnd(path, from.length());
  }

  private static boolean isEnd(String path, int at) {
    return path.length() == at || path.charAt(at) == '/';
  }
}
