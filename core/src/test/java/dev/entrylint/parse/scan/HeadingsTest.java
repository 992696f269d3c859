package dev.entrylint.parse.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.Span;
import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.HeadingSyntax;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsTest {

  @Test
  void whiteSpaceAtTheEndsOfAnImagesTextKeepsWordsApart() {
    assertEquals(List.of("1 a b c"), Reading.of("# a![ b ](x)c\n").headings());
    assertEquals(List.of("1 a b"), Reading.of("# a![ ](x)b\n").headings());
  }

  @Test
  void closingMarksAreNoPartOfTheTitle() {
    assertEquals(
        List.of("2 Foo", "2 Foo#", "1 ", "3 a #b"),
        Reading.of("## Foo ##  \n## Foo#\n#\n### a #b\n").headings());
  }

  @Test
  void spansHoldAllOfAHeadingAndJustItsTitle() {
    String text = "\uFEFF  ## Größe 😀 ##  \r\n\r\n> Zwei\r\n> Zeilen\r\n> ---\r\n";
    List<HeadingSyntax> headings = Reading.of(text).syntax().headings();
    assertEquals("## Größe 😀 ##", headings.get(0).span().of(text));
    assertEquals("Größe 😀", headings.get(0).titleSpan().of(text));
    assertEquals("Zwei\r\n> Zeilen\r\n> ---", headings.get(1).span().of(text));
    assertEquals("Zwei\r\n> Zeilen", headings.get(1).titleSpan().of(text));
    assertEquals("Zwei\nZeilen", headings.get(1).raw());
    assertEquals("Zwei Zeilen", headings.get(1).title());
    assertEquals(List.of(false, true), headings.stream().map(HeadingSyntax::nested).toList());
  }

  @Test
  void anEmptyTitleLiesBehindTheMarks() {
    HeadingSyntax heading = Reading.of("##   ##").syntax().headings().get(0);
    assertEquals(new Span(2, 2), heading.titleSpan());
    assertEquals(List.of(), heading.parts());
  }

  @Test
  void emphasisAndLinksAreTakenOffTheParts() {
    assertEquals(
        List.of("TEXT a b c ", "CODE d*", "TEXT  e ", "IMAGE f", "TEXT  ", "HTML <i>", "TEXT g"),
        Reading.of("# *a **b*** _c_ [`d*` e](u) ![*f*](v) <i>g").parts());
  }

  @Test
  void marksThatArePairedWithNothingStay() {
    assertEquals(
        List.of("1 *a", "1 a_b_c", "1 2 * 3", "1 a*b", "1 *foo bar*"),
        Reading.of("# *a\n# a_b_c\n# 2 * 3\n# **a*b**\n# *foo [bar*](u)\n").headings());
  }

  @Test
  void whatIsEscapedOrReferredToIsAPartOfItsOwn() {
    assertEquals(
        List.of("TEXT a", "TEXT *", "TEXT b ", "TEXT &", "TEXT  c&d;"),
        Reading.of("# a\\*b &amp; c&d;").parts());
  }

  @Test
  void linesOfATitleAreBrokenByABreak() {
    assertEquals(
        List.of("TEXT a", "BREAK \n", "TEXT b", "BREAK \n", "TEXT c"),
        Reading.of("a  \n  b\\\nc\n===").parts());
  }

  @Test
  void struckTextAndScriptsAreMarkUpWhereTheDialectHasThem() {
    assertEquals(List.of("1 ~~a~~ ~b~ x^2^"), Reading.of("# ~~a~~ ~b~ x^2^").headings());
    assertEquals(
        List.of("1 a b x^2^"), Reading.of("# ~~a~~ ~b~ x^2^", Feature.STRIKETHROUGH).headings());
    assertEquals(
        List.of("1 H2O x2 a ~no sub~"),
        Reading.of("# H~2~O x^2^ ~~a~~ ~no sub~", Reading.PANDOC).headings());
  }

  @Test
  void anAttributeListAtTheEndIsTheHeadings() {
    Reading reading = Reading.of("## A ## {#b .c k=\"v w\" -}  \n", AttributeSyntax.PANDOC);
    assertEquals("b [c, unnumbered] {k=v w}", reading.attributes());
    HeadingSyntax heading = reading.syntax().headings().get(0);
    assertEquals("A", heading.title());
    assertEquals("A", heading.raw());
    assertEquals(new Span(8, 25), heading.attributes().span());
    assertEquals(new Span(0, 25), heading.span());
  }

  @Test
  void attributeListsElsewhereAreText() {
    assertEquals(
        List.of("1 a {#b} c", "1 a {#b", "1 a {b}"),
        Reading.of("# a {#b} c\n# a {#b\n# a {b}\n", AttributeSyntax.PANDOC).headings());
    assertEquals(List.of("1 a {#b}"), Reading.of("# a {#b}").headings());
  }

  @Test
  void anAttributeListOfACodeSpanIsNotTheHeadings() {
    Reading reading = Reading.of("# `a`{#b}", AttributeSyntax.PANDOC, Feature.INLINE_ATTRIBUTES);
    assertEquals(" [] {}", reading.attributes());
    assertEquals(List.of("ATTRIBUTE b = b"), reading.ids());
  }

  @Test
  void underlinedHeadingsHaveAttributesToo() {
    Reading reading = Reading.of("A *b* {#c}\n===", AttributeSyntax.PANDOC);
    assertEquals("c [] {}", reading.attributes());
    assertEquals(List.of("1 A b"), reading.headings());
  }
}
