package dev.entrylint.parse.flexmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.FrontMatter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void everyKindOfBlock() {
    assertEquals(
        List.of(
            "HEADING",
            "PARAGRAPH",
            "LIST",
            "QUOTE",
            "CODE",
            "CODE",
            "HTML",
            "TABLE",
            "THEMATIC_BREAK",
            "DEFINITION_LIST",
            "DIV",
            "FOOTNOTE",
            "LINK_DEFINITION",
            "TABLE",
            "TABLE"),
        Read.pandoc(
                "# H\n\ntext\n\n- a\n- b\n\n> q\n\n~~~\nc\n~~~\n\n    code\n\n<div>\n\n| a |\n|---|\n| b |\n\n***\n\nTerm\n:   def\n\n"
                    + "::: x\ny\n:::\n\n[^1]: note\n\n[a]: b\n[c]: d\n\n"
                    + "+---+\n| a |\n+---+\n\na    b\n---- ----\nc    d\n")
            .kinds());
  }

  @Test
  void spansAreWholeLinesWithoutTheLastEnd() {
    Read read = Read.pandoc("  one\ntwo  \n\n- a\n\n  b\n\n~~~\nc\n~~~\n\n::: x\ny\n:::\r\n\r\n");
    assertEquals(
        List.of("  one\ntwo  ", "- a\n\n  b", "~~~\nc\n~~~", "::: x\ny\n:::"),
        read.syntax().blocks().stream().map(block -> read.at(block.span())).toList());
  }

  @Test
  void wordsHoldALetterOrDigit() {
    assertEquals(
        List.of(4, 0),
        Read.pandoc("*Ein* Wort – und\n2 |\n\n***\n").syntax().blocks().stream()
            .map(block -> block.words())
            .toList());
  }

  @Test
  void pandocListsAndQuotesDoNotInterruptAParagraph() {
    assertEquals(List.of("PARAGRAPH"), Read.pandoc("text\n- a\n> b\n***\n").kinds());
    assertEquals(
        List.of("PARAGRAPH", "LIST", "QUOTE", "THEMATIC_BREAK"),
        Read.github("text\n- a\n> b\n***\n").kinds());
  }

  @Test
  void divsNestAndKeepWhatFollows() {
    Read read = Read.pandoc("::: a\n:::: {.b}\ntext\n::::\n:::\n\n:::\n");
    assertEquals(List.of("DIV", "PARAGRAPH"), read.kinds());
  }

  @Test
  void fencesWithoutAnEndAreTextToPandoc() {
    assertEquals(List.of("PARAGRAPH", "HEADING"), Read.pandoc("~~~\ntext\n\n# H\n").kinds());
    assertEquals(List.of("CODE"), Read.github("~~~\ntext\n\n# H\n").kinds());
  }

  @Test
  void frontMatter() {
    FrontMatter yaml = front("---\ntitle: x\n---\ntext\n").orElseThrow();
    assertEquals(FrontMatter.Format.YAML, yaml.format());
    assertEquals("title: x\n", yaml.text());
    assertEquals(16, yaml.span().end());
    assertEquals("a: b\r\n", front("\uFEFF---\r\na: b\r\n...\r\n").orElseThrow().text());
  }

  @Test
  void titleBlock() {
    FrontMatter block = front("% A\n  title\n% Me\n\ntext\n").orElseThrow();
    assertEquals(FrontMatter.Format.TITLE_BLOCK, block.format());
    assertEquals("% A\n  title\n% Me", block.text());
  }

  @Test
  void noFrontMatter() {
    assertEquals(Optional.empty(), front("---\n\ntext\n\n---\n"));
    assertEquals(Optional.empty(), front("---\na: b\n"));
    assertEquals(Optional.empty(), front("text\n\n---\na: b\n---\n"));
    assertEquals(Optional.empty(), front(""));
    assertEquals(Optional.empty(), Read.plain("---\na: b\n---\n").syntax().frontMatter());
    assertEquals(Optional.empty(), Read.github("% title\n").syntax().frontMatter());
  }

  private static Optional<FrontMatter> front(String text) {
    return Read.pandoc(text).syntax().frontMatter();
  }
}
