package dev.entrylint.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.infer.draft.MemoryCorpusAccess;
import dev.entrylint.infer.draft.Proposal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Small corpora in, configurations out. */
class InferenceTest {

  private final Map<String, String> files = new LinkedHashMap<>();

  private void file(String path, String... lines) {
    files.put(path, String.join("\n", lines) + "\n");
  }

  /** The configuration that is found, without the comment that opens it. */
  private String found() throws Exception {
    Proposal proposal = Inference.of(new MemoryCorpusAccess(files));
    String text = proposal.text();
    new MemoryCorpusAccess(files).draft(text); // it must be one
    return text.substring(text.indexOf("\n\n") + 2);
  }

  private static void assertSays(String part, String text) {
    assertTrue(text.contains(part), () -> "not said: " + part + "\nbut:\n" + text);
  }

  @Test
  void whatRecordsShareIsTheirKind() throws Exception {
    for (int i = 1; i <= 9; i++) {
      file(
          "notes/hives/000" + i + "-hive.md",
          "# Hive " + i,
          "",
          "Where it stands.",
          "",
          "## Place",
          "",
          "Below the lime tree.",
          "",
          i == 4 ? "## Queens" : "## Queen",
          "",
          "- marked",
          "",
          i < 7 ? "## Honey\n\nA little." : "");
    }
    file("notes/hives/README.md", "# Hives", "", "Read them all.");
    file("notes/garden.md", "# Garden", "", "Lime trees.");
    assertEquals(
        """
        dialect: github # nothing here speaks for another; no link leads into the corpus

        kinds:
          hives: # 9 documents
            recognise: {path: "notes/hives/{0,1,2,3,4,5,6,7,8,9}*.md"}
            level: 1 # all 9 entries
            lead: required # all 9 entries begin with a paragraph
            sections:
              - {name: place, title: Place, count: 1} # all 9 entries
              - {name: queen, pattern: "(?i)^queens?$", title: Queen, count: 1} # all 9 entries; 8 of 9 read so
              - {name: honey, title: Honey, max: 1, last: true} # 6 of 9 entries; last in 6
            order: declared # all 9 entries with two or more keep to it
            # closed: true # all 9 entries have no other sections
        """,
        found());
  }

  @Test
  void pagesOfATranslationAreNoOneText() throws Exception {
    for (int i = 0; i < 10; i++) {
      file("en/page" + i + ".md", "# Bee" + i, "", "## Wax" + i, "", "## Smoke" + i);
      String links = "[a](#bee%d) [b](#wax%d) [c](#smoke%d)";
      file("de/page" + i + ".md", "# Biene" + i, "", links.formatted(i, i, i));
    }
    assertFalse(found().contains("anchors:"), found());
  }

  @Test
  void filesThatAreOneTextMayLieInSeveralFolders() throws Exception {
    for (int i = 0; i < 10; i++) {
      String links = "[a](#wax%d) [b](#wax%d) [c](#wax%d)";
      file("a/bee" + i + ".md", "# Bee" + i, "", links.formatted(i, (i + 1) % 10, (i + 2) % 10));
      file("b/wax" + i + ".md", "# Wax" + i, "", "Cells.");
    }
    assertSays("- \"a/*.md\"", found());
    assertSays("- \"b/*.md\"", found());
    assertSays("anchors: corpus", found());
  }

  @Test
  void whatFewerThanFiveHaveInCommonIsNoConvention() throws Exception {
    for (int i = 1; i <= 4; i++) {
      file("hives/hive-" + i + ".md", "# Hive", "", "## Queen", "", "Here.");
    }
    assertEquals(
        "dialect: github # nothing here speaks for another; no link leads into the corpus\n",
        found());
  }

  @Test
  void pagesWithNothingInCommonHaveNoKind() throws Exception {
    for (String word :
        new String[] {"bees", "wax", "smoke", "queens", "drones", "frames", "feed"}) {
      file("docs/" + word + ".md", "# On " + word, "", "## What " + word + " need", "", "Time.");
    }
    assertFalse(found().contains("kinds:"));
  }

  @Test
  void aKeyOfTheFrontMatterTellsKindsApart() throws Exception {
    for (int i = 1; i <= 14; i++) {
      boolean stub = i > 8;
      file(
          "proposals/hive-" + i + ".md",
          "---",
          "number: " + i,
          "status: " + (stub ? "Moved" : i % 2 == 0 ? "Draft" : "Final"),
          "created: 2024-05-0" + (i % 9 + 1),
          "---",
          "",
          stub ? "It is elsewhere now." : "## Abstract\n\nShort.\n\n## Copyright\n\nNone.");
    }
    String text = found();
    assertSays(
        """
          moved: # 6 documents, whose sections are others
            recognise: {path: "proposals/hive-*.md", front-matter: {status: Moved}}
            lead: required # all 6 entries begin with a paragraph
        """,
        text);
    assertSays(
        """
          hive: # 8 documents; 'status' is Draft, Final
            recognise: {path: "proposals/hive-*.md"}
            front-matter:
              required: [number, status, created] # each in all 8 entries
              keys:
                number: number # all 8 entries
                status: text # all 8 entries
                created: date # all 8 entries
            sections:
              - {name: abstract, title: Abstract, count: 1} # all 8 entries
              - {name: copyright, title: Copyright, count: 1, last: true} # all 8 entries; last in 8
        """,
        text);
  }

  @Test
  void wordsOfFrontMatterAreCountedAndSlipsAreNot() throws Exception {
    for (int i = 1; i <= 20; i++) {
      String status = i == 20 ? "dornant" : i % 2 == 0 ? "active" : "dormant";
      file(
          "hives/hive-" + i + ".md",
          "---",
          "status: " + status,
          "site: https://bees.example/" + i,
          "tags: [small, wooden]",
          i == 7 ? "Status: twice" : "weight: " + i,
          "---",
          "",
          "A hive.");
    }
    String text = found();
    assertSays(
        "status: {type: text, one-of: [active, dormant]} # all 20 entries; probably not dornant",
        text);
    assertSays("site: {type: text, pattern: \"^https?://\\\\S+$\"} # all 20 entries", text);
    assertSays("tags: {type: list, one-of: [small, wooden]} # all 20 entries", text);
    assertSays("weight: number # 19 of 20 entries", text);
    assertFalse(text.contains("Status: text"), text);
  }

  @Test
  void languagesSideBySideShareTheirKind() throws Exception {
    for (String name : new String[] {"wax", "queen", "smoke", "drone", "frame", "feed"}) {
      file(
          "content/en/" + name + ".md",
          "---",
          "title: " + name,
          "---",
          "",
          "## Use",
          "",
          "Much.",
          "",
          "## Origin",
          "",
          "Old.");
      file(
          "content/de/" + name + ".md",
          "---",
          "title: " + name,
          "---",
          "",
          "## Gebrauch",
          "",
          "Viel.",
          "",
          "## Herkunft",
          "",
          "Alt.");
    }
    String text = found();
    assertSays("locales: # folders of these names hold files of the same names\n", text);
    assertSays("  de: \"content/de/**\" # 6 documents\n", text);
    assertSays("recognise: {path: \"content/{de,en}/*.md\"}", text);
    assertSays("title: {de: Herkunft, en: Origin}", text);
  }

  @Test
  void oneNameInManyFoldersIsAKind() throws Exception {
    for (String name : new String[] {"wax", "queen", "smoke", "drone", "frame", "feed"}) {
      file(
          "lib/rules/" + name + "/README.md",
          "# " + name,
          "",
          "A rule.",
          "",
          "## Options",
          "",
          "None.");
    }
    String text = found();
    assertSays("  rule: # 6 documents\n    recognise: {path: \"lib/rules/*/README.md\"}", text);
  }

  @Test
  void anAlphabeticalPageOfTermsHoldsEntries() throws Exception {
    StringBuilder terms = new StringBuilder("# Glossary of bees\n");
    for (char c = 'a'; c < 'n'; c++) {
      terms.append("\n## ").append(c).append("pis\n\nA bee.\n");
    }
    file("docs/glossary.md", terms.toString());
    String text = found();
    assertSays("  term: # 13 headings in the order of the alphabet\n", text);
    assertSays("recognise: {path: docs/glossary.md, level: 2}", text);
    assertSays("lead: required # all 13 entries begin with a paragraph", text);
  }

  @Test
  void whatIsBrokenIsNotIgnored() throws Exception {
    for (int i = 1; i <= 30; i++) {
      file(
          "docs/page" + i + ".md", "# Page", "", "![plan](../images/plan.png) [next](lost) [x](g)");
    }
    assertFalse(found().contains("ignore"), found());
  }

  @Test
  void fragmentsInAnotherCaseSpeakForNoRenderer() throws Exception {
    for (int i = 1; i <= 8; i++) {
      file("hive" + i + ".md", "# Hive " + i, "", "## The Queen", "", "[q](hive1.md#The-Queen)");
    }
    assertSays("dialect: github # nothing here speaks for another; ", found());
  }

  @Test
  void namesInTwoBracketsSpeakForNotesWhetherTheyLeadAnywhereOrNot() throws Exception {
    for (int i = 1; i <= 6; i++) {
      file("hive" + i + ".md", "# Hive " + i, "", "- [[Lost hive|there]] and [[hive" + i + "]]");
    }
    assertSays("dialect: obsidian # all 12 links are by name; 6 of 12 links", found());
    file("hive1.md", "# Hive 1", "", "[[hive2]]", "", "[//begin]: # \"made\"");
    assertSays("dialect: foam # ", found());
  }

  @Test
  void aFewNamesInTwoBracketsAmongLinksSpeakForNothing() throws Exception {
    for (int i = 1; i <= 6; i++) {
      file("hive" + i + ".md", "# Hive " + i, "", "[one](hive1.md) [two](hive2.md) `[[x]]`");
    }
    file("hive7.md", "# Hive 7", "", "[[a]] [[b]] [[c]] [[d]]");
    assertSays("dialect: github # ", found());
  }

  @Test
  void aRecipeThatOnlySpeaksOfARendererDoesNotCallIt() throws Exception {
    file("Makefile", "# we used pandoc once", "all:", "\tmy-pandoc-like-tool *.md # not pandoc");
    file("a.md", "# A", "", "[b](#b)");
    file("b.md", "# B", "", "[a](#a)");
    assertSays("dialect: github # ", found());
    file("Makefile", "all:", "\t/usr/bin/pandoc *.md");
    assertSays("dialect: pandoc # Makefile calls it", found());
  }

  @Test
  void linksThatAreBrokenJoinNoFiles() throws Exception {
    for (int i = 0; i < 10; i++) {
      String links = "[a](#wax%d) [b](#wax%d) [c](#lost) [d](#gone)";
      file("a/bee" + i + ".md", "# Bee" + i, "", links.formatted((i + 1) % 10, (i + 2) % 10));
      file("b/wax" + i + ".md", "# Wax" + i, "", "Cells.");
    }
    assertFalse(found().contains("anchors:"), found());
  }

  @Test
  void aCommentAboveEachTitleChangesNothing() throws Exception {
    String[] found = new String[2];
    for (int round = 0; round < 2; round++) {
      String comment = round == 0 ? "" : "<!-- some words that nobody reads -->\n";
      for (int i = 1; i <= 12; i++) {
        String lead = i % 2 == 0 ? "See below." : "Where it stands, and who has seen it there.";
        file(
            "notes/hives/hive-" + i + ".md",
            comment + "# Hive " + i,
            "",
            lead,
            "",
            comment + "## Place",
            "",
            "- by the lime tree");
      }
      found[round] = found();
    }
    assertEquals(found[0], found[1]);
    assertSays("level: 1 # all 12 entries", found[1]);
  }

  @Test
  void kindsAreCalledAsTheirFoldersAre() throws Exception {
    for (int i = 1; i <= 6; i++) {
      file("docs/news/n" + i + ".md", "# N" + i, "", "## When", "", "Once.");
      file("docs/series/s" + i + "/README.md", "# S" + i, "", "## Parts", "", "Two.");
      file("en/rules/" + i + "-rule.md", "# R" + i, "", "## Options", "", "None.");
      file("lib/rules/r" + i + "/README.md", "# L" + i, "", "## Source", "", "None.");
      file("content/no/x" + i + "/index.md", "# X" + i, "", "## No", "", "y", "", "## ?", "", "z");
    }
    String text = found();
    assertSays("  news: # 6 documents", text);
    assertSays("  series: # 6 documents", text);
    assertSays("  rule: # 6 documents", text);
    assertSays("  en-rules: # 6 documents", text);
    assertSays("{name: section no, title: \"No\", ", text);
    assertFalse(text.lines().anyMatch(line -> line.matches(" *\"?(no|\\*|.*-\\d+)\"?:.*")), text);
  }

  @Test
  void aRecipeNamesTheRenderer() throws Exception {
    file("Makefile", "all:", "\tpandoc *.md");
    file("a.md", "# A", "", "[b](#b)");
    file("b.md", "# B", "", "[a](#a)");
    String text = found();
    assertSays("dialect: pandoc # Makefile calls it; all 2 links into the corpus hold", text);
    assertSays("anchors: corpus # all 2 links to an id alone lead into another file", text);
  }

  @Test
  void filesMadeOfOthersAndFilesOfOthersAreLeftOut() throws Exception {
    StringBuilder all = new StringBuilder();
    for (int i = 1; i <= 8; i++) {
      String text = "## Hive " + i + "\n\nA hive with quite a number of bees in it.\n";
      file("src/hive" + i + ".md", text);
      all.append(text).append('\n');
    }
    files.put("src/all-v1.2.md", all.toString());
    file("vendor/tool/README.md", "# Tool");
    String text = found();
    assertSays("- \"**/vendor/**\" # 1 documents of others, or made by a build", text);
    assertSays(
        "- \"src/all-v*.md\" # holds the headings of 8 others, so it was made of them", text);
  }

  @Test
  void attributeListsGiveTheRendererAway() throws Exception {
    for (String list : new String[] {"{#%s}", "{ #%s }"}) {
      for (int i = 1; i <= 5; i++) {
        String id = list.formatted("the-" + i);
        file("hive" + i + ".md", "# Hive " + i + " " + id, "", "See [it](#the-" + i + ").");
      }
      assertSays(
          "dialect: "
              + (list.startsWith("{#") ? "pandoc" : "\"mkdocs+attr_list\"")
              + " # headings have attribute lists; all 5 links into the corpus hold",
          found());
    }
  }
}
