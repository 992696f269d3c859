package dev.entrylint.parse.witness;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Where commonmark-java 0.32 reads a text otherwise than the scanner, and why the scanner is right.
 * This is the one list of such differences. Each is known by an edit that takes away its cause and
 * nothing else: if the readers agree on the edited text, the difference is explained.
 */
enum KnownDifference {
  /**
   * White space is space, tab and line end (CommonMark 0.31.2, 2.1); commonmark-java also takes a
   * form feed for a blank where blocks begin, in tags and around labels, and strips all control
   * characters from labels.
   */
  CONTROL_CHARACTERS(
      "\f[a]: b", text -> text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "x")),

  /**
   * Entities are resolved everywhere but in code (2.5 of the specification); cmark does so in
   * autolinks too, commonmark-java does not.
   */
  ENTITY_IN_AUTOLINK("<xy:&amp;>", text -> text.replaceAll("&(?=[^<>\\s]*>)", "x")),

  /**
   * After {@code [a]: b } something that is no title means that the line is no definition (4.7).
   * commonmark-java refuses the line, but if the something begins like a definition takes it.
   */
  DEFINITION_BEHIND_REFUSED_ONE("[a]: b [c]: d", KnownDifference::textBehindTarget),

  /**
   * A line of {@code <script/>} begins no block of HTML: the seventh kind leaves out this element
   * and three others, the first wants another character behind its name (4.6).
   */
  CLOSED_SCRIPT("<script/>", text -> text.replaceAll("(?i)<(pre|script|style|textarea)/", "<$1x/")),

  /** A line that is nothing but a pipe is no header of a table in cmark-gfm. */
  LONE_PIPE("|\n-|", DoubtfulTables::withoutLonePipes, true),

  /**
   * A table of one column needs no pipe in its header row, nor beside colons in its delimiter row,
   * as cmark-gfm has it; commonmark-java wants one in both.
   */
  HEAD_WITHOUT_PIPE("a\n|-", DoubtfulTables::withPipesInHeads, true),

  /**
   * "The header row must match the delimiter row in the number of cells" (GFM 0.29, 4.10), which
   * commonmark-java does not ask of a header with fewer.
   */
  SHORT_HEADER("|a|\n|-|-|", DoubtfulTables::withoutShortHeaders, true),

  /** Behind an escaped pipe commonmark-java counts places as if the backslash were not there. */
  PLACES_BEHIND_ESCAPED_PIPE("|\\|[]()|\n|-|", text -> text.replace("\\|", "xy"), true),

  /**
   * A row of a table cannot be lazy, and any other block ends a table, as in cmark-gfm;
   * commonmark-java takes some such lines for rows.
   */
  ROW_THAT_IS_NONE("> |a|\n> |-|\nb", DoubtfulTables::withoutDoubtfulRows, true);

  private static final Pattern BEHIND_TARGET =
      Pattern.compile("(\\]:[ \\t\\n\\r>]*(?:<[^<>\\n\\r]*>|[^\\s<]\\S*)[ \\t\\n\\r>]+)\\[");

  /** The shortest text that shows it. */
  final String example;

  /** Whether it concerns tables only. */
  final boolean gfm;

  private final UnaryOperator<String> edit;

  KnownDifference(String example, UnaryOperator<String> edit) {
    this(example, edit, false);
  }

  KnownDifference(String example, UnaryOperator<String> edit, boolean gfm) {
    this.example = example;
    this.edit = edit;
    this.gfm = gfm;
  }

  /** {@code text} without what causes any of these differences. */
  static String without(String text, boolean gfm) {
    String edited = text;
    for (KnownDifference known : values()) {
      if (gfm || !known.gfm) {
        edited = known.edit.apply(edited);
      }
    }
    return edited;
  }

  String without(String text) {
    return edit.apply(text);
  }

  /** Again and again: what stands behind a target can look like a label and its target. */
  private static String textBehindTarget(String text) {
    String edited = text;
    String before;
    do {
      before = edited;
      edited = BEHIND_TARGET.matcher(before).replaceAll("$1x[");
    } while (!edited.equals(before));
    return edited;
  }
}
