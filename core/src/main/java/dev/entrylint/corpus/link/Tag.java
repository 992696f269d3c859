package dev.entrylint.corpus.link;

import dev.entrylint.model.Span;
import java.util.Optional;

/** A tag of a template, which may be written in many ways that mean the same. */
final class Tag {

  private Tag() {}

  /** Where the tag ends with which {@code text} begins; -1 if it begins with none. */
  static int end(String text) {
    boolean output = text.startsWith("{{");
    if (!output && !text.startsWith("{%")) {
      return -1;
    }
    int close = text.indexOf(output ? "}}" : "%}", 2);
    return close < 0 ? -1 : close + 2;
  }

  /**
   * A tag as it is usually written.
   *
   * @param text the tag
   * @param start where letters begin in it that are those of the tag that was given
   * @param written where these begin there
   */
  record Plain(String text, int start, int written) {}

  /** {@code tag} as it is usually written, or empty if it is so already. */
  static Optional<Plain> plain(String tag) {
    if (tag.startsWith("{{<") || tag.startsWith("{{%")) {
      return tag.length() < 6 ? Optional.empty() : shortcode(tag.substring(3, tag.length() - 3));
    }
    String inside = tag.substring(2, tag.length() - 2);
    int start = inside.startsWith("-") ? 3 : 2;
    inside = inside.substring(start - 2);
    inside = inside.endsWith("-") ? inside.substring(0, inside.length() - 1) : inside;
    start += inside.length() - inside.stripLeading().length();
    String plain =
        tag.substring(0, 2) + " " + inside.strip() + " " + tag.substring(tag.length() - 2);
    return plain.equals(tag) ? Optional.empty() : Optional.of(new Plain(plain, 3, start));
  }

  /**
   * A shortcode of Hugo with its value: <code>{{&lt; name "value" &gt;}}</code>. The value is the
   * first that has no name, or that of {@code path}. Empty if there is none, or if it says of which
   * language the page is.
   */
  private static Optional<Plain> shortcode(String text) {
    String inside = text.strip();
    int name = end(inside, 0);
    Span value = null;
    for (int at = skip(inside, name); at < inside.length(); ) {
      int end = end(inside, at);
      String word = inside.substring(at, end);
      if (word.startsWith("lang=")) {
        return Optional.empty();
      }
      boolean named = word.indexOf('=') > 0 && "\"`".indexOf(word.charAt(0)) < 0;
      if (value == null && (!named || word.startsWith("path="))) {
        value = unquoted(inside, named ? at + "path=".length() : at, end);
      }
      at = skip(inside, end);
    }
    if (value == null) {
      return Optional.empty();
    }
    String head = "{{< " + inside.substring(0, name) + " \"";
    int shift = "{{<".length() + text.indexOf(inside);
    return Optional.of(
        new Plain(head + value.of(inside) + "\" >}}", head.length(), shift + value.start()));
  }

  /** The end of the word at {@code from}: blanks between quotes are of it. */
  private static int end(String text, int from) {
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '`') {
        quote = c;
      } else if (c <= ' ') {
        return i;
      }
    }
    return text.length();
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /** The word {@code [from, to)} of {@code text} without the quotes around it. */
  private static Span unquoted(String text, int from, int to) {
    boolean quoted =
        to - from > 1
            && text.charAt(from) == text.charAt(to - 1)
            && "\"`".indexOf(text.charAt(from)) >= 0;
    return quoted ? new Span(from + 1, to - 1) : new Span(from, to);
  }
}
