package dev.entrylint.parse.data;

import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of some keys at the top of a document's front matter, with their places. Reads one
 * line after the other, which is enough for texts and lists of texts, and passes over the rest.
 */
public final class FrontMatterFields {

  /** A text under {@code key}, without quotes. */
  public record Value(String key, String text, Span span) {}

  private final List<String> keys;
  private final char separator;
  private final int offset;
  private final String text;
  private final List<Value> values = new ArrayList<>();
  private String key = "";
  private boolean listed;

  private FrontMatterFields(List<String> keys, char separator, int offset, String text) {
    this.keys = keys;
    this.separator = separator;
    this.offset = offset;
    this.text = text;
  }

  /** The values of {@code keys} in {@code document}, in the order of its text. */
  public static List<Value> read(Document document, List<String> keys) {
    if (keys.isEmpty() || document.frontMatter().isEmpty()) {
      return List.of();
    }
    FrontMatter head = document.frontMatter().get();
    int first = document.lines().line(head.span().start()) + 1;
    if (first > document.lines().count()) {
      return List.of();
    }
    int offset = document.lines().start(first);
    return switch (head.format()) {
      case YAML -> new FrontMatterFields(keys, ':', offset, head.text()).lines();
      case TOML -> new FrontMatterFields(keys, '=', offset, head.text()).lines();
      case JSON, TITLE_BLOCK -> List.of();
    };
  }

  private List<Value> lines() {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      line(at, end > at && text.charAt(end - 1) == '\r' ? end - 1 : end);
      at = end + 1;
    }
    return values;
  }

  private void line(int start, int end) {
    int at = blanks(start, end);
    if (at == end || text.charAt(at) == '#') {
      return;
    }
    boolean item = separator == ':' && text.charAt(at) == '-';
    if (item) {
      if (listed && at + 1 < end && text.charAt(at + 1) == ' ') {
        scalar(at + 1, end);
      }
    } else if (listed && separator == '=') {
      flow(start, end);
    } else if (at == start) {
      key(start, end);
    }
  }

  private void key(int start, int end) {
    int mark = text.indexOf(separator, start);
    if (mark < 0 || mark >= end) {
      return;
    }
    key = unquoted(text.substring(start, mark).strip());
    listed = false;
    if (!keys.contains(key)) {
      return;
    }
    int value = blanks(mark + 1, end);
    if (value == end) {
      listed = separator == ':';
    } else if (text.charAt(value) == '[') {
      flow(value + 1, end);
    } else {
      scalar(value, end);
    }
  }

  /** Items parted by commas, up to a closing bracket, which in TOML may stand lines below. */
  private void flow(int start, int end) {
    int at = start;
    listed = separator == '=';
    while (at < end && text.charAt(at) != ']') {
      int stop = itemEnd(at, end);
      scalar(at, stop);
      at = stop < end && text.charAt(stop) == ',' ? stop + 1 : stop;
    }
    listed = listed && at >= end;
  }

  private int itemEnd(int start, int end) {
    char quote = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == ',' || c == ']') {
        return i;
      }
    }
    return end;
  }

  private void scalar(int start, int end) {
    int from = blanks(start, end);
    int to = end;
    int comment = text.indexOf(" #", from);
    boolean quoted = from < end && (text.charAt(from) == '"' || text.charAt(from) == '\'');
    if (quoted) {
      int close = text.indexOf(text.charAt(from), from + 1);
      to = close < 0 || close >= end ? end : close;
      from++;
    } else if (comment >= 0 && comment < end) {
      to = comment;
    }
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    if (to > from) {
      Span span = new Span(offset + from, offset + to);
      values.add(new Value(key, text.substring(from, to), span));
    }
  }

  private int blanks(int from, int end) {
    int at = from;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static String unquoted(String word) {
    boolean quoted = word.length() > 1 && (word.charAt(0) == '"' || word.charAt(0) == '\'');
    return quoted ? word.substring(1, word.length() - 1) : word;
  }
}
