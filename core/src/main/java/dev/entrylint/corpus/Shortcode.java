package dev.entrylint.corpus;

import java.util.Optional;

/** A shortcode of Hugo, which may be written in many ways that come to the same. */
final class Shortcode {

  private Shortcode() {}

  /** Whether {@code text} seems to be one. */
  static boolean begins(String text) {
    return text.startsWith("{{<") || text.startsWith("{{%");
  }

  /**
   * The shortcode {@code text}, or what comes behind it in the target, as it is usually written:
   * <code>{{&lt; name "value" &gt;}}</code>. Its value is the first that has no name, or that of
   * {@code path}. Empty if it is none, or says of which language the page is.
   */
  static Optional<String> plain(String text) {
    int close = text.indexOf(text.charAt(2) == '<' ? ">}}" : "%}}", 3);
    if (close < 0) {
      return Optional.empty();
    }
    String rest = text.substring(close + 3);
    String inside = text.substring(3, close).strip();
    int name = end(inside, 0);
    String value = null;
    for (int at = skip(inside, name); at < inside.length(); at = skip(inside, at)) {
      int end = end(inside, at);
      String word = inside.substring(at, end);
      if (word.startsWith("lang=")) {
        return Optional.empty();
      }
      boolean named = word.indexOf('=') > 0 && "\"`".indexOf(word.charAt(0)) < 0;
      if (value == null && (!named || word.startsWith("path="))) {
        value = unquoted(named ? word.substring("path=".length()) : word);
      }
      at = end;
    }
    return Optional.ofNullable(value)
        .map(each -> "{{< " + inside.substring(0, name) + " \"" + each + "\" >}}" + rest);
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
