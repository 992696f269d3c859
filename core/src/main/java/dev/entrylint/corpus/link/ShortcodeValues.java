package dev.entrylint.corpus.link;

import java.util.HashSet;
import java.util.Set;

/** What is given to shortcodes in a text: {@code wax} in <code>{{&lt; def id="wax" >}}</code>. */
final class ShortcodeValues {

  /** How long a shortcode is at most. */
  private static final int LONGEST = 4_000;

  private ShortcodeValues() {}

  static Set<String> in(String text) {
    Set<String> values = new HashSet<>();
    int open = text.indexOf("{{");
    while (open >= 0 && open + 2 < text.length()) {
      char kind = text.charAt(open + 2);
      int end = open + 2;
      if (kind == '<' || kind == '%') {
        int most = Math.min(text.length(), open + LONGEST);
        end = add(text.substring(open + 3, most), kind == '<' ? ">}}" : "%}}", values) + open + 3;
      }
      open = text.indexOf("{{", end);
    }
    return values;
  }

  /** Adds what stands in {@code text} before {@code close}; the end of that. */
  private static int add(String text, String close, Set<String> values) {
    int end = text.indexOf(close);
    if (end < 0) {
      return 0;
    }
    int at = 0;
    while (at < end) {
      char c = text.charAt(at);
      int from = at;
      if (c == '"' || c == '`') {
        at = text.indexOf(c, at + 1);
        if (at < 0 || at > end) {
          return end;
        }
        values.add(text.substring(from + 1, at));
        at++;
      } else if (c == '=' || Character.isWhitespace(c)) {
        at++;
      } else {
        while (at < end && "=\"`".indexOf(text.charAt(at)) < 0 && !isSpace(text, at)) {
          at++;
        }
        values.add(text.substring(from, at));
      }
    }
    return end;
  }

  private static boolean isSpace(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }
}
