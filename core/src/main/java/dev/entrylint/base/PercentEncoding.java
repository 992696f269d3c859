package dev.entrylint.base;

/** How what may not stand in an address is written in one. */
public final class PercentEncoding {

  private static final String DIGITS = "0123456789ABCDEF";

  private PercentEncoding() {}

  /** Adds the byte {@code octet}, from 0 to 255, to {@code text} as {@code %E4} and the like. */
  public static void append(StringBuilder text, int octet) {
    text.append('%').append(DIGITS.charAt(octet >> 4)).append(DIGITS.charAt(octet & 0xF));
  }
}
