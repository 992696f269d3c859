package dev.entrylint.parse;

import java.nio.charset.StandardCharsets;

/** A text of which parts are overwritten, so that all else keeps its place; lines stay lines. */
final class BlankedText {

  private final byte[] written;

  /** What is left; that which is written as long as nothing was overwritten. */
  private byte[] text;

  BlankedText(byte[] written) {
    this.written = written;
    text = written;
  }

  /** What is left. */
  byte[] bytes() {
    return text;
  }

  /** What was written. */
  byte[] written() {
    return written;
  }

  /** Overwrites what stands there with blanks. */
  void blank(int from, int to) {
    write(new byte[0], from, to);
  }

  /** Overwrites what stands there with {@code what} and blanks; lines stay lines. */
  void write(byte[] what, int from, int to) {
    own();
    for (int i = from; i < to; i++) {
      if (!isLineEnd(text[i])) {
        text[i] = i - from < what.length ? what[i - from] : (byte) ' ';
      }
    }
  }

  /** Takes out what would be a tag or an entity of HTML. */
  void plain(int from, int to) {
    own();
    for (int i = from; i < to; i++) {
      if (text[i] == '<' || text[i] == '&') {
        text[i] = ' ';
      }
    }
  }

  private void own() {
    if (text == written) {
      text = written.clone();
    }
  }

  /** Where {@code what} is written first from {@code from} on, or -1. */
  int find(byte[] what, int from) {
    byte[] bytes = written;
    byte first = what[0];
    int last = bytes.length - what.length;
    for (int i = from; i <= last; i++) {
      if (bytes[i] == first && startsWith(what, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether {@code what} is written at {@code i}. */
  boolean startsWith(byte[] what, int i) {
    if (i + what.length > written.length) {
      return false;
    }
    for (int k = 0; k < what.length; k++) {
      if (written[i + k] != what[k]) {
        return false;
      }
    }
    return true;
  }

  static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || isLineEnd(b);
  }

  static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
