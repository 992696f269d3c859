package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.BARE_AUTOLINKS;
import static dev.entrylint.parse.Feature.BLANK_BEFORE_BREAK;
import static dev.entrylint.parse.Feature.BLANK_BEFORE_HEADING;
import static dev.entrylint.parse.Feature.BLANK_BEFORE_LIST;
import static dev.entrylint.parse.Feature.BLANK_BEFORE_NOTE;
import static dev.entrylint.parse.Feature.BLANK_BEFORE_QUOTE;
import static dev.entrylint.parse.Feature.BLANK_BEFORE_TABLE;
import static dev.entrylint.parse.Feature.BLOCK_TAGS;
import static dev.entrylint.parse.Feature.BRACKETED_SPANS;
import static dev.entrylint.parse.Feature.CLOSED_DIVS;
import static dev.entrylint.parse.Feature.CLOSED_FENCES;
import static dev.entrylint.parse.Feature.CODE_HIDES_PIPES;
import static dev.entrylint.parse.Feature.CODE_IDS;
import static dev.entrylint.parse.Feature.DEFINITION_LISTS;
import static dev.entrylint.parse.Feature.DOLLAR_MATH;
import static dev.entrylint.parse.Feature.EMPHASIS_BEFORE_LIST;
import static dev.entrylint.parse.Feature.FANCY_LISTS;
import static dev.entrylint.parse.Feature.FENCED_DIVS;
import static dev.entrylint.parse.Feature.FIGURES;
import static dev.entrylint.parse.Feature.FLAT_NOTES;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.IMPLICIT_HEADER_REFERENCES;
import static dev.entrylint.parse.Feature.INLINE_ATTRIBUTES;
import static dev.entrylint.parse.Feature.INLINE_FOOTNOTES;
import static dev.entrylint.parse.Feature.LABEL_ATTRIBUTES;
import static dev.entrylint.parse.Feature.LAST_LABEL_COUNTS;
import static dev.entrylint.parse.Feature.LINE_BLOCKS;
import static dev.entrylint.parse.Feature.METADATA_BLOCKS;
import static dev.entrylint.parse.Feature.NOTES_SECTION;
import static dev.entrylint.parse.Feature.NO_CARET_LABELS;
import static dev.entrylint.parse.Feature.NO_HEADING_IDS_IN_NOTES;
import static dev.entrylint.parse.Feature.NO_NOTE_ATTRIBUTES;
import static dev.entrylint.parse.Feature.OUTER_LINK_WINS;
import static dev.entrylint.parse.Feature.PANDOC_TABLES;
import static dev.entrylint.parse.Feature.PIPED_ROWS;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.RAW_ATTRIBUTES;
import static dev.entrylint.parse.Feature.SPACED_LABEL_TARGETS;
import static dev.entrylint.parse.Feature.SPACED_TARGETS;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;
import static dev.entrylint.parse.Feature.SUB_AND_SUPERSCRIPT;
import static dev.entrylint.parse.Feature.TEX;
import static dev.entrylint.parse.Feature.TIGHT_CLOSINGS;
import static dev.entrylint.parse.Feature.TITLE_BLOCK;
import static dev.entrylint.parse.Feature.WIDE_TAG_NAMES;
import static dev.entrylint.parse.Feature.WORD_OR_LIST;
import static dev.entrylint.parse.Feature.YAML_FRONT_MATTER;

import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.AutolinkSchemes;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Dialect.OtherFormat;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.NoteLabels;
import dev.entrylint.parse.NoteStyle;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.Underlining;
import dev.entrylint.parse.Underscores;
import dev.entrylint.renderer.PageFiles.From;
import dev.entrylint.renderer.PageFiles.Omission;
import dev.entrylint.renderer.numbering.CountedNumbering;
import dev.entrylint.renderer.numbering.FreeNumbering;
import dev.entrylint.renderer.slug.CommonMarkSlugs;
import dev.entrylint.renderer.slug.PandocSlugs;
import java.util.List;
import java.util.Set;

/** Pandoc 2.17 and 3, with their kinds of Markdown, and so Quarto. */
final class PandocFamily implements RendererFamily {

  @Override
  public List<String> names() {
    return List.of(
        "pandoc",
        "pandoc+ascii_identifiers",
        "pandoc+gfm_auto_identifiers",
        "pandoc-2.17",
        "pandoc-2.17+ascii_identifiers",
        "pandoc-2.17+gfm_auto_identifiers",
        "pandoc-gfm",
        "pandoc-gfm-2.17",
        "commonmark-x",
        "commonmark-x-2.17");
  }

  @Override
  public Dialect dialect(String name) {
    return switch (name) {
      case "pandoc" -> withCells(version3(name, PandocSlugs.PLAIN));
      case "pandoc+ascii_identifiers" -> version3(name, PandocSlugs.ASCII);
      case "pandoc+gfm_auto_identifiers" -> version3(name, PandocSlugs.GFM);
      case "pandoc-2.17" -> version2(name, PandocSlugs.PLAIN);
      case "pandoc-2.17+ascii_identifiers" -> version2(name, PandocSlugs.ASCII_2);
      case "pandoc-2.17+gfm_auto_identifiers" -> version2(name, PandocSlugs.GFM_2);
      case "pandoc-gfm" -> gfm(name, CommonMarkSlugs.NAMED_EMOJI).with(NOTES_SECTION);
      case "pandoc-gfm-2.17" -> gfm(name, CommonMarkSlugs.NO_EMOJI);
      case "commonmark-x" ->
          commonMarkX(name, CommonMarkSlugs.SMART_NAMED_EMOJI).with(NOTES_SECTION);
      case "commonmark-x-2.17" -> commonMarkX(name, CommonMarkSlugs.SMART_NO_EMOJI);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Dialect version3(String name, PandocSlugs slugs) {
    return markdown(name, slugs).with(AttributeSyntax.PANDOC, NoteLabels.PANDOC_3, NOTES_SECTION);
  }

  /** What Quarto and R Markdown hand on to pandoc has been run before. */
  private static Dialect withCells(Dialect dialect) {
    return dialect.with(
        new OtherFormat(
            dialect.with(Feature.CELLS),
            List.of(),
            (path, said) -> path.endsWith(".qmd") || path.endsWith(".Rmd")));
  }

  private static Dialect version2(String name, PandocSlugs slugs) {
    return markdown(name, slugs)
        .with(AttributeSyntax.PANDOC_2, NoteLabels.PANDOC_2, NO_CARET_LABELS, WORD_OR_LIST);
  }

  /** {@code -f markdown}. */
  private static Dialect markdown(String name, PandocSlugs slugs) {
    SyntaxRules syntax =
        SyntaxRules.of(
            AutolinkSchemes.KNOWN,
            BLANK_BEFORE_BREAK,
            BLANK_BEFORE_HEADING,
            BLANK_BEFORE_LIST,
            BLANK_BEFORE_NOTE,
            BLANK_BEFORE_QUOTE,
            BLANK_BEFORE_TABLE,
            BLOCK_TAGS,
            BRACKETED_SPANS,
            CLOSED_DIVS,
            CLOSED_FENCES,
            CODE_HIDES_PIPES,
            CODE_IDS,
            LABEL_ATTRIBUTES,
            DEFINITION_LISTS,
            DOLLAR_MATH,
            EMPHASIS_BEFORE_LIST,
            FANCY_LISTS,
            FENCED_DIVS,
            FIGURES,
            FLAT_NOTES,
            FOOTNOTES,
            IMPLICIT_HEADER_REFERENCES,
            INLINE_ATTRIBUTES,
            INLINE_FOOTNOTES,
            LAST_LABEL_COUNTS,
            LINE_BLOCKS,
            METADATA_BLOCKS,
            NO_NOTE_ATTRIBUTES,
            NoteStyle.NUMBERED,
            OUTER_LINK_WINS,
            PANDOC_TABLES,
            PIPED_ROWS,
            PIPE_TABLES,
            RAW_ATTRIBUTES,
            SPACED_LABEL_TARGETS,
            SPACED_TARGETS,
            STRIKETHROUGH,
            SUB_AND_SUPERSCRIPT,
            TEX,
            TIGHT_CLOSINGS,
            TITLE_BLOCK,
            Underlining.LINE_FIRST,
            Underscores.BY_WORDS,
            WIDE_TAG_NAMES,
            YAML_FRONT_MATTER);
    return new Dialect(name, syntax, slugs, FreeNumbering.AMONG_ALL_IDS);
  }

  /** {@code -f gfm}. */
  private static Dialect gfm(String name, CommonMarkSlugs slugs) {
    SyntaxRules syntax =
        SyntaxRules.of(
            BARE_AUTOLINKS,
            CODE_IDS,
            DOLLAR_MATH,
            FOOTNOTES,
            NO_HEADING_IDS_IN_NOTES,
            NoteLabels.COMMONMARK,
            NoteStyle.NUMBERED,
            PIPE_TABLES,
            STRIKETHROUGH,
            YAML_FRONT_MATTER);
    return new Dialect(name, syntax, slugs, CountedNumbering.OF_ALL_IDS);
  }

  /** {@code -f commonmark_x}. */
  private static Dialect commonMarkX(String name, CommonMarkSlugs slugs) {
    SyntaxRules syntax =
        SyntaxRules.of(
            AttributeSyntax.COMMONMARK,
            BRACKETED_SPANS,
            CODE_IDS,
            DEFINITION_LISTS,
            DOLLAR_MATH,
            FENCED_DIVS,
            FOOTNOTES,
            IMPLICIT_HEADER_REFERENCES,
            INLINE_ATTRIBUTES,
            NO_HEADING_IDS_IN_NOTES,
            NoteLabels.COMMONMARK,
            NoteStyle.NUMBERED,
            PIPE_TABLES,
            RAW_ATTRIBUTES,
            STRIKETHROUGH,
            SUB_AND_SUPERSCRIPT,
            YAML_FRONT_MATTER);
    return new Dialect(name, syntax, slugs, CountedNumbering.OF_ALL_IDS);
  }

  @Override
  public Routing routing(String name) {
    List<String> endings =
        switch (name) {
          case "commonmark-x", "commonmark-x-2.17" -> Pages.MARKDOWN;
          default -> List.of(".md", ".markdown", ".qmd"); // the last is Quarto's
        };
    return Routing.of(endings, Pages.INDEX, Set.of(PathForm.FOLDERS, PathForm.HTML_NAMES));
  }

  /** Spans, since HTML is of one of many formats. Pandoc 2 wants letters first. */
  @Override
  public Writing writing(String name) {
    return switch (name) {
      case "pandoc-gfm", "pandoc-gfm-2.17" -> Writing.PLAIN.with(Writing.Anchors.ID);
      case "commonmark-x", "commonmark-x-2.17" ->
          Writing.PLAIN.with(Writing.HeadingIds.BEFORE_CLOSING).with(Writing.Anchors.SPAN);
      case "pandoc", "pandoc+ascii_identifiers", "pandoc+gfm_auto_identifiers" ->
          Writing.PLAIN.with(Writing.HeadingIds.BEHIND_CLOSING).with(Writing.Anchors.SPAN);
      default ->
          Writing.PLAIN.with(Writing.HeadingIds.LETTER_BEHIND_CLOSING).with(Writing.Anchors.SPAN);
    };
  }

  @Override
  public List<RendererMarker> markers() {
    return List.of(RendererMarker.of("pandoc", "_quarto.yml", "_quarto.yaml"));
  }

  @Override
  public PageFiles files() {
    return PageFiles.ALL
        .withoutFiles("README")
        .without(
            new Omission(From.BASE, "_site/**", "made by Quarto"),
            new Omission(From.BASE, "_book/**", "made by Quarto"));
  }

  @Override
  public int rank() {
    return 2; // what is about the site may lie beside what makes it
  }

  @Override
  public List<Habit> habits() {
    return List.of(
        new Habit.Command("pandoc", "pandoc"),
        new Habit.Attributes("pandoc", "pandoc"),
        new Habit.HeadingLists("pandoc", false));
  }
}
