package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;
import java.text.Normalizer;

/**
 * The ids of {@code pymdownx.slugs.slugify(case="lower")}: word characters and hyphens in lower
 * case, with a hyphen for each space.
 *
 * @param joint the {@code separator} of {@code toc}, which takes the place of the hyphen
 */
public record PymdownxSlugs(char joint) implements SlugStyle {

  @Override
  public String slug(HeadingSyntax heading) {
    String text = Normalizer.normalize(PythonTitles.text(heading), Normalizer.Form.NFC);
    String lower = LowerCase.of(Titles.strip(withoutTags(text)));
    StringBuilder id = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ') {
        id.append(joint);
      } else if (c == '-' || c == '_' || Letters.isLetterOrNumber(c)) {
        id.appendCodePoint(c);
      }
    }
    return id.toString();
  }

  /** The text without what looks like a tag, such as {@code <T>} in code. */
  private static String withoutTags(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('<', at);
      int close = open < 0 ? -1 : text.indexOf('>', open + 1);
      if (close < 0) {
        break;
      }
      kept.append(text, at, open);
      at = close + 1;
    }
    return kept.append(text, at, text.length()).toString();
  }
}
