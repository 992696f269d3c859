package dev.entrylint.parse.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Reference;
import dev.entrylint.parse.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The letters of paths, fragments and ids, in each form in which they are written. */
class WrittenPartsTest {

  /** Holds a text against its references: the path between angle quotes, then the fragment. */
  private static void parts(String reader, String dialect, String text, String... expected) {
    List<String> found = new ArrayList<>();
    for (Reference each : Texts.read(reader, dialect, text).references()) {
      found.add(Texts.shown(each.pathSpan(), text) + " " + Texts.shown(each.fragmentSpan(), text));
    }
    assertEquals(List.of(expected), found, reader + " reads " + text);
  }

  /** The same for both readers. */
  private static void bothRead(String dialect, String text, String... expected) {
    parts("scanner", dialect, text, expected);
    parts("flexmark", dialect, text, expected);
  }

  @Test
  void aQueryIsOfNeitherPart() {
    bothRead("github", "[a](b.md?x=1#c)", "‹b.md› ‹c›");
    bothRead("github", "[a](b.md?x)", "‹b.md› -");
    bothRead("github", "[a](b.md#c?x)", "‹b.md› ‹c?x›");
  }

  @Test
  void whatIsNotThereHasAPlaceIfOneCouldWriteItThere() {
    bothRead("github", "[a](#c)", "‹› ‹c›");
    bothRead("github", "[a](b.md#)", "‹b.md› ‹›");
    bothRead("github", "[a]()", "‹› -");
    bothRead("github", "![a](<> 'x')", "‹› -");
  }

  @Test
  void lettersStayAsTheyAreWritten() {
    bothRead("github", "[a](b\\(1\\).md#c\\_d)", "‹b\\(1\\).md› ‹c\\_d›");
    bothRead("github", "[a](b&amp;c.md#d&uuml;)", "‹b&amp;c.md› ‹d&uuml;›");
    bothRead("github", "[a](b.md&#35;c)", "‹b.md› ‹c›");
    bothRead("github", "[a](b&#38;c.md#d)", "‹b&#38;c.md› ‹d›");
    bothRead("github", "[a](b.md\\#c)", "‹b.md› ‹c›");
    bothRead("github", "[a](b\\?x.md)", "‹b› -");
    bothRead("github", "[a](<b c.md#d e> \"f\")", "‹b c.md› ‹d e›");
    bothRead("github", "[a](b%20c.md#d%C3%BC)", "‹b%20c.md› ‹d%C3%BC›");
    bothRead("github", "[a](\uD83D\uDE00ä.md#ö)", "‹\uD83D\uDE00ä.md› ‹ö›");
    bothRead("github", "\uFEFF[a](ä.md#ö)", "‹ä.md› ‹ö›");
  }

  @Test
  void aLabelHasThePartsOfItsDefinition() {
    bothRead(
        "github",
        "[a], [b][a], ![c][A]\n\n[a]: <d\\>.md#e> 'f'",
        "‹d\\>.md› ‹e›",
        "‹d\\>.md› ‹e›",
        "‹d\\>.md› ‹e›");
    parts("scanner", "github", "[a]\n\n> [a]:\n> b.md#c", "‹b.md› ‹c›");
  }

  @Test
  void addressesWithoutTheSchemeThatIsAdded() {
    bothRead("github", "<https://a.example/b?c#d>", "‹https://a.example/b› ‹d›");
    bothRead("github", "www.a.example/b#d", "‹www.a.example/b› ‹d›");
    bothRead("github", "<me@a.example>", "‹me@a.example› -");
    bothRead("github", "<https://a.example/b&amp;c#d>", "‹https://a.example/b&amp;c› ‹d›");
  }

  @Test
  void html() {
    bothRead("github", "<a href=\"b.md#c\">", "‹b.md› ‹c›");
    bothRead("github", "<a href='b&amp;c.md#d'>", "‹b&amp;c.md› ‹d›");
    bothRead("github", "x <img src=b.png alt=y>", "‹b.png› -");
    parts("scanner", "docusaurus-mdx", "<a href={'b.md#c'}>x</a>", "‹b.md› ‹c›");
  }

  @Test
  void wikiLinksNameAPageWithoutBlanksAround() {
    bothRead("obsidian", "[[A b#C d|e]]", "‹A b› ‹C d›");
    parts("scanner", "obsidian", "![[A # ^b]]", "‹A› ‹^b›");
    parts("scanner", "obsidian", "[[#C]]", "‹› ‹C›");
    parts("scanner", "obsidian", "[[Why?#C#D]]", "‹Why?› ‹C#D›");
    parts("scanner", "obsidian", "| a |\n|---|\n| [[A\\|b]] |\n", "‹A› -");
  }

  @Test
  void ofWhatATemplateMakesNothingIsKnown() {
    parts("scanner", "hugo", "[a]({{< ref \"b.md#c\" >}})", "- -");
    parts("scanner", "kramdown-gfm", "[a]({{ site.url }}/b.md#c)", "- -");
  }

  /** Holds a text against its ids that are written. */
  private static void ids(String reader, String dialect, String text, String... expected) {
    List<String> found = new ArrayList<>();
    for (Anchor each : Texts.read(reader, dialect, text).anchors()) {
      if (each.idSpan().isPresent()) {
        assertEquals(each.span(), each.idSpan().get());
      }
      found.add(each.id() + " " + Texts.shown(each.idSpan(), text));
    }
    assertEquals(List.of(expected), found, reader + " reads " + text);
  }

  private static void bothFind(String dialect, String text, String... expected) {
    ids("scanner", dialect, text, expected);
    ids("flexmark", dialect, text, expected);
  }

  @Test
  void headingsOfEachRenderer() {
    bothFind("pandoc", "# A {#b .c}\n\n## D {.e id=\"f\"}\n\n# G\n", "b ‹b›", "f ‹f›", "g -");
    bothFind("pandoc", "A {#b}\n===\n", "b ‹b›");
    bothFind("pandoc", "# A # {#b}\n", "b ‹b›");
    ids("scanner", "pandoc", "> # Ä {#ü}\n", "ü ‹ü›");
    bothFind("kramdown-gfm", "# A {#b}\n", "b ‹b›");
    ids("scanner", "kramdown-gfm", "# A\n{: .c #b}\n", "b ‹b›");
    ids("scanner", "commonmark-x", "# A {.c}{#b}\n", "b ‹b›");
    bothFind("mkdocs+attr_list", "# A {: #b .c }\n", "b ‹b›");
    ids("scanner", "mkdocs+attr_list", "# A { id='b' }\n", "b ‹b›");
    ids("scanner", "mkdocs+attr_list", "# A { id }\n", "id -");
    ids("scanner", "mkdocs+attr_list", "# A {: #b\\_c }\n", "b_c ‹b\\_c›");
    ids("scanner", "docusaurus", "# A {#b c }\n", "b c ‹b c›");
    ids("scanner", "docusaurus", "# A <!-- #b -->\n", "b ‹b›");
    ids("scanner", "docusaurus-mdx", "# A {/* #b */}\n", "b ‹b›");
    for (String dialect : List.of("docusaurus", "docusaurus-mdx")) {
      ids("scanner", dialect, "# A {/* #b */}\n", "b ‹b›");
      ids("scanner", dialect, "# A { /*#b:-c*/ }\n", "b:-c ‹b:-c›");
      ids("scanner", dialect, "# A{/*#b c */ }  \n", "b ‹b›");
      ids("scanner", dialect, "# A {/* b #c */}\n", "a--b-c- -");
      ids("scanner", dialect, "# A {/* #b */ 1}\n", "a--b--1 -");
      ids("scanner", dialect, "# A {/* #b */ /* #c */}\n", "a--b---c- -");
    }
    ids("scanner", "docusaurus", "# A `{#b}`\n", "b ‹b›");
    ids("scanner", "docusaurus", "# A *{#b}*\n", "b ‹b›");
    bothFind("hugo", "# A {#b .c}\n", "b ‹b›");
    ids("scanner", "hugo", "# A {id=\"b\"}\n", "b ‹b›");
    bothFind("mdbook", "# A { #b }\n", "b ‹b›");
    bothFind("vitepress", "# A {#b}\n", "b ‹b›");
    bothFind("github", "# A {#b}\n", "a-b -");
  }

  @Test
  void whatElseHasAnId() {
    bothFind("github", "<a id=\"b\"></a> <a name='c&amp;d'></a>", "b ‹b›", "c&d ‹c&amp;d›");
    bothFind("pandoc", "[a]{.x #b} `c`{#d}", "b ‹b›", "d ‹d›");
    bothFind("pandoc", "::: {#b .c}\nx\n:::\n", "b ‹b›");
    ids("scanner", "pandoc", "~~~ {#b .java}\nx\n~~~\n\n~~~ java\nx\n~~~\n", "b ‹b›", "cb -");
    ids("scanner", "kramdown-gfm", "x\n{: #b}\n", "b ‹b›");
    ids("scanner", "kramdown-gfm", "- x\n{:toc}\n", "markdown-toc -");
    ids("scanner", "kramdown-gfm", "- x\n{:toc #b}\n", "b ‹b›");
    ids("scanner", "obsidian", "x ^b-1\n", "^b-1 ‹^b-1›");
    ids("scanner", "mkdocs+attr_list", "| a |\n|---|\n| x {: #b } |\n", "b ‹b›");
    ids("scanner", "mkdocs+attr_list", "Term {: #b }\n:   x\n", "b ‹b›");
    ids("scanner", "kramdown-gfm", "x[^b]\n\n[^b]: y\n", "fnref:b -", "fn:b -");
  }
}
