package dev.entrylint.parse.slug;

/** Commands of TeX, which pandoc takes out of a text: {@code \\name}, with what belongs to it. */
final class TexCommands {

  /** The commands of one letter that put something on, or below, the letter that follows. */
  private static final String ACCENTS = "bcdHkrtuv";

  private TexCommands() {}

  static String without(String text) {
    int at = text.indexOf('\\');
    if (at < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int from = 0;
    while (at >= 0) {
      int end = end(text, at);
      if (end > 0) {
        kept.append(text, from, at);
        from = end;
      }
      at = text.indexOf('\\', Math.max(end, at + 1));
    }
    return kept.append(text, from, text.length()).toString();
  }

  /** The end of the command at {@code i}, with its arguments and the spaces behind it; or -1. */
  private static int end(String text, int i) {
    int k = i + 1;
    while (k < text.length() && isLetter(text.charAt(k))) {
      k++;
    }
    if (k == i + 1 || text.startsWith("begin", i + 1)) {
      return -1;
    }
    if (k < text.length() && text.charAt(k) == '*') {
      k++;
    }
    boolean accent = k == i + 2 && ACCENTS.indexOf(text.charAt(i + 1)) >= 0;
    k = spacesEnd(text, k);
    if (accent && k < text.length() && isLetter(text.charAt(k))) {
      return k + 1;
    }
    for (int end = argumentEnd(text, k); end > 0; end = argumentEnd(text, k)) {
      k = spacesEnd(text, end);
    }
    return k;
  }

  private static int spacesEnd(String text, int i) {
    int k = i;
    while (k < text.length() && text.charAt(k) == ' ') {
      k++;
    }
    return k;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static int argumentEnd(String text, int i) {
    if (i >= text.length() || text.charAt(i) != '{' && text.charAt(i) != '[') {
      return -1;
    }
    return text.indexOf(text.charAt(i) == '{' ? '}' : ']', i) + 1;
  }
}
