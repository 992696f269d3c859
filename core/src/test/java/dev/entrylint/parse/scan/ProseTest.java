package dev.entrylint.parse.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.renderer.Renderers;
import org.junit.jupiter.api.Test;

/** What is running text: all else is NUL, which is shown as {@code ~} here. */
class ProseTest {

  private static void prose(String expected, String text) {
    SyntaxRules features = Renderers.dialect("pandoc").orElseThrow().syntax();
    String prose = new ScanReader().prose(SourceFile.of("a.md", text), features);
    assertEquals(text.length(), prose.length());
    assertEquals(expected, prose.replace('\0', '~'));
  }

  @Test
  void headingsCodeAndFrontMatterAreNone() {
    prose("~~~\n~~ ~\n~~~\n\n~ ~~~~~\n\nText.\n", "---\na: b\n---\n\n# Title\n\nText.\n");
    prose("A ~~~ b.\n\n~~~\n~~~~\n~~~\n\n    ~~~~\n", "A `x` b.\n\n```\ncode\n```\n\n    code\n");
  }

  @Test
  void linksImagesAndTagsAreNone() {
    prose("A ~~~~~~~ ~~~~~~~ ~~~~~~~~~~ b.\n", "A [x](#y) ![x](y) <http://a> b.\n");
    prose("A ~~~b~~~~ ~~~ ~~~~~~~~~~~~~~ b.\n", "A <i>b</i> $x$ <code>c</code> b.\n");
    prose("A ~~ ~~~~~~~~~~ ~ ~~~~ b.\n", "A <a href=\"#x\"> x </a> b.\n");
  }

  @Test
  void bracketsThatAreNoLinkAreText() {
    prose("A [b] (c).\n", "A [b] (c).\n");
    prose("A ~b~~~~~ c.\n", "A [b]{.x} c.\n");
  }

  @Test
  void linesOfAParagraphInAContainerFollowEachOther() {
    prose("~ a b\n  c d\n", "> a b\n> c d\n");
    prose("~ a b\n  c d\n\n  e\n", "- a b\n  c d\n\n  e\n");
  }

  @Test
  void cellsOfTablesAreText() {
    prose("~ a ~ ~~~ ~\n~~~~~~~~~~~\n~ ü ~ 🐝  ~\n", "| a | `x` |\n|---|-----|\n| ü | 🐝  |\n");
  }

  @Test
  void aMaskIsAsLongAsItsText() {
    prose("ä 🐝 ~~~~ €\n", "ä 🐝 `🐝` €\n");
    String text = "\uFEFFä 🐝 `🐝€` x\n";
    SyntaxRules features = Renderers.dialect("github").orElseThrow().syntax();
    String prose = new ScanReader().prose(SourceFile.of("a.md", text), features);
    assertEquals(text.length(), prose.length());
    assertTrue(prose.endsWith(" x\n") && prose.contains("ä 🐝 "));
  }
}
