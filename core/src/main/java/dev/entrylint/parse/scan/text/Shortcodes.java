package dev.entrylint.parse.scan.text;

/** Hugo's shortcodes, <code>{{&lt; name &gt;}}</code> and <code>{{% name %}}</code>. */
public final class Shortcodes {

  private Shortcodes() {}

  /** The end of the shortcode at {@code i}, where a brace stands; -1 if there is none. */
  public static int end(byte[] t, int i, int limit) {
    if (i + 2 >= limit || t[i + 1] != '{') {
      return -1;
    }
    int mark = t[i + 2];
    if (mark != '<' && mark != '%') {
      return -1;
    }
    int close = mark == '<' ? '>' : '%';
    for (int k = i + 3; k + 2 < limit; k++) {
      if (t[k] == close && t[k + 1] == '}' && t[k + 2] == '}') {
        return k + 3;
      }
      if (t[k] == '{' && t[k + 1] == '{') {
        return -1;
      }
    }
    return -1;
  }
}
