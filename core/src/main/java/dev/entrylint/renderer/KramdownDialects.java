package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.BLANK_BEFORE_ATX;
import static dev.entrylint.parse.Feature.DEFINITION_LISTS;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.KRAMDOWN_ATTRIBUTES;
import static dev.entrylint.parse.Feature.KRAMDOWN_ESCAPES;
import static dev.entrylint.parse.Feature.LETTER_UNDERSCORES;
import static dev.entrylint.parse.Feature.MARKDOWN_IN_HTML;
import static dev.entrylint.parse.Feature.NAMED_NOTES;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.SPACED_TARGETS;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;
import static dev.entrylint.parse.Feature.TIGHT_CODE;
import static dev.entrylint.parse.Feature.TIGHT_HEADINGS;
import static dev.entrylint.parse.Feature.TILDE_FENCES;
import static dev.entrylint.parse.Feature.YAML_FRONT_MATTER;

import dev.entrylint.parse.Dialect;
import dev.entrylint.renderer.numbering.CountedNumbering;
import dev.entrylint.renderer.slug.KramdownGfmSlugs;
import dev.entrylint.renderer.slug.KramdownSlugs;
import java.util.Set;

/** What kramdown 2 makes of Markdown, alone and with the GFM parser that Jekyll gives it. */
public final class KramdownDialects {

  private KramdownDialects() {}

  public static Dialect named(String name) {
    return switch (name) {
      case "kramdown" ->
          new Dialect(
              name,
              Set.of(
                  BLANK_BEFORE_ATX,
                  DEFINITION_LISTS,
                  FOOTNOTES,
                  KRAMDOWN_ATTRIBUTES,
                  KRAMDOWN_ESCAPES,
                  MARKDOWN_IN_HTML,
                  LETTER_UNDERSCORES,
                  NAMED_NOTES,
                  PIPE_TABLES,
                  SPACED_TARGETS,
                  TIGHT_CODE,
                  TIGHT_HEADINGS,
                  TILDE_FENCES,
                  YAML_FRONT_MATTER),
              new KramdownSlugs(),
              CountedNumbering.OF_DERIVED_IDS,
              false);
      case "kramdown-gfm" ->
          new Dialect(
              name,
              Set.of(
                  DEFINITION_LISTS,
                  FOOTNOTES,
                  KRAMDOWN_ATTRIBUTES,
                  KRAMDOWN_ESCAPES,
                  MARKDOWN_IN_HTML,
                  LETTER_UNDERSCORES,
                  NAMED_NOTES,
                  PIPE_TABLES,
                  SPACED_TARGETS,
                  STRIKETHROUGH,
                  TIGHT_CODE,
                  YAML_FRONT_MATTER),
              new KramdownGfmSlugs(),
              CountedNumbering.OF_DERIVED_IDS,
              false);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
