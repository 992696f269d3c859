package dev.entrylint.parse.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.parse.Feature;
import dev.entrylint.parse.HeadingSyntax;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void tagsInTextAndInBlocksAreRead() {
    String text = "a <a id='x' href=\"b&amp;c\">d</a>\n\n<p id=y>\n<img src=e alt=f>\n";
    Reading reading = Reading.of(text);
    assertEquals(List.of("HTML b&c", "!HTML e f"), reading.references());
    assertEquals(List.of("HTML x = x", "HTML y = y"), reading.ids());
    assertEquals(
        List.of("<a id='x' href=\"b&amp;c\"> -> b&amp;c", "<img src=e alt=f> -> e"),
        reading.places());
  }

  @Test
  void aNameIsAnIdOfAnAnchorOnly() {
    assertEquals(List.of("HTML b = b"), Reading.of("<input name=a> <a name='b'>").ids());
    assertEquals(List.of(), Reading.of("<p id=''>").ids());
  }

  @Test
  void nameAndIdOfOneElementAreOneId() {
    assertEquals(List.of("HTML b = b"), Reading.of("<a name='b' id=\"b\"></a>").ids());
    assertEquals(List.of("HTML b = b"), Reading.of("<a id=b name=b></a>").ids());
    assertEquals(List.of("HTML b = b", "HTML c = c"), Reading.of("<a name='b' id='c'></a>").ids());
    assertEquals(
        List.of("HTML b = b", "HTML b = b"), Reading.of("<a name='b'></a><a id='b'></a>").ids());
  }

  @Test
  void whatAttributesOfComponentsSayIsForTheseToKnow() {
    String text =
        "<Card src='a' href='b'/> <IMG src='c'> <Img src='d'> <A href='e'> <Link href='f'>"
            + " <x-card src='g'> <DocCard id='h' href='i'> <RNCard href='j'> <H2O src='k'>";
    Reading reading = Reading.of(text);
    assertEquals(List.of("c", "d", "e", "f", "g", "k"), reading.targets());
    assertEquals(List.of("HTML h = h"), reading.ids());
    assertEquals(List.of("g"), Reading.of(text, Feature.MDX).targets());
    assertEquals(
        List.of("a", "b"),
        Reading.of("<img src='a'/> <Tabs.Item href='c'/> <a href='b'/>", Feature.MDX).targets());
  }

  @Test
  void tagsRunOverLinesAndQuoteMarks() {
    assertEquals(List.of("b"), Reading.of("> a <a\n> href=b\n> />").targets());
  }

  @Test
  void whatIsNoTagIsText() {
    assertEquals(List.of(), Reading.of("a <a href=b c <1 id=x> < a id=y> <a id='z>").ids());
  }

  @Test
  void whatHeadingsHoldIsTakenWhereItMakesIds() {
    String text =
        "<h1 align=center>A <b>b</b><!-- <h2> --> &amp;\nc</h1>\n\n> <H2 id=d> E </H2>\n\n"
            + "a|b\n-|-\n<h6><a name=\"f\">g</a></h6>|h\n\n<h7>i</h7>\n\n<h2>j\n\n</h2>\n\n<h3></h3>\n";
    Reading reading = Reading.of(text, Feature.HTML_HEADINGS, Feature.PIPE_TABLES);
    assertEquals(
        List.of("A b &\nc", " E ", "g", ""),
        reading.syntax().texts().stream().map(HeadingSyntax::raw).toList());
    assertEquals(List.of("HTML d = d", "HTML f = f"), reading.ids());
    assertEquals(List.of(), reading.headings());
    assertEquals(List.of(), Reading.of(text, Feature.PIPE_TABLES).syntax().texts());
  }

  @Test
  void commentsAreTaken() {
    Reading reading = Reading.of("a <!-- b -->\n\n<!--\nc\n--> <!-->\n\n- d\n\n  <!--e-->\n");
    assertEquals(List.of("b", "c", "e"), reading.comments());
  }

  @Test
  void nothingIsReadInCommentsScriptsAndOtherInstructions() {
    String text =
        "<!-- <a href=b> [c](d) -->\n\n<script>\nx='<a href=e>'\n</script>\n\n<?php <a id=f>?>";
    Reading reading = Reading.of(text);
    assertEquals(List.of(), reading.references());
    assertEquals(List.of(), reading.ids());
  }

  @Test
  void markdownInAnHtmlBlockIsNoneUntilABlankLine() {
    assertEquals(List.of("c"), Reading.of("<div>\n[a](b)\n\n[a](c)\n</div>").targets());
  }

  @Test
  void aNameThatGoesOnIsAnother() {
    String text = "<a href.=\"x\"> <a href:=\"x\"> <g src_=y> <p id_=\"b\">";
    assertEquals(List.of(), Reading.of(text).targets());
    assertEquals(List.of(), Reading.of(text).ids());
  }

  @Test
  void inTheTextOfAnImageThereAreNoElements() {
    assertEquals(List.of(), Reading.of("![<a id=\"x\">](y)").ids());
    assertEquals(List.of("HTML x = x"), Reading.of("[<a id=\"x\">](y)").ids());
  }
}
