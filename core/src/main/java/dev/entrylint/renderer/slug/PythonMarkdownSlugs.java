package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;
import java.text.Normalizer;

/**
 * The ids of the toc extension of Python-Markdown 3, and so of MkDocs: word characters in lower
 * case, and for white space and hyphens in a row one hyphen.
 */
public enum PythonMarkdownSlugs implements SlugStyle {
  /** What {@code slugify} makes: letters of other alphabets are folded to ASCII, or go. */
  ASCII,
  /** What {@code slugify_unicode} makes. */
  UNICODE;

  @Override
  public String slug(HeadingSyntax heading) {
    String text = PythonTitles.text(heading);
    StringBuilder kept = new StringBuilder(text.length());
    boolean ascii = this == ASCII;
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
    return hyphenated(LowerCase.of(Titles.strip(kept.toString())));
  }

  private static String hyphenated(String text) {
    StringBuilder id = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean joint = c == '-' || Letters.isPythonSpace(c);
      if (!joint) {
        id.appendCodePoint(c);
      } else if (!gap) {
        id.append('-');
      }
      gap = joint;
    }
    return id.toString();
  }
}
