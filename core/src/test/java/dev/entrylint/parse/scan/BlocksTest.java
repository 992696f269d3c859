package dev.entrylint.parse.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.Block;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.SyntaxRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void blocksAtTheTopLevelAreToldWithTheirLines() {
    String text =
        "# A\n\nb c\nd\n\n- e\n- f\n\n  g\n* h\n\n> i\nj\n***\n    k\n\n    l\n\n```\nm\n\nn\n```\n";
    Reading reading = Reading.of(text);
    assertEquals(
        List.of(
            "HEADING 1",
            "PARAGRAPH 3",
            "LIST 3",
            "LIST 1",
            "QUOTE 2",
            "THEMATIC_BREAK 0",
            "CODE 2",
            "CODE 2"),
        reading.blocks());
    assertEquals("- e\n- f\n\n  g", reading.blockTexts().get(2));
    assertEquals("    k\n\n    l", reading.blockTexts().get(6));
  }

  @Test
  void definitionsAreBlocksOfTheirOwn() {
    Reading reading = Reading.of("[a]: b\n[c]: d\n'e'\nf\n\n[g]: h\n");
    assertEquals(
        List.of("LINK_DEFINITION 5", "PARAGRAPH 1", "LINK_DEFINITION 2"), reading.blocks());
    assertEquals(List.of("[a]: b\n[c]: d\n'e'", "f", "[g]: h"), reading.blockTexts());
  }

  @Test
  void wordsAreNotCountedWhereNobodyAsks() {
    SourceFile file = SourceFile.of("a.md", "# A\n\nb c\n");
    Syntax syntax = new ScanReader().read(file, SyntaxRules.COMMONMARK, false);
    assertEquals(List.of(0, 0), syntax.blocks().stream().map(Block::words).toList());
  }

  @Test
  void aTableMayFollowAParagraph() {
    Reading reading = Reading.of("a\nb|c\n-|-\nd|e\n\nf", Feature.PIPE_TABLES);
    assertEquals(List.of("PARAGRAPH 1", "TABLE 2", "PARAGRAPH 1"), reading.blocks());
    assertEquals("b|c\n-|-\nd|e", reading.blockTexts().get(1));
  }

  @Test
  void rowsOfDashesAreTablesOnlyWithAsManyColumns() {
    assertEquals(List.of("PARAGRAPH 1"), Reading.of("a|b\n-|-|-\n", Feature.PIPE_TABLES).blocks());
    assertEquals(List.of("HEADING 1"), Reading.of("a\n-\n", Feature.PIPE_TABLES).blocks());
    assertEquals(List.of("TABLE 1"), Reading.of("a\n:-\n", Feature.PIPE_TABLES).blocks());
  }

  @Test
  void footnotesHoldWhatIsIndented() {
    Reading reading = Reading.of("[^a]: b\n\n    # c\n\n# d\n", Feature.FOOTNOTES);
    assertEquals(List.of("FOOTNOTE 3", "HEADING 1"), reading.blocks().stream().toList());
    assertEquals(List.of("1 c", "1 d"), reading.headings());
  }

  @Test
  void lazyLinesContinueParagraphsInQuotesAndItems() {
    Reading reading = Reading.of("> a\nb\n\n1. c\nd\n");
    assertEquals(List.of("QUOTE 2", "LIST 3"), reading.blocks());
  }

  @Test
  void anEmptyItemEndsAtTheSecondBlankLine() {
    assertEquals(List.of("LIST 0", "PARAGRAPH 1"), Reading.of("-\n\n  a\n").blocks());
    assertEquals(List.of("LIST 1"), Reading.of("-\n  a\n").blocks());
  }

  @Test
  void wordsHoldALetterOrDigit() {
    assertEquals(List.of("PARAGRAPH 4"), Reading.of("a - b2 — é *** 😀 (語)").blocks());
  }
}
