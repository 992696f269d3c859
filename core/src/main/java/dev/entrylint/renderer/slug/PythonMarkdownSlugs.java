package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;
import java.text.Normalizer;

/**
 * The ids of the toc extension of Python-Markdown 3, and so of MkDocs: word characters in lower
 * case, and for white space and hyphens in a row one hyphen.
 *
 * @param ascii whether letters of other alphabets are folded to ASCII or go, as {@code slugify} has
 *     it, and not {@code slugify_unicode}
 * @param joint the {@code separator}, which takes the place of the hyphen: {@code -} or {@code _}
 */
public record PythonMarkdownSlugs(boolean ascii, char joint) implements SlugStyle {

  @Override
  public String slug(HeadingSyntax heading) {
    String text = PythonTitles.text(heading);
    StringBuilder kept = new StringBuilder(text.length());
    String whole = ascii ? Normalizer.normalize(text, Normalizer.Form.NFKD) : text;
    for (int i = 0; i < whole.length(); ) {
      int c = whole.codePointAt(i);
      i += Character.charCount(c);
      if (ascii && c > 0x7F) {
        continue;
      }
      if (c == '-' || c == '_' || Letters.isPythonSpace(c) || Letters.isLetterOrNumber(c)) {
        kept.appendCodePoint(c);
      }
    }
    return joined(LowerCase.of(Titles.strip(kept.toString())));
  }

  private String joined(String text) {
    StringBuilder id = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean isJoint = c == joint || Letters.isPythonSpace(c);
      if (!isJoint) {
        id.appendCodePoint(c);
      } else if (!gap) {
        id.append(joint);
      }
      gap = isJoint;
    }
    return id.toString();
  }
}
