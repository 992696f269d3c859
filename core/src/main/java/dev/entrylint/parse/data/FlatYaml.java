package dev.entrylint.parse.data;

import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plainest front matter in YAML, which most is: in each line a key with a text, or with a list
 * of texts within or below the line. Reading such is quick, and the real reader takes longer to be
 * loaded than a small corpus to be checked. Of this it says to the letter what {@link YamlReader}
 * says; whatever it does not know for sure it leaves to it.
 */
final class FlatYaml {

  /** Longer texts are left to the real reader, and with them all that it bounds. */
  private static final int LONGEST = 10_000;

  /** The longest key that YAML allows is a little longer. */
  private static final int LONGEST_KEY = 200;

  private final String text;
  private final int offset;
  private final Map<String, Meta.Field> fields = new LinkedHashMap<>();

  /** The key whose value is looked for below its line, or null. */
  private String open;

  private Span openKey;

  /** Where the line of the open key ends that may have a list below it. */
  private int openValue;

  private final List<Meta> items = new ArrayList<>();

  /** The column and the place of the first item of the list that is being read. */
  private int column;

  private int listStart;

  private FlatYaml(String text, int offset) {
    this.text = text;
    this.offset = offset;
  }

  /**
   * Reads {@code text}, if it is so plain.
   *
   * @param offset where it starts in its document
   * @return its data; empty if it takes the real reader to say what it is
   */
  static Optional<FrontMatterData> read(String text, int offset) {
    if (text.length() > LONGEST || !isOrdinary(text)) {
      return Optional.empty();
    }
    FlatYaml reader = new FlatYaml(text, offset);
    for (int start = 0; start < text.length(); ) {
      int next = text.indexOf('\n', start) + 1;
      next = next == 0 ? text.length() : next;
      int end = next;
      while (end > start && text.charAt(end - 1) <= ' ') {
        end--;
      }
      if (!reader.line(start, end)) {
        return Optional.empty();
      }
      start = next;
    }
    return reader.end();
  }

  /** Whether there are only characters that are one everywhere, and line ends as everywhere. */
  private static boolean isOrdinary(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ordinary =
          c == '\n'
              || c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n'
              || c >= ' ' && c < 0x7F
              || c > 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029;
      if (!ordinary) {
        return false;
      }
    }
    return true;
  }

  /** Takes in a line without the blanks behind it; false if it is not plain. */
  private boolean line(int start, int end) {
    int at = FlatScalar.blanks(text, start, end);
    if (at == end || text.charAt(at) == '#') {
      return true;
    }
    if (text.charAt(at) == '-' && at + 1 < end && text.charAt(at + 1) == ' ') {
      return item(start, at, end);
    }
    if (at > start) {
      return false;
    }
    close(start);
    return key(start, end);
  }

  private boolean key(int start, int end) {
    int colon = start;
    while (colon < end && isKey(text.charAt(colon))) {
      colon++;
    }
    boolean pair =
        colon > start
            && Character.isLetter(text.charAt(start))
            && colon - start < LONGEST_KEY
            && colon < end
            && text.charAt(colon) == ':'
            && (colon + 1 == end || text.charAt(colon + 1) == ' ');
    String key = text.substring(start, colon);
    if (!pair || fields.containsKey(key)) {
      return false;
    }
    Span span = span(start, colon);
    int at = FlatScalar.blanks(text, colon + 1, end);
    if (at == end || text.charAt(at) == '#') {
      open = key;
      openKey = span;
      openValue = colon + 1;
      return true;
    }
    Meta value = text.charAt(at) == '[' ? flow(at, end) : scalar(at, end);
    if (value == null) {
      return false;
    }
    fields.put(key, new Meta.Field(span, value));
    return true;
  }

  private static boolean isKey(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  /** Takes in the item whose dash stands at {@code dash}. */
  private boolean item(int line, int dash, int end) {
    if (open == null || !items.isEmpty() && dash - line != column) {
      return false;
    }
    Meta value = scalar(FlatScalar.blanks(text, dash + 1, end), end);
    if (value == null) {
      return false;
    }
    if (items.isEmpty()) {
      column = dash - line;
      listStart = dash;
    }
    items.add(value);
    return true;
  }

  /** Ends the value of the key before what begins at {@code next}. */
  private void close(int next) {
    if (open != null) {
      Meta value =
          items.isEmpty()
              ? new Meta.Nothing(span(openValue, openValue))
              : new Meta.Items(List.copyOf(items), span(listStart, next));
      fields.put(open, new Meta.Field(openKey, value));
      items.clear();
      open = null;
    }
  }

  /** A scalar with at most a comment behind it, or null. */
  private Meta scalar(int start, int end) {
    FlatScalar scalar = FlatScalar.read(text, start, end, false);
    if (scalar == null) {
      return null;
    }
    return isLast(scalar.end(), end) ? scalar.meta(text, offset) : null;
  }

  /** Whether at most a comment stands between {@code at} and the end of the line. */
  private boolean isLast(int at, int end) {
    int behind = FlatScalar.blanks(text, at, end);
    return behind == end || behind > at && text.charAt(behind) == '#';
  }

  /** A list in brackets that ends in its line, or null. */
  private Meta flow(int start, int end) {
    List<Meta> list = new ArrayList<>();
    int at = FlatScalar.blanks(text, start + 1, end);
    boolean more = at < end && text.charAt(at) != ']';
    while (more) {
      FlatScalar scalar = FlatScalar.read(text, at, end, true);
      if (scalar == null) {
        return null;
      }
      list.add(scalar.meta(text, offset));
      at = FlatScalar.blanks(text, scalar.end(), end);
      more = at < end && text.charAt(at) == ',';
      at = more ? FlatScalar.blanks(text, at + 1, end) : at;
    }
    if (at >= end || text.charAt(at) != ']') {
      return null;
    }
    return isLast(at + 1, end) ? new Meta.Items(List.copyOf(list), span(start, at + 1)) : null;
  }

  private Optional<FrontMatterData> end() {
    close(text.length());
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    int start = fields.values().iterator().next().key().start();
    Span all = new Span(start, offset + text.length());
    Meta.Fields map = new Meta.Fields(Collections.unmodifiableMap(fields), all);
    return Optional.of(new FrontMatterData(Optional.of(map), List.of()));
  }

  private Span span(int start, int end) {
    return new Span(offset + start, offset + end);
  }
}
