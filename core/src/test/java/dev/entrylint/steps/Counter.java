package dev.entrylint.steps;

import java.lang.reflect.Array;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What {@link CountingLoader} makes classes call. Methods of the platform that go through as much
 * as they are given have a namesake here, which counts that as steps and then calls them: all that
 * the program uses of texts, builders of texts and {@link Arrays}, of which the loader refuses any
 * other, and what it uses of lists, sets and patterns. What constructors and methods make, which
 * are texts, arrays and copies of collections, counts as much as it is long.
 *
 * <p>Not counted is what the platform does on its own in a stream, or by a reference to one of its
 * methods, and that a hash is made of a text and the text compared with its equal in a map.
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

  /** A collection is gone through or copied. */
  public static void made(Collection<?> all) {
    steps += all.size();
  }

  /** The entries of a map are copied. */
  public static void made(Map<?, ?> all) {
    steps += all.size();
  }

  /** An array was made, or is copied. */
  public static void made(Object array) {
    steps += Array.getLength(array);
  }

  /** Room for so many is made, or so many are copied. */
  public static void made(int count) {
    steps += count;
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

  public static int lastIndexOf(String text, String part) {
    return lastIndexOf(text, part, text.length());
  }

  public static int lastIndexOf(String text, String part, int from) {
    int found = text.lastIndexOf(part, from);
    steps += Math.max(0, Math.min(from, text.length()) - found);
    return found;
  }

  public static boolean equals(String text, Object other) {
    steps += other instanceof String same && same.length() == text.length() ? text.length() : 0;
    return text.equals(other);
  }

  public static boolean equalsIgnoreCase(String text, String other) {
    steps += other != null && other.length() == text.length() ? text.length() : 0;
    return text.equalsIgnoreCase(other);
  }

  public static int compareTo(String text, String other) {
    steps += inCommon(text, 0, other);
    return text.compareTo(other);
  }

  public static boolean startsWith(String text, String part) {
    return startsWith(text, part, 0);
  }

  public static boolean startsWith(String text, String part, int at) {
    steps += inCommon(text, at, part);
    return text.startsWith(part, at);
  }

  public static boolean endsWith(String text, String part) {
    return startsWith(text, part, text.length() - part.length());
  }

  public static boolean regionMatches(String text, int at, String other, int from, int length) {
    steps += Math.max(0, length);
    return text.regionMatches(at, other, from, length);
  }

  public static boolean isBlank(String text) {
    int end = 0;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    steps += end;
    return text.isBlank();
  }

  public static int codePointCount(String text, int start, int end) {
    steps += end - start;
    return text.codePointCount(start, end);
  }

  public static int offsetByCodePoints(String text, int at, int count) {
    steps += Math.abs(count);
    return text.offsetByCodePoints(at, count);
  }

  public static IntStream chars(String text) {
    steps += text.length();
    return text.chars();
  }

  public static IntStream codePoints(String text) {
    steps += text.length();
    return text.codePoints();
  }

  public static Stream<String> lines(String text) {
    steps += text.length();
    return text.lines();
  }

  public static boolean matches(String text, String pattern) {
    steps += text.length();
    return text.matches(pattern);
  }

  public static byte[] getBytes(String text, Charset charset) {
    steps += text.length();
    return text.getBytes(charset);
  }

  public static String[] split(String text, String separator) {
    return split(text, separator, 0);
  }

  public static String[] split(String text, String separator, int limit) {
    steps += text.length();
    return text.split(separator, limit);
  }

  public static char[] toCharArray(String text) {
    steps += text.length();
    return text.toCharArray();
  }

  public static StringBuilder append(StringBuilder text, String part) {
    steps += part == null ? 0 : part.length();
    return text.append(part);
  }

  public static StringBuilder append(StringBuilder text, CharSequence part) {
    steps += part == null ? 0 : part.length();
    return text.append(part);
  }

  public static StringBuilder append(StringBuilder text, CharSequence part, int start, int end) {
    steps += end - start;
    return text.append(part, start, end);
  }

  public static StringBuilder append(StringBuilder text, Object part) {
    return append(text, String.valueOf(part));
  }

  public static void setLength(StringBuilder text, int length) {
    steps += Math.max(0, length - text.length());
    text.setLength(length);
  }

  public static int lastIndexOf(StringBuilder text, String part) {
    int found = text.lastIndexOf(part);
    steps += text.length() - Math.max(0, found);
    return found;
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
    int found = text.indexOf(part);
    steps += found < 0 ? text.length() : found;
    return found;
  }

  /** Of {@link System}. */
  public static void arraycopy(Object from, int at, Object to, int where, int length) {
    steps += length;
    System.arraycopy(from, at, to, where, length);
  }

  // ---- of Arrays; what returns an array needs no namesake

  public static void fill(int[] array, int value) {
    steps += array.length;
    Arrays.fill(array, value);
  }

  public static void fill(boolean[] array, boolean value) {
    steps += array.length;
    Arrays.fill(array, value);
  }

  public static void fill(Object[] array, Object value) {
    steps += array.length;
    Arrays.fill(array, value);
  }

  public static void fill(Object[] array, int from, int to, Object value) {
    steps += to - from;
    Arrays.fill(array, from, to, value);
  }

  public static void fill(byte[] array, int from, int to, byte value) {
    steps += to - from;
    Arrays.fill(array, from, to, value);
  }

  public static <T> void setAll(T[] array, IntFunction<? extends T> made) {
    steps += array.length;
    Arrays.setAll(array, made);
  }

  public static boolean equals(int[] array, int[] other) {
    steps += Math.min(array.length, other.length);
    return Arrays.equals(array, other);
  }

  public static boolean equals(char[] array, char[] other) {
    steps += Math.min(array.length, other.length);
    return Arrays.equals(array, other);
  }

  public static boolean equals(
      char[] array, int from, int to, char[] other, int otherFrom, int otherTo) {
    steps += to - from;
    return Arrays.equals(array, from, to, other, otherFrom, otherTo);
  }

  public static int hashCode(int[] array) {
    steps += array.length;
    return Arrays.hashCode(array);
  }

  public static int hashCode(byte[] array) {
    steps += array.length;
    return Arrays.hashCode(array);
  }

  public static void sort(long[] array) {
    steps += array.length;
    Arrays.sort(array);
  }

  public static <T> Stream<T> stream(T[] array) {
    steps += array.length;
    return Arrays.stream(array);
  }

  // ---- of Objects, Collections, List, Set and Collection

  public static boolean equals(Object one, Object other) {
    return one instanceof String text ? equals(text, other) : Objects.equals(one, other);
  }

  public static void reverse(List<?> list) {
    steps += list.size();
    Collections.reverse(list);
  }

  public static <T> List<T> copyOf(Collection<? extends T> all) {
    List<T> copy = List.copyOf(all);
    steps += copy == all ? 0 : copy.size();
    return copy;
  }

  public static boolean contains(List<?> list, Object item) {
    return indexOf(list, item) >= 0;
  }

  public static int indexOf(List<?> list, Object item) {
    int found = list.indexOf(item);
    steps += found < 0 ? list.size() : found;
    return found;
  }

  public static <T> void add(List<T> list, int at, T item) {
    steps += list.size() - at;
    list.add(at, item);
  }

  public static Object remove(List<?> list, int at) {
    steps += list.size() - at;
    return list.remove(at);
  }

  public static boolean remove(List<?> list, Object item) {
    steps += list.size();
    return list.remove(item);
  }

  public static <T> boolean addAll(List<T> list, Collection<? extends T> items) {
    steps += items.size();
    return list.addAll(items);
  }

  public static <T> boolean addAll(List<T> list, int at, Collection<? extends T> items) {
    steps += list.size() - at + items.size();
    return list.addAll(at, items);
  }

  public static void clear(List<?> list) {
    steps += list.size();
    list.clear();
  }

  public static <T> void sort(List<T> list, Comparator<? super T> order) {
    steps += list.size();
    list.sort(order);
  }

  public static boolean equals(List<?> list, Object other) {
    steps += other instanceof List<?> same && same.size() == list.size() ? list.size() : 0;
    return list.equals(other);
  }

  public static <T> boolean removeIf(List<T> list, Predicate<? super T> which) {
    steps += list.size();
    return list.removeIf(which);
  }

  public static boolean retainAll(List<?> list, Collection<?> others) {
    steps += list.size() * (others instanceof Set ? 1L : others.size());
    return list.retainAll(others);
  }

  public static boolean containsAll(List<?> list, Collection<?> others) {
    steps += (long) list.size() * others.size();
    return list.containsAll(others);
  }

  public static <T> T[] toArray(List<?> list, IntFunction<T[]> made) {
    steps += list.size();
    return list.toArray(made);
  }

  public static <T> boolean addAll(Set<T> set, Collection<? extends T> items) {
    steps += items.size();
    return set.addAll(items);
  }

  public static boolean removeAll(Set<?> set, Collection<?> others) {
    steps += others instanceof Set ? Math.min(set.size(), others.size()) : others.size();
    return set.removeAll(others);
  }

  public static boolean containsAll(Set<?> set, Collection<?> others) {
    steps += others.size();
    return set.containsAll(others);
  }

  public static <K, V> void putAll(Map<K, V> map, Map<? extends K, ? extends V> other) {
    steps += other.size();
    map.putAll(other);
  }

  // ---- of others

  public static boolean find(Matcher matcher) {
    int from = behind(matcher);
    boolean found = matcher.find();
    steps += (found ? matcher.end() : matcher.regionEnd()) - from;
    return found;
  }

  public static boolean matches(Matcher matcher) {
    steps += matcher.regionEnd() - matcher.regionStart();
    return matcher.matches();
  }

  public static void update(CRC32 sum, byte[] bytes, int from, int length) {
    steps += length;
    sum.update(bytes, from, length);
  }

  private static int behind(Matcher matcher) {
    try {
      return matcher.end();
    } catch (IllegalStateException noMatchYet) {
      return matcher.regionStart();
    }
  }

  /** How far {@code other} is what stands in {@code text} at a place. */
  private static int inCommon(String text, int at, String other) {
    int end = at < 0 ? 0 : Math.min(other.length(), text.length() - at);
    int i = 0;
    while (i < end && text.charAt(at + i) == other.charAt(i)) {
      i++;
    }
    return i;
  }

  private static int searched(String text, int from, int found) {
    steps += Math.max(0, (found < 0 ? text.length() : found) - Math.max(0, from));
    return found;
  }
}
