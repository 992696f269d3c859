package dev.entrylint.renderer.slug;

/** Smart punctuation, as far as ids tell. */
final class Smart {

  /** A dash in the sense of CommonMark's smart punctuation: two hyphens, or any number more. */
  static String withoutDashes(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && text.charAt(end) == '-') {
        end++;
      }
      if (end == i + 1) {
        plain.append('-');
      }
      if (end == i) {
        plain.append(text.charAt(end++));
      }
      i = end;
    }
    return plain.toString();
  }

  private Smart() {}

  /** {@code text} without its dashes and ellipses: what {@code --} and {@code ...} stand for. */
  static String plain(String text) {
    if (!text.contains("--") && !text.contains("...")) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      if (text.startsWith("---", i) || text.startsWith("...", i)) {
        i += 3;
      } else if (text.startsWith("--", i)) {
        i += 2;
      } else {
        plain.append(text.charAt(i++));
      }
    }
    return plain.toString();
  }
}
