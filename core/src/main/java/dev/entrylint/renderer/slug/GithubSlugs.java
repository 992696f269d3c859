package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;

/**
 * The ids of github-slugger 2: the text in lower case, without what is neither alphabetic nor a
 * mark, a decimal digit, connecting punctuation, a hyphen or a space, and with a hyphen for each
 * space. Images and HTML are no text, and a line end is not a space. The same for every code point
 * of Unicode 13, whose classes github-slugger has compiled in.
 */
public final class GithubSlugs implements SlugStyle {

  @Override
  public String slug(HeadingSyntax heading) {
    return slug(Titles.text(heading));
  }

  static String slug(String text) {
    char[] id = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return slugOfAny(text);
      }
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_') {
        id[length++] = c;
      } else if (c >= 'A' && c <= 'Z') {
        id[length++] = (char) (c | 0x20);
      } else if (c == ' ') {
        id[length++] = '-';
      }
    }
    return new String(id, 0, length);
  }

  private static String slugOfAny(String text) {
    String lower = LowerCase.of(text);
    StringBuilder id = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ') {
        id.append('-');
      } else if (c == '-' || Letters.isWord(c) && !LaterLetters.has(c)) {
        id.appendCodePoint(c);
      }
    }
    return id.toString();
  }
}
