package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.BARE_AUTOLINKS;
import static dev.entrylint.parse.Feature.BLANK_BEFORE_HEADING;
import static dev.entrylint.parse.Feature.BLANK_BEFORE_LIST;
import static dev.entrylint.parse.Feature.BLANK_BEFORE_QUOTE;
import static dev.entrylint.parse.Feature.BRACKETED_SPANS;
import static dev.entrylint.parse.Feature.CODE_IDS;
import static dev.entrylint.parse.Feature.COMMONMARK_ATTRIBUTES;
import static dev.entrylint.parse.Feature.DEFINITION_LISTS;
import static dev.entrylint.parse.Feature.DOLLAR_MATH;
import static dev.entrylint.parse.Feature.FANCY_LISTS;
import static dev.entrylint.parse.Feature.FENCED_DIVS;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.HEADING_ATTRIBUTES;
import static dev.entrylint.parse.Feature.INLINE_ATTRIBUTES;
import static dev.entrylint.parse.Feature.INLINE_FOOTNOTES;
import static dev.entrylint.parse.Feature.LAST_LABEL_COUNTS;
import static dev.entrylint.parse.Feature.LETTER_FIRST;
import static dev.entrylint.parse.Feature.NOTES_SECTION;
import static dev.entrylint.parse.Feature.NUMBERED_NOTES;
import static dev.entrylint.parse.Feature.PANDOC_TABLES;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.SPACED_TARGETS;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;
import static dev.entrylint.parse.Feature.SUB_AND_SUPERSCRIPT;
import static dev.entrylint.parse.Feature.TITLE_BLOCK;
import static dev.entrylint.parse.Feature.WORD_UNDERSCORES;
import static dev.entrylint.parse.Feature.YAML_FRONT_MATTER;

import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Feature;
import dev.entrylint.renderer.numbering.CountedNumbering;
import dev.entrylint.renderer.numbering.FreeNumbering;
import dev.entrylint.renderer.slug.CommonMarkSlugs;
import dev.entrylint.renderer.slug.PandocSlugs;
import java.util.EnumSet;
import java.util.Set;

/** What pandoc 2.17 and 3 make of their kinds of Markdown. */
public final class PandocDialects {

  private static final Set<Feature> MARKDOWN =
      Set.of(
          BLANK_BEFORE_HEADING,
          BLANK_BEFORE_LIST,
          BLANK_BEFORE_QUOTE,
          BRACKETED_SPANS,
          CODE_IDS,
          DEFINITION_LISTS,
          DOLLAR_MATH,
          FANCY_LISTS,
          FENCED_DIVS,
          FOOTNOTES,
          HEADING_ATTRIBUTES,
          INLINE_ATTRIBUTES,
          INLINE_FOOTNOTES,
          LAST_LABEL_COUNTS,
          NUMBERED_NOTES,
          PANDOC_TABLES,
          PIPE_TABLES,
          SPACED_TARGETS,
          STRIKETHROUGH,
          SUB_AND_SUPERSCRIPT,
          TITLE_BLOCK,
          WORD_UNDERSCORES,
          YAML_FRONT_MATTER);

  private static final Set<Feature> GFM =
      Set.of(
          BARE_AUTOLINKS,
          CODE_IDS,
          DOLLAR_MATH,
          FOOTNOTES,
          NUMBERED_NOTES,
          PIPE_TABLES,
          STRIKETHROUGH,
          YAML_FRONT_MATTER);

  private static final Set<Feature> COMMONMARK_X =
      Set.of(
          BRACKETED_SPANS,
          CODE_IDS,
          DEFINITION_LISTS,
          DOLLAR_MATH,
          FENCED_DIVS,
          FOOTNOTES,
          COMMONMARK_ATTRIBUTES,
          INLINE_ATTRIBUTES,
          NUMBERED_NOTES,
          PIPE_TABLES,
          STRIKETHROUGH,
          SUB_AND_SUPERSCRIPT,
          YAML_FRONT_MATTER);

  private PandocDialects() {}

  public static Dialect named(String name) {
    return switch (name) {
      case "pandoc" -> version3(markdown(name, PandocSlugs.PLAIN));
      case "pandoc-2.17" -> letterFirst(markdown(name, PandocSlugs.PLAIN));
      case "pandoc-2.17+ascii_identifiers" -> letterFirst(markdown(name, PandocSlugs.ASCII_2));
      case "pandoc-2.17+gfm_auto_identifiers" -> letterFirst(markdown(name, PandocSlugs.GFM_2));
      case "pandoc+ascii_identifiers" -> version3(markdown(name, PandocSlugs.ASCII));
      case "pandoc+gfm_auto_identifiers" -> version3(markdown(name, PandocSlugs.GFM));
      case "pandoc-gfm" -> version3(gfm(name, CommonMarkSlugs.NAMED_EMOJI));
      case "pandoc-gfm-2.17" -> gfm(name, CommonMarkSlugs.NO_EMOJI);
      case "commonmark-x" -> version3(commonMarkX(name, CommonMarkSlugs.SMART_NAMED_EMOJI));
      case "commonmark-x-2.17" -> commonMarkX(name, CommonMarkSlugs.SMART_NO_EMOJI);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** {@code -f markdown}. */
  private static Dialect markdown(String name, PandocSlugs slugs) {
    return new Dialect(name, MARKDOWN, slugs, FreeNumbering.AMONG_ALL_IDS, true);
  }

  private static Dialect version3(Dialect dialect) {
    return dialect.with(NOTES_SECTION);
  }

  private static Dialect letterFirst(Dialect dialect) {
    Set<Feature> features = EnumSet.copyOf(dialect.features());
    features.add(LETTER_FIRST);
    return new Dialect(
        dialect.name(),
        Set.copyOf(features),
        dialect.slugs(),
        dialect.numbering(),
        dialect.implicitHeaderReferences());
  }

  /** {@code -f gfm}. */
  private static Dialect gfm(String name, CommonMarkSlugs slugs) {
    return new Dialect(name, GFM, slugs, CountedNumbering.OF_ALL_IDS, false);
  }

  /** {@code -f commonmark_x}. */
  private static Dialect commonMarkX(String name, CommonMarkSlugs slugs) {
    return new Dialect(name, COMMONMARK_X, slugs, CountedNumbering.OF_ALL_IDS, true);
  }
}
