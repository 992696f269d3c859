package dev.entrylint.parse.scan.text;

/** What a template engine replaces: <code>{{name}}</code> and <code>{% name %}</code>. */
public final class Macros {

  private Macros() {}

  /**
   * The end of the macro at {@code i}, where a brace stands; -1 if there is none. It ends on its
   * line, and holds no other.
   */
  public static int end(byte[] t, int i, int limit) {
    if (i + 3 >= limit || t[i + 1] != '{' && t[i + 1] != '%') {
      return -1;
    }
    int close = t[i + 1] == '{' ? '}' : '%';
    for (int k = i + 2; k + 1 < limit && !Bytes.isLineEnd(t[k]); k++) {
      if (t[k] == close && t[k + 1] == '}') {
        return k + 2;
      }
      if (t[k] == '{' && (t[k + 1] == '{' || t[k + 1] == '%')) {
        return -1;
      }
    }
    return -1;
  }
}
