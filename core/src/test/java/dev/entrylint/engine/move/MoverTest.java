package dev.entrylint.engine.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoverTest {

  /** What becomes of {@code link} in the file {@code in} when {@code from} is {@code to}. */
  private static String link(
      String dialect, String in, String link, String from, String to, String... more)
      throws Exception {
    Map<String, String> files = Moves.corpus(dialect, more);
    files.put(in, link);
    Map<String, String> then = Moves.moved(files, from, to);
    Relocation relocation = new Relocation(from, to);
    return then.get(relocation.of(in));
  }

  private static String refusal(Map<String, String> files, String from, String to) {
    return assertThrows(MoveRefusedException.class, () -> Moves.moved(files, from, to))
        .getMessage();
  }

  @Test
  void aLinkToAFileThatMovesKeepsItsForm() throws Exception {
    String[] page = {"d/a.md", "# A\n\n## B\n"};
    assertEquals("[x](d/c.md)", link("github", "i.md", "[x](d/a.md)", "d/a.md", "d/c.md", page));
    assertEquals(
        "[x](./d/c.md#b 'T')",
        link("github", "i.md", "[x](./d/a.md#b 'T')", "d/a.md", "d/c.md", page));
    assertEquals("[x](/e/a.md)", link("github", "i.md", "[x](/d/a.md)", "d/a.md", "e/a.md", page));
    assertEquals(
        "[x](<d/c d.md>)", link("github", "i.md", "[x](<d/a.md>)", "d/a.md", "d/c d.md", page));
    assertEquals(
        "[x](d/c%20d.md)", link("github", "i.md", "[x](d/a.md)", "d/a.md", "d/c d.md", page));
    assertEquals(
        "[x](d/100%25%20%231.md)",
        link("github", "i.md", "[x](d/a.md)", "d/a.md", "d/100% #1.md", page));
    assertEquals(
        "[x](d/Übung.md)", link("github", "i.md", "[x](d/a.md)", "d/a.md", "d/Übung.md", page));
    assertEquals(
        "[x](d/c%28.md)", link("github", "i.md", "[x](d/a.md)", "d/a.md", "d/c(.md", page));
    assertEquals(
        "[x](d/[c].md)", link("github", "i.md", "[x](d/a.md)", "d/a.md", "d/[c].md", page));
    assertEquals(
        "[x]\n\n[x]: d/c.md 'T'\n",
        link("github", "i.md", "[x]\n\n[x]: d/a.md 'T'\n", "d/a.md", "d/c.md", page));
    assertEquals(
        "<a href=\"d/c.md#b\">x</a>",
        link("github", "i.md", "<a href=\"d/a.md#b\">x</a>", "d/a.md", "d/c.md", page));
    assertEquals(
        "[x](../d/c.md)", link("github", "d/i.md", "[x](../d/a.md)", "d/a.md", "d/c.md", page));
    assertEquals("[[c#B|x]]", link("obsidian", "i.md", "[[a#B|x]]", "d/a.md", "d/c.md", page));
    assertEquals("[[a]]", link("obsidian", "i.md", "[[a]]", "d/a.md", "e/a.md", page));
    assertEquals("[[e/a]]", link("obsidian", "i.md", "[[d/a]]", "d/a.md", "e/a.md", page));
  }

  @Test
  void addressesAreWrittenAsTheRendererHasThem() throws Exception {
    assertEquals(
        "[x](/d/c/#b)",
        link(
            "hugo",
            "content/i.md",
            "[x](/d/a/#b)",
            "content/d/a.md",
            "content/d/c.md",
            "content/d/a.md",
            "# A\n\n## B\n"));
    assertEquals(
        "[x]({{< ref \"d/c\" >}})",
        link(
            "hugo",
            "content/i.md",
            "[x]({{< ref \"d/a\" >}})",
            "content/d/a.md",
            "content/d/c.md",
            "content/d/a.md",
            "# A\n"));
    assertEquals(
        "[x](./c#b)",
        link(
            "docusaurus",
            "docs/i.md",
            "[x](./a#b)",
            "docs/a.md",
            "docs/c.md",
            "docs/a.md",
            "# A\n\n## B\n"));
    assertEquals(
        "[x](../e/c.md)",
        link(
            "mkdocs",
            "docs/d/i.md",
            "[x](a.md)",
            "docs/d/a.md",
            "docs/e/c.md",
            "docs/d/a.md",
            "# A\n"));
    assertEquals(
        "[x](d/c.html)",
        link(
            "mdbook",
            "src/i.md",
            "[x](d/a.html)",
            "src/d/a.md",
            "src/d/c.md",
            "src/d/a.md",
            "# A\n"));
  }

  @Test
  void theAddressOfAnIndexIsThatOfItsFolder() throws Exception {
    Map<String, String> files =
        Moves.corpus(
            "mkdocs",
            "docs/index.md",
            "# I\n\n<a href=\"g/\">x</a>\n",
            "docs/g/README.md",
            "# G\n");
    Map<String, String> then = Moves.moved(files, "docs/g/README.md", "docs/g/other.md");
    assertEquals("# I\n\n<a href=\"g/other/\">x</a>\n", then.get("docs/index.md"));
    assertEquals(files, Moves.moved(then, "docs/g/other.md", "docs/g/README.md"));
  }

  @Test
  void thePathOfALinkFollowsEvenIfItsFragmentLeadsNowhere() throws Exception {
    assertEquals(
        "[x](c.md#none)", link("github", "i.md", "[x](a.md#none)", "a.md", "c.md", "a.md", "# A"));
    assertEquals(
        "[x](../d/b.md#none)",
        link("github", "i.md", "[x](d/b.md#none)", "i.md", "e/i.md", "d/b.md", "# B"));
  }

  @Test
  void linksInWhatMovesLeadWhereTheyLed() throws Exception {
    Map<String, String> files =
        Moves.corpus(
            "github",
            "d/a.md",
            "# A\n\n[i](../i.md) [b](b.md#b) ![p](p.png) [a](#a) [o](./b.md)\n",
            "d/b.md",
            "# B\n",
            "d/p.png",
            "P",
            "i.md",
            "# I\n");
    Map<String, String> then = Moves.moved(files, "d/a.md", "a.md");
    assertEquals(
        "# A\n\n[i](i.md) [b](d/b.md#b) ![p](d/p.png) [a](#a) [o](./d/b.md)\n", then.get("a.md"));
    assertEquals(files, Moves.moved(then, "a.md", "d/a.md"));
    Map<String, String> deeper = Moves.moved(files, "d", "e/f");
    assertEquals(
        "# A\n\n[i](../../i.md) [b](b.md#b) ![p](p.png) [a](#a) [o](./b.md)\n",
        deeper.get("e/f/a.md"));
    assertEquals("P", deeper.get("e/f/p.png"));
    assertEquals(files, Moves.moved(deeper, "e/f", "d"));
  }

  @Test
  void anIdThatIsWrittenIsWrittenAnew() throws Exception {
    Map<String, String> files =
        Moves.corpus(
            "pandoc",
            "a.md",
            "# A {#old .c}\n\n[x](#old) [y][l] <a href='#old'>z</a>\n\n[l]: #old\n",
            "b.md",
            "[x](a.md#old 'T') []{#other}\n");
    Map<String, String> then = Moves.moved(files, "a.md#old", "#new");
    assertEquals(
        "# A {#new .c}\n\n[x](#new) [y][l] <a href='#new'>z</a>\n\n[l]: #new\n", then.get("a.md"));
    assertEquals("[x](a.md#new 'T') []{#other}\n", then.get("b.md"));
    assertEquals(files, Moves.moved(then, "#new", "old"));
    assertEquals("[x](a.md#old 'T') []{#neu}\n", Moves.moved(files, "#other", "neu").get("b.md"));
  }

  @Test
  void aHeadingWithoutAnIdGetsOneWhereThereIsSuch() throws Exception {
    assertEquals("## Title {#new}\n", id("docusaurus", "## Title\n"));
    assertEquals("## Title {#new}\n", id("kramdown", "## Title\n"));
    assertEquals("## Title {#new}\n", id("pandoc", "## Title\n"));
    assertEquals("## Title {#new}\n", id("hugo", "## Title\n"));
    assertEquals("## Title {#new}\n", id("mdbook", "## Title\n"));
    assertEquals("## Title { #new }\n", id("mkdocs+attr_list", "## Title\n"));
    String refused = refusal(Moves.corpus("github", "a.md", "## Title\n"), "a.md#title", "#new");
    assertTrue(refused.contains("cannot be written here as the id of a heading"), refused);
  }

  private static String id(String dialect, String text) throws Exception {
    Map<String, String> files =
        Moves.corpus(dialect, "docs/a.md", text, "docs/b.md", "[x](a.md#title)\n");
    Map<String, String> then = Moves.moved(files, "docs/a.md#title", "#new");
    assertEquals("[x](a.md#new)\n", then.get("docs/b.md"), dialect);
    return then.get("docs/a.md");
  }

  @Test
  void aTitleTakesItsIdWithIt() throws Exception {
    for (String dialect :
        List.of(
            "github",
            "gitlab",
            "pandoc",
            "kramdown",
            "hugo",
            "mkdocs",
            "docusaurus",
            "mdbook",
            "vitepress",
            "commonmark")) {
      Map<String, String> files =
          Moves.corpus(
              dialect,
              "docs/a.md",
              "# A\n\n## Old title\n\n[t](#old-title)\n",
              "docs/b.md",
              "[x](a.md#old-title)\n");
      if (dialect.equals("commonmark")) {
        continue;
      }
      Map<String, String> then =
          Moves.moved(files, MoveOrder.title("docs/a.md#old-title", "New title"));
      assertEquals("# A\n\n## New title\n\n[t](#new-title)\n", then.get("docs/a.md"), dialect);
      assertEquals("[x](a.md#new-title)\n", then.get("docs/b.md"), dialect);
      assertEquals(
          files, Moves.moved(then, MoveOrder.title("docs/a.md#new-title", "Old title")), dialect);
    }
    Map<String, String> notes =
        Moves.corpus("obsidian", "a.md", "# A\n\n## Old title\n", "b.md", "[[a#Old title|x]]\n");
    Map<String, String> then = Moves.moved(notes, MoveOrder.title("a.md#Old title", "New title"));
    assertEquals("[[a#New title|x]]\n", then.get("b.md"));
  }

  @Test
  void aTitleAboveWhatALinkLeadsToFollows() throws Exception {
    Map<String, String> files =
        Moves.corpus(
            "obsidian",
            "a.md",
            "# A\n\n## Sub one\n\n### Deep\n\nText. ^blk\n",
            "b.md",
            "[[a#Sub one#Deep|x]] [[a#^blk]] [y](a.md#Sub%20one#Deep)\n");
    Map<String, String> then = Moves.moved(files, MoveOrder.title("a.md#Sub one", "Sub two"));
    assertEquals("[[a#Sub two#Deep|x]] [[a#^blk]] [y](a.md#Sub%20two#Deep)\n", then.get("b.md"));
    assertEquals(files, Moves.moved(then, MoveOrder.title("a.md#Sub two", "Sub one")));
    then = Moves.moved(files, "a.md#^blk", "new");
    assertTrue(then.get("a.md").endsWith(" ^new\n"), then.get("a.md"));
    assertEquals("[[a#Sub one#Deep|x]] [[a#^new]] [y](a.md#Sub%20one#Deep)\n", then.get("b.md"));
  }

  @Test
  void theConfigurationIsEditedWhereItNamesWhatMoves() throws Exception {
    String yaml =
        """
        dialect: pandoc
        anchors: corpus
        include: ["src/**/*.md", 'top.md'] # all
        roots:
          - top.md # where readers come in
          - "#Index"
        ignore: ["#Nowhere"]
        """;
    Map<String, String> files =
        Moves.corpus("x", "top.md", "# Index {#Index}\n\n[a](#a)\n", "src/a.md", "# A {#a}\n");
    files.put("entrylint.yml", yaml);
    assertEquals(
        yaml.replace("#Index", "#Inhalt"),
        Moves.moved(files, "Index", "Inhalt").get("entrylint.yml"));
    assertEquals(
        yaml.replace("top.md", "start.md"),
        Moves.moved(files, "top.md", "start.md").get("entrylint.yml"));
    assertEquals(
        yaml.replace("src/", "text/"), Moves.moved(files, "src", "text").get("entrylint.yml"));
  }

  @Test
  void relationsInFrontMatterFollow() throws Exception {
    String yaml =
        """
        dialect: hugo
        kinds:
          page: {recognise: {path: "**/*.md"}}
        relations:
          related: {front-matter: related, names: [file]}
        """;
    Map<String, String> files =
        Moves.corpus(
            "x",
            "content/a.md",
            "---\nrelated: [b, 'c'] # these\n---\n# A\n",
            "content/b.md",
            "# B\n",
            "content/c.md",
            "# C\n");
    files.put("entrylint.yml", yaml);
    assertEquals(
        "---\nrelated: [b, 'd e'] # these\n---\n# A\n",
        Moves.moved(files, "content/c.md", "content/d e.md").get("content/a.md"));
    assertEquals(
        "---\nrelated: [f, 'c'] # these\n---\n# A\n",
        Moves.moved(files, "content/b.md", "content/f.md").get("content/a.md"));
  }

  @Test
  void aValueOfSeveralItemsFollowsInEach() throws Exception {
    String yaml =
        """
        dialect: hugo
        kinds:
          page: {recognise: {path: "**/*.md"}}
        relations:
          related: {front-matter: related, names: [file], form: {separator: ";"}}
        """;
    Map<String, String> files =
        Moves.corpus(
            "x",
            "content/a.md",
            "---\nrelated: b b; c c # these\n---\n# A\n",
            "content/t.md",
            "+++\nrelated = \"b b ;c c\"\n+++\n# A\n",
            "content/b b.md",
            "# B\n",
            "content/c c.md",
            "# C\n");
    files.put("entrylint.yml", yaml);
    Map<String, String> then = Moves.moved(files, "content/c c.md", "content/d d.md");
    assertEquals("---\nrelated: b b; d d # these\n---\n# A\n", then.get("content/a.md"));
    assertEquals("+++\nrelated = \"b b ;d d\"\n+++\n# A\n", then.get("content/t.md"));
    assertEquals(files, Moves.moved(then, "content/d d.md", "content/c c.md"));
    then = Moves.moved(files, "content/b b.md", "content/x #y.md");
    assertEquals(
        "---\nrelated: \"x #y; c c\" # these\n---\n# A\n",
        then.get("content/a.md"),
        "quotes where all of it needs them");
  }

  @Test
  void codesAreWrittenWhereTheyAreRead() throws Exception {
    assertEquals(
        "[x]({{< ref \"d/b c\" >}})",
        link(
            "hugo",
            "content/i.md",
            "[x]({{< ref \"d/a\" >}})",
            "content/d/a.md",
            "content/d/b c.md",
            "content/d/a.md",
            "# A\n"));
    assertEquals(
        "[x](d/%C3%BC.md)",
        link("github", "i.md", "[x](d/%C3%A4.md)", "d/ä.md", "d/ü.md", "d/ä.md", "# A\n"));
  }

  @Test
  void aNameThatOthersHaveAsWellIsWrittenLonger() throws Exception {
    assertEquals(
        "[[d/b]]",
        link(
            "obsidian", "i.md", "[[a]]", "d/a.md", "d/b.md", "d/a.md", "# A\n", "e/b.md", "# B\n"));
  }

  @Test
  void whatIsThereIsNotWrittenOver() throws Exception {
    Map<String, String> files =
        Moves.corpus("pandoc", "a.md", "# A {#a}\n\n# B {#b}\n", "b.md", "# B\n");
    assertEquals("there is something at 'b.md' already", refusal(files, "a.md", "b.md"));
    assertEquals("there is an id 'b' already: a.md:3:7", refusal(files, "a.md#a", "#b"));
    assertEquals("there is no id 'aa' in a.md", refusal(files, "a.md#aa", "#c"));
    assertEquals(
        "'#b' is not one place: it may be a.md#b, b.md#b; name the one that is meant",
        refusal(files, "#b", "#c"));
    assertEquals(
        "'c' would be no document of the corpus, by include and exclude; did you mean 'c.md'?",
        refusal(files, "a.md", "c"));
    assertEquals(
        "'../c.md' is not below the root of the corpus", refusal(files, "a.md", "../c.md"));
    assertTrue(refusal(files, "entrylint.yml", "x.yml").contains("the configuration"));
    assertTrue(refusal(files, "a.md#a", "c d").contains("cannot be an id"));
  }

  @Test
  void whatCannotBeANameIsRefused() throws Exception {
    Map<String, String> files = Moves.corpus("github", "a.md", "# A\n", "p.png", "no picture");
    files.put("d/.git", "gitdir: elsewhere");
    assertTrue(refusal(files, "a.md", "b\nc.md").contains("a line end"));
    assertTrue(refusal(files, "a.md", "x".repeat(260) + ".md").contains("longer than"));
    assertTrue(refusal(files, "p.png", ".git/hooks/x").contains("git's own"));
    assertTrue(refusal(files, "p.png", "x/.GIT/x").contains("git's own"));
    assertTrue(refusal(files, "d/.git", "g").contains("git's own"));
    for (String name : List.of("CON.md", "d/aux/x.md", "a|b.md", "x./y.md", "b:c.md")) {
      List<String> notes = Moves.plan(files, MoveOrder.of("a.md", name)).notes();
      assertTrue(notes.get(0).endsWith("cannot be the name of a file on Windows"), name);
    }
    for (String name : List.of("console.md", "com.md", "b c.md", "Ü.md", ".x.md")) {
      assertEquals(List.of(), Moves.plan(files, MoveOrder.of("a.md", name)).notes(), name);
    }
  }

  @Test
  void onlyTheCaseOfAFileMayChange() throws Exception {
    Map<String, String> files = Moves.corpus("github", "Ab.md", "# A\n", "b.md", "[x](Ab.md)\n");
    Map<String, String> then = Moves.moved(files, "Ab.md", "ab.md");
    assertEquals("[x](ab.md)\n", then.get("b.md"));
    assertEquals(files, Moves.moved(then, "ab.md", "Ab.md"));
  }

  @Test
  void oldNamesLiveOnWhereTheRendererHasSuch() throws Exception {
    Map<String, String> files =
        Moves.corpus("pandoc", "a.md", "# A\n\nText\n\n## B {#b}\n", "b.md", "[x](a.md#b)\n");
    Map<String, String> then = Moves.moved(files, MoveOrder.of("a.md#b", "#c").keepingOld());
    assertEquals("# A\n\nText\n\n[]{#b}\n\n## B {#c}\n", then.get("a.md"));
    assertEquals("[x](a.md#c)\n", then.get("b.md"));

    Map<String, String> pages =
        Moves.corpus(
            "hugo", "content/d/a.md", "---\ntitle: A\n---\nText\n", "content/b.md", "[x](/d/a/)\n");
    then = Moves.moved(pages, MoveOrder.of("content/d/a.md", "content/e.md").keepingOld());
    assertEquals("---\ntitle: A\naliases: [/d/a/]\n---\nText\n", then.get("content/e.md"));
  }

  @Test
  void whatElseNamesItIsSaid() throws Exception {
    Map<String, String> files =
        Moves.corpus(
            "github",
            "a.md",
            "# A\n",
            "b.md",
            "[x](https://example.org/a.md)\n",
            "nav.yml",
            "- one\n- a.md\n- ba.md\n");
    assertEquals(
        List.of("not edited, and may name what has another name now: b.md:1:5, nav.yml:2"),
        Moves.plan(files, MoveOrder.of("a.md", "c.md")).notes());
  }

  @Test
  void anEntryThatManyNameGoesThereAndBack() throws Exception {
    Map<String, String> files = Moves.corpus("pandoc", "e.md", "## Entry {#entry .term}\n");
    for (int i = 0; i < 60; i++) {
      files.put(
          "p" + i + ".md", "## P {#p" + i + "}\n\n[a](#entry) | [b](e.md#entry 'T') | <#x>\n");
    }
    files.put("entrylint.yml", "dialect: pandoc\nanchors: corpus\n");
    Map<String, String> then = Moves.moved(files, "#entry", "Eintrag");
    assertEquals("## P {#p7}\n\n[a](#Eintrag) | [b](e.md#Eintrag 'T') | <#x>\n", then.get("p7.md"));
    assertEquals(files, Moves.moved(then, "#Eintrag", "entry"));
  }

  @Test
  void aFolderOfManyPagesGoesThereAndBack() throws Exception {
    Map<String, String> files = Moves.corpus("github", "index.md", "");
    StringBuilder index = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      index.append("- [p](d/p").append(i).append(".md#p)\n");
      files.put(
          "d/p" + i + ".md",
          "# P\n\n[n](p" + (i + 1) % 40 + ".md) [i](../index.md) [s](./p0.md#p)\n");
    }
    files.put("index.md", index.toString());
    Map<String, String> then = Moves.moved(files, "d", "e/f");
    assertEquals(index.toString().replace("d/", "e/f/"), then.get("index.md"));
    assertEquals(files, Moves.moved(then, "e/f", "d"));
  }
}
