package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.TitlePart;
import java.util.List;
import java.util.function.UnaryOperator;

/** What renderers take for the text of a heading. */
final class Titles {

  private Titles() {}

  /** Text, code and math; lines are joined without a space. */
  static String text(HeadingSyntax heading) {
    return text(heading, false, "");
  }

  /**
   * Text, code and math.
   *
   * @param images whether the texts of images count
   * @param gap what stands for a line end
   */
  static String text(HeadingSyntax heading, boolean images, String gap) {
    return text(heading, images, gap, UnaryOperator.identity());
  }

  /** The same with smart punctuation. */
  static String smart(HeadingSyntax heading, boolean images, String gap) {
    return text(heading, images, gap, Smart::withoutDashes);
  }

  private static String text(
      HeadingSyntax heading, boolean images, String gap, UnaryOperator<String> plain) {
    List<TitlePart> parts = heading.parts();
    if (parts.size() == 1 && parts.get(0).kind() == TitlePart.Kind.TEXT) {
      return plain.apply(parts.get(0).text());
    }
    StringBuilder text = new StringBuilder();
    for (TitlePart part : parts) {
      switch (part.kind()) {
        case TEXT -> text.append(plain.apply(part.text()));
        case ADDRESS, CODE, MATH -> text.append(part.text());
        case IMAGE -> text.append(images ? part.text() : "");
        case BREAK -> text.append(gap);
        case HTML, FOOTNOTE, LABEL -> {}
      }
    }
    return text.toString();
  }

  /** Whether {@code html} is something like {@code <!DOCTYPE html>}, which is text to some. */
  static boolean isDeclaration(String html) {
    return html.length() > 2 && html.startsWith("<!") && Character.isLetter(html.charAt(2));
  }

  /** {@code text} without white space of any kind at its ends. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && Letters.isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && Letters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** {@code text} with one space for several, and for tabs, in a row. */
  static String oneSpace(String text) {
    if (!text.contains("  ") && text.indexOf('\t') < 0) {
      return text;
    }
    StringBuilder one = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean space = isBlank(text.charAt(i));
      if (!space) {
        one.append(text.charAt(i));
      } else if (i == 0 || !isBlank(text.charAt(i - 1))) {
        one.append(' ');
      }
    }
    return one.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
