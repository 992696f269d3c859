package dev.entrylint.parse;

/**
 * The ids of pandoc 2.17 and 3 for {@code -f markdown} (its {@code auto_identifiers}): letters,
 * digits, {@code _}, {@code -} and {@code .} of the text in lower case, words joined by {@code -},
 * from the first letter on; {@code section} if nothing is left. Smart punctuation comes first: a
 * dash written {@code --} and an ellipsis written {@code ...} vanish like any other.
 */
public final class PandocSlugs implements SlugStyle {

  @Override
  public String slug(HeadingSyntax heading) {
    StringBuilder text = new StringBuilder();
    for (TitlePart part : heading.parts()) {
      switch (part.kind()) {
        case TEXT, IMAGE -> appendSmart(text, part.text());
        case CODE, MATH -> text.append(part.text());
        case BREAK -> text.append(' ');
        case HTML -> text.append(part.text().startsWith("<br") ? " " : "");
        case FOOTNOTE -> {}
      }
    }
    String id = identifier(text);
    return id.isEmpty() ? "section" : id;
  }

  /** Appends {@code text} without its dashes and ellipses. */
  private static void appendSmart(StringBuilder to, String text) {
    for (int i = 0; i < text.length(); ) {
      if (text.startsWith("---", i) || text.startsWith("...", i)) {
        i += 3;
      } else if (text.startsWith("--", i)) {
        i += 2;
      } else {
        to.append(text.charAt(i++));
      }
    }
  }

  private static String identifier(CharSequence text) {
    StringBuilder id = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        gap = true;
      } else if (isKept(c)) {
        if (id.length() > 0 || Character.isLetter(c)) {
          id.append(gap && id.length() > 0 ? "-" : "").appendCodePoint(Character.toLowerCase(c));
        }
        gap = false;
      }
    }
    return id.toString();
  }

  private static boolean isSpace(int c) {
    return Whitespace.is(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isKept(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(c) || c == '_' || c == '-' || c == '.';
    };
  }
}
