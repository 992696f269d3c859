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
    StringBuilder text = new StringBuilder();
    for (TitlePart part : heading.parts()) {
      onlyHtml &= part.kind() == TitlePart.Kind.HTML;
      html.append(part.text());
      switch (part.kind()) {
        case TEXT, CODE, MATH, IMAGE -> text.append(part.text());
        case HTML -> text.append(expression(part.text()));
        case BREAK, FOOTNOTE -> {}
      }
    }
    return GithubSlugs.slug((onlyHtml ? html : text).toString());
  }

  /** The source of an expression of JSX: nobody knows what it comes to. */
  private static String expression(String html) {
    return html.startsWith("{") ? html.substring(1, html.length() - 1) : "";
  }
}
