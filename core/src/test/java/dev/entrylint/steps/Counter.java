package dev.entrylint.steps;

import java.util.Arrays;

/**
 * What {@link CountingLoader} makes classes call. Methods of the platform that go through as much
 * as they are given have a namesake here, which counts that as steps and then calls them.
 *
 * <p>Counts what all threads do, but exactly only what one does.
 */
public final class Counter {

  private static long steps;

  private Counter() {}

  static long steps() {
    return steps;
  }

  /** A method begins, or a jump is come to. */
  public static void step() {
    steps++;
  }

  /** The platform made a text: it wrote its characters. */
  public static void made(String text) {
    steps += text == null ? 0 : text.length();
  }

  public static int indexOf(String text, int c) {
    return indexOf(text, c, 0);
  }

  public static int indexOf(String text, int c, int from) {
    return searched(text, from, text.indexOf(c, from));
  }

  public static int indexOf(String text, String part) {
    return indexOf(text, part, 0);
  }

  public static int indexOf(String text, String part, int from) {
    return searched(text, from, text.indexOf(part, from));
  }

  public static int lastIndexOf(String text, int c) {
    return lastIndexOf(text, c, text.length() - 1);
  }

  public static int lastIndexOf(String text, int c, int from) {
    int found = text.lastIndexOf(c, from);
    steps += Math.max(0, Math.min(from, text.length()) - found);
    return found;
  }

  public static boolean contains(String text, CharSequence part) {
    return indexOf(text, part.toString()) >= 0;
  }

  public static boolean equals(String text, Object other) {
    steps += other instanceof String same && same.length() == text.length() ? text.length() : 0;
    return text.equals(other);
  }

  public static String[] split(String text, String separator, int limit) {
    steps += text.length();
    return text.split(separator, limit);
  }

  public static char[] toCharArray(String text) {
    steps += text.length();
    return text.toCharArray();
  }

  public static StringBuilder insert(StringBuilder text, int at, char c) {
    steps += text.length() - at;
    return text.insert(at, c);
  }

  public static StringBuilder insert(StringBuilder text, int at, String part) {
    steps += text.length() - at + part.length();
    return text.insert(at, part);
  }

  public static StringBuilder deleteCharAt(StringBuilder text, int at) {
    steps += text.length() - at;
    return text.deleteCharAt(at);
  }

  public static StringBuilder delete(StringBuilder text, int start, int end) {
    steps += text.length() - start;
    return text.delete(start, end);
  }

  public static int indexOf(StringBuilder text, String part) {
    steps += text.length();
    return text.indexOf(part);
  }

  /** Of {@link System}. */
  public static void arraycopy(Object from, int at, Object to, int where, int length) {
    steps += length;
    System.arraycopy(from, at, to, where, length);
  }

  /** Of {@link Arrays}. */
  public static int[] copyOf(int[] array, int length) {
    steps += length;
    return Arrays.copyOf(array, length);
  }

  /** Of {@link Arrays}. */
  public static void fill(int[] array, int value) {
    steps += array.length;
    Arrays.fill(array, value);
  }

  private static int searched(String text, int from, int found) {
    steps += Math.max(0, (found < 0 ? text.length() : found) - Math.max(0, from));
    return found;
  }
}
