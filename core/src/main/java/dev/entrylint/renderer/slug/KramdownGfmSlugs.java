package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;

/**
 * The ids of kramdown's GFM parser, which Jekyll uses: of the text in lower case the word
 * characters, hyphens, and a hyphen for each space or tab.
 */
public final class KramdownGfmSlugs implements SlugStyle {

  private static final KramdownSlugs IN_HTML = new KramdownSlugs();

  @Override
  public String slug(HeadingSyntax heading) {
    if (heading.inHtml()) {
      return IN_HTML.slug(heading); // the GFM parser does not look into elements
    }
    String lower = LowerCase.withoutContext(KramdownTitles.text(heading));
    StringBuilder id = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ' || c == '\t') {
        id.append('-');
      } else if (c == '-' || Letters.isWord(c)) {
        id.appendCodePoint(c);
      }
    }
    return id.toString();
  }
}
