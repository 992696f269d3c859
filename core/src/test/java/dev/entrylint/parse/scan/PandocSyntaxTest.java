package dev.entrylint.parse.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.FrontMatter;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.renderer.Renderers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What pandoc reads otherwise than CommonMark does; each case was checked with pandoc 2.17. */
class PandocSyntaxTest {

  @Test
  void aHeadingNeedsABlankLineBeforeIt() {
    assertEquals(List.of(), headings("text\n# a\n"));
    assertEquals(List.of(), headings("- item\n# a\n"));
    assertEquals(List.of(), headings("> quote\n# a\n"));
    assertEquals(List.of("1 a", "1 b"), headings("# a\n# b\n"));
    assertEquals(List.of("1 a"), headings("```\nx\n```\n# a\n"));
    assertEquals(List.of("1 a"), headings("    code\n# a\n"));
    assertEquals(List.of("1 a"), headings("[x]: y\n# a\n"));
    assertEquals(List.of("1 a"), headings("<!-- c -->\n# a\n"));
  }

  @Test
  void aHeadingMustNotBeIndented() {
    assertEquals(List.of(), headings(" # a\n"));
    assertEquals(List.of("1 a"), headings("- x\n\n  # a\n"));
    assertEquals(List.of(), headings("- x\n\n    # a\n"));
  }

  @Test
  void anUnderlineMakesAHeadingOfOneLineWhateverItIs() {
    assertEquals(List.of("2 # a"), headings("# a\n---\n"));
    assertEquals(List.of("2 - a"), headings("- a\n---\n"));
    assertEquals(List.of("2 b"), headings("- a\n- b\n---\n"));
    assertEquals(List.of("1 a"), headings("    a\n===\n"));
    assertEquals(List.of(), headings("a\nb\n---\n"));
    assertEquals(List.of(), headings("```\n---\n```\n"));
  }

  @Test
  void listsAndQuotesNeedABlankLineUnlessInAList() {
    assertEquals(List.of("PARAGRAPH 2"), blocks("a\n- b\n"));
    assertEquals(List.of("PARAGRAPH 2"), blocks("a\n> b\n"));
    assertEquals(List.of("LIST 2", "LIST 1"), blocks("- a\n    - b\n\n* c\n"));
    assertEquals(List.of("QUOTE 2"), blocks("> a\n- b\n"));
  }

  @Test
  void itemsAreNumberedInManyWays() {
    for (String marker :
        List.of("#.", "a.", "b)", "(c)", "(1)", "iv.", "xi)", "A. ", "(@)", "(@good-one)")) {
      String text = marker + " item\n\n    [x](#y)\n";
      assertEquals(List.of("#y"), Reading.of(text, Reading.PANDOC).targets(), marker);
    }
    for (String other : List.of("A.", "p. 12", "dim.", "(see)", "a.b", "@", "(")) {
      String text = other + " item\n\n    [x](#y)\n";
      assertEquals(List.of(), Reading.of(text, Reading.PANDOC).targets(), other);
    }
    assertEquals(List.of("PARAGRAPH 3"), blocks("text\na. b\n"));
  }

  @Test
  void aCodeSpanHidesPipes() {
    String table = "| a | b |\n|---|---|\n| `x|y` | [c](#d) |\n| ` | `` |[e](#f)|\n";
    assertEquals(List.of("#d"), Reading.of(table, Reading.PANDOC).targets());
  }

  @Test
  void ofTwoDefinitionsTheLastCounts() {
    String text = "[a]: one.md\n[a]: two.md\n\n[a]\n";
    assertEquals(List.of("two.md"), Reading.of(text, Reading.PANDOC).targets());
    assertEquals(List.of("one.md"), Reading.of(text, Reading.GFM).targets());
  }

  @Test
  void aDefinitionMayHaveAttributes() {
    String text = "[a]: one.png {#fig .wide}\n[b]: two.md \"t\" {k=v}\n\n[a] [b]\n";
    Reading reading = Reading.of(text, Reading.PANDOC);
    assertEquals(List.of("one.png", "two.md"), reading.targets());
    assertEquals(List.of("fig"), reading.syntax().ids().stream().map(mark -> mark.id()).toList());
  }

  @Test
  void rulesDoNotInterruptAParagraph() {
    assertEquals(List.of("PARAGRAPH 2"), blocks("a\n***\nb\n"));
  }

  @Test
  void aFenceMustBeClosedAndHaveAPlainInfo() {
    assertEquals(List.of("1 b"), headings("```\na\n\n# b\n"));
    assertEquals(List.of(), headings("``` py\n\n# b\n```\n"));
    assertEquals(List.of("1 b"), headings("```py x=1\na\n```\n\n# b\n\n```\nc\n```\n"));
    assertEquals(List.of(), headings("a\n~~~\n\n~~~\n# b\n"));
  }

  @Test
  void attributesOfFencesAndDivsAreIds() {
    String text = "``` {#a .b}\n```\n\n::: {#c}\n# d\n:::\n\n:::: e ::::\n\nf\n::::\n\ng\n";
    Reading reading = Reading.of(text, Reading.PANDOC);
    assertEquals(List.of("ATTRIBUTE a = a", "ATTRIBUTE c = c"), reading.ids());
    assertEquals(List.of("CODE 2", "DIV 2", "DIV 2", "PARAGRAPH 1"), reading.blocks());
    assertEquals(true, reading.syntax().headings().get(0).nested());
  }

  @Test
  void markdownGoesOnBetweenTagsOfBlocks() {
    assertEquals(List.of("1 a"), headings("<div>\n# a\n</div>\n"));
    assertEquals(List.of("1 a"), headings("text\n<div id=\"x\">\n# a\n</div>\n"));
    assertEquals(List.of(), headings("<b>x</b>\n# a\n"));
    assertEquals(List.of(), headings("<pre>\n# a\n</pre>\n"));
    Reading reading = Reading.of("<td>[a](b)</td>\n", Reading.PANDOC);
    assertEquals(List.of("b"), reading.targets());
  }

  @Test
  void definitionsFollowTheirTerms() {
    String text = "A [x](y)\n\n:   b\n\n    # c\n\n:   d\n\nE\n~ f\n\ng\n: h\ni\n\nj\nk\n: l\n";
    Reading reading = Reading.of(text, Reading.PANDOC);
    assertEquals(List.of("DEFINITION_LIST 10", "PARAGRAPH 3"), reading.blocks());
    assertEquals(List.of("1 c"), reading.headings());
    assertEquals(List.of("y"), reading.targets());
  }

  @Test
  void cellsOfGridTablesAreRead() {
    String text =
        "+-----------+-------+\n| ä [a      | [d](e)|\n| b](c)     |       |\n+===========+=======+\n"
            + "| [f](g)    |       |\n+-----------+-------+\n\n# h\n";
    Reading reading = Reading.of(text, Reading.PANDOC);
    assertEquals(List.of("INLINE c a b", "INLINE e d", "INLINE g f"), reading.references());
    assertEquals(List.of("TABLE 5", "HEADING 1"), reading.blocks());
    assertEquals("[a      | [d](e)|\n| b](c) -> c", reading.places().get(0));
  }

  @Test
  void cellsOfTablesDrawnWithDashesAreRead() {
    String simple = "  a        b\n-------- --------\n[c](d)   [e](f)\n\n# g\n";
    Reading reading = Reading.of(simple, Reading.PANDOC);
    assertEquals(List.of("d", "f"), reading.targets());
    assertEquals(List.of("TABLE 4", "HEADING 1"), reading.blocks());

    String rows =
        "-----------------\n a        b\n-------- --------\n[c       x\nd](e)\n\nf        g\n";
    Reading multiline = Reading.of(rows + "-----------------\n\n# h\n", Reading.PANDOC);
    assertEquals(List.of("INLINE e c d"), multiline.references());
    assertEquals(List.of("TABLE 7", "HEADING 1"), multiline.blocks());
  }

  @Test
  void dashesAloneAreNoTable() {
    String text = "---\n\na\n\n---\n\n# b\n\n- - -\n\nc\n\n- - -\n";
    assertEquals(List.of("1 b"), headings(text));
  }

  @Test
  void rowsOfPipeTablesNeedAPipe() {
    assertEquals(List.of("TABLE 2", "PARAGRAPH 2"), blocks("a|b\n-|-\nc|d\ne\n# f\n"));
    assertEquals(List.of("PARAGRAPH 2"), blocks("x\na|b\n-|-\n"));
  }

  @Test
  void targetsMayHaveSpaces() {
    Reading reading = Reading.of("[a](b c \"d\") [e](f g)", Reading.PANDOC);
    assertEquals(List.of("b c", "f g"), reading.targets());
  }

  @Test
  void mathIsLeftAlone() {
    Reading reading = Reading.of("# $a_b$ and $5 or $6, $$[c](d)$$", Reading.PANDOC);
    assertEquals(List.of(), reading.references());
    assertEquals(List.of("MATH $a_b$", "TEXT  and $5 or $6, ", "MATH $$[c](d)$$"), reading.parts());
  }

  @Test
  void rawCodeOfAnotherFormatIsNotShown() {
    assertEquals(List.of("1 a b"), headings("# a `x`{=html}b\n"));
  }

  @Test
  void rawHtmlIsHtml() {
    String text =
        "a\n```{=html}\n<a id=\"x\" href=\"y\">\n```\n\n``` {=html5}\n<b id=z>\n\n# c\n```\n";
    Reading reading = Reading.of(text, Reading.PANDOC);
    assertEquals(List.of("PARAGRAPH 1", "HTML 4", "HTML 4"), reading.blocks());
    assertEquals(List.of("HTML x = x", "HTML z = z"), reading.ids());
    assertEquals(List.of("y"), reading.targets());
    assertEquals(List.of(), reading.headings());
    Reading inline =
        Reading.of("`<b id=x>`{=html} `<b id=y>`{=latex} `<!--`{=html} <b id=z>", Reading.PANDOC);
    assertEquals(List.of("HTML x = x", "HTML z = z"), inline.ids());
    assertEquals(List.of("CODE 3"), blocks("```{=latex}\n<a id=\"x\">\n```\n"));
  }

  @Test
  void pandocNumbersCodeAndColoursWhatItKnows() {
    String text =
        "```py\na\n```\n\n    b\n\n~~~ {.Haskell #c}\nd\n~~~\n\n```{#e}\nf\n```\n\n```nosuch\ng\n```\n\n"
            + "> ``` {.x .numberLines}\n> h\n> ```\n\n```{=latex}\ni\n```\n";
    List<String> all =
        List.of(
            "CODE cb = ", "CODE  = ", "CODE c = c", "ATTRIBUTE e = e", "CODE  = ", "CODE cb = ");
    SyntaxRules pandoc = Renderers.dialect("pandoc").orElseThrow().syntax();
    assertEquals(all, Reading.of(text, pandoc).ids());
    SyntaxRules plain = Renderers.dialect("pandoc-gfm").orElseThrow().syntax();
    assertEquals(
        List.of("CODE cb = ", "CODE  = ", "CODE  = "),
        Reading.of("``` py x\na\n```\n\n```{.py}\nb\n```\n\n```\nc\n```\n", plain).ids());
  }

  @Test
  void metadataMayStandAnywhere() {
    assertEquals(List.of("1 b"), headings("a\n\n---\n# x\ny: [c](d)\n\ne: f\n...\n\n# b\n"));
    assertEquals(List.of("1 b"), headings("a\n\n--- \n# x\n---\n# b\n"));
    assertEquals(List.of("2 a", "2 b: c"), headings("a\n---\nb: c\n---\n"));
    assertEquals(
        List.of("PARAGRAPH 1", "TABLE 2", "PARAGRAPH 1"), blocks("a\n\n---\nb c\n---\n\nd\n"));
    assertEquals(List.of("PARAGRAPH 1", "TABLE 3"), blocks("a\n\n---\nb [c](d://e) f\n---\n"));
    assertEquals(
        List.of("PARAGRAPH 1", "THEMATIC_BREAK 0", "PARAGRAPH 2"), blocks("a\n\n---\nb: c\n"));
  }

  @Test
  void theFirstMetadataIsTheFrontMatterOfTheText() {
    String text = "<!--\n a\n-->\n---\nb: c\n---  \n\n# d\n\n---\ne: f\n---\n";
    FrontMatter found = Reading.of(text, Reading.PANDOC).syntax().frontMatter().orElseThrow();
    assertEquals("b: c\n", found.text());
    assertEquals("---\nb: c\n---", found.span().of(text));
    String late = "% T\n\n---\nb: c\n---\n";
    assertEquals(
        FrontMatter.Format.TITLE_BLOCK,
        Reading.of(late, Reading.PANDOC).syntax().frontMatter().orElseThrow().format());
    for (String none :
        List.of("a\n\n---\n\nb: c\n---\n", "a\n---\nb: c\n---\n", "- ---\n  b: c\n")) {
      assertEquals(Optional.empty(), Reading.of(none, Reading.PANDOC).syntax().frontMatter(), none);
    }
  }

  @Test
  void attributeListsGoOnInTheLinesBelow() {
    String div = "::: {.a #b\n  c=\"d\"} :::\n# e\n:::\n\nf\n";
    Reading reading = Reading.of(div, Reading.PANDOC);
    assertEquals(List.of("ATTRIBUTE b = b"), reading.ids());
    assertEquals(List.of("DIV 4", "PARAGRAPH 1"), reading.blocks());
    assertEquals("b [a] {}", heading("# T {#b\n.a}\n\nc\n"));
    assertEquals("b [a] {c=d}", heading("- x\n\n  ## T {#b\n  c=d\n  .a}\n"));
    assertEquals(
        List.of("CODE a = a"), Reading.of("``` {.c #a\n.d}\n# e\n```\n", Reading.PANDOC).ids());
    assertEquals(
        List.of("ATTRIBUTE a = a"),
        Reading.of("- ::: {#a\n  .b}\n  c\n  :::\n", Reading.PANDOC).ids());
  }

  @Test
  void aListThatIsNoneLeavesTheLinesAsTheyAre() {
    for (String text :
        List.of(
            "# T {#b\n\n.a}\n",
            "# T {#b\n.a} c\n",
            "# T {#b\n.a} #\n",
            "# T {#b\n> .a}\n",
            "# T {#b\n")) {
      assertEquals(List.of("1 T {#b"), headings(text), text);
    }
    String code = "```\n# T {a=\"\n```\n\n# b\n\n\"}\n";
    assertEquals(List.of("1 b"), headings(code));
  }

  @Test
  void ofListsOverLinesOtherDialectsReadThoseOfTheirOwnBlocks() {
    String div = "::: {#b\n.a}\nc\n:::\n";
    assertEquals(List.of("ATTRIBUTE b = b"), Reading.of(div, dialect("commonmark-x")).ids());
    String heading = "# T {#b\n.a}\n";
    assertEquals(List.of("1 T {#b"), Reading.of(heading, dialect("commonmark-x")).headings());
    String below = "# T\n{: #b\n .a}\n\n{: #c\n .a}\n# U\n";
    Reading kramdown = Reading.of(below, dialect("kramdown-gfm"));
    assertEquals("b [a] {}", kramdown.attributes());
    assertEquals("c", kramdown.syntax().headings().get(1).attributes().id().orElseThrow());
  }

  private static SyntaxRules dialect(String name) {
    return Renderers.dialect(name).orElseThrow().syntax();
  }

  private static String heading(String text) {
    return Reading.of(text, Reading.PANDOC).attributes();
  }

  @Test
  void whatIsNeverClosedHidesNothing() {
    for (String start : List.of("<!--", "<pre>", "<script>", "```html", "~~~")) {
      assertEquals(List.of("1 b"), headings(start + "\n\n# b\n"), start);
    }
  }

  @Test
  void aTableDrawnWithDashesMayHaveOneColumn() {
    assertEquals(
        List.of("TABLE 3", "PARAGRAPH 1"), blocks("a\n\n---\nb [c](d) e\n---\nf\n").subList(1, 3));
    assertEquals(List.of(), headings("-----\na\n\n# b\n\n---\n"));
    assertEquals(List.of("1 b", "1 d"), headings("---\n\n# b\n\n---\nc\n\n---\n\n# d\n"));
    String head = "--- ---\na   b\n--- ---\n[c](d)\n\n[e](f)\n---\n# g\n";
    Reading reading = Reading.of(head, Reading.PANDOC);
    assertEquals(List.of("1 g"), reading.headings());
  }

  @Test
  void aLineBlockEndsWithItsLines() {
    assertEquals(List.of("1 b"), headings("| a\n| c\n  d\n# b\n"));
    assertEquals(List.of("TABLE 4"), blocks("| a | b |\n|---|---|\n| c | d |\n"));
  }

  @Test
  void noLinkIsInTheTextOfAnother() {
    Reading reading =
        Reading.of("[x [*a*](b) ![i](j)](c) [[d][e]][f]\n\n[e]: g\n[f]: h", Reading.PANDOC);
    assertEquals(
        List.of("INLINE c x [a](b) i", "!INLINE j i", "LABELLED h [d][e]"), reading.references());
    assertEquals(List.of("1 [a](b)"), headings("# [[a](b)](c)\n"));
    assertEquals(List.of("b"), Reading.of("[x [a](b)]", Reading.PANDOC).targets());
    assertEquals(List.of("a"), Reading.of("[x [y]{.z}](a)", Reading.PANDOC).targets());
  }

  @Test
  void texIsNoMarkdown() {
    assertEquals(List.of("1 c"), headings("\\begin{a}\n# b\n\n[x](y)\n\\end{a}\n\n# c\n"));
    assertEquals(
        List.of("1 b", "1 c", "1 d"),
        headings("\\begin{a}\n\n# b\n\n\\end{x}\n\n# c\n\n\\foo\n# d\n"));
    String nested = "\\begin{a}\n\\begin{a}\n\\end{a}\n\n# b\n\\end{a}\n\n# c\n";
    assertEquals(List.of("1 c"), headings(nested));
    String inline =
        "\\foo{[a](b)}[c](d) \\bar [e](f) \\begin{g}[h](i)\\end{g} \\_[j](k) \\l{[m](n)";
    assertEquals(List.of("k", "n"), Reading.of(inline, Reading.PANDOC).targets());
  }

  @Test
  void theTargetOfADefinitionMayHaveSpaces() {
    String text = "[a]: b c d.md \"t\"\n[e]: f (g)\n[h]: i\n  j\n\n[a] [e] [h]\n";
    Reading reading = Reading.of(text, Reading.PANDOC);
    assertEquals(List.of("b c d.md", "f", "i"), reading.targets());
    assertEquals("[a]: b c d.md \"t\" -> b c d.md", reading.labels().get(0).split(" = ")[1]);
  }

  private static List<String> headings(String text) {
    return Reading.of(text, Reading.PANDOC).headings();
  }

  private static List<String> blocks(String text) {
    return Reading.of(text, Reading.PANDOC).blocks();
  }
}
