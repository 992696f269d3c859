package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;

/** Foam's way: a link names a heading by its text, letter by letter. */
public final class FoamSlugs implements SlugStyle {

  @Override
  public String slug(HeadingSyntax heading) {
    return heading.title();
  }
}
