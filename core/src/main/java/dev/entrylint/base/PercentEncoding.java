package dev.entrylint.base;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How what may not stand in an address is written in one. */
public final class PercentEncoding {

  private static final String DIGITS = "0123456789ABCDEF";

  private PercentEncoding() {}

  /** Adds the byte {@code octet}, from 0 to 255, to {@code text} as {@code %E4} and the like. */
  public static void append(StringBuilder text, int octet) {
    text.append('%').append(DIGITS.charAt(octet >> 4)).append(DIGITS.charAt(octet & 0xF));
  }

  /**
   * {@code text} with its percent-encoded bytes decoded as UTF-8; what is not a proper code stays
   * as it is.
   */
  public static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    return new String(bytes(text), StandardCharsets.UTF_8);
  }

  /** {@code text} in UTF-8 with its percent-encoded bytes decoded. */
  public static byte[] bytes(String text) {
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length && in[i] == '%' ? Character.digit(in[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
      if (low >= 0) {
        out[length++] = (byte) (high * 16 + low);
        i += 2;
      } else {
        out[length++] = in[i];
      }
    }
    return Arrays.copyOf(out, length);
  }
}
