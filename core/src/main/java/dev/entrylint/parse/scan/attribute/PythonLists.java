package dev.entrylint.parse.scan.attribute;

import dev.entrylint.model.Attributes;
import dev.entrylint.parse.Escapes;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Places;
import dev.entrylint.parse.scan.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The attribute lists that Python-Markdown 3.10 takes in headings ({@code HEADER_RE} and {@code
 * get_attrs} of its extension {@code attr_list}): behind the last element in the heading, or, if
 * the heading ends with an element, before the first one.
 */
public final class PythonLists {

  /** Stands for what is neither space nor brace nor anything else of interest. */
  private static final byte OPAQUE = 'x';

  private final Escapes escapes;

  private byte[] t;

  /** The text looked through last, and where it begins in the source. */
  private byte[] plain;

  private int base;

  /** Where the text before the list ends that was found last, without white space. */
  public int start;

  private int open;

  /** The value of the id, in {@link #plain}; -1 if there is none. */
  private int idStart;

  private int idEnd;

  /** Whether the id is a word of its own, {@code id}, which says itself. */
  private boolean bareId;

  private final List<String> classes = new ArrayList<>();

  /** Reads the lists of a renderer that has these {@code escapes}. */
  public PythonLists(Escapes escapes) {
    this.escapes = escapes;
  }

  /** Whether {@code t[from..to)}, in which no elements are, ends with a list behind a space. */
  public boolean find(byte[] t, int from, int to, Tokens tokens) {
    this.t = t;
    int end = to;
    while (end > from && t[end - 1] == ' ') {
      end--;
    }
    if (end - from < 4 || t[end - 1] != '}') {
      return false;
    }
    base = from;
    plain = masked(from, end, tokens);
    int last = plain.length - 1;
    for (int i = 1; i < last && plain[last] == '}'; i++) {
      int words = plain[i] == '{' && plain[i - 1] == ' ' ? words(i, last) : -1;
      if (words > 0) {
        open = base + i;
        start = base + titleEnd(i);
        return read(words, last);
      }
    }
    return false;
  }

  /** The list found last, which ends at {@code end} of what {@code places} says the place of. */
  public Attributes toAttributes(Places places, int end) {
    boolean named = idStart >= 0;
    return new Attributes(
        named ? Optional.of(string(idStart, idEnd)) : Optional.empty(),
        List.copyOf(classes),
        Map.of(),
        places.span(open, end),
        named && !bareId
            ? Optional.of(places.span(base + idStart, base + idEnd))
            : Optional.empty());
  }

  /** Where the brace of the list found last stands. */
  public int open() {
    return open;
  }

  /** The text with escapes and tags made opaque, and tabs spaces. */
  private byte[] masked(int from, int to, Tokens tokens) {
    byte[] masked = Arrays.copyOfRange(t, from, to);
    for (int i = 0; i < masked.length; i++) {
      if (masked[i] == '\t') {
        masked[i] = ' ';
      } else if (masked[i] == '\\' && i + 1 < masked.length && escapes.has(masked[i + 1])) {
        masked[i] = OPAQUE;
        masked[++i] = OPAQUE;
      }
    }
    for (int k = 0; k < tokens.count; k++) {
      if (tokens.kind(k) == Tokens.HTML && tokens.start(k) >= from && tokens.end(k) <= to) {
        Arrays.fill(masked, tokens.start(k) - from, tokens.end(k) - from, OPAQUE);
      }
    }
    return masked;
  }

  /** Where the words begin behind the brace at {@code i}, and a colon perhaps; -1 if none do. */
  private int words(int i, int end) {
    boolean colon = plain[i + 1] == ':';
    int k = Bytes.skipRun(plain, colon ? i + 2 : i + 1, end, ' ');
    if (colon && (k == end || plain[k] == '}')) {
      k = i + 1; // the colon itself is a word
    }
    return k < end && plain[k] != '}' ? k : -1;
  }

  /** Without white space and closing {@code #}. */
  private int titleEnd(int i) {
    int k = Bytes.trimEnd(plain, 0, i);
    while (k > 0 && plain[k - 1] == '#') {
      k--;
    }
    return Bytes.trimEnd(plain, 0, k);
  }

  /** Reads words up to where no more can be read; a brace behind that spoils the list. */
  private boolean read(int from, int end) {
    idStart = -1;
    bareId = false;
    classes.clear();
    int i = from;
    while (i < end) {
      int next = plain[i] == ' ' ? i + 1 : word(i, end);
      if (next == i) {
        break;
      }
      i = next;
    }
    for (; i < end; i++) {
      if (plain[i] == '}') {
        return false;
      }
    }
    return true;
  }

  /** Takes the word at {@code i}; its end. */
  private int word(int i, int end) {
    int k = i;
    while (k < end && plain[k] != ' ' && plain[k] != '=' && plain[k] != '}') {
      k++;
    }
    if (k == i) {
      return i;
    }
    int value = k + 1;
    if (k < end && plain[k] == '=' && value < end) {
      int close = quoteEnd(value, end);
      if (close > 0) {
        takeStripped(i, k, value, close);
        return close;
      }
      int stop = value;
      while (stop < end && plain[stop] != ' ' && plain[stop] != '=' && plain[stop] != '}') {
        stop++;
      }
      if (stop > value) {
        take(i, k, value, stop);
        return stop;
      }
    }
    switch (plain[i]) {
      case '.' -> classes.add(string(i + 1, k));
      case '#' -> takeId(i + 1, k, false);
      default -> take(i, k, i, k);
    }
    return k;
  }

  /** The end of the value in quotes at {@code i}, or 0. */
  private int quoteEnd(int i, int end) {
    if (plain[i] != '"' && plain[i] != '\'') {
      return 0;
    }
    int k = i + 1;
    while (k < end && plain[k] != plain[i]) {
      k++;
    }
    return k < end ? k + 1 : 0;
  }

  /** Takes the value {@code [from, to)} without the quotes around it. */
  private void takeStripped(int key, int keyEnd, int from, int to) {
    int left = Bytes.skipRun(plain, from, to, plain[from]);
    int right = to;
    while (right > left && plain[right - 1] == plain[from]) {
      right--;
    }
    take(key, keyEnd, left, right);
  }

  private void take(int key, int keyEnd, int from, int to) {
    if (keyEnd - key == 2 && plain[key] == 'i' && plain[key + 1] == 'd') {
      takeId(from, to, from == key);
    } else if (Bytes.startsWith(plain, key, keyEnd, "class") && keyEnd - key == 5) {
      classes.clear();
      classes.addAll(List.of(string(from, to).split(" ")));
    }
  }

  private void takeId(int from, int to, boolean bare) {
    idStart = from;
    idEnd = to;
    bareId = bare;
  }

  /** The source of a stretch of the text, without the backslashes of escapes. */
  private String string(int from, int to) {
    StringBuilder string = new StringBuilder(to - from);
    int copied = base + from;
    for (int i = copied; i < base + to - 1; i++) {
      if (t[i] == '\\' && escapes.has(t[i + 1])) {
        string.append(Bytes.string(t, copied, i));
        copied = ++i;
      }
    }
    return string.append(Bytes.string(t, copied, base + to)).toString();
  }
}
