package dev.entrylint.parse.flexmark;

import dev.entrylint.model.Attributes;
import dev.entrylint.model.SourceFile;
import dev.entrylint.model.Span;
import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.renderer.Renderers;
import java.util.List;

/** A text that was read, and its facts as lines that a test can compare at a glance. */
record Read(String text, Syntax syntax) {

  private static final FlexmarkReader READER = new FlexmarkReader();

  static Read with(SyntaxRules features, String text) {
    return new Read(text, READER.read(SourceFile.of("x.md", text), features));
  }

  static Read plain(String text) {
    return with(SyntaxRules.COMMONMARK, text);
  }

  static Read pandoc(String text) {
    return with(Renderers.dialect("pandoc").orElseThrow().syntax(), text);
  }

  static Read github(String text) {
    return with(Renderers.dialect("github").orElseThrow().syntax(), text);
  }

  /** {@code level title}, with the attributes behind it and {@code (nested)} where it is. */
  List<String> headings() {
    return syntax.headings().stream().map(this::heading).toList();
  }

  private String heading(HeadingSyntax heading) {
    Attributes list = heading.attributes();
    return heading.level()
        + " "
        + heading.title()
        + list.id().map(id -> " #" + id).orElse("")
        + (list.classes().isEmpty() ? "" : " ." + String.join(".", list.classes()))
        + (heading.nested() ? " (nested)" : "");
  }

  /** {@code text -> target}, with {@code !} before images. */
  List<String> references() {
    return syntax.references().stream()
        .map(link -> (link.image() ? "!" : "") + link.text() + " -> " + link.target())
        .toList();
  }

  List<String> ids() {
    return syntax.ids().stream().map(mark -> mark.kind() + " " + mark.id()).toList();
  }

  List<String> uses() {
    return syntax.labelUses().stream().map(use -> use.form() + " " + use.label()).toList();
  }

  List<String> kinds() {
    return syntax.blocks().stream().map(block -> block.kind().name()).toList();
  }

  String at(Span span) {
    return span.of(text);
  }
}
