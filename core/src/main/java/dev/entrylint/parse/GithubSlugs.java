package dev.entrylint.parse;

import java.util.Locale;

/**
 * The ids of github-slugger 2: the text in lower case, without what is neither alphabetic nor a
 * mark, a decimal digit, connecting punctuation, a hyphen or a space, and with a hyphen for each
 * space. The same for every code point of Unicode 13, whose classes github-slugger has compiled in.
 */
public final class GithubSlugs implements SlugStyle {

  @Override
  public String slug(HeadingSyntax heading) {
    StringBuilder text = new StringBuilder();
    for (TitlePart part : heading.parts()) {
      switch (part.kind()) {
        case TEXT, CODE, MATH -> text.append(part.text());
        // Images and HTML are no text, and a line end is not a space.
        case BREAK, HTML, IMAGE, FOOTNOTE -> {}
      }
    }
    return slug(text.toString());
  }

  private static String slug(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder id = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ') {
        id.append('-');
      } else if (isKept(c)) {
        id.appendCodePoint(c);
      }
    }
    return id.toString();
  }

  private static boolean isKept(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> c == '-' || Character.isAlphabetic(c);
    };
  }
}
