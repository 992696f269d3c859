package dev.entrylint.parse;

import java.util.zip.CRC32;

/** What a block's source says of the block as a whole, so that the text need not be kept. */
public final class BlockText {

  private BlockText() {}

  /** A checksum of the bytes from {@code start} to {@code end}. */
  public static int checksum(byte[] bytes, int start, int end) {
    CRC32 checksum = new CRC32(); // made of machine instructions, and so the fastest there is
    checksum.update(bytes, start, end - start);
    return (int) checksum.getValue();
  }

  /** Whether one emphasis, from its first to its last character, is all of the paragraph. */
  public static boolean isEmphasised(byte[] bytes, int start, int end) {
    int from = start;
    while (from < end && bytes[from] == ' ') {
      from++;
    }
    int to = end;
    while (to > from && (bytes[to - 1] == ' ' || bytes[to - 1] == '\\')) {
      to--;
    }
    if (from == to || bytes[from] != '*' && bytes[from] != '_') {
      return false;
    }
    byte mark = bytes[from];
    int run = run(bytes, from, to, mark);
    int at = from + run;
    while (at < to) {
      int here = bytes[at] == mark && bytes[at - 1] != '\\' ? run(bytes, at, to, mark) : 0;
      if (here >= run) {
        return here == run && at + here == to;
      }
      at += Math.max(1, here);
    }
    return false;
  }

  private static int run(byte[] bytes, int from, int end, byte mark) {
    int at = from;
    while (at < end && bytes[at] == mark) {
      at++;
    }
    return at - from;
  }
}
