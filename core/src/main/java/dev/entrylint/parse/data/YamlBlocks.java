package dev.entrylint.parse.data;

import java.util.Set;

/**
 * The parts of a file in YAML that begin with a key at the very beginning of a line. Parts that
 * nobody asks for may be long, and take the real reader its time.
 */
public final class YamlBlocks {

  private YamlBlocks() {}

  /**
   * The same text without what stands below some keys. Its lines are blank, so that all else keeps
   * its place. Where a text is not plainly made of such parts, it is left as it is; so it is where
   * one of them may have a name that another one refers to.
   *
   * @param keys of the map that the text is
   */
  public static String without(String text, Set<String> keys) {
    if (keys.isEmpty()) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length());
    boolean dropped = false;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      char first = text.charAt(start);
      if (isKeyStart(first)) {
        int colon = keyEnd(text, start);
        if (colon < 0) {
          return text;
        }
        dropped = keys.contains(text.substring(start, colon));
      } else if (" \t-#\r\n".indexOf(first) < 0) {
        return text;
      }
      if (!dropped) {
        rest.append(text, start, end);
      } else if (mayHaveName(text, start, end)) {
        return text;
      } else {
        blank(text, start, end, rest);
      }
      start = end;
    }
    return rest.toString();
  }

  private static boolean isKeyStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  /** Where the key at {@code start} has its colon, or -1 if that is no plain key. */
  private static int keyEnd(String text, int start) {
    int at = start;
    while (at < text.length()
        && (isKeyStart(text.charAt(at))
            || text.charAt(at) == '-'
            || text.charAt(at) >= '0' && text.charAt(at) <= '9')) {
      at++;
    }
    boolean key =
        at < text.length()
            && text.charAt(at) == ':'
            && (at + 1 == text.length() || " \r\n".indexOf(text.charAt(at + 1)) >= 0);
    return key ? at : -1;
  }

  /** Whether a line may hold {@code &name}. */
  private static boolean mayHaveName(String text, int start, int end) {
    for (int at = text.indexOf('&', start); at >= 0 && at < end; at = text.indexOf('&', at + 1)) {
      char before = at == start ? ' ' : text.charAt(at - 1);
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (" \t[{,:-".indexOf(before) >= 0 && next > ' ') {
        return true;
      }
    }
    return false;
  }

  private static void blank(String text, int start, int end, StringBuilder out) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      out.append(c == '\n' || c == '\r' ? c : ' ');
    }
  }
}
