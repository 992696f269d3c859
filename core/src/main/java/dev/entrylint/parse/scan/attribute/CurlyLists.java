package dev.entrylint.parse.scan.attribute;

import static dev.entrylint.parse.scan.text.Bytes.isLineEnd;
import static dev.entrylint.parse.scan.text.Bytes.isPunctuation;

import dev.entrylint.model.Attributes;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads attribute lists as markdown-it-attrs 4 does, in which nearly anything between two braces is
 * one, and keeps the one read last.
 */
public final class CurlyLists {

  private static final int NONE = 0;
  private static final int ID = 1;
  private static final int CLASS = 2;
  private static final int OTHER = 3;

  private byte[] t;

  /** Where the id of the list read last begins. */
  public int idStart;

  /** Where that id ends; where it begins, if the list has none. */
  public int idEnd;

  private final List<String> classes = new ArrayList<>();

  /** What the value being read belongs to, or {@link #NONE}. */
  private int key;

  private int valueStart;
  private int valueEnd;

  /**
   * The end of the list at {@code i}, where a brace stands: on one line, without escapes; or -1.
   */
  public int read(byte[] t, int i, int limit) {
    int end = i + 1;
    while (end < limit && t[end] != '}') {
      boolean escape = t[end] == '\\' && end + 1 < limit && isPunctuation(t[end + 1]);
      if (escape || t[end] == '{' || isLineEnd(t[end])) {
        return -1;
      }
      end++;
    }
    boolean marked = t[Math.min(i + 1, end - 1)] == '#' || t[Math.min(i + 1, end - 1)] == '.';
    if (end >= limit || end - i < (marked ? 3 : 2)) {
      return -1;
    }
    this.t = t;
    idStart = 0;
    idEnd = 0;
    classes.clear();
    words(i + 1, end);
    return end + 1;
  }

  /** The end of the list at {@code i}, where something inline has ended; or -1. */
  public int readBehind(byte[] t, int i, int limit) {
    int end = read(t, i, limit);
    return end > 0 && end < limit && t[end] == '}' ? -1 : end;
  }

  /** The list read last, which is {@code [start, end)} of what {@code places} says the place of. */
  Attributes toAttributes(Places places, int start, int end) {
    boolean named = idEnd > idStart;
    return new Attributes(
        named ? Optional.of(string(idStart, idEnd)) : Optional.empty(),
        List.copyOf(classes),
        Map.of(),
        places.span(start, end),
        named ? Optional.of(places.span(idStart, idEnd)) : Optional.empty());
  }

  private void words(int from, int end) {
    int k = from;
    while (k < end) {
      if (t[k] == ' ') {
        k++;
      } else {
        k = word(k, end);
        keep();
      }
    }
  }

  /** Reads a word at {@code i}, in whose value quotes hold spaces together. */
  private int word(int i, int end) {
    int k = i + 1;
    key = t[i] == '#' ? ID : t[i] == '.' ? CLASS : NONE;
    if (key == NONE) {
      k = i;
      while (k < end && t[k] != ' ' && t[k] != '=') {
        k++;
      }
      key = k - i == 2 && t[i] == 'i' && t[i + 1] == 'd' ? ID : OTHER;
      if (k - i == 5 && Bytes.startsWith(t, i, k, "class")) {
        key = CLASS;
      }
      k = k < end && t[k] == '=' ? k + 1 : k;
    } else if (key == CLASS && k < end && t[k] == '.') {
      key = OTHER; // a class of a CSS module
    }
    return value(k, end);
  }

  private int value(int i, int end) {
    boolean quoted = i < end && t[i] == '"';
    valueStart = quoted ? i + 1 : i;
    int k = valueStart;
    while (k < end && (quoted || t[k] != ' ')) {
      if (t[k] == '"' && quoted) {
        valueEnd = k;
        return k + 1;
      }
      k++;
    }
    valueEnd = k;
    return k;
  }

  private void keep() {
    if (key == ID && idStart == idEnd) {
      idStart = valueStart; // of several ids the first counts
      idEnd = valueEnd;
    } else if (key == CLASS) {
      classes.add(string(valueStart, valueEnd));
    }
  }

  private String string(int from, int to) {
    return Bytes.string(t, from, to);
  }
}
