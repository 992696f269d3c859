package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;

/**
 * The ids of mdBook: letters, numbers, {@code _} and {@code -} of the text in lower case, with a
 * hyphen for each white space. Read off its source, not from runs of the program.
 */
public enum MdBookSlugs implements SlugStyle {
  /** mdBook 0.4, which knows lower case of ASCII only. */
  VERSION_0_4,
  /** mdBook 0.5, where {@code smart-punctuation} is off. */
  PLAIN,
  /** mdBook 0.5 as it comes: {@code --} is a dash, and goes. */
  SMART;

  @Override
  public String slug(HeadingSyntax heading) {
    String text = Titles.strip(this == SMART ? smart(heading) : plain(heading));
    String lower = this == VERSION_0_4 ? text : LowerCase.of(text);
    StringBuilder id = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (Letters.isSpace(c)) {
        id.append('-');
      } else if (c >= 'A' && c <= 'Z') {
        id.append((char) (c + 'a' - 'A'));
      } else if (c == '_' || c == '-' || Character.isAlphabetic(c) || Letters.isLetterOrNumber(c)) {
        id.appendCodePoint(c);
      }
    }
    return id.toString();
  }

  private static String plain(HeadingSyntax heading) {
    return Titles.text(heading, false, "\n");
  }

  private static String smart(HeadingSyntax heading) {
    return Titles.smart(heading, false, "\n");
  }
}
