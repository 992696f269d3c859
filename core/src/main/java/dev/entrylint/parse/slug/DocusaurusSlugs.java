package dev.entrylint.parse.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;
import dev.entrylint.parse.TitlePart;

/**
 * The ids of Docusaurus 3: github-slugger's, where the texts of images count too, and of a heading
 * that is nothing but HTML the HTML.
 */
public final class DocusaurusSlugs implements SlugStyle {

  @Override
  public String slug(HeadingSyntax heading) {
    boolean onlyHtml = true;
    StringBuilder html = new StringBuilder();
    for (TitlePart part : heading.parts()) {
      onlyHtml &= part.kind() == TitlePart.Kind.HTML;
      html.append(part.text());
    }
    return GithubSlugs.slug(onlyHtml ? html.toString() : Titles.text(heading, true, ""));
  }
}
