package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;
import dev.entrylint.parse.TitlePart;
import java.text.Normalizer;
import java.util.List;

/**
 * The ids of VitePress 1 ({@code slugify} of mdit-vue): the text in lower case and without accents,
 * with one hyphen for ASCII punctuation and white space in a row, and {@code _} before a digit at
 * the start.
 */
public final class VitePressSlugs implements SlugStyle {

  private static final String SPECIAL = "~`!@#$%^&*()-_+=[]{}|\\;:\"'“”‘’<>,.?/";

  @Override
  public String slug(HeadingSyntax heading) {
    String text = Normalizer.normalize(text(heading), Normalizer.Form.NFKD);
    StringBuilder id = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean gone = c < ' ' || c >= 0x300 && c <= 0x36F;
      if (!gone && isSpecial(c)) {
        gone = id.length() == 0 || id.charAt(id.length() - 1) == '-';
        c = '-';
      }
      if (!gone) {
        id.append(c);
      }
    }
    if (id.length() > 0 && id.charAt(id.length() - 1) == '-') {
      id.setLength(id.length() - 1);
    }
    if (id.length() > 0 && id.charAt(0) >= '0' && id.charAt(0) <= '9') {
      id.insert(0, '_');
    }
    return LowerCase.of(id.toString());
  }

  /** A text next to others: entities stand in it as they are written, and so does an ampersand. */
  private static String written(TitlePart part) {
    if (part.isEntity()) {
      return part.source();
    }
    return part.isEscaped() && part.text().equals("&") ? "&amp;" : Emoji.withoutNames(part.text());
  }

  private static boolean isText(List<TitlePart> parts, int i) {
    return i >= 0 && i < parts.size() && parts.get(i).kind() == TitlePart.Kind.TEXT;
  }

  private static boolean isSpecial(char c) {
    return SPECIAL.indexOf(c) >= 0 || Character.isSpaceChar(c) || c == 0xFEFF;
  }

  /** The text without emoji that are written by name; entities stand in it as they are written. */
  private static String text(HeadingSyntax heading) {
    StringBuilder text = new StringBuilder();
    List<TitlePart> parts = heading.parts();
    for (int i = 0; i < parts.size(); i++) {
      TitlePart part = parts.get(i);
      switch (part.kind()) {
        case TEXT -> {
          boolean alone = !isText(parts, i - 1) && !isText(parts, i + 1);
          text.append(alone ? Emoji.withoutNames(part.text()) : written(part));
        }
        case ADDRESS, CODE, MATH -> text.append(part.text());
        case BREAK, HTML, IMAGE, FOOTNOTE, LABEL -> {}
      }
    }
    return text.toString();
  }
}
