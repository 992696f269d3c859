package dev.entrylint.parse.slug;

/** Smart punctuation, as far as ids tell. */
final class Smart {

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
