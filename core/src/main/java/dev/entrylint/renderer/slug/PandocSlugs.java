package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;
import dev.entrylint.parse.TitlePart;
import dev.entrylint.parse.Whitespace;
import java.text.Normalizer;
import java.util.List;

/** The ids of pandoc 2.17 and 3 for {@code -f markdown}. Smart punctuation comes first. */
public enum PandocSlugs implements SlugStyle {
  /**
   * {@code auto_identifiers}: letters, digits, {@code _}, {@code -} and {@code .} in lower case,
   * words joined by {@code -}, from the first letter on; {@code section} if nothing is left.
   */
  PLAIN,
  /** The same with {@code ascii_identifiers}: emoji by name, no accents, nothing but ASCII. */
  ASCII,
  /** That of pandoc 2.17, which does not name emoji. */
  ASCII_2,
  /** With {@code gfm_auto_identifiers}: emoji by name, marks, a hyphen for each space. */
  GFM,
  /** That of pandoc 2.17. */
  GFM_2;

  private static final int DOTLESS_I = 0x131;

  @Override
  public String slug(HeadingSyntax heading) {
    StringBuilder text = new StringBuilder();
    List<TitlePart> parts = heading.parts();
    for (TitlePart part : parts) {
      switch (part.kind()) {
        // Definitions are not known yet when pandoc makes the id.
        case TEXT, IMAGE, LABEL -> text.append(plain(part.text()));
        case CODE -> text.append(part.text().strip());
        case ADDRESS, MATH -> text.append(part.text());
        case BREAK -> text.append(' ');
        case HTML -> text.append(html(part.text()));
        // Where pandoc makes the id it has not read the notes yet and takes such brackets for text.
        case FOOTNOTE -> text.append(part.text().startsWith("[") ? part.text() : "");
      }
    }
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == '\\' && isPlain(parts.get(parts.size() - 1))) {
      // Together with the line end it is a break, in which the spaces before it go.
      while (last > 0 && text.charAt(last - 1) == ' ') {
        last--;
      }
      text.setLength(last);
      text.append(' ');
    }
    String id =
        switch (this) {
          case PLAIN -> fromLetterOn(words(text.toString()));
          case ASCII -> fromLetterOn(ascii(words(Emoji.named(text.toString()))));
          case ASCII_2 -> fromLetterOn(ascii(words(text.toString())));
          case GFM -> CommonMarkSlugs.identifier(Emoji.named(text.toString()));
          case GFM_2 -> CommonMarkSlugs.identifier(text.toString());
        };
    return id.isEmpty() ? "section" : id;
  }

  private static boolean isPlain(TitlePart part) {
    return part.kind() == TitlePart.Kind.TEXT && !part.isEscaped() && !part.isEntity();
  }

  private static String html(String html) {
    if (html.startsWith("<!") && !html.startsWith("<!--")) {
      return html; // declarations and CDATA are text
    }
    return html.startsWith("<br") ? " " : "";
  }

  private static String plain(String text) {
    return Smart.plain(TexCommands.without(Titles.oneSpace(text)));
  }

  private static String words(String text) {
    char[] id = new char[text.length()];
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return wordsOfAny(text);
      }
      boolean capital = c >= 'A' && c <= 'Z';
      if (Whitespace.is(c)) {
        gap = length > 0;
      } else if (capital || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || isJoint(c)) {
        if (gap) {
          id[length++] = '-';
        }
        id[length++] = capital ? (char) (c | 0x20) : c;
        gap = false;
      }
    }
    return new String(id, 0, length);
  }

  private static boolean isJoint(int c) {
    return c == '_' || c == '-' || c == '.';
  }

  private static String wordsOfAny(String text) {
    String lower = LowerCase.withoutContext(text);
    StringBuilder id = new StringBuilder(lower.length());
    boolean gap = false;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        gap = id.length() > 0;
      } else if (isKept(c)) {
        id.append(gap ? "-" : "").appendCodePoint(c);
        gap = false;
      }
    }
    return id.toString();
  }

  private String ascii(String id) {
    StringBuilder ascii = new StringBuilder(id.length());
    Normalizer.normalize(id, Normalizer.Form.NFD)
        .chars()
        .map(c -> c == DOTLESS_I && this == ASCII ? 'i' : c)
        .filter(c -> c <= 0x7F)
        .forEach(c -> ascii.append((char) c));
    return ascii.toString();
  }

  private static String fromLetterOn(String id) {
    int i = 0;
    while (i < id.length() && !Character.isLetter(id.codePointAt(i))) {
      i += Character.charCount(id.codePointAt(i));
    }
    return id.substring(i);
  }

  private static boolean isSpace(int c) {
    return Whitespace.is(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isKept(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(c) || isJoint(c);
    };
  }
}
