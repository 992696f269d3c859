package dev.entrylint.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.cli.lsp.text.FileUris;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

/** Where links lead, and what leads to a place. */
class DefinitionTest extends NavigateTestCase {

  @Test
  void linksOfAllFormsLeadToWhatTheyName() throws Exception {
    file("entrylint.yml", "dialect: github");
    file("img/pic.png", "no picture");
    Path b = file("b.md", "# Bee", "", "A word.", "", "## Part one", "", "<a id=\"here\"></a>");
    Path a =
        file(
            "a.md",
            "# A",
            "",
            "[file](b.md), [part](b.md#part-one), [id](b.md#here), [gone](b.md#gone).",
            "[text][Label], [label][], ![picture](img/pic.png), [own](#a), [lost](c.md).",
            "A note[^n], [out](https://example.org/), [folder](img/).",
            "[away][out].",
            "",
            "[label]: b.md#part-one",
            "[out]: https://example.org/",
            "",
            "[^n]: What it says.");
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      assertEquals("b.md:1:3", definition(editor, a, "[file]", 2));
      assertEquals("b.md:5:4", definition(editor, a, "[part]", 15));
      assertEquals("b.md:7:8", definition(editor, a, "[id]", 1));
      assertEquals("b.md:1:3", definition(editor, a, "[gone]", 1));
      assertEquals("img/pic.png:1:1", definition(editor, a, "![picture]", 3));
      assertEquals("a.md:1:3", definition(editor, a, "[own]", 1));
      assertEquals("", definition(editor, a, "[lost]", 1));
      assertEquals("", definition(editor, a, "[out](", 1));
      assertEquals("", definition(editor, a, "[folder]", 1));
      // Of a label the text leads to the target, the label to its definition.
      assertEquals("b.md:5:4", definition(editor, a, "[text]", 2));
      assertEquals("a.md:8:1", definition(editor, a, "[text]", 8));
      assertEquals("a.md:8:1", definition(editor, a, "[label][]", 8));
      assertEquals("a.md:9:1", definition(editor, a, "[away]", 2));
      assertEquals("b.md:5:4", definition(editor, a, "[label]: b", 10));
      assertEquals("a.md:11:1", definition(editor, a, "[^n],", 2));
      assertEquals("", definition(editor, a, "A note", 1));

      // What is not saved yet counts.
      editor.open(b);
      editor.replace(b, "# Bee", "New\n\n# Bee");
      assertEquals("b.md:7:4", definition(editor, a, "[part]", 1));
      editor.replace(b, "Part one", "Part two");
      assertEquals("b.md:3:3", definition(editor, a, "[part]", 1));
    }
  }

  @Test
  void wikiLinksAndFrontMatterLeadToEntries() throws Exception {
    file(
        "entrylint.yml",
        "dialect: obsidian",
        "kinds:",
        "  note:",
        "    recognise: {path: \"*.md\"}",
        "relations:",
        "  related: {front-matter: related, names: [file, title, {alias: names}]}");
    file("Bee.md", "---", "names: [Imme]", "---", "A bee.", "", "## Wing");
    Path a =
        file("a.md", "---", "related: [Imme, Bee]", "---", "[[Bee]] and [[Bee#Wing|its wing]].");
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      assertEquals("Bee.md:1:1", definition(editor, a, "[[Bee]]", 3));
      assertEquals("Bee.md:6:4", definition(editor, a, "its wing", 1));
      assertEquals("Bee.md:1:1", definition(editor, a, "Imme", 1));
      assertEquals("Bee.md:1:1", definition(editor, a, "Bee]", 1));
      // What front matter states counts as what leads there.
      assertEquals(
          List.of("a.md:2:11", "a.md:2:17", "a.md:4:3"), references(editor, a, "Imme", 1, false));
      assertEquals(List.of("a.md:4:15"), references(editor, a, "its wing", 1, false));
      assertEquals(List.of("Bee.md:6:4", "a.md:4:15"), references(editor, a, "its wing", 1, true));
    }
  }

  @Test
  void aPageOfAnotherRendererAndOneThatIsPutInAreFound() throws Exception {
    file(
        "entrylint.yml",
        "dialect: github",
        "overrides:",
        "  - {paths: \"site/**\", dialect: mkdocs}",
        "  - {paths: \"book/**\", dialect: mdbook}");
    file("site/page.md", "# Page", "", "## Ein Ä-Ding");
    Path chapter = file("book/a.md", "# A", "", "{{#include part.md}}", "", "[x](#in-part)");
    file("book/part.md", "Some.", "", "## In part");
    Path readme = file("README.md", "# R", "", "[it](site/page.md#ein-ä-ding)");
    try (Editor editor = Editor.in(root)) {
      editor.open(readme);
      assertEquals("site/page.md:3:4", definition(editor, readme, "[it]", 1));
      Path page = root.resolve("site/page.md");
      editor.open(page);
      assertEquals(List.of("README.md:3:6"), references(editor, page, "Ding", 1, false));
      editor.open(chapter);
      assertEquals("book/part.md:3:4", definition(editor, chapter, "[x]", 1));
    }
  }

  @Test
  void referencesOfIdsHeadingsFilesLabelsAndNotes() throws Exception {
    file("entrylint.yml", "dialect: github");
    Path b = file("b.md", "# Bee", "", "## Part", "", "<a id=\"here\"></a>[lost](gone.md)");
    Path a =
        file(
            "a.md",
            "---",
            "title: A",
            "---",
            "# A",
            "",
            "[file](b.md), [part](b.md#part), [id](b.md#here), [lost](gone.md).",
            "[text][L], [l][]. One[^n] and two[^n].",
            "",
            "[l]: b.md",
            "",
            "[^n]: Note.");
    file("c.md", "# C", "", "[a](a.md), [aa](a.md#a)");
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      editor.open(b);
      List<String> toFile = List.of("a.md:6:8", "a.md:7:1", "a.md:7:12");
      assertEquals(toFile, references(editor, b, "# Bee", 3, false));
      assertEquals(toFile, references(editor, a, "[file]", 1, false));
      assertEquals(List.of("a.md:6:22"), references(editor, b, "## Part", 4, false));
      assertEquals(List.of("b.md:3:4", "a.md:6:22"), references(editor, b, "## Part", 4, true));
      assertEquals(List.of("a.md:6:39"), references(editor, b, "here", 1, false));
      assertEquals(List.of("a.md:6:58", "b.md:5:25"), references(editor, b, "[lost]", 1, false));
      assertEquals(
          List.of("a.md:9:1", "a.md:7:1", "a.md:7:12"), references(editor, a, "[l]:", 1, true));
      assertEquals(List.of("a.md:7:22", "a.md:7:34"), references(editor, a, "[^n]:", 2, false));
      assertEquals(
          List.of("a.md:11:1", "a.md:7:22", "a.md:7:34"), references(editor, a, "[^n]", 2, true));
      assertEquals(List.of("c.md:3:5", "c.md:3:17"), references(editor, a, "title:", 0, false));

      assertEquals(List.of("6:8", "7:1", "7:12"), highlights(editor, a, "[file]", 1));
      assertEquals(List.of("11:1!", "7:22", "7:34"), highlights(editor, a, "[^n]", 2));
      assertEquals(List.of("3:4!"), highlights(editor, b, "## Part", 4));
    }
  }

  private static List<String> highlights(Editor editor, Path file, String words, int in)
      throws Exception {
    DocumentHighlightParams params =
        new DocumentHighlightParams(Editor.id(file), at(editor, file, words, in));
    return Editor.answer(editor.server.getTextDocumentService().documentHighlight(params)).stream()
        .map(DefinitionTest::shown)
        .toList();
  }

  private static String shown(DocumentHighlight each) {
    Position start = each.getRange().getStart();
    String written = each.getKind().name().equals("Write") ? "!" : "";
    return (start.getLine() + 1) + ":" + (start.getCharacter() + 1) + written;
  }

  @Test
  void documentLinksNameFilesLinesAndTitles() throws Exception {
    file("entrylint.yml", "dialect: github");
    file("img/pic.png", "no picture");
    file("b ä.md", "# Bee", "", "## Part");
    Path a =
        file(
            "a.md",
            "[file](<b ä.md>), [part][p], [![pic](img/pic.png)](b%20%C3%A4.md), [lost](c.md),",
            "<https://example.org/>",
            "",
            "[p]: <b ä.md#part>");
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      List<String> shown =
          Editor.answer(
                  editor
                      .server
                      .getTextDocumentService()
                      .documentLink(new DocumentLinkParams(Editor.id(a))))
              .stream()
              .map(
                  each ->
                      place(FileUris.of(a), each.getRange().getStart())
                          + " "
                          + each.getTarget().substring(FileUris.of(root).length())
                          + " "
                          + each.getTooltip())
              .sorted()
              .toList();
      assertEquals(
          List.of(
              "a.md:1:19 /b%20%C3%A4.md#L3,1 Part",
              "a.md:1:38 /img/pic.png img/pic.png",
              "a.md:1:52 /b%20%C3%A4.md Bee",
              "a.md:1:9 /b%20%C3%A4.md Bee",
              "a.md:4:7 /b%20%C3%A4.md#L3,1 Part"),
          shown);
    }
  }

  @Test
  void placesAreInTheUnitThatWasAgreedOn() throws Exception {
    file("entrylint.yml", "dialect: github");
    Path a = file("a.md", "# \uD83D\uDC1DÄ {#x}", "", "\uD83D\uDC1DÄ [b](#\uD83D\uDC1Dä-x) c");
    for (String unit : List.of("utf-8", "utf-16", "utf-32")) {
      ClientCapabilities capabilities = Features.all();
      capabilities.getGeneral().setPositionEncodings(List.of(unit));
      try (Editor editor =
          new Editor(List.of(root), params -> params.setCapabilities(capabilities))) {
        assertEquals(unit, editor.initialized.getCapabilities().getPositionEncoding());
        editor.open(a, "# \uD83D\uDC1DÄ\n\n\uD83D\uDC1DÄ [b](#ä) c\n");
        int before = unit.equals("utf-8") ? 7 : unit.equals("utf-16") ? 4 : 3;
        int link = unit.equals("utf-8") ? 8 : 7;
        LocationLink found =
            Editor.answer(
                    editor
                        .server
                        .getTextDocumentService()
                        .definition(
                            new DefinitionParams(Editor.id(a), new Position(2, before + 1))))
                .getRight()
                .get(0);
        Range from = found.getOriginSelectionRange();
        assertEquals(new Position(2, before), from.getStart(), unit);
        assertEquals(new Position(2, before + link), from.getEnd(), unit);
        Range to = found.getTargetSelectionRange();
        assertEquals(new Position(0, 2), to.getStart(), unit);
        assertEquals(new Position(0, before + 1), to.getEnd(), unit);
      }
    }
  }

  @Test
  void whoKnowsNoLinksIsToldPlaces() throws Exception {
    file("entrylint.yml", "dialect: github");
    Path a = file("a.md", "# A", "", "[own](#a)");
    try (Editor editor =
        new Editor(List.of(root), params -> params.setCapabilities(Features.none()))) {
      editor.open(a);
      assertEquals("a.md:1:3", definition(editor, a, "[own]", 1));
      assertEquals("A · heading, a.md#a\n\nown\n\n1 link here", hover(editor, a, "[own]", 1));
    }
  }
}
