package dev.entrylint.parse.dialect;

import static dev.entrylint.parse.Feature.BARE_NOTES;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.HTML_HEADINGS;
import static dev.entrylint.parse.Feature.MDBOOK_ATTRIBUTES;
import static dev.entrylint.parse.Feature.MDBOOK_NOTES;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;

import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.slug.CountedNumbering;
import dev.entrylint.parse.slug.FreeNumbering;
import dev.entrylint.parse.slug.MdBookSlugs;
import java.util.Set;

/**
 * What mdBook makes of Markdown: 0.5, whose {@code smart-punctuation} is on unless {@code
 * plain-punctuation} is said here, and 0.4.
 */
public final class MdBookDialects {

  private static final Set<Feature> FEATURES =
      Set.of(FOOTNOTES, MDBOOK_ATTRIBUTES, MDBOOK_NOTES, PIPE_TABLES, STRIKETHROUGH);

  private MdBookDialects() {}

  public static Dialect named(String name) {
    return switch (name) {
      case "mdbook" ->
          new Dialect(name, FEATURES, MdBookSlugs.SMART, FreeNumbering.AMONG_DERIVED_IDS, false);
      case "mdbook+plain-punctuation" ->
          new Dialect(name, FEATURES, MdBookSlugs.PLAIN, FreeNumbering.AMONG_DERIVED_IDS, false);
      case "mdbook-0.4" ->
          new Dialect(
                  name, FEATURES, MdBookSlugs.VERSION_0_4, CountedNumbering.OF_DERIVED_IDS, false)
              .with(BARE_NOTES)
              .with(HTML_HEADINGS);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
