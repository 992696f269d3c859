package dev.entrylint.parse.scan.text;

import java.nio.charset.StandardCharsets;

/** What well-formed UTF-8 is, after table 3-7 of the Unicode standard. */
public final class Utf8 {

  private Utf8() {}

  /**
   * The length of the sequence at {@code i}, whose first byte is not ASCII, or 0 if it is wrong.
   */
  static int length(byte[] b, int i, int end) {
    int lead = b[i] & 0xFF;
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (end - i < length) {
      return 0;
    }
    int second = b[i + 1] & 0xFF;
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return 0;
    }
    for (int k = 2; k < length; k++) {
      if (!isContinuation(b[i + k])) {
        return 0;
      }
    }
    return length;
  }

  /** How many bytes {@code text} has. */
  public static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Whether {@code b} is a byte of a sequence, but not its first. */
  public static boolean isContinuation(byte b) {
    return b < (byte) 0xC0;
  }
}
