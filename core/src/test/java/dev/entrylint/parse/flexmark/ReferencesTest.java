package dev.entrylint.parse.flexmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.LabelUse;
import dev.entrylint.model.Reference;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.SyntaxRules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferencesTest {

  @Test
  void inlineLinksAndImages() {
    Read read = Read.plain("[a *b*](c \"t\") ![d `e`](<f g>) []()\n");
    assertEquals(List.of("a b -> c", "!d e -> f g", " -> "), read.references());
    assertEquals("[a *b*](c \"t\")", read.at(read.syntax().references().get(0).span()));
    assertEquals("c", read.at(read.syntax().references().get(0).targetSpan()));
    assertEquals("f g", read.at(read.syntax().references().get(1).targetSpan()));
    assertEquals("", read.at(read.syntax().references().get(2).targetSpan()));
  }

  @Test
  void escapesAndEntitiesInTargetsAreResolved() {
    Read read = Read.plain("[a](x\\(y\\)&amp;z%20)\n");
    assertEquals(List.of("a -> x(y)&z%20"), read.references());
    assertEquals("x\\(y\\)&amp;z%20", read.at(read.syntax().references().get(0).targetSpan()));
  }

  @Test
  void aTargetWithASpaceIsOneToPandocOnly() {
    assertEquals(List.of("a -> b c"), Read.pandoc("[a](b c)\n").references());
    assertEquals(List.of(), Read.github("[a](b c)\n").references());
  }

  @Test
  void labelsThatTheFileDefines() {
    Read read = Read.plain("[text][lab] [Lab][] [lab] ![x][lab]\n\n[LAB]: <to> 'title'\n");
    assertEquals(List.of("text -> to", "Lab -> to", "lab -> to", "!x -> to"), read.references());
    Reference first = read.syntax().references().get(0);
    assertEquals(Reference.Form.LABELLED, first.form());
    assertEquals(Optional.of("lab"), first.label());
    assertEquals("[text][lab]", read.at(first.span()));
    assertEquals("to", read.at(first.targetSpan()));
    LabelDefinition definition = read.syntax().labels().get(0);
    assertEquals("LAB", definition.label());
    assertEquals("[LAB]: <to> 'title'", read.at(definition.span()));
    assertEquals("to", read.at(definition.targetSpan()));
  }

  @Test
  void ofTwoDefinitionsTheFirstCounts() {
    Read read = Read.plain("[a]\n\n[a]: one\n[A]: two\n");
    assertEquals(List.of("a -> one"), read.references());
    assertEquals(2, read.syntax().labels().size());
  }

  @Test
  void labelsThatTheFileDoesNotDefine() {
    Read read = Read.plain("[a b][c] ![d][] [e `f`] [g](h)\n");
    assertEquals(List.of("FULL c", "COLLAPSED d", "SHORTCUT e `f`"), read.uses());
    LabelUse full = read.syntax().labelUses().get(0);
    assertEquals("a b", full.text());
    assertEquals("[a b][c]", read.at(full.span()));
    assertEquals(true, read.syntax().labelUses().get(1).image());
    assertEquals("e f", read.syntax().labelUses().get(2).text());
  }

  @Test
  void whatLooksLikeALabelButIsNone() {
    assertEquals(
        List.of(),
        Read.pandoc("- [ ] open\n- [x] done\n\n`[a]` \\[b\\] [^c] ^[d] [e]{.f}\n\n    [g]\n")
            .uses());
  }

  @Test
  void autolinks() {
    Read read = Read.plain("<https://a.example/?b&amp;c> <me@example.org>\n");
    assertEquals(
        List.of(
            "https://a.example/?b&c -> https://a.example/?b&c",
            "me@example.org -> mailto:me@example.org"),
        read.references());
    assertEquals(
        "https://a.example/?b&amp;c", read.at(read.syntax().references().get(0).targetSpan()));
  }

  @Test
  void bareAddressesWhereTheDialectHasThem() {
    String text = "See https://a.example/b_c. (www.d.example/(e)) x`https://no.example`\n";
    assertEquals(
        List.of(
            "https://a.example/b_c -> https://a.example/b_c",
            "www.d.example/(e) -> http://www.d.example/(e)"),
        Read.github(text).references());
    assertEquals(List.of(), Read.pandoc(text).references());
    assertEquals(
        List.of("https://a.example -> b"), Read.github("[https://a.example](b)\n").references());
  }

  @Test
  void htmlReferences() {
    Read read = Read.github("A <a href='b&amp;c'>d</a> <img src=e.png alt=\"f  g\">\n");
    assertEquals(List.of(" -> b&c", "!f g -> e.png"), read.references());
    assertEquals("b&amp;c", read.at(read.syntax().references().get(0).targetSpan()));
    assertEquals("e.png", read.at(read.syntax().references().get(1).targetSpan()));
  }

  @Test
  void htmlBlocks() {
    Read read =
        Read.github("<div>\n<a href=\"b\">\n</div>\n\n<script>\n'<a href=no>'\n</script>\n");
    assertEquals(List.of(" -> b"), read.references());
  }

  @Test
  void wikiLinksWhereTheDialectHasThem() {
    String text = "[[Page#Part|shown]] ![[image.png]] [[Other]]\n";
    Read read = Read.with(SyntaxRules.of(Feature.WIKI_LINKS), text);
    assertEquals(
        List.of("shown -> Page#Part", "!image.png -> image.png", "Other -> Other"),
        read.references());
    assertEquals("Page#Part", read.at(read.syntax().references().get(0).targetSpan()));
    assertEquals("[[Page#Part|shown]]", read.at(read.syntax().references().get(0).span()));
    assertEquals(List.of(), Read.plain(text).references());
  }

  @Test
  void linksInEveryKindOfBlock() {
    assertEquals(
        List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"),
        Read.pandoc(
                "> [q](1)\n\n- [l](2)\n\n| [t](3) |\n|---|\n| [c](4) |\n\nTerm\n:   [d](5)\n\n"
                    + "[^f]: [n](6)\n\n::: x\n[d](7)\n:::\n\n"
                    + "+----+\n|[g](8)|\n+----+\n\n# [h](9)\n")
            .syntax()
            .references()
            .stream()
            .map(Reference::target)
            .toList());
  }

  @Test
  void aLinkMayGoOnInTheNextLineOfAGridCell() {
    Read read = Read.pandoc("+------+---+\n| [a   | x |\n| b](c)| y |\n+------+---+\n");
    assertEquals(List.of("a b -> c"), read.references());
    assertEquals("c", read.at(read.syntax().references().get(0).targetSpan()));
  }

  @Test
  void nothingInCodeOrMath() {
    assertEquals(
        List.of(),
        Read.pandoc("`[a](b)` $[a](b)$\n\n    [a](b)\n\n~~~\n[a](b)\n~~~\n").references());
  }

  @Test
  void imagesHoldNoLinksButLinksHoldImages() {
    assertEquals(List.of("!a b -> d"), Read.plain("![a [b](c)](d)\n").references());
    assertEquals(List.of("a -> c", "!a -> b"), Read.plain("[![a](b)](c)\n").references());
  }
}
