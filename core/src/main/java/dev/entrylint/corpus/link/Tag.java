package dev.entrylint.corpus.link;

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

  /** {@code tag} as it is usually written, or empty if it is so already. */
  static Optional<String> plain(String tag) {
    if (tag.startsWith("{{<") || tag.startsWith("{{%")) {
      return tag.length() < 6 ? Optional.empty() : shortcode(tag.substring(3, tag.length() - 3));
    }
    String inside = tag.substring(2, tag.length() - 2);
    inside = inside.startsWith("-") ? inside.substring(1) : inside;
    inside = inside.endsWith("-") ? inside.substring(0, inside.length() - 1) : inside;
    String plain =
        tag.substring(0, 2) + " " + inside.strip() + " " + tag.substring(tag.length() - 2);
    return Optional.of(plain).filter(each -> !each.equals(tag));
  }

  /**
   * A shortcode of Hugo with its value: <code>{{&lt; name "value" &gt;}}</code>. The value is the
   * first that has no name, or that of {@code path}. Empty if there is none, or if it says of which
   * language the page is.
   */
  private static Optional<String> shortcode(String text) {
    String inside = text.strip();
    int name = end(inside, 0);
    String value = null;
    for (int at = skip(inside, name); at < inside.length(); ) {
      int end = end(inside, at);
      String word = inside.substring(at, end);
      if (word.startsWith("lang=")) {
        return Optional.empty();
      }
      boolean named = word.indexOf('=') > 0 && "\"`".indexOf(word.charAt(0)) < 0;
      if (value == null && (!named || word.startsWith("path="))) {
        value = unquoted(named ? word.substring("path=".length()) : word);
      }
      at = skip(inside, end);
    }
    return Optional.ofNullable(value)
        .map(each -> "{{< " + inside.substring(0, name) + " \"" + each + "\" >}}");
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

  private static String unquoted(String word) {
    int last = word.length() - 1;
    boolean quoted =
        last > 0 && word.charAt(0) == word.charAt(last) && "\"`".indexOf(word.charAt(0)) >= 0;
    return quoted ? word.substring(1, last) : word;
  }
}
