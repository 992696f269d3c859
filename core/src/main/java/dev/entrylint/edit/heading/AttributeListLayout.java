package dev.entrylint.edit.heading;

import dev.entrylint.model.Attributes;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an attribute list is written.
 *
 * @param span all of it, with braces
 * @param style how it is marked
 * @param items what stands in it, in order
 * @param id the letters of the id that counts; nothing if there is none, or in no one place
 */
public record AttributeListLayout(Span span, Style style, List<Item> items, Optional<Span> id) {

  /** How a list is marked. */
  public enum Style {
    /** <code>{ }</code>. */
    BRACES,
    /** <code>{: }</code>. */
    COLON,
    /** A comment, of HTML or of JSX, that says an id alone. */
    COMMENT
  }

  /** What an item is. */
  public enum Kind {
    /** {@code #id}, or {@code id=}. */
    ID,
    /** {@code .name}, or {@code class=}. */
    CLASS,
    /** Anything else: a key with a value, a word. */
    OTHER
  }

  /** An item with its mark, key and quotes. */
  public record Item(Kind kind, Span span) {}

  private static final Pattern JSX_COMMENT = Pattern.compile("(?s)\\{\\s*/\\*.*\\*/\\s*}");

  /**
   * How {@code list} is written in {@code text}; nothing if it is no list of its own, as an id in
   * code is none.
   */
  static Optional<AttributeListLayout> of(String text, Attributes list) {
    String all = list.span().of(text);
    int start = list.span().start();
    boolean html = all.startsWith("<!--");
    if (html || JSX_COMMENT.matcher(all).matches()) {
      int from = start + (html ? "<!--".length() : all.indexOf("/*") + 2);
      int to = start + all.lastIndexOf(html ? "-->" : "*/");
      List<Item> items = items(text, from, to);
      return Optional.of(new AttributeListLayout(list.span(), Style.COMMENT, items, list.idSpan()));
    }
    if (!all.startsWith("{") || !all.endsWith("}")) {
      return Optional.empty();
    }
    boolean colon = all.startsWith("{:");
    List<Item> items = items(text, start + (colon ? 2 : 1), list.span().end() - 1);
    return Optional.of(
        new AttributeListLayout(
            list.span(), colon ? Style.COLON : Style.BRACES, items, list.idSpan()));
  }

  /** Where the first item stands, or would stand. */
  public int first() {
    return items.isEmpty()
        ? span.start() + (style == Style.COLON ? 2 : 1)
        : items.get(0).span().start();
  }

  private static List<Item> items(String text, int from, int to) {
    List<Item> items = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = end(text, at, to);
      if (end > at) {
        items.add(new Item(kind(text.substring(at, end)), new Span(at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return List.copyOf(items);
  }

  /** The end of the item at {@code from}: blanks between quotes are of it. */
  private static int end(String text, int from, int to) {
    char quote = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && i > from && text.charAt(i - 1) == '=') {
        quote = c;
      } else if (separates(c) || i > from && isMark(c) && isMark(text.charAt(from)) && c == '#') {
        return i;
      }
    }
    return to;
  }

  /** White space, the comma of Hugo, and the braces between lists that count as one. */
  private static boolean separates(char c) {
    return Character.isWhitespace(c) || c == ',' || c == '{' || c == '}';
  }

  private static boolean isMark(char c) {
    return c == '#' || c == '.';
  }

  private static Kind kind(String item) {
    if (item.startsWith("#") || item.startsWith("id=")) {
      return Kind.ID;
    }
    return item.startsWith(".") || item.startsWith("class=") || item.equals("-")
        ? Kind.CLASS
        : Kind.OTHER;
  }
}
