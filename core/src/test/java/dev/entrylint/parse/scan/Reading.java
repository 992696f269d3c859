package dev.entrylint.parse.scan;

import dev.entrylint.model.Attributes;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.Syntax;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the scanner reads in a text, in lines that a test can show. */
final class Reading {

  static final Set<Feature> GFM =
      EnumSet.of(
          Feature.PIPE_TABLES,
          Feature.BARE_AUTOLINKS,
          Feature.STRIKETHROUGH,
          Feature.FOOTNOTES,
          Feature.YAML_FRONT_MATTER);

  static final Set<Feature> PANDOC =
      EnumSet.of(
          Feature.BLANK_BEFORE_HEADING,
          Feature.BLANK_BEFORE_LIST,
          Feature.BLANK_BEFORE_QUOTE,
          Feature.BRACKETED_SPANS,
          Feature.DEFINITION_LISTS,
          Feature.DOLLAR_MATH,
          Feature.FANCY_LISTS,
          Feature.FENCED_DIVS,
          Feature.FOOTNOTES,
          Feature.HEADING_ATTRIBUTES,
          Feature.INLINE_ATTRIBUTES,
          Feature.INLINE_FOOTNOTES,
          Feature.LAST_LABEL_COUNTS,
          Feature.PANDOC_TABLES,
          Feature.PIPE_TABLES,
          Feature.SPACED_TARGETS,
          Feature.STRIKETHROUGH,
          Feature.SUB_AND_SUPERSCRIPT,
          Feature.TITLE_BLOCK,
          Feature.WORD_UNDERSCORES,
          Feature.YAML_FRONT_MATTER);

  private final String text;
  private final Syntax syntax;

  private Reading(String text, Set<Feature> features) {
    this.text = text;
    this.syntax = new ScanReader().read(SourceFile.of("a.md", text), features);
  }

  static Reading of(String text) {
    return new Reading(text, Set.of());
  }

  static Reading of(String text, Set<Feature> features) {
    return new Reading(text, features);
  }

  static Reading of(String text, Feature first, Feature... more) {
    return new Reading(text, EnumSet.of(first, more));
  }

  Syntax syntax() {
    return syntax;
  }

  /** Level and title of each heading. */
  List<String> headings() {
    return syntax.headings().stream().map(each -> each.level() + " " + each.title()).toList();
  }

  /** Kind and text of the parts of the first heading. */
  List<String> parts() {
    return syntax.headings().get(0).parts().stream()
        .map(part -> part.kind() + " " + part.text())
        .toList();
  }

  /** The attributes of the first heading: id, classes, pairs. */
  String attributes() {
    Attributes attributes = syntax.headings().get(0).attributes();
    return attributes.id().orElse("") + " " + attributes.classes() + " " + attributes.pairs();
  }

  /** Kind and number of words of each block. */
  List<String> blocks() {
    return syntax.blocks().stream().map(each -> each.kind() + " " + each.words()).toList();
  }

  /** The source of each block. */
  List<String> blockTexts() {
    return syntax.blocks().stream().map(each -> each.span().of(text)).toList();
  }

  /** Form, target and text of each reference; {@code !} marks images. */
  List<String> references() {
    return syntax.references().stream()
        .map(
            each ->
                (each.image() ? "!" : "") + each.form() + " " + each.target() + " " + each.text())
        .map(String::strip)
        .toList();
  }

  /** Target of each reference. */
  List<String> targets() {
    return syntax.references().stream().map(each -> each.target()).toList();
  }

  /** The source of each reference, and of its target. */
  List<String> places() {
    return syntax.references().stream()
        .map(each -> each.span().of(text) + " -> " + each.targetSpan().of(text))
        .toList();
  }

  /** Form, label and text of each use of an undefined label; {@code !} marks images. */
  List<String> uses() {
    return syntax.labelUses().stream()
        .map(
            each ->
                (each.image() ? "!" : "")
                    + each.form()
                    + " "
                    + each.label()
                    + ": "
                    + each.text()
                    + " = "
                    + each.span().of(text))
        .toList();
  }

  /** Label and target of each definition, and the source of both. */
  List<String> labels() {
    return syntax.labels().stream()
        .map(
            each ->
                each.label()
                    + " "
                    + each.target()
                    + " = "
                    + each.span().of(text)
                    + " -> "
                    + each.targetSpan().of(text))
        .toList();
  }

  /** Kind and id of each id mark, and its source. */
  List<String> ids() {
    return syntax.ids().stream()
        .map(each -> each.kind() + " " + each.id() + " = " + each.span().of(text))
        .toList();
  }

  /** The text of each comment. */
  List<String> comments() {
    return syntax.comments().stream().map(each -> each.text()).toList();
  }
}
