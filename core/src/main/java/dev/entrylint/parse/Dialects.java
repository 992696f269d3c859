package dev.entrylint.parse;

import static dev.entrylint.parse.Feature.BARE_AUTOLINKS;
import static dev.entrylint.parse.Feature.BLANK_BEFORE_HEADING;
import static dev.entrylint.parse.Feature.BLANK_BEFORE_LIST;
import static dev.entrylint.parse.Feature.BLANK_BEFORE_QUOTE;
import static dev.entrylint.parse.Feature.BRACKETED_SPANS;
import static dev.entrylint.parse.Feature.DEFINITION_LISTS;
import static dev.entrylint.parse.Feature.DOLLAR_MATH;
import static dev.entrylint.parse.Feature.FENCED_DIVS;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.HEADING_ATTRIBUTES;
import static dev.entrylint.parse.Feature.INLINE_ATTRIBUTES;
import static dev.entrylint.parse.Feature.INLINE_FOOTNOTES;
import static dev.entrylint.parse.Feature.PANDOC_TABLES;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;
import static dev.entrylint.parse.Feature.SUB_AND_SUPERSCRIPT;
import static dev.entrylint.parse.Feature.TITLE_BLOCK;
import static dev.entrylint.parse.Feature.YAML_FRONT_MATTER;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dialects that entrylint knows. */
public final class Dialects {

  /** What pandoc 2.17 and 3 make of {@code -f markdown}. */
  private static final Dialect PANDOC =
      new Dialect(
          "pandoc",
          Set.of(
              BLANK_BEFORE_HEADING,
              BLANK_BEFORE_LIST,
              BLANK_BEFORE_QUOTE,
              BRACKETED_SPANS,
              DEFINITION_LISTS,
              DOLLAR_MATH,
              FENCED_DIVS,
              FOOTNOTES,
              HEADING_ATTRIBUTES,
              INLINE_ATTRIBUTES,
              INLINE_FOOTNOTES,
              PANDOC_TABLES,
              PIPE_TABLES,
              STRIKETHROUGH,
              SUB_AND_SUPERSCRIPT,
              TITLE_BLOCK,
              YAML_FRONT_MATTER),
          new PandocSlugs(),
          new PandocNumbering(),
          true);

  /** What GitHub makes of the files of a repository. */
  private static final Dialect GITHUB =
      new Dialect(
          "github",
          Set.of(BARE_AUTOLINKS, FOOTNOTES, PIPE_TABLES, STRIKETHROUGH, YAML_FRONT_MATTER),
          new GithubSlugs(),
          new GithubNumbering(),
          false);

  private static final List<Dialect> ALL = List.of(PANDOC, GITHUB);

  private Dialects() {}

  /** The names by which configuration chooses a dialect, the most used first. */
  public static List<String> names() {
    return ALL.stream().map(Dialect::name).toList();
  }

  /** The dialect of that name. */
  public static Optional<Dialect> named(String name) {
    return ALL.stream().filter(dialect -> dialect.name().equals(name)).findFirst();
  }
}
