package dev.entrylint.renderer.slug;

/** Commands of TeX, which pandoc takes out of a text: {@code \\name}, with what belongs to it. */
final class TexCommands {

  /** The commands of one letter that put something on, or below, the letter that follows. */
  private static final String ACCENTS = "bcdHkrtuv";

  private static final String UNITS = " pt pc in bp cm mm dd cc sp ";

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
    int k = lettersEnd(text, i + 1);
    if (k == i + 1 || text.startsWith("begin", i + 1)) {
      return -1;
    }
    if (k < text.length() && text.charAt(k) == '*') {
      k++;
    }
    boolean accent = k == i + 2 && ACCENTS.indexOf(text.charAt(i + 1)) >= 0;
    k = spacesEnd(text, k);
    boolean accented =
        accent && (lettersEnd(text, k) > k || k < text.length() && isDigit(text.charAt(k)));
    return accented ? k + 1 : argumentsEnd(text, k);
  }

  private static int lettersEnd(String text, int i) {
    int k = i;
    while (k < text.length() && Character.isLetter(text.codePointAt(k))) {
      k += Character.charCount(text.codePointAt(k));
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

  /** Arguments in brackets, a number, then some in braces; -1 if braces are not closed. */
  private static int argumentsEnd(String text, int i) {
    int k = i;
    for (int end = closed(text, k, '[', ']'); end > 0; end = closed(text, k, '[', ']')) {
      k = spacesEnd(text, end);
    }
    k = dimensionEnd(text, k);
    while (k < text.length() && text.charAt(k) == '{') {
      int end = closed(text, k, '{', '}');
      if (end < 0) {
        return -1;
      }
      k = end;
    }
    return k;
  }

  /** The end of a number, perhaps with a unit, at {@code i}; {@code i} if there is none. */
  private static int dimensionEnd(String text, int i) {
    int from = i;
    from += text.startsWith("=", from) ? 1 : 0;
    from += text.startsWith("-", from) ? 1 : 0;
    int k = digitsEnd(text, from);
    if (k == from) {
      return i;
    }
    if (k < text.length() && text.charAt(k) == '.' && digitsEnd(text, k + 1) > k + 1) {
      k = digitsEnd(text, k + 1);
    }
    int letters = lettersEnd(text, k);
    boolean unit = letters == k + 2 && UNITS.contains(" " + text.substring(k, letters) + " ");
    return letters == k || unit ? letters : i;
  }

  private static int digitsEnd(String text, int i) {
    int k = i;
    while (k < text.length() && isDigit(text.charAt(k))) {
      k++;
    }
    return k;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The end of what is opened at {@code i}; -1 if nothing is, or it is not closed. */
  private static int closed(String text, int i, char open, char close) {
    if (i >= text.length() || text.charAt(i) != open) {
      return -1;
    }
    int depth = 0;
    for (int k = i; k < text.length(); k++) {
      char c = text.charAt(k);
      if (c == open) {
        depth++;
      } else if (c == close && --depth == 0) {
        return k + 1;
      }
    }
    return -1;
  }
}
