package dev.entrylint.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Texts of documents as findings repeat them: long ones are cut, or a file with one huge heading
 * and many faults below it would have a report of its size times their number. In the place of what
 * is left out stands a checksum of the whole, so that different texts stay different.
 *
 * <p>An instance remembers what it has cut; it is for one thread.
 */
public final class Shortened {

  /** How long a name may be, in UTF-16 code units, before it is cut. */
  public static final int LONGEST_NAME = 256;

  /** How long a sentence may be, in UTF-16 code units, before it is cut. */
  public static final int LONGEST_SENTENCE = 1000;

  private static final int NAME_HEAD = 200;
  private static final int SENTENCE_HEAD = 600;
  private static final int SENTENCE_TAIL = 300;
  private static final int CHECKSUM = 16;
  private static final char CUT = '…';

  // By identity: many findings hold the same huge text, and none of them is to be read through.
  private final Map<String, String> names = new IdentityHashMap<>();

  /** {@code text} if it is no longer than a name may be; else its beginning and its checksum. */
  public String name(String text) {
    return text.length() <= LONGEST_NAME ? text : names.computeIfAbsent(text, Shortened::cut);
  }

  /**
   * {@code text} as sentences quote it: if it is no longer than a name may be, else its beginning.
   * Takes no time for what is left out.
   */
  public static String quoted(String text) {
    return text.length() <= LONGEST_NAME ? text : text.substring(0, before(text, NAME_HEAD)) + CUT;
  }

  private static String cut(String text) {
    return quoted(text) + checksum(text);
  }

  /**
   * {@code text} if it is no longer than a sentence may be; else its beginning, a number and its
   * end. Each finding has a sentence of its own, so that the number is one that is quickly made: it
   * keeps sentences apart where findings are grouped by them, and nothing graver rests on it.
   */
  public static String sentence(String text) {
    if (text.length() <= LONGEST_SENTENCE) {
      return text;
    }
    return text.substring(0, before(text, SENTENCE_HEAD))
        + CUT
        + Integer.toHexString(text.hashCode())
        + CUT
        + text.substring(before(text, text.length() - SENTENCE_TAIL));
  }

  /** {@code at}, or the place before it where that lies within a character. */
  private static int before(String text, int at) {
    return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at;
  }

  private static String checksum(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] sum = digest.digest(text.getBytes(StandardCharsets.UTF_16BE));
      StringBuilder digits = new StringBuilder(CHECKSUM);
      for (int i = 0; i < CHECKSUM / 2; i++) {
        digits.append(Character.forDigit(sum[i] >> 4 & 0xF, 16));
        digits.append(Character.forDigit(sum[i] & 0xF, 16));
      }
      return digits.toString();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
