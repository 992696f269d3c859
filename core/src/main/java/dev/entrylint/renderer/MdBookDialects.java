package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.BARE_NOTES;
import static dev.entrylint.parse.Feature.BRACED_INCLUDES;
import static dev.entrylint.parse.Feature.DEFINITION_LISTS;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.HTML_HEADINGS;
import static dev.entrylint.parse.Feature.MDBOOK_ATTRIBUTES;
import static dev.entrylint.parse.Feature.MDBOOK_NOTES;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;
import static dev.entrylint.parse.Feature.TERM_IDS;

import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Feature;
import dev.entrylint.renderer.numbering.CountedNumbering;
import dev.entrylint.renderer.numbering.FreeNumbering;
import dev.entrylint.renderer.slug.MdBookSlugs;
import java.util.Set;

/**
 * What mdBook makes of Markdown: 0.5, whose {@code smart-punctuation} is on unless {@code
 * plain-punctuation} is said here, and 0.4.
 */
public final class MdBookDialects {

  private static final Set<Feature> VERSION_0_5 =
      Set.of(
          BRACED_INCLUDES,
          DEFINITION_LISTS,
          FOOTNOTES,
          MDBOOK_ATTRIBUTES,
          MDBOOK_NOTES,
          PIPE_TABLES,
          STRIKETHROUGH,
          TERM_IDS);

  private static final Set<Feature> VERSION_0_4 =
      Set.of(
          BARE_NOTES,
          BRACED_INCLUDES,
          FOOTNOTES,
          HTML_HEADINGS,
          MDBOOK_ATTRIBUTES,
          MDBOOK_NOTES,
          PIPE_TABLES,
          STRIKETHROUGH);

  private MdBookDialects() {}

  public static Dialect named(String name) {
    return switch (name) {
      case "mdbook" ->
          new Dialect(name, VERSION_0_5, MdBookSlugs.SMART, FreeNumbering.AMONG_DERIVED_IDS, false);
      case "mdbook+plain-punctuation" ->
          new Dialect(name, VERSION_0_5, MdBookSlugs.PLAIN, FreeNumbering.AMONG_DERIVED_IDS, false);
      case "mdbook-0.4" ->
          new Dialect(
              name, VERSION_0_4, MdBookSlugs.VERSION_0_4, CountedNumbering.OF_DERIVED_IDS, false);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
