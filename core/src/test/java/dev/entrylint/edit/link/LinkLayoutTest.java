package dev.entrylint.edit.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.model.TargetParts;
import dev.entrylint.parse.Texts;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkLayoutTest {

  /** Holds the first reference of a text against its parts. */
  private static void written(String dialect, String text, String expected) {
    Document document = Texts.read(dialect, text);
    LinkLayout link = LinkLayout.of(document, text, document.references().get(0));
    String found =
        link.form()
            + " "
            + Texts.shown(link.text(), text)
            + link.label().map(form -> " " + form).orElse("")
            + " "
            + link.target().span().of(text)
            + " "
            + link.target().delimiter()
            + link.title().map(title -> " " + title.open() + title.span().of(text)).orElse("");
    assertEquals(expected, found);
  }

  @Test
  void linksWithATargetInParentheses() {
    written("github", "[a *b*](c.md)", "INLINE ‹a *b*› c.md NONE");
    written("github", "[a](<c d.md> 'e')", "INLINE ‹a› c d.md ANGLES 'e");
    written("github", "![a]( c.png  \"d \\\" e\" )", "INLINE ‹a› c.png NONE \"d \\\" e");
    written("github", "[a](c.md (d))", "INLINE ‹a› c.md NONE (d");
    written("github", "[a]()", "INLINE ‹a›  NONE");
    written("github", "[a](<>)", "INLINE ‹a›  ANGLES");
    written("github", "[![a](b)](c)", "INLINE ‹![a](b)› c NONE");
    written("github", "> [a\n> b](\n> c.md)", "INLINE ‹a\n> b› c.md NONE");
    written("pandoc", "[a](b c.md \"d\"){#e}", "INLINE ‹a› b c.md NONE \"d");
  }

  @Test
  void linksWithALabel() {
    String definition = "\n\n[l]: <c.md> 'd'\n";
    written("github", "[a][l]" + definition, "LABELLED ‹a› FULL c.md ANGLES 'd");
    written("github", "![l][]" + definition, "LABELLED ‹l› COLLAPSED c.md ANGLES 'd");
    written("github", "[L]" + definition, "LABELLED ‹L› SHORTCUT c.md ANGLES 'd");
    written("github", "[[x] y][l]" + definition, "LABELLED ‹[x] y› FULL c.md ANGLES 'd");
    written("github", "[l]\n\n[l]:\n  c.md\n  \"d\"\n", "LABELLED ‹l› SHORTCUT c.md NONE \"d");
    written("pandoc", "[l]\n\n[l]: c.md {.x}\n", "LABELLED ‹l› SHORTCUT c.md NONE");
  }

  @Test
  void aDefinitionKnowsItsLinesAndUses() {
    String text = "[l], [a][l]\n\nx\n\n[l]: c.md 'd'\n[m]: c.md\n";
    Document document = Texts.read("github", text);
    LinkLayout.Definition definition =
        LinkLayout.of(document, text, document.references().get(1)).definition().orElseThrow();
    assertEquals("[l]: c.md 'd'", definition.span().of(text));
    assertEquals("[l]: c.md 'd'\n", definition.lines().of(text));
    assertEquals(2, definition.uses());
  }

  @Test
  void otherForms() {
    written("github", "<https://a.example/b>", "AUTOLINK - https://a.example/b ANGLES");
    written("github", "https://a.example/b", "AUTOLINK - https://a.example/b NONE");
    written("github", "<a class=x href=\"b.md\">", "HTML - b.md DOUBLE_QUOTES");
    written("github", "<a href='b.md'>", "HTML - b.md SINGLE_QUOTES");
    written("github", "<a href=b.md>", "HTML - b.md NONE");
    written("docusaurus-mdx", "<a href={`b.md`}>x</a>", "HTML - b.md BACKTICKS");
    written("obsidian", "[[A#B|c d]]", "WIKI ‹c d› A#B NONE");
    written("obsidian", "![[A]] x | y ]]", "WIKI - A NONE");
  }

  @Test
  void aLabelThatIsATitleHasNoDefinition() {
    String text = "# A\n\n[A]\n";
    Document document = Texts.read("pandoc", text);
    Span place = document.labelUses().get(0).span();
    Reference reference =
        new Reference(
            Reference.Form.LABELLED,
            false,
            "#a",
            "A",
            Optional.of("A"),
            place,
            place,
            Optional.of(TargetParts.NOWHERE));
    LinkLayout link = LinkLayout.of(document, text, reference);
    assertEquals(Optional.empty(), link.definition());
    assertEquals("‹A›", Texts.shown(link.text(), text));
    assertEquals(Optional.empty(), LinkEdits.target(document, text, reference, "#b"));
  }
}
