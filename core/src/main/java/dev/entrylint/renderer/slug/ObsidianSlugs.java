package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;

/**
 * How Obsidian compares the text of a heading with what a link names: without regard to ASCII
 * punctuation and case, white space folded.
 */
public final class ObsidianSlugs implements SlugStyle {

  private static final String IGNORED = "!\"#$%&()*+,.:;<=>?@^`{|}~/[]\\";

  @Override
  public String slug(HeadingSyntax heading) {
    return fragment(heading.raw());
  }

  @Override
  public String fragment(String written) {
    StringBuilder folded = new StringBuilder(written.length());
    boolean gap = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (IGNORED.indexOf(c) >= 0 || Letters.isSpace(c)) {
        gap = true;
      } else {
        folded.append(gap && folded.length() > 0 ? " " : "").append(c);
        gap = false;
      }
    }
    return LowerCase.of(folded.toString());
  }
}
