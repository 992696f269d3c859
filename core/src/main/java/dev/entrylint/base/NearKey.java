package dev.entrylint.base;

import java.util.Arrays;

/**
 * What is compared of an id: its letters and digits, small, German umlauts written out. One object
 * reads one id after another, since there may be many.
 */
public final class NearKey {

  /** How many letters make an edge. */
  public static final int EDGE = 3;

  private static final int BITS = Character.SIZE;

  private char[] letters = new char[64];
  private int length;
  private int hash;
  private long digits;

  /** Takes in {@code id}; what was read before is gone. */
  public NearKey read(String id) {
    length = 0;
    hash = 0;
    digits = 0;
    if (letters.length < 2 * id.length()) {
      letters = new char[2 * id.length()];
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c >= 'a' && c <= 'z') {
        add(c);
      } else if (c < 0x80) {
        ascii(c);
      } else {
        other(CaseFolding.fold(c));
      }
    }
    return this;
  }

  private void ascii(char c) {
    if (c >= 'A' && c <= 'Z') {
      add((char) (c + ('a' - 'A')));
    } else if (c >= '0' && c <= '9') {
      digit(c);
    }
  }

  private void other(char c) {
    switch (c) {
      case 'ä' -> add('a', 'e');
      case 'ö' -> add('o', 'e');
      case 'ü' -> add('u', 'e');
      case 'ß' -> add('s', 's');
      default -> {
        if (Character.isDigit(c)) {
          digit(c);
        } else if (Character.isLetter(c)) {
          add(c);
        }
      }
    }
  }

  private void digit(char c) {
    digits = 31 * digits + c;
    add(c);
  }

  private void add(char one, char other) {
    add(one);
    add(other);
  }

  private void add(char c) {
    letters[length++] = c;
    hash = 31 * hash + c;
  }

  /** How many letters and digits there are. */
  public int length() {
    return length;
  }

  /** A hash of the letters. */
  public int hash() {
    return hash;
  }

  /** A number that two ids share if they have the same digits in the same order. */
  public long digits() {
    return digits;
  }

  /** The first letters as a number, or the last ones; of a key that has as many. */
  public long edge(boolean head) {
    int from = head ? 0 : length - EDGE;
    long edge = head ? 1 : 0; // a head and a tail of the same letters are not the same
    for (int i = from; i < from + EDGE; i++) {
      edge = edge << BITS | letters[i];
    }
    return edge;
  }

  /** Whether the key is {@code other}. */
  public boolean is(char[] other) {
    return Arrays.equals(letters, 0, length, other, 0, other.length);
  }

  /** A copy of what was read last. */
  public char[] toChars() {
    return Arrays.copyOf(letters, length);
  }
}
