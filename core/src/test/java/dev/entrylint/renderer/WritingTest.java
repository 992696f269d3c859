package dev.entrylint.renderer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.parse.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each renderer writes is read in its dialect as what was meant. */
class WritingTest {

  @Test
  void anIdBehindAHeadingIsItsOwn() {
    for (String dialect : Renderers.names()) {
      for (String id : List.of("b", "B-c", "ä", "a.b:c_d", "1", "_x")) {
        Writing writing = Renderers.writing(dialect);
        if (writing.headingList(id).isPresent()) {
          Document document =
              Texts.read(dialect, "x\n\n## A b " + writing.headingList(id).get() + "\n\ny\n");
          assertEquals("A b", document.headings().get(0).title(), dialect);
          assertEquals(Optional.of(id), document.headings().get(0).attributes().id(), dialect);
          assertEquals(Anchor.Kind.EXPLICIT, document.anchors().get(0).kind(), dialect);
        }
      }
    }
  }

  @Test
  void aClassBehindAHeadingIsItsOwn() {
    for (String dialect : Renderers.names()) {
      Optional<String> list = Renderers.writing(dialect).headingClass("see-also");
      if (list.isPresent()) {
        Document document = Texts.read(dialect, "x\n\n## A b " + list.get() + "\n\ny\n");
        assertEquals("A b", document.headings().get(0).title(), dialect);
        assertEquals(
            List.of("see-also"), document.headings().get(0).attributes().classes(), dialect);
      }
    }
  }

  @Test
  void aCommentIsNoText() {
    for (String dialect : Renderers.names()) {
      Writing writing = Renderers.writing(dialect);
      String comment = writing.comment("entrylint-ignore broken-anchor").orElseThrow();
      Document document = Texts.read(dialect, "x\n\n" + comment + "\n\n# A\n");
      assertEquals(1, document.directives().size(), dialect);
      assertEquals("ignore", document.directives().get(0).name(), dialect);
      assertEquals(1, document.headings().size(), dialect);
    }
  }

  @Test
  void aCommentThatWouldEndEarlyIsNotWritten() {
    assertEquals(Optional.empty(), Renderers.writing("github").comment("a --> b"));
    assertEquals(Optional.empty(), Renderers.writing("github").comment("> b"));
    assertEquals(Optional.empty(), Renderers.writing("docusaurus-mdx").comment("a */ b"));
    assertEquals(Optional.of("<!-- a */ b -->"), Renderers.writing("docusaurus").comment("a */ b"));
  }

  @Test
  void aPlaceKeepsAnIdAboveItsHeading() {
    for (String dialect : Renderers.names()) {
      Optional<String> anchor = Renderers.writing(dialect).anchor("old");
      if (anchor.isPresent()) {
        Document document = Texts.read(dialect, "x\n\n" + anchor.get() + "\n\n# A\n");
        Anchor first = document.anchors().get(0);
        assertEquals("old", first.id(), dialect);
        assertTrue(first.idSpan().isPresent(), dialect);
        assertEquals("A", document.headings().get(0).title(), dialect);
        assertEquals(2, document.anchors().size(), dialect);
      }
    }
  }

  @Test
  void aLinkByNameNamesThePage() {
    List<String> naming = new ArrayList<>();
    for (String dialect : Renderers.names()) {
      Optional<String> link = Renderers.writing(dialect).linkByName("A b", "c");
      if (link.isPresent()) {
        naming.add(dialect);
        Reference reference = Texts.read(dialect, "x " + link.get() + "\n").references().get(0);
        assertEquals(Reference.Form.WIKI, reference.form());
        assertEquals("A b", reference.target());
        assertEquals("c", reference.text());
      }
    }
    assertEquals(List.of("obsidian", "foam"), naming);
    Writing writing = Renderers.writing("obsidian");
    assertEquals(Optional.of("[[A]]"), writing.linkByName("A", ""));
    assertEquals(Optional.empty(), writing.linkByName("A#b", ""));
    assertEquals(Optional.empty(), writing.linkByName("A", "b|c"));
  }

  /** Of each family what it writes, as its manual has it. */
  @Test
  void eachFamilyHasItsOwn() {
    List<String> written = new ArrayList<>();
    for (String dialect :
        List.of(
            "pandoc",
            "pandoc-gfm",
            "commonmark-x",
            "github",
            "gitlab",
            "kramdown-gfm",
            "mkdocs",
            "mkdocs+attr_list",
            "python-markdown+attr_list",
            "mdbook",
            "hugo",
            "docusaurus",
            "docusaurus-mdx",
            "vitepress",
            "markdown-it",
            "markdown-it+attrs",
            "obsidian")) {
      Writing writing = Renderers.writing(dialect);
      written.add(
          dialect
              + ": "
              + String.join(
                  " ",
                  writing.headingList("b").orElse("-"),
                  writing.comment("c").orElse("-"),
                  writing.anchor("d").orElse("-")));
    }
    assertEquals(
        """
        pandoc: {#b} <!-- c --> []{#d}
        pandoc-gfm: - <!-- c --> <a id="d"></a>
        commonmark-x: {#b} <!-- c --> []{#d}
        github: - <!-- c --> <a id="d"></a>
        gitlab: - <!-- c --> <a name="d"></a>
        kramdown-gfm: {#b} <!-- c --> <a id="d"></a>
        mkdocs: - <!-- c --> <a id="d"></a>
        mkdocs+attr_list: { #b } <!-- c --> <a id="d"></a>
        python-markdown+attr_list: {: #b } <!-- c --> <a id="d"></a>
        mdbook: {#b} <!-- c --> <a id="d"></a>
        hugo: {#b} <!-- c --> -
        docusaurus: {#b} <!-- c --> <a id="d"></a>
        docusaurus-mdx: {#b} {/* c */} <a id="d"></a>
        vitepress: {#b} <!-- c --> <a id="d"></a>
        markdown-it: - <!-- c --> <a id="d"></a>
        markdown-it+attrs: {#b} <!-- c --> <a id="d"></a>
        obsidian: - <!-- c --> -
        """,
        String.join("\n", written) + "\n");
  }
}
