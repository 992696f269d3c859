package dev.entrylint.engine.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;

/** The paths of the files that git has in its index, and that it therefore never ignores. */
final class GitIndex {

  private static final int FIXED = 40;
  private static final int LONG = 0x4000;

  private final TreeSet<String> paths = new TreeSet<>();

  /** None. */
  GitIndex() {}

  /**
   * Those of an index of version 2, 3 or 4, whose names of objects are SHA-1; empty if it is no
   * such index.
   */
  static Optional<GitIndex> read(byte[] bytes) {
    GitIndex index = new GitIndex();
    try {
      return index.fill(bytes) ? Optional.of(index) : Optional.empty();
    } catch (IndexOutOfBoundsException cutOff) {
      return Optional.empty();
    }
  }

  private boolean fill(byte[] bytes) {
    int version = number(bytes, 4);
    if (number(bytes, 0) != 0x44495243 || version < 2 || version > 4) { // DIRC
      return false;
    }
    int at = 12;
    String before = "";
    for (int left = number(bytes, 8); left > 0; left--) {
      int flags = at + FIXED + 20;
      int name = flags + 2 + ((number(bytes, flags - 2) & LONG) == 0 ? 0 : 2);
      String path;
      if (version == 4) {
        int cut = bytes[name] & 0x7F;
        while ((bytes[name] & 0x80) != 0) {
          cut = (cut + 1 << 7) + (bytes[++name] & 0x7F);
        }
        int end = end(bytes, ++name);
        path = before.substring(0, before.length() - cut) + text(bytes, name, end);
        at = end + 1;
      } else {
        int end = end(bytes, name);
        path = text(bytes, name, end);
        at += (end - at + 8) / 8 * 8;
      }
      paths.add(path);
      before = path;
    }
    return true;
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | bytes[at + 3] & 0xFF;
  }

  private static int end(byte[] bytes, int from) {
    int end = from;
    while (bytes[end] != 0) {
      end++;
    }
    return end;
  }

  private static String text(byte[] bytes, int from, int end) {
    return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
  }

  /** Whether the file at {@code path} is in it; its bytes are characters. */
  boolean has(String path) {
    return paths.contains(path);
  }

  /** Whether a file below {@code folder} is. */
  boolean hasBelow(String folder) {
    String first = paths.ceiling(folder + "/");
    return first != null && first.startsWith(folder + "/");
  }
}
