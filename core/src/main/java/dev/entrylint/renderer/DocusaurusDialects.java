package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.BARE_AUTOLINKS;
import static dev.entrylint.parse.Feature.DOCUSAURUS_IDS;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.MDX;
import static dev.entrylint.parse.Feature.NARROW_PUNCTUATION;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.PREFIXED_NOTES;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;
import static dev.entrylint.parse.Feature.YAML_FRONT_MATTER;

import dev.entrylint.parse.Dialect;
import dev.entrylint.renderer.numbering.GithubNumbering;
import dev.entrylint.renderer.slug.DocusaurusSlugs;
import java.util.Set;

/** What Docusaurus 3 makes of Markdown, in its format {@code md} and in MDX. */
public final class DocusaurusDialects {

  private DocusaurusDialects() {}

  public static Dialect named(String name) {
    return switch (name) {
      case "docusaurus" ->
          new Dialect(
              name,
              Set.of(
                  BARE_AUTOLINKS,
                  DOCUSAURUS_IDS,
                  FOOTNOTES,
                  NARROW_PUNCTUATION,
                  PIPE_TABLES,
                  PREFIXED_NOTES,
                  STRIKETHROUGH,
                  YAML_FRONT_MATTER),
              DocusaurusSlugs.MARKDOWN,
              new GithubNumbering(),
              false);
      case "docusaurus-mdx" ->
          new Dialect(
              name,
              Set.of(
                  BARE_AUTOLINKS,
                  DOCUSAURUS_IDS,
                  FOOTNOTES,
                  MDX,
                  NARROW_PUNCTUATION,
                  PIPE_TABLES,
                  PREFIXED_NOTES,
                  STRIKETHROUGH,
                  YAML_FRONT_MATTER),
              DocusaurusSlugs.MDX,
              new GithubNumbering(),
              false);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
