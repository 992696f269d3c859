package dev.entrylint.parse.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.flexmark.FlexmarkReader;
import dev.entrylint.parse.scan.ScanReader;
import dev.entrylint.renderer.Renderers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both readers, each in its own way, take the same braces behind a heading for its list. */
class HeadingListsTest {

  private static final List<String> HEADINGS =
      List.of(
          "# A {#b}",
          "# A {#b .c}",
          "# A {.c #b}",
          "# A { #b }",
          "# A {#b c",
          "# A {#b} c",
          "# A{#b}",
          "# A #b}",
          "# {b}",
          "# A {b}",
          "# Größe {#größe}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pandoc",
        "kramdown-gfm",
        "mkdocs+attr_list",
        "docusaurus",
        "hugo",
        "mdbook",
        "markdown-it+attrs",
        "github"
      })
  void theReadersAgree(String dialect) {
    SyntaxRules features = Renderers.dialect(dialect).orElseThrow().syntax();
    for (String heading : HEADINGS) {
      assertEquals(
          read(new ScanReader(), heading, features),
          read(new FlexmarkReader(), heading, features),
          dialect + ": " + heading);
    }
  }

  /** As kramdown 2.4.0 does. */
  @Test
  void kramdownTakesNamesOfXml() {
    SyntaxRules rules = Renderers.dialect("kramdown").orElseThrow().syntax();
    String text =
        "# A {#قائمة-تحقّق}\n\n# B {#हिन्दी}\n\n# C {#a·b‿c}\n\n# D {#1a}\n\n# E {#a÷b}\n";
    String ids =
        "[A Optional[قائمة-تحقّق][], B Optional[हिन्दी][], C Optional[a·b‿c][],"
            + " D {#1a} Optional.empty[], E {#a÷b} Optional.empty[]]";
    assertEquals(ids, read(new ScanReader(), text, rules));
    assertEquals(ids, read(new FlexmarkReader(), text, rules));
  }

  private static String read(Reader reader, String text, SyntaxRules features) {
    return reader.read(SourceFile.of("a.md", text), features).headings().stream()
        .map(each -> each.title() + " " + each.attributes().id() + each.attributes().classes())
        .toList()
        .toString();
  }
}
