package dev.entrylint.parse.scan;

import dev.entrylint.model.Attributes;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.SyntaxRule;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.renderer.Renderers;
import java.util.List;

/** What the scanner reads in a text, in lines that a test can show. */
public final class Reading {

  static final SyntaxRules GFM =
      SyntaxRules.of(
          Feature.PIPE_TABLES,
          Feature.BARE_AUTOLINKS,
          Feature.STRIKETHROUGH,
          Feature.FOOTNOTES,
          Feature.YAML_FRONT_MATTER);

  static final SyntaxRules PANDOC = Renderers.dialect("pandoc").orElseThrow().syntax();

  private final String text;
  private final Syntax syntax;

  private Reading(String text, SyntaxRules features) {
    this.text = text;
    this.syntax = new ScanReader().read(SourceFile.of("a.md", text), features);
  }

  static Reading of(String text, SyntaxRules features) {
    return new Reading(text, features);
  }

  public static Reading of(String text, SyntaxRule... rules) {
    return new Reading(text, SyntaxRules.of(rules));
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
  public List<String> targets() {
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
