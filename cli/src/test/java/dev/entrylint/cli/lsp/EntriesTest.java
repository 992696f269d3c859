package dev.entrylint.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;

/** What an editor shows of entries: lenses, relations, symbols, hovers. */
class EntriesTest extends NavigateTestCase {

  private void glossary() throws Exception {
    file(
        "entrylint.yml",
        "dialect: github",
        "include: [\"*.md\"]",
        "kinds:",
        "  term:",
        "    recognise: {path: \"terms*.md\", level: 2}",
        "    sections:",
        "      - {name: see, title: See also}",
        "relations:",
        "  see: {section: see, mutual: true}",
        "indexes:",
        "  index: {path: index.md, lists: term}");
    file("index.md", "# Index", "", "- [Ant](terms.md#ant)");
    file(
        "terms.md",
        "# Terms",
        "",
        "## Ant",
        "",
        "An *ant* is [small](terms.md#bee) <b>and</b> `a <b>`.",
        "",
        "### See also",
        "",
        "- [Bee](#bee)",
        "- [Cow](#cow)",
        "",
        "## Bee",
        "",
        "A bee.",
        "",
        "### See also",
        "",
        "- [Ant](#ant)",
        "",
        "## Cow",
        "",
        "A cow.",
        "",
        "### See also",
        "",
        "- [Bee](#bee)");
  }

  private static List<String> titles(List<? extends CodeLens> lenses) {
    return lenses.stream()
        .map(each -> each.getRange().getStart().getLine() + 1 + " " + each.getCommand().getTitle())
        .toList();
  }

  private static List<? extends CodeLens> lenses(Editor editor, Path file) throws Exception {
    return Editor.answer(
        editor.server.getTextDocumentService().codeLens(new CodeLensParams(Editor.id(file))));
  }

  @Test
  void lensesCountWhatTheConfigurationMakesMeaningful() throws Exception {
    glossary();
    Path terms = root.resolve("terms.md");
    JsonObject commands =
        JsonParser.parseString("{\"commands\": [\"entrylint.showReferences\"]}").getAsJsonObject();
    try (Editor editor =
        new Editor(List.of(root), params -> params.setInitializationOptions(commands))) {
      editor.open(terms);
      List<? extends CodeLens> all = lenses(editor, terms);
      assertEquals(
          List.of(
              "3 2 links here, 1 one-way",
              "12 3 links here, 1 one-way, not in the index",
              "20 1 link here, 2 one-way, not in the index"),
          titles(all));
      assertEquals("entrylint.showReferences", all.get(0).getCommand().getCommand());
      assertEquals(3, all.get(0).getCommand().getArguments().size());
      assertTrue(all.get(0).getCommand().getArguments().get(2).toString().contains("index.md"));
      editor.replace(terms, "- [Ant](#ant)", "- [Ant](#ant)\n- [Cow](#cow)");
      assertEquals(
          "21 2 links here, 1 one-way, not in the index", titles(lenses(editor, terms)).get(2));
    }
    try (Editor editor = Editor.in(root)) {
      editor.open(terms);
      assertEquals("", lenses(editor, terms).get(0).getCommand().getCommand());
    }
  }

  @Test
  void withoutAConfigurationDocumentsAreWhatIsLinked() throws Exception {
    Path a = file("a.md", "# A", "", "[b](b.md), [part](b.md#part)");
    Path b = file("b.md", "Hm.", "", "# B", "", "## Part");
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      editor.open(b);
      assertEquals(List.of("1 no links here"), titles(lenses(editor, a)));
      assertEquals(List.of("3 2 links here"), titles(lenses(editor, b)));
      assertEquals(List.of("B [links] 3:5 3:19"), calls(editor, a, "# A", false));
      assertEquals(List.of("A [links] 3:5 3:19"), calls(editor, b, "# B", true));
      assertEquals(List.of("A a.md", "B b.md"), symbols(editor, ""));
    }
  }

  @Test
  void relationsAreCalls() throws Exception {
    glossary();
    Path terms = root.resolve("terms.md");
    try (Editor editor = Editor.in(root)) {
      editor.open(terms);
      assertEquals(
          List.of("Bee [see] 9:9", "Cow [see] 10:9"), calls(editor, terms, "An *ant*", false));
      assertEquals(List.of("Bee [see] 18:9"), calls(editor, terms, "## Ant", true));
      assertEquals(
          List.of("Ant [see] 9:9", "Cow [see] 26:9"), calls(editor, terms, "## Bee", true));
    }
  }

  /** The other ends of what the place of {@code words} calls, or is called by, and where. */
  private static List<String> calls(Editor editor, Path file, String words, boolean incoming)
      throws Exception {
    var service = editor.server.getTextDocumentService();
    CallHierarchyItem item =
        Editor.answer(
                service.prepareCallHierarchy(
                    new CallHierarchyPrepareParams(Editor.id(file), at(editor, file, words, 1))))
            .get(0);
    List<String> all = new ArrayList<>();
    if (incoming) {
      Editor.answer(service.callHierarchyIncomingCalls(new CallHierarchyIncomingCallsParams(item)))
          .forEach(each -> all.add(call(each.getFrom(), each.getFromRanges())));
    } else {
      Editor.answer(service.callHierarchyOutgoingCalls(new CallHierarchyOutgoingCallsParams(item)))
          .forEach(each -> all.add(call(each.getTo(), each.getFromRanges())));
    }
    return all;
  }

  private static String call(CallHierarchyItem item, List<Range> ranges) {
    StringBuilder line = new StringBuilder(item.getName() + " [" + item.getDetail() + "]");
    for (Range each : ranges) {
      line.append(" ").append(each.getStart().getLine() + 1);
      line.append(":").append(each.getStart().getCharacter() + 1);
    }
    return line.toString();
  }

  @Test
  void hoversSayWhatIsThereAndWriteNoLinksAndNoHtml() throws Exception {
    glossary();
    Path a =
        file(
            "a.md",
            "# A",
            "",
            "[ant](terms.md#ant), [lost](terms.md#aunt), [x][y], [[n]](#a), note[^1].",
            "[index](index.md)",
            "",
            "<!-- entrylint-disable-next-line broken-anchor -- it comes -->",
            "[late](#late)",
            "",
            "[^1]: A [note](index.md), *short*.");
    Path terms = root.resolve("terms.md");
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      editor.open(terms);
      assertEquals(
          "**Ant** · term, terms.md#ant\n\n"
              + "An *ant* is small &lt;b>and&lt;/b> `a <b>`.\n\n3 links here",
          hover(editor, a, "[ant]", 1));
      assertEquals(
          "**Ant** · term, #ant\n\n3 links here, 1 one-way\n\n- see: 2 out, 1 in, 1 one-way",
          hover(editor, terms, "## Ant", 4));
      String lost = hover(editor, a, "[lost]", 1);
      assertTrue(lost.contains("(broken-anchor)") && lost.contains("aunt"), lost);
      assertEquals("A note, *short*.", hover(editor, a, "[^1].", 2));
      assertEquals(
          "**Index** · document, index.md\n\n2 links here", hover(editor, a, "[index]", 1));
      String rule = hover(editor, a, "broken-anchor --", 3);
      assertTrue(rule.startsWith("**broken-anchor** · "), rule);
      assertEquals("", hover(editor, a, "[^1]: A", 6));
    }
  }

  @Test
  void symbolsAreEntriesWithTheirHeadings() throws Exception {
    glossary();
    Path terms = root.resolve("terms.md");
    try (Editor editor = Editor.in(root)) {
      editor.open(terms);
      List<String> lines = new ArrayList<>();
      Editor.answer(
              editor
                  .server
                  .getTextDocumentService()
                  .documentSymbol(new DocumentSymbolParams(Editor.id(terms))))
          .forEach(each -> add(each.getRight(), "", lines));
      assertEquals(
          List.of(
              "Terms (#terms) 1-27",
              "  Ant (term #ant) 3-12",
              "    See also (#see-also) 7-12",
              "  Bee (term #bee) 12-20",
              "    See also (#see-also-1) 16-20",
              "  Cow (term #cow) 20-27",
              "    See also (#see-also-2) 24-27"),
          lines);
      assertEquals(List.of("Ant terms.md"), symbols(editor, "ant"));
      assertEquals(List.of("Cow terms.md"), symbols(editor, "cw"));
      assertEquals(3, symbols(editor, "sa").size()); // no entry, and so headings
      assertFalse(symbols(editor, "").isEmpty());
    }
    try (Editor editor =
        new Editor(List.of(root), params -> params.setCapabilities(Features.none()))) {
      editor.open(terms);
      var flat =
          Editor.answer(
              editor
                  .server
                  .getTextDocumentService()
                  .documentSymbol(new DocumentSymbolParams(Editor.id(terms))));
      assertEquals(7, flat.size());
      assertEquals("Terms", flat.get(1).getLeft().getContainerName());
    }
  }

  private static void add(DocumentSymbol symbol, String indent, List<String> lines) {
    Range range = symbol.getRange();
    lines.add(
        indent
            + symbol.getName()
            + " ("
            + symbol.getDetail()
            + ") "
            + (range.getStart().getLine() + 1)
            + "-"
            + (range.getEnd().getLine() + 1));
    symbol.getChildren().forEach(each -> add(each, indent + "  ", lines));
  }

  private static List<String> symbols(Editor editor, String query) throws Exception {
    return Editor.answer(
            editor.server.getWorkspaceService().symbol(new WorkspaceSymbolParams(query)))
        .getRight()
        .stream()
        .map(each -> each.getName() + " " + each.getContainerName())
        .toList();
  }

  @Test
  void aliasesAreNames() throws Exception {
    file(
        "entrylint.yml",
        "dialect: github",
        "kinds:",
        "  note:",
        "    recognise: {path: \"*.md\"}",
        "    aliases: [names]");
    file("bee.md", "---", "names: [Imme, Biene]", "---", "# Bee");
    try (Editor editor = Editor.in(root)) {
      assertEquals(List.of("Imme Bee, bee.md"), symbols(editor, "imm"));
      assertEquals(List.of("Bee bee.md", "Biene Bee, bee.md"), symbols(editor, "b e"));
    }
  }

  @Test
  void whatBelongsTogetherFolds() throws Exception {
    file("entrylint.yml", "dialect: github");
    Path a =
        file(
            "a.md",
            "---",
            "title: A",
            "---",
            "# A",
            "",
            "- one",
            "  more",
            "- two",
            "",
            "<!-- a",
            "comment -->",
            "",
            "## B",
            "",
            "```md",
            "# no heading",
            "<!-- no",
            "comment -->",
            "```",
            "",
            "| a |",
            "|---|",
            "| b |",
            "",
            "## C",
            "");
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      List<String> shown =
          Editor.answer(
                  editor
                      .server
                      .getTextDocumentService()
                      .foldingRange(new FoldingRangeRequestParams(Editor.id(a))))
              .stream()
              .map(
                  each ->
                      (each.getStartLine() + 1)
                          + "-"
                          + (each.getEndLine() + 1)
                          + (each.getKind() == null ? "" : " " + each.getKind()))
              .sorted()
              .toList();
      assertEquals(
          List.of("1-3 region", "10-11 comment", "13-23", "15-19", "21-23", "4-25", "6-7", "6-8"),
          shown);
    }
  }
}
