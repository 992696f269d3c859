package dev.entrylint.corpus.link;

import java.util.HashSet;
import java.util.Set;

/**
 * What is given to shortcodes in a text: {@code wax} by the name {@code id} in <code>
 * {{&lt; def id="wax" >}}</code>.
 *
 * @param values with or without a name
 * @param names of values
 */
record ShortcodeValues(Set<String> values, Set<String> names) {

  static final ShortcodeValues NONE = new ShortcodeValues(Set.of(), Set.of());

  /** How long a shortcode is at most. */
  private static final int LONGEST = 4_000;

  static ShortcodeValues in(String text) {
    ShortcodeValues all = new ShortcodeValues(new HashSet<>(), new HashSet<>());
    int open = text.indexOf("{{");
    while (open >= 0 && open + 2 < text.length()) {
      char kind = text.charAt(open + 2);
      int end = open + 2;
      if (kind == '<' || kind == '%') {
        int most = Math.min(text.length(), open + LONGEST);
        end = add(text.substring(open + 3, most), kind == '<' ? ">}}" : "%}}", all) + open + 3;
      }
      open = text.indexOf("{{", end);
    }
    return all;
  }

  /** Adds what stands in {@code text} before {@code close}; the end of that. */
  private static int add(String text, String close, ShortcodeValues all) {
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
        all.values.add(text.substring(from + 1, at));
        at++;
      } else if (c == '=' || Character.isWhitespace(c)) {
        at++;
      } else {
        while (at < end && "=\"`".indexOf(text.charAt(at)) < 0 && !isSpace(text, at)) {
          at++;
        }
        boolean name = at < end && text.charAt(at) == '=';
        (name ? all.names : all.values).add(text.substring(from, at));
      }
    }
    return end;
  }

  private static boolean isSpace(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }
}
