package dev.entrylint.parse.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.renderer.Renderers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** MDX as Docusaurus 3.10 reads it: what is expected was asked of its loader. */
class MdxTest {

  private static final SyntaxRules MDX = Renderers.dialect("docusaurus-mdx").orElseThrow().syntax();

  private static Reading read(String... lines) {
    return Reading.of(String.join("\n", lines) + "\n", MDX);
  }

  private static void headings(List<String> expected, String... lines) {
    assertEquals(expected, read(lines).headings(), String.join("\n", lines));
  }

  @Test
  void thereIsNoIndentedCode() {
    headings(List.of("2 a"), "    ## a");
    headings(List.of("2 a"), "text", "    ## a");
    headings(List.of("2 a"), "- x", "", "        ## a");
    headings(List.of("2 a"), "-      x", "", "       ## a");
    headings(List.of("2 a"), "a", "     ---");
    headings(List.of("2 a"), "```js", "        ```", "## a");
    headings(List.of("2 a"), "     > ## a");
    assertEquals(List.of("y"), read("    - [x](y)").targets());
    assertEquals(List.of("y"), read("    | a |", "    |---|", "    | [x](y) |").targets());
  }

  @Test
  void whatStandsBetweenTagsIsMarkdown() {
    headings(List.of("2 a"), "<Tabs>", "## a", "</Tabs>");
    headings(List.of("2 a"), "text", "<Tabs>", "## a", "</Tabs>");
    headings(List.of("2 a"), "<pre>", "## a", "</pre>");
    headings(List.of("2 a"), "<>", "## a", "</>");
    headings(List.of("2 a"), "> <Tabs>", "> ## a", "> </Tabs>");
    headings(List.of("2 a"), "        <Tabs>", "", "            ## a", "", "        </Tabs>");
    headings(List.of("2 a"), "<Tab", "  items={[", "", "    1,", "  ]}", ">", "## a", "</Tab>");
    headings(List.of("2 a"), "<Tab", "", " a=\"b\"", "", ">", "## a", "</Tab>");
    headings(List.of("2 a"), "<Tab> <Item/>", "## a", "</Tab>");
    headings(List.of("2 a"), "<b class=\"a\"id=\"c\"/>", "## a");
    Reading details = read("<details>", "<summary>[a](b)</summary>", "[c](d)", "</details>");
    assertEquals(List.of("b", "d"), details.targets());
    Reading tags = read("<img src=\"a.png\" />", "<a id=\"b\" href=\"#q\">q</a>");
    assertEquals(List.of("a.png", "#q"), tags.targets());
    assertEquals(List.of("HTML b = b"), tags.ids());
  }

  @Test
  void expressionsAreNoText() {
    headings(List.of(), "text", "{/*", "## a", "", "## b", "*/}", "more");
    headings(List.of("2 c"), "- {/*", "  ## a", "  */}", "", "## c");
    headings(List.of("2 c"), "> {/*", "> ## a", "> */}", "", "## c");
    headings(List.of("2 c"), "{`", "## a", "`} <b/>", "", "## c");
    headings(List.of("2 c"), "{\"}\"}", "## c");
    headings(List.of("2 c"), "{x.replace(/}/g, '')}", "## c");
    headings(List.of("2 c"), "{cond && <p>Don't</p>}", "## c");
    headings(List.of("2 c"), "{a} {b}", "## c");
    headings(List.of("2 c"), "<T>{/* <a href=\"x.md\" id=\"y\"/> */}</T>", "## c");
    Reading tags = read("{x.map(i => <a href=\"gone.md\" id=\"q\">b</a>)}", "", "[a](b)");
    assertEquals(List.of("b"), tags.targets());
    assertEquals(List.of(), tags.ids());
    assertEquals(List.of("b"), read("{/* [x](gone.md) */} [a](b)").targets());
    assertEquals(List.of("b"), read("a {", "", "[a](b)").targets());
  }

  @Test
  void commentsOfHtmlAreCommentsToo() {
    headings(List.of("2 b"), "text", "<!--", "## a", "", "-->", "## b");
    assertEquals(List.of("b"), read("<!-- [c](d) --> [a](b)").targets());
    assertEquals(List.of("b"), read("text", "<!-- [c](d) --> [a](b)").targets());
    assertEquals(List.of("c"), read("<!-- c -->", "", "a").comments());
  }

  @Test
  void modulesGoOverBlankLinesWithinTheirBrackets() {
    headings(List.of("2 b"), "export const f = () => {", "  g();", "", "# a", "};", "", "## b");
    headings(List.of("2 b"), "export const r = /[(]/;", "", "## b", "", ")");
    headings(List.of("2 b"), "export const r = (;", "", "## b");
    assertEquals(List.of("b"), read("- import a", "", "  [a](b)").targets());
  }

  @Test
  void codeForMdxIsNoCode() {
    headings(List.of("2 a"), "```mdx-code-block", "## a", "```");
    headings(List.of("2 a"), "  ```` mdx-code-block", "  ## a", "  ````");
    headings(List.of(), "`````mdx-code-block", "## a", "`````");
    headings(List.of(), "```mdx-code-block", "## a");
    headings(List.of("2 b"), "```js mdx-code-block", "## a", "```", "## b");
    SyntaxRules markdown = Renderers.dialect("docusaurus-md").orElseThrow().syntax();
    String text = "```mdx-code-block\r\n## a\r\n```\r\n";
    assertEquals(List.of("2 a"), Reading.of(text, markdown).headings());
    assertEquals(List.of(), Reading.of(text).headings());
  }
}
