package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;
import java.text.Normalizer;

/**
 * The ids of Hugo's goldmark (0.111 and later), made of the source of a heading's last line,
 * mark-up and all; {@code heading} if nothing is left. The constants are the values of {@code
 * autoHeadingIDType}.
 */
public enum HugoSlugs implements SlugStyle {
  /** Letters, digits and {@code _} in lower case, with a hyphen for each space. */
  GITHUB,
  /** The same without accents and whatever is not ASCII then. */
  GITHUB_ASCII,
  /** Letters and numbers in lower case, and one hyphen for whatever stands between. */
  BLACKFRIDAY;

  @Override
  public String slug(HeadingSyntax heading) {
    String raw = heading.raw();
    String line = raw.substring(raw.lastIndexOf('\n') + 1);
    String id =
        switch (this) {
          case GITHUB -> github(line, Character.MAX_CODE_POINT);
          case GITHUB_ASCII -> github(withoutAccents(line), 0x7F);
          case BLACKFRIDAY -> blackfriday(line);
        };
    return id.isEmpty() ? "heading" : id;
  }

  /** Keeps of {@code text} what it should up to the character {@code last}. */
  private static String github(String text, int last) {
    String line = Titles.strip(text);
    StringBuilder id = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ' || c == '-') {
        id.append('-');
      } else if (c <= last && (c == '_' || Letters.isLetterOrDigit(c))) {
        id.appendCodePoint(Character.toLowerCase(c));
      }
    }
    return id.toString();
  }

  private static String withoutAccents(String line) {
    String apart = Normalizer.normalize(line, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static String blackfriday(String line) {
    StringBuilder id = new StringBuilder(line.length());
    boolean gap = false;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      i += Character.charCount(c);
      if (Letters.isLetterOrNumber(c)) {
        id.append(gap && id.length() > 0 ? "-" : "").appendCodePoint(Character.toLowerCase(c));
        gap = false;
      } else {
        gap = true;
      }
    }
    return id.toString();
  }
}
