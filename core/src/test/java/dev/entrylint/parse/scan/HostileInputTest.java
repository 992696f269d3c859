package dev.entrylint.parse.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.entrylint.model.Reference;
import dev.entrylint.parse.RuleSets;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.steps.Thorough;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that are made to take long are read to their ends, and rightly. That steps grow with such
 * texts, and no faster, is counted in {@code HostileTextsTest}.
 */
class HostileInputTest {

  private static final int SIZE = Thorough.or(6_000, 300_000);

  private static final int DEPTH = Thorough.or(100, 500);
  private static final int LINKS = SIZE / 4;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "![",
        "[[",
        "](",
        "[a](",
        "[a](<",
        "[a](b \"",
        "[a](b '",
        "<",
        "<a ",
        "<a b=\"",
        "<a b=\"<a b='",
        "<!--",
        "<!a ",
        "<?",
        "<![CDATA[",
        "`",
        "*",
        "_",
        "~",
        "*a ",
        "a*",
        "*a_",
        "^[",
        "$a ",
        "{",
        "{#a ",
        "{a=\"",
        "{{<",
        "&",
        "&#",
        "(",
        "a@",
        "www._a.",
        "http://a_",
        ">",
        "> ",
        "- ",
        "* ",
        "1. ",
        "-\n",
        "* * ",
        "|",
        "a|b\n-|-\n",
        "```\n",
        "```a\n",
        "> ```a\n",
        "[a]: b \"\n",
        "[a]: <\n",
        "[a\n",
        "[^a]: ",
        "\\a{",
        "\\begin{a}\n\n",
        "---\na: b\n",
        "---\na\n\n",
        "<pre>\n\n",
        "```{=html}\n<a>\n\n",
        "::: a\n",
        ":::\n",
        ": a\n",
        "+-+\n",
        "---\na\n",
        "--- --\n",
        "<div>\n",
        "<script>\n",
        "{: #a}\n",
        "{/*",
        "\\",
        "\t",
        "\r",
        "*_~~a",
        "a**b*c_"
      })
  void whatIsBegunIsReadToItsEnd(String piece) {
    String text = piece.repeat(SIZE / piece.length());
    List<SyntaxRules> sets = new ArrayList<>(List.of(SyntaxRules.COMMONMARK, Reading.GFM));
    RuleSets.dialects().forEach(name -> sets.add(RuleSets.named(name)));
    RuleSets.mixtures().forEach(name -> sets.add(RuleSets.named(name)));
    for (SyntaxRules rules : sets) {
      Reading reading = Reading.of(text, rules);
      assertEquals(text.length(), reading.syntax().lines().length());
      for (Reference reference : reading.syntax().references()) {
        assertFalse(reference.span().end() > text.length());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div ", "<div markdown=\"1\" ", "</div ", "<div>", "<hr ", "<div\n"})
  void elementsAreReadToTheirEnd(String piece) {
    String text = piece.repeat(SIZE / piece.length());
    for (String name : List.of("kramdown", "kramdown-gfm", "python-markdown+attr_list")) {
      SyntaxRules features = Renderers.dialect(name).orElseThrow().syntax();
      assertEquals(text.length(), Reading.of(text, features).syntax().lines().length());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{", "*a*{", "{a}", "*a*{#b}", "{#a\n", "{#a}\n", "{#a} ", "`a`{#", "```{#\n", "{\""
      })
  void attributeListsAreReadToTheirEnd(String piece) {
    String text = piece.repeat(SIZE / piece.length());
    SyntaxRules features = Renderers.dialect("vitepress").orElseThrow().syntax();
    assertEquals(text.length(), Reading.of(text, features).syntax().lines().length());
    SyntaxRules docusaurus = Renderers.dialect("docusaurus-mdx").orElseThrow().syntax();
    assertEquals(text.length(), Reading.of(text, docusaurus).syntax().lines().length());
    String blanks = "{#a}" + " ".repeat(SIZE) + "{#a} b";
    assertEquals(List.of(), Reading.of(blanks, features).ids());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{#include ",
        "{{#include a}}",
        "import a\n",
        "- import 'a.md'\n",
        "import 'a.md'\n\n",
        "import '",
        "--8<-- \"a\n",
        "--8<--\n",
        "<!-- @include: a{ -->",
        "{/*\n",
        "{`\n",
        "{'\n",
        "{a}b\n",
        "<a b='\n",
        "<a b={\n",
        "<a\n/>b\n",
        "export a (\n\n",
        "export a ()\n\n",
        "```mdx-code-block\n",
        "<!-- @include:",
        "<h1>",
        "<h1><a </h1>",
        "<h1>a</h1>",
        "a\n: b\n"
      })
  void whatDialectsTakeInIsReadToItsEnd(String piece) {
    String text = piece.repeat(SIZE / piece.length());
    for (String dialect :
        List.of("mdbook", "mdbook-0.4", "vitepress", "docusaurus-mdx", "mkdocs", "github")) {
      SyntaxRules features = Renderers.dialect(dialect).orElseThrow().syntax();
      assertEquals(text.length(), Reading.of(text, features).syntax().lines().length());
    }
  }

  @Test
  void deepListsAndBlankLinesAndIndents() {
    String deep = "- ".repeat(SIZE / 4);
    Reading reading = Reading.of(deep + "# a\n" + "\n".repeat(SIZE / 4) + "# b\n");
    assertEquals(List.of("1 a", "1 b"), reading.headings());
    Reading indented = Reading.of(deep + "a\n\n" + " ".repeat(SIZE / 2) + "# b\n");
    assertEquals(List.of("1 b"), indented.headings());
  }

  @Test
  void deepQuotesOnEachLine() {
    String line = ">".repeat(DEPTH) + " [a](b)\n\n";
    assertEquals(DEPTH, Reading.of(line.repeat(DEPTH)).references().size());
  }

  @Test
  void bracketsInBrackets() {
    int depth = SIZE / 10;
    Reading images = Reading.of("![ä".repeat(depth) + "](b)".repeat(depth));
    assertEquals(1, images.references().size());
    assertEquals(7 * depth, images.syntax().references().get(0).span().length());
    Reading links = Reading.of("[a".repeat(depth) + "](b)".repeat(depth));
    assertEquals(List.of("INLINE b a"), links.references());
    // Where the outer link counts, it does so up to a depth that no writer reaches.
    String nested = "[a".repeat(depth) + "](b)".repeat(depth);
    assertEquals(1, Reading.of(nested, Reading.PANDOC).references().size());
    Reading uses = Reading.of("[".repeat(depth) + "a][x]".repeat(depth));
    assertEquals(depth, uses.uses().size());
  }

  @Test
  void runsOfAllLengths() {
    StringBuilder text = new StringBuilder();
    for (int length = 1; text.length() < SIZE; length++) {
      text.append("`".repeat(length)).append("[a](b) ");
    }
    int links = text.toString().split("\\[", -1).length - 1;
    assertEquals(links, Reading.of(text.toString()).references().size());
  }

  @Test
  void manyLinksOnOneLine() {
    String piece = "ä😀 *b* [c](#d) ";
    Reading reading = Reading.of("# " + piece.repeat(LINKS));
    assertEquals(LINKS, reading.references().size());
    Reference last = reading.syntax().references().get(LINKS - 1);
    assertEquals(2 + (LINKS - 1) * piece.length() + piece.indexOf('['), last.span().start());
    assertEquals("ä😀 b c", reading.syntax().headings().get(0).title().substring(0, 7));
  }

  @Test
  void definitionsWithoutEnd() {
    Reading reading = Reading.of("[a]: b\n'c\n" + "d\n".repeat(SIZE / 2) + "[a]");
    assertEquals(List.of("b"), reading.targets());
  }
}
