package dev.entrylint.edit.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.edit.Edits;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.parse.Texts;
import dev.entrylint.renderer.Renderers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadingEditsTest {

  private static String withId(String dialect, String text, String id) {
    Document document = Texts.read(dialect, text);
    Heading heading = document.headings().get(0);
    return Edits.shown(
        text, HeadingEdits.id(document, text, heading, id, Renderers.writing(dialect)));
  }

  @Test
  void anIdGetsAListOfItsOwn() {
    assertEquals("# A {#b}\n", withId("pandoc", "# A\n", "b"));
    assertEquals("# A # {#b}\n", withId("pandoc", "# A #\n", "b"));
    assertEquals("A {#b}\n===\n", withId("pandoc", "A\n===\n", "b"));
    assertEquals("# A {#b} #\n", withId("commonmark-x", "# A #\n", "b"));
    assertEquals("# A {#b}\n", withId("kramdown-gfm", "# A\n", "b"));
    assertEquals("# A {: #b }\n", withId("python-markdown+attr_list", "# A\n", "b"));
    assertEquals("# A { #b } #\n", withId("mkdocs+attr_list", "# A #\n", "b"));
    assertEquals("# A {#b}  \n", withId("hugo", "# A  \n", "b"));
    assertEquals("> # A {#b}\n", withId("docusaurus-mdx", "> # A\n", "b"));
  }

  @Test
  void anIdIsWrittenIntoAListThatIsThere() {
    assertEquals("# A {#b .c}\n", withId("pandoc", "# A {.c}\n", "b"));
    assertEquals("# A {#b}\n", withId("pandoc", "# A {}\n", "b"));
    assertEquals("# A {: #b .c }\n", withId("mkdocs+attr_list", "# A {: .c }\n", "b"));
    assertEquals("# A\n{:#b .c}\n", withId("kramdown-gfm", "# A\n{:.c}\n", "b"));
    assertEquals("# A {#b .c}\n", withId("pandoc", "# A {#x .c}\n", "b"));
    assertEquals("# A {.c id=\"b\"}\n", withId("pandoc", "# A {.c id=\"x\"}\n", "b"));
    assertEquals("# A {/* #b */}\n", withId("docusaurus-mdx", "# A {/* #x */}\n", "b"));
  }

  @Test
  void whereThereAreNoListsOrTheIdFitsInNoneNothingIsWritten() {
    assertEquals("-", withId("github", "# A\n", "b"));
    assertEquals("-", withId("mkdocs", "# A\n", "b"));
    assertEquals("-", withId("obsidian", "# A\n", "b"));
    assertEquals("-", withId("pandoc", "# A\n", "b c"));
    assertEquals("-", withId("pandoc-2.17", "# A\n", "1"));
    assertEquals("-", withId("kramdown", "# A\n", "1"));
    assertEquals("-", withId("kramdown", "# A\n{: .x}\n", "ä"));
    assertEquals("-", withId("pandoc", "#\n", "b"));
  }

  private static String withClasses(String dialect, String text, String... classes) {
    Document document = Texts.read(dialect, text);
    Heading heading = document.headings().get(0);
    return Edits.shown(
        text,
        HeadingEdits.classes(
            document, text, heading, List.of(classes), Renderers.writing(dialect)));
  }

  @Test
  void classesAreWrittenInTheirOrder() {
    assertEquals("# A {.b .c}\n", withClasses("pandoc", "# A\n", "b", "c"));
    assertEquals("# A {#x .b .c k=v}\n", withClasses("pandoc", "# A {#x .c .b k=v}\n", "b", "c"));
    assertEquals("# A {#x .b}\n", withClasses("pandoc", "# A {#x}\n", "b"));
    assertEquals("# A {k=v .b}\n", withClasses("pandoc", "# A {k=v .z}\n", "b"));
    assertEquals("# A {.b k=v}\n", withClasses("pandoc", "# A {k=v}\n", "b"));
    assertEquals("# A {.b}\n", withClasses("pandoc", "# A {}\n", "b"));
    assertEquals("# A { .b .c }\n", withClasses("mkdocs+attr_list", "# A\n", "b", "c"));
    assertEquals("# A\n{: .b .c}\n", withClasses("kramdown-gfm", "# A\n{: .c}\n", "b", "c"));
    assertEquals("-", withClasses("kramdown-gfm", "# A\n", "b"));
    assertEquals("-", withClasses("docusaurus", "# A {/* #x */}\n", "b"));
    assertEquals("-", withClasses("github", "# A\n", "b"));
  }

  private static String withLevel(String text, int level) {
    Document document = Texts.read("pandoc", text);
    StringBuilder made = new StringBuilder(text);
    List<TextEdit> edits = HeadingEdits.level(document, text, document.headings().get(0), level);
    for (int i = edits.size() - 1; i >= 0; i--) {
      TextEdit edit = edits.get(i);
      made.replace(edit.span().start(), edit.span().end(), edit.replacement());
    }
    return edits.isEmpty() ? "-" : made.toString();
  }

  @Test
  void aHeadingOfAnotherLevelIsMarkedAsItWas() {
    assertEquals("### A {#b}\n", withLevel("# A {#b}\n", 3));
    assertEquals("# A #\n", withLevel("## A ##\n", 1));
    assertEquals("# A ####\n", withLevel("## A ####\n", 1));
    assertEquals("A\n---\n", withLevel("A\n===\n", 2));
    assertEquals("-", withLevel("A\n===\n", 3));
    assertEquals("-", withLevel("# A\n", 7));
  }

  /** What is written is read as what was meant, in all dialects; nothing else changes. */
  @Test
  void theIdIsFoundWhereItWasWritten() {
    List<String> headings =
        List.of(
            "# A\n",
            "## A b ##\n",
            "A\n===\n",
            "x\n\n# *A*\n\ny\n",
            "# `A`\n",
            "# A [b](c.md)\n",
            "# A {.x}\n",
            "# A {#x}\n",
            "# A {#x .y}\n",
            "# A {: .x}\n",
            "# A\n{: .x}\n",
            "# Ä ß {.ä}\r\n\r\nx\r\n",
            "# A {x=y}\n",
            "# A {}\n",
            "- # A\n",
            "# A \\#\n");
    int written = 0;
    for (String dialect : Renderers.names()) {
      for (String text : headings) {
        for (String id : List.of("b", "ä-ö", "b_c.d:e", "_b", "1b", "b--c", "B")) {
          Document document = Texts.read(dialect, text);
          if (document.headings().isEmpty()) {
            continue;
          }
          Heading heading = document.headings().get(0);
          Optional<TextEdit> edit =
              HeadingEdits.id(document, text, heading, id, Renderers.writing(dialect));
          if (edit.isPresent()) {
            String edited = Edits.apply(text, edit.get());
            Heading read = Texts.read(dialect, edited).headings().get(0);
            String what = dialect + ": " + edited;
            assertEquals(Optional.of(id), read.attributes().id(), what);
            assertEquals(heading.title(), read.title(), what);
            assertEquals(heading.attributes().classes(), read.attributes().classes(), what);
            assertEquals(heading.attributes().pairs(), read.attributes().pairs(), what);
            written++;
          }
        }
      }
    }
    assertTrue(written > 1_000, "only " + written + " ids were written");
  }
}
