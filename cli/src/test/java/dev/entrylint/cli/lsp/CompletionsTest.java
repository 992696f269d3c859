package dev.entrylint.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.cli.lsp.Editor.Completed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor offers where somebody types: {@code @} in a text is the place. */
class CompletionsTest {

  @TempDir Path root;

  private Path file(String name, String text) throws Exception {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** What is in the file once the item {@code label} was chosen; nothing is wrong with it then. */
  private String chosen(Editor editor, Path file, String text, String label) throws Exception {
    Completed completed = editor.complete(file, text);
    completed.choose(label);
    List<String> found = new ArrayList<>(editor.findings(root));
    found.removeIf(each -> each.matches(".* (duplicate-title|numbered-anchor)"));
    assertEquals(List.of(), found, () -> editor.text(file));
    return editor.text(file);
  }

  private static List<String> offered(Editor editor, Path file, String text) throws Exception {
    return editor.complete(file, text).labels();
  }

  @Test
  void pathsLeadThereFromHere() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    file("docs/other one.md", "# Other (one)\n");
    file("docs/deep/far.md", "# Far\n");
    file("docs/pic.png", "");
    Path a = file("docs/a.md", "# A\n");
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      String head = "# A\n\n";
      assertEquals(
          head + "See [x](other%20one.md).\n",
          chosen(editor, a, head + "See [x](oth@).\n", "other%20one.md"));
      assertEquals(
          head + "See [x](<other one.md>).\n",
          chosen(editor, a, head + "See [x](<@>).\n", "other one.md"));
      assertEquals(
          head + "See [x](deep/far.md).\n",
          chosen(editor, a, head + "See [x](@).\n", "deep/far.md"));
      assertEquals(
          head + "See [x](/docs/deep/far.md).\n",
          chosen(editor, a, head + "See [x](/@).\n", "/docs/deep/far.md"));
      assertEquals(
          head + "See [x](./deep/far.md \"t\").\n",
          chosen(editor, a, head + "See [x](./fa@old.md \"t\").\n", "./deep/far.md"));
      assertEquals(head + "![x](pic.png)\n", chosen(editor, a, head + "![x](@)\n", "pic.png"));
      assertEquals(
          head + "[x]\n\n[x]: deep/far.md\n",
          chosen(editor, a, head + "[x]\n\n[x]: @\n", "deep/far.md"));
      assertEquals(
          head + "<a href=\"deep/far.md\">x</a>\n",
          chosen(editor, a, head + "<a href=\"@\">x</a>\n", "deep/far.md"));
      // A fragment that holds there, too, stays; another goes.
      assertEquals(
          head + "[x](deep/far.md#far)\n",
          chosen(editor, a, head + "[x](@a.md#far)\n", "deep/far.md"));
      assertEquals(
          head + "[x](deep/far.md)\n", chosen(editor, a, head + "[x](@a.md#a)\n", "deep/far.md"));
    }
  }

  @Test
  void pathsAreWrittenAsTheSiteWritesThem() throws Exception {
    file("entrylint.yml", "dialect: hugo\n");
    file("content/docs/one.md", "---\ntitle: One\n---\n\n[two](/docs/two/)\n");
    file("content/docs/two.md", "---\ntitle: Two\n---\n\n## Part\n");
    file("content/blog/three.md", "---\ntitle: Three\n---\n");
    Path a = file("content/a.md", "---\ntitle: A\n---\n");
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      String head = "---\ntitle: A\n---\n\n";
      assertEquals(
          head + "[x](/blog/three/)\n", chosen(editor, a, head + "[x](@)\n", "/blog/three/"));
      assertEquals(
          head + "[x](/docs/two/#part)\n", chosen(editor, a, head + "[x](/docs/two/#@)\n", "part"));
    }
  }

  @Test
  void idsAreThoseThatTheRendererMakes() throws Exception {
    file("entrylint.yml", "dialect: pandoc\n");
    file("b.md", "# Über *alles*\n\n# Two {#zwei}\n\n# Two\n\n# Two\n");
    Path a = file("a.md", "# A\n\n## Part\n\n## Part\n");
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      String text = "# A\n\n## Part\n\n## Part\n\n";
      assertEquals(text + "[x](#part-1)\n", chosen(editor, a, text + "[x](#pa@)\n", "part-1"));
      assertEquals(
          text + "[x](b.md#über-alles)\n", chosen(editor, a, text + "[x](b.md#@)\n", "über-alles"));
      assertEquals(
          List.of("two", "two-1", "zwei", "über-alles"),
          offered(editor, a, text + "[x](b.md#@)\n").stream().sorted().toList());
      assertEquals(
          "Über alles",
          editor
              .complete(a, text + "[x](b.md#@)\n")
              .item("über-alles")
              .getLabelDetails()
              .getDescription());
    }
  }

  @Test
  void nothingIsOfferedWhereNothingIsRead() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    file("b.md", "# B\n");
    Path a = file("a.md", "# A\n");
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      assertTrue(offered(editor, a, "# A\n\n[x](@)\n").contains("b.md"));
      for (String text :
          List.of(
              "# A\n\n```\n[x](@)\n```\n",
              "# A\n\n    [x](@)\n",
              "# A\n\nSee `[x](@)`.\n",
              "# A\n\n<!-- [x](@) -->\n",
              "# A\n\n<!--\n[x](@)\n-->\n",
              "# A\n\n\\[B@\n",
              "# A\n\nplain @ text\n",
              "# A\n\n[x](https://example.org/@)\n")) {
        assertEquals(List.of(), offered(editor, a, text), text);
      }
    }
  }

  @Test
  void labelsAndFootnotesAreThoseOfTheDocument() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    file("b.md", "# B\n");
    Path a = file("a.md", "# A\n");
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      String defined = "\n\n[two]: b.md\n[gone]: nowhere.md\n\n[^n]: A note.\n";
      assertEquals(List.of("two"), offered(editor, a, "# A\n\n[x][@]" + defined));
      assertEquals(List.of("n"), offered(editor, a, "# A\n\nWord[^@" + defined));
      editor.complete(a, "# A\n\nWord[^@" + defined).choose("n");
      assertTrue(editor.text(a).contains("Word[^n]\n"));
      editor.complete(a, "# A\n\n[t@" + defined).choose("two");
      assertTrue(editor.text(a).contains("\n\n[two]\n"));
    }
  }

  @Test
  void namesOfNotesInDoubleBrackets() throws Exception {
    file("entrylint.yml", "dialect: obsidian\n");
    file("one/Note.md", "---\naliases: [Other name]\n---\n\n# Note\n\n## Some part\n");
    file("one/Twin.md", "# Twin\n");
    file("two/Twin.md", "# Twin\n");
    Path a = file("a.md", "# A\n");
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      assertEquals("[[Note]]\n", chosen(editor, a, "[[No@\n", "Note"));
      assertEquals("[[Note]]\n", chosen(editor, a, "[[No@]]\n", "Note"));
      assertEquals("[[one/Twin]]\n", chosen(editor, a, "[[Tw@]]\n", "one/Twin"));
      assertEquals("[[Note#Some part]]\n", chosen(editor, a, "[[Note#@]]\n", "Some part"));
      assertEquals("[[Note|Note]]\n", chosen(editor, a, "[[Note|@]]\n", "Note"));
      assertEquals(
          "[x](one/Note.md#Some%20part)\n",
          chosen(editor, a, "[x](one/Note.md#@)\n", "Some%20part"));
    }
  }

  private static final String GLOSSARY =
      """
      dialect: pandoc
      anchors: corpus
      kinds:
        term:
          recognise: {level: 2}
          sections:
            - {name: definition, title: Definition, min: 1}
            - {name: see-also, title: See also, min: 0}
            - {name: sources, title: Sources, min: 1}
      relations:
        see-also: {section: see-also}
      """;

  private static String term(String title, String links) {
    return "## "
        + title
        + "\n\n### Definition\n\nWhat it is.\n\n### See also\n\n"
        + links
        + "\n### Sources\n\nA book.\n";
  }

  @Test
  void entriesByTitleAreWholeLinks() throws Exception {
    file("entrylint.yml", GLOSSARY);
    file(
        "b.md",
        term("Beta \\[1\\]", "- [Gamma](#gamma)\n")
            + "\n"
            + term("Gamma", "- [Beta \\[1\\]](#beta-1)\n"));
    Path a = file("a.md", term("Alpha", "- [Gamma](#gamma)\n"));
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      Completed list = editor.complete(a, term("Alpha", "- [Gamma](#gamma)\n- B@\n"));
      assertEquals(List.of("Beta [1]"), list.labels());
      list.choose("Beta [1]");
      assertTrue(editor.text(a).contains("\n- [Beta \\[1\\]](#beta-1)\n"), editor.text(a));
      String open = term("Alpha", "").replace("What it is.", "What [Ga@ is.");
      editor.complete(a, open).choose("Gamma");
      assertTrue(editor.text(a).contains("What [Gamma](#gamma) is."), editor.text(a));
      // In text that is no list of a relation, only a bracket asks for links.
      assertEquals(
          List.of(), offered(editor, a, term("Alpha", "").replace("What it is.", "- Ga@")));
    }
  }

  @Test
  void sectionsThatAreLacking() throws Exception {
    file("entrylint.yml", GLOSSARY);
    Path a = file("a.md", "## Alpha\n");
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      String text = "## Alpha\n\n### Definition\n\nWhat it is.\n\n";
      assertEquals(List.of("Sources", "See also"), offered(editor, a, text + "## @\n"));
      editor.complete(a, text + "## S@\n").choose("Sources");
      assertEquals(text + "### Sources\n", editor.text(a));
    }
  }

  @Test
  void frontMatterHasTheKeysAndValuesOfItsKind() throws Exception {
    file(
        "entrylint.yml",
        """
        dialect: hugo
        kinds:
          page:
            recognise: {}
            front-matter:
              required: [title]
              keys:
                status: {one-of: [draft, final]}
                hidden: {type: flag}
        relations:
          related: {front-matter: related, names: title, mutual: false}
        """);
    file("b.md", "---\ntitle: Beta, two\ntags: [red, \"blue: deep\"]\nowner: me\n---\n\nText.\n");
    file("c.md", "---\ntitle: Gamma\ntags: [red]\nrelated: [\"Beta, two\"]\n---\n\nText.\n");
    Path a = file("a.md", "---\ntitle: A\n---\n\nText.\n");
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      String end = "\n---\n\nText.\n";
      List<String> keys = offered(editor, a, "---\ntitle: A\n@" + end);
      assertTrue(
          keys.containsAll(List.of("status", "hidden", "tags", "owner", "related")), "" + keys);
      assertFalse(keys.contains("title"));
      assertEquals(
          "---\ntitle: A\nstatus: final" + end,
          chosen(editor, a, "---\ntitle: A\nstatus: @" + end, "final"));
      assertEquals(List.of("true", "false"), offered(editor, a, "---\ntitle: A\nhidden: @" + end));
      assertEquals(
          "---\ntitle: A\ntags: [red, \"blue: deep\"]" + end,
          chosen(editor, a, "---\ntitle: A\ntags: [red, bl@]" + end, "blue: deep"));
      assertEquals(
          "---\ntitle: A\ntags:\n  - red" + end,
          chosen(editor, a, "---\ntitle: A\ntags:\n  - r@" + end, "red"));
      assertEquals(
          "---\ntitle: A\nrelated: [\"Beta, two\"]" + end,
          chosen(editor, a, "---\ntitle: A\nrelated: [@]" + end, "Beta, two"));
    }
  }

  @Test
  void suppressionsNameRules() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    Path a = file("a.md", "# A\n");
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      editor
          .complete(a, "# A\n\n<!-- entry@ -->\n[x](#no)\n")
          .choose("entrylint-disable-next-line");
      assertEquals("# A\n\n<!-- entrylint-disable-next-line -->\n[x](#no)\n", editor.text(a));
      assertEquals(
          "# A\n\n<!-- entrylint-disable-next-line broken-anchor -->\n[x](#no)\n",
          chosen(
              editor,
              a,
              "# A\n\n<!-- entrylint-disable-next-line bro@ -->\n[x](#no)\n",
              "broken-anchor"));
      assertFalse(
          offered(editor, a, "# A\n\n<!-- entrylint-disable-line broken-anchor @ -->\n")
              .contains("broken-anchor"));
      assertEquals(
          List.of(),
          offered(editor, a, "# A\n\n<!-- entrylint-disable-line broken-anchor -- a @ -->\n"));
      assertEquals(List.of(), offered(editor, a, "# A\n\n`<!-- entrylint-@ -->`\n"));
    }
  }

  @Test
  void theConfigurationHasTheKeysAndWordsOfItsSchema() throws Exception {
    Path config = file("entrylint.yml", "dialect: github\n");
    file("a.md", "# A\n");
    try (Editor editor = Editor.in(root)) {
      editor.open(config);
      List<String> keys = offered(editor, config, "dialect: github\n@\n");
      assertTrue(keys.containsAll(List.of("rules", "kinds", "relations")), "" + keys);
      assertFalse(keys.contains("dialect"));
      assertTrue(offered(editor, config, "dialect: @\n").containsAll(List.of("github", "hugo")));
      assertEquals(
          "dialect: github\nrules:\n  broken-anchor: error\n",
          chosen(editor, config, "dialect: github\nrules:\n  broken-anchor: @\n", "error"));
      List<String> rules =
          offered(editor, config, "dialect: github\nrules:\n  broken-anchor: error\n  @\n");
      assertTrue(rules.contains("missing-file"), "" + rules);
      assertFalse(rules.contains("broken-anchor"));
    }
  }

  @Test
  void placesAreCountedInTheUnitThatWasAgreedOn() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    file("b.md", "# B\n");
    Path a = file("a.md", "# A\n");
    try (Editor editor =
        new Editor(
            List.of(root),
            params ->
                params.getCapabilities().getGeneral().setPositionEncodings(List.of("utf-16")))) {
      editor.open(a);
      assertEquals("# A\n\n😀ü [x](b.md)\n", chosen(editor, a, "# A\n\n😀ü [x](@)\n", "b.md"));
    }
  }

  @Test
  void manyAreCutAndTheBestComeFirst() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    for (int i = 0; i < 260; i++) {
      file("n" + i + ".md", "# N" + i + "\n");
    }
    Path a = file("a.md", "# A\n");
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      Completed all = editor.complete(a, "# A\n\n[x](@)\n");
      assertTrue(all.isIncomplete());
      assertEquals(200, all.labels().size());
      Completed some = editor.complete(a, "# A\n\n[x](n25@)\n");
      assertEquals("n25.md", some.labels().get(0));
      assertEquals("N25\nn25.md\n", editor.describe(some.item("n25.md")).replaceFirst("\\z", "\n"));
    }
  }
}
