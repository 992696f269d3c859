package dev.entrylint.parse.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.parse.Feature;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {

  @Test
  void targetsAreReadWithoutBracketsTitleEscapesAndReferences() {
    Reading reading = Reading.of("[a](<b c> 'd') [e](f\\)&amp;g (h))");
    assertEquals(List.of("INLINE b c a", "INLINE f)&g e"), reading.references());
    assertEquals(
        List.of("[a](<b c> 'd') -> b c", "[e](f\\)&amp;g (h)) -> f\\)&amp;g"), reading.places());
  }

  @Test
  void spansAreExactBehindTabsAstralCharactersAndQuoteMarks() {
    Reading reading = Reading.of("\uFEFF> \t😀 [ä\r\n> ö](#ü)\r\n");
    assertEquals(List.of("INLINE #ü ä ö"), reading.references());
    assertEquals(List.of("[ä\r\n> ö](#ü) -> #ü"), reading.places());
  }

  @Test
  void aLinkInALinkLeavesTheOuterBracketsText() {
    assertEquals(List.of("INLINE b a"), Reading.of("[x [a](b) y](c)").references());
  }

  @Test
  void anImageInALinkIsOneMoreReference() {
    assertEquals(
        List.of("INLINE c x a y", "!INLINE b a"), Reading.of("[x ![a](b) y](c)").references());
  }

  @Test
  void nothingInTheTextOfAnImageIsALink() {
    assertEquals(List.of("!INLINE c x a y"), Reading.of("![x [a](b) ![y](d)](c)").references());
    assertEquals(List.of(), Reading.of("![x [u] y](c)").uses());
  }

  @Test
  void labelsAreFoundWhateverTheirCaseAndSpaces() {
    Reading reading = Reading.of("[a][ẞ  x] [ss X][] [Ss\nx]\n\n[ß x]: <d>\n[ss x]: e\n");
    assertEquals(
        List.of("LABELLED d a", "LABELLED d ss X", "LABELLED d Ss x"), reading.references());
    assertEquals(List.of("ß x d = [ß x]: <d> -> d", "ss x e = [ss x]: e -> e"), reading.labels());
    assertEquals("ẞ  x", reading.syntax().references().get(0).label().orElseThrow());
  }

  @Test
  void usesOfUndefinedLabelsAreTold() {
    assertEquals(
        List.of("FULL b: a = [a][b]", "COLLAPSED c: c = [c][]", "SHORTCUT *d*: d = [*d*]"),
        Reading.of("[a][b] [c][] [*d*] [] [ ] \\[e]").uses());
    assertEquals(List.of("!FULL b: a = ![a][b]"), Reading.of("![a][b]").uses());
  }

  @Test
  void aLabelThatTurnsOutToBeALinkIsNotUsed() {
    Reading reading = Reading.of("[a][b](c) [d][e][f]");
    assertEquals(List.of("INLINE c b"), reading.references());
    assertEquals(List.of("FULL e: d = [d][e]", "SHORTCUT f: f = [f]"), reading.uses());
  }

  @Test
  void boxesOfTasksAreNoLabels() {
    assertEquals(List.of(), Reading.of("- [x] a\n- [ ] b\n- [X] c\n").uses());
    assertEquals(List.of("SHORTCUT x: x = [x]"), Reading.of("a [x] b").uses());
  }

  @Test
  void footnotesAreNoLabels() {
    String text = "a[^1] b[^2] [c][^1] ^[d [e](f)]\n\n[^1]: g\n";
    Reading reading = Reading.of(text, Feature.FOOTNOTES, Feature.INLINE_FOOTNOTES);
    assertEquals(List.of("SHORTCUT c: c = [c]"), reading.uses());
    assertEquals(List.of("f"), reading.targets());
    assertEquals(
        List.of("TEXT a", "FOOTNOTE [^1]", "TEXT [^2]", "FOOTNOTE ^[b]"),
        Reading.of("# a[^1][^2]^[b]\n\n[^1]: c", Feature.FOOTNOTES, Feature.INLINE_FOOTNOTES)
            .parts());
  }

  @Test
  void addressesInAngleBracketsAreLinks() {
    Reading reading = Reading.of("<https://a.b/c> <a@b.c> <no> <a b:c>");
    assertEquals(
        List.of("AUTOLINK https://a.b/c https://a.b/c", "AUTOLINK mailto:a@b.c a@b.c"),
        reading.references());
    assertEquals(List.of("<https://a.b/c> -> https://a.b/c", "<a@b.c> -> a@b.c"), reading.places());
  }

  @Test
  void bareAddressesAreLinksInGfm() {
    Reading reading =
        Reading.of("(www.a.b/c(d)) *http://e.f*, g@h.i. [http://j.k] http://l_m.n", Reading.GFM);
    assertEquals(
        List.of(
            "AUTOLINK http://www.a.b/c(d) www.a.b/c(d)",
            "AUTOLINK http://e.f http://e.f",
            "AUTOLINK mailto:g@h.i g@h.i"),
        reading.references());
    assertEquals(List.of(), Reading.of("www.a.b http://e.f g@h.i").references());
  }

  @Test
  void codeHidesLinksAndLinksHideNothing() {
    assertEquals(List.of("b"), Reading.of("`[x](y)` [a](b) ``[`](z)``").targets());
    assertEquals(List.of("y`"), Reading.of("`` [x](y`)").targets());
  }

  @Test
  void textOfLinksIsWhatAReaderSees() {
    assertEquals(
        List.of("INLINE u a b & c"), Reading.of("[ *a*\n`b` &amp; <i>c</i> ](u)").references());
  }

  @Test
  void cellsBeyondTheColumnsAndOtherRowsAreLeftAlone() {
    String text = "| a | b |\n|---|:-:|\n| [c](d) | `x\\|y` [e\\|f](g) | [h](i) |\n\n[j](k)\n";
    Reading reading = Reading.of(text, Reading.GFM);
    assertEquals(List.of("INLINE d c", "INLINE g e|f", "INLINE k j"), reading.references());
    assertEquals(List.of("TABLE 6", "PARAGRAPH 1"), reading.blocks());
  }

  @Test
  void aPipeInCodeEndsACell() {
    String text = "a|b\n-|-\n`[c](d)|[e](f)`\n";
    assertEquals(List.of("d", "f"), Reading.of(text, Reading.GFM).targets());
  }

  @Test
  void attributesBehindALinkAreItsOwn() {
    Reading reading = Reading.of("[a](b){#c .d} ![e](f){#g} [h]{#i} `j`{#k}", Reading.PANDOC);
    assertEquals(List.of("b", "f"), reading.targets());
    assertEquals(
        List.of("ATTRIBUTE c = c", "ATTRIBUTE g = g", "ATTRIBUTE i = i", "ATTRIBUTE k = k"),
        reading.ids());
    assertEquals(List.of(), reading.uses());
  }
}
