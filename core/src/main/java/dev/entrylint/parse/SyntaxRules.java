package dev.entrylint.parse;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The syntax that a reader reads by: CommonMark, with what a dialect has beyond it or otherwise.
 *
 * @param features what is switched on
 * @param attributes how attribute lists are written
 * @param noteStyle which ids footnotes have
 * @param noteLabels what a footnote may be called
 * @param escapes what a backslash escapes
 * @param underscores when {@code _} marks up text
 * @param underlining which text a line below it makes a heading
 * @param schemes which addresses in angle brackets are links
 */
public record SyntaxRules(
    Set<Feature> features,
    AttributeSyntax attributes,
    NoteStyle noteStyle,
    NoteLabels noteLabels,
    Escapes escapes,
    Underscores underscores,
    Underlining underlining,
    AutolinkSchemes schemes) {

  /** CommonMark and nothing else. */
  public static final SyntaxRules COMMONMARK =
      new SyntaxRules(
          Set.of(),
          AttributeSyntax.NONE,
          NoteStyle.NONE,
          NoteLabels.CMARK,
          Escapes.PUNCTUATION,
          Underscores.BY_FLANKS,
          Underlining.PARAGRAPH,
          AutolinkSchemes.ANY);

  /** CommonMark with {@code rules}; of two that exclude each other the later one counts. */
  public static SyntaxRules of(SyntaxRule... rules) {
    return COMMONMARK.with(rules);
  }

  /** The same with {@code rules} as well, or in the place of those that they exclude. */
  public SyntaxRules with(SyntaxRule... rules) {
    EnumSet<Feature> more = EnumSet.noneOf(Feature.class);
    more.addAll(features);
    AttributeSyntax list = attributes;
    NoteStyle style = noteStyle;
    NoteLabels labels = noteLabels;
    Escapes escaped = escapes;
    Underscores marks = underscores;
    Underlining underlined = underlining;
    AutolinkSchemes known = schemes;
    for (SyntaxRule rule : rules) {
      if (rule instanceof Feature feature) {
        more.add(feature);
      } else if (rule instanceof AttributeSyntax each) {
        list = each;
      } else if (rule instanceof NoteStyle each) {
        style = each;
      } else if (rule instanceof NoteLabels each) {
        labels = each;
      } else if (rule instanceof Escapes each) {
        escaped = each;
      } else if (rule instanceof Underscores each) {
        marks = each;
      } else if (rule instanceof Underlining each) {
        underlined = each;
      } else if (rule instanceof AutolinkSchemes each) {
        known = each;
      }
    }
    return new SyntaxRules(
        Collections.unmodifiableSet(more), list, style, labels, escaped, marks, underlined, known);
  }

  /** Whether {@code feature} is switched on. */
  public boolean has(Feature feature) {
    return features.contains(feature);
  }
}
