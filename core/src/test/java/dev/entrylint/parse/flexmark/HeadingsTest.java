package dev.entrylint.parse.flexmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.Attributes;
import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.TitlePart;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

  @Test
  void bothStylesOfHeading() {
    assertEquals(
        List.of("1 One", "6 Six", "1 Under", "2 Lined"),
        Read.pandoc("# One\n\n###### Six ######\n\nUnder\n=====\n\nLined\n---\n").headings());
  }

  @Test
  void partsWithEmphasisAndLinksTakenOff() {
    HeadingSyntax heading =
        Read.pandoc("# A *b* `c` [d](e) ![f](g) $h$ <i> \\* &amp; ^[j] k")
            .syntax()
            .headings()
            .get(0);
    assertEquals(
        List.of(
            "TEXT A b ",
            "CODE c",
            "TEXT  d ",
            "IMAGE f",
            "TEXT  ",
            "MATH $h$",
            "TEXT  ",
            "HTML <i>",
            "TEXT  ",
            "TEXT *",
            "TEXT  ",
            "TEXT &",
            "TEXT  ",
            "FOOTNOTE ^[j]",
            "TEXT  k"),
        heading.parts().stream().map(HeadingsTest::show).toList());
    assertEquals("A b c d f $h$ * & k", heading.title());
  }

  private static String show(TitlePart part) {
    return part.kind() + " " + part.text();
  }

  @Test
  void rawSpanAndTitleSpanOfAnAtxHeading() {
    Read read = Read.pandoc("text\n\n##  A *b*  ## {#x .y}  \r\nnext\n");
    HeadingSyntax heading = read.syntax().headings().get(0);
    assertEquals("A *b*", heading.raw());
    assertEquals("A *b*", read.at(heading.titleSpan()));
    assertEquals("##  A *b*  ## {#x .y}", read.at(heading.span()));
    assertEquals("{#x .y}", read.at(heading.attributes().span()));
  }

  @Test
  void rawSpanAndTitleSpanOfASetextHeading() {
    Read read = Read.github("A *b*\r\n  c\r\n=====\r\nnext\r\n");
    HeadingSyntax heading = read.syntax().headings().get(0);
    assertEquals("A *b*\n  c", heading.raw());
    assertEquals("A b c", heading.title());
    assertEquals("A *b*\r\n  c", read.at(heading.titleSpan()));
    assertEquals("A *b*\r\n  c\r\n=====", read.at(heading.span()));
  }

  @Test
  void headingsInContainersAreNested() {
    assertEquals(
        List.of("1 Quote (nested)", "2 Item (nested)", "3 Div (nested)", "1 Top"),
        Read.pandoc("> # Quote\n\n- ## Item\n\n::: box\n### Div\n:::\n\n# Top\n").headings());
  }

  @Test
  void attributesOfHeadings() {
    assertEquals(
        List.of("1 A #id .b.c", "2 B .unnumbered", "1 Set #s", "2 C #d"),
        Read.pandoc("# A {#id .b .c}\n\n## B {-}\n\nSet {#s}\n===\n\n## C ## {#d}\n").headings());
  }

  @Test
  void attributesStandAtTheEndOnly() {
    assertEquals(
        List.of("2 A {#b} c", "2 A {#b}", "2 A {#b}", "2 {#c}"),
        Read.pandoc("## A {#b} c\n\n## A {#b} ##\n\n## A \\{#b}\n\n## `{#c}`\n").headings());
  }

  @Test
  void withoutTheFeatureBracesAreText() {
    assertEquals(List.of("2 A {#b}"), Read.github("## A {#b}\n").headings());
    assertEquals(
        Attributes.NONE, Read.github("## A {#b}\n").syntax().headings().get(0).attributes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text\n# H\n", // the paragraph goes on
        "- item\n# H\n",
        "> quote\n# H\n",
        "text\n<!-- c -->\n# H\n",
        "#H\n",
        " # H\n",
        "    # H\n",
        "####### H\n",
        "two\nlines\n---\n",
        "```\n# H\n```\n",
        "~~~\n# H\n~~~\n",
        "<pre>\n# H\n</pre>\n",
        "\\# H\n"
      })
  void noHeadingToPandoc(String text) {
    assertEquals(List.of(), Read.pandoc(text).headings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# H\n",
        "# H",
        "\uFEFF# H",
        "***\n# H\n",
        "```\ncode\n```\n# H\n",
        "[label]: target\n# H\n",
        "<!-- c -->\n# H\n",
        "<div>\n# H\n</div>\n",
        "% title\n# H\n",
        "---\nkey: value\n---\n# H\n",
        "``` no info\ntext\n\n# H\n",
        "| a |\n|---|\n| b |\n\n# H\n"
      })
  void aHeadingToPandoc(String text) {
    assertEquals(List.of("1 H"), Read.pandoc(text).headings());
  }

  @Test
  void oneHeadingMayFollowAnotherDirectly() {
    assertEquals(List.of("1 A", "2 B"), Read.pandoc("# A\n## B\n").headings());
  }

  @Test
  void toCommonMarkAHeadingInterrupts() {
    assertEquals(
        List.of("1 H", "2 I", "2 two lines", "3 J"),
        Read.github("text\n# H\n- item\n## I\n\ntwo\nlines\n---\n   ### J\n").headings());
  }

  @Test
  void closingMarksNeedASpaceInCommonMarkOnly() {
    assertEquals(List.of("2 C#", "2 F"), Read.github("## C#\n## F ##\n").headings());
    assertEquals(List.of("2 C", "2 F#"), Read.pandoc("## C#\n\n## F# ##\n").headings());
  }

  @Test
  void emptyHeadings() {
    Read read = Read.pandoc("##\n\n## {#x}\n");
    assertEquals(List.of("2 ", "2  #x"), read.headings());
    assertEquals(2, read.syntax().headings().get(0).titleSpan().start());
  }
}
