package dev.entrylint.renderer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.convention.Wildcard;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.Numbering;
import dev.entrylint.parse.SlugStyle;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.scan.ScanReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RenderersTest {

  @Test
  void namesMayDifferInOptionsOnly() {
    assertTrue(Renderers.isSameButForOptions("mkdocs+attr_list", "mkdocs"));
    assertTrue(Renderers.isSameButForOptions("mkdocs", "mkdocs+unicode"));
    assertFalse(Renderers.isSameButForOptions("pandoc", "pandoc-2.17"));
    assertTrue(Renderers.isSameButForOptions("docusaurus", "docusaurus-mdx"));
    assertFalse(Renderers.isSameButForOptions("docusaurus", "vitepress"));
  }

  @Test
  void aSiteSaysTheFormatsOfADialectThatLeavesThemOpen() {
    assertEquals("docusaurus-mdx", Renderers.meant("docusaurus", "docusaurus-mdx"));
    assertEquals("docusaurus-md", Renderers.meant("docusaurus-md", "docusaurus-mdx"));
    assertEquals("docusaurus", Renderers.meant("docusaurus", "vitepress"));
    assertEquals("mkdocs", Renderers.meant("mkdocs", "mkdocs+attr_list"));
  }

  @Test
  void theSurestMarkersCountFirst() {
    assertEquals(
        List.of(
            "mkdocs",
            "mdbook",
            "docusaurus-mdx",
            "hugo",
            "vitepress",
            "obsidian",
            "foam",
            "pandoc",
            "github",
            "kramdown-gfm"),
        Renderers.markers().stream().map(RendererMarker::dialect).distinct().toList());
  }

  @Test
  void habitsAreAskedForByTheirKind() {
    assertEquals(
        List.of("pandoc", "mdbook", "vitepress"),
        Renderers.habits(Habit.Command.class).stream().map(Habit::dialect).toList());
    assertEquals(
        List.of("foam", "obsidian"),
        Renderers.habits(Habit.NameLinks.class).stream().map(Habit::dialect).toList());
  }

  @Test
  void renderersAreEqualByTheirNameAndHowTheyFindFiles() {
    Routing plain = Renderers.routing("github");
    assertEquals(Renderer.of("github", plain), Renderer.of("github", plain));
    assertNotEquals(Renderer.of("github", plain), Renderer.of("gitlab", plain));
    Routing other = plain.withPrefixes(List.of(new Routing.Prefix("/", List.of("a"), true)));
    assertNotEquals(Renderer.of("github", plain), Renderer.of("github", other));
    assertEquals(Optional.empty(), plain.home());
    assertEquals(Optional.of("a"), other.home());
    assertThrows(IllegalArgumentException.class, () -> Renderer.of("nosuch", plain));
  }

  @Test
  void onlyWhatShowsRepositoriesShowsAllFiles() {
    assertEquals(
        List.of("github", "gitlab"),
        Renderers.names().stream()
            .filter(name -> Renderers.routing(name).has(LinkTrait.ALL_FILES))
            .toList());
  }

  @Test
  void eachNameHasItsDialect() {
    assertEquals(Renderers.names().size(), new HashSet<>(Renderers.names()).size());
    for (String name : Renderers.names()) {
      assertEquals(Optional.of(name), Renderers.dialect(name).map(Dialect::name));
    }
    assertEquals(Optional.empty(), Renderers.dialect("Pandoc"));
    assertEquals(Optional.empty(), Renderers.dialect("pandoc+attr_list"));
  }

  @Test
  void eachMarkerIsOfADialectAndItsHintsAreOptionsOfIt() {
    for (RendererMarker marker : Renderers.markers()) {
      assertTrue(Renderers.names().contains(marker.dialect()), marker.dialect());
      for (RendererMarker.Hint hint : marker.hints()) {
        String option = marker.dialect() + "+" + hint.option();
        assertTrue(Renderers.names().contains(option), option);
      }
      boolean says = !marker.pages().equals(RendererMarker.Key.NONE);
      assertTrue(!says || !marker.folders().isEmpty(), "what is said replaces the first folder");
    }
  }

  @Test
  void theSurestMarkersComeFirst() {
    assertEquals(
        List.of(
            "mkdocs",
            "mdbook",
            "docusaurus-mdx",
            "hugo",
            "vitepress",
            "obsidian",
            "foam",
            "pandoc",
            "github",
            "kramdown-gfm"),
        Renderers.markers().stream().map(RendererMarker::dialect).distinct().toList());
  }

  @Test
  void whatNobodyKnowsHasPlainFiles() {
    Routing plain = Renderers.routing("nosuch");
    assertEquals(Renderers.routing("markdown-it"), plain);
    assertEquals(Set.of(PathForm.FOLDERS, PathForm.HTML_NAMES), plain.forms());
    assertEquals(List.of(".md", ".markdown", ".qmd"), Renderers.routing("pandoc-gfm").endings());
    assertEquals(List.of(".md", ".markdown"), Renderers.routing("commonmark-x").endings());
  }

  @Test
  void macrosOfTheCorpusAreReadAsSuch() {
    Routing plain = Renderers.routing("kramdown");
    assertFalse(Renderers.dialect("kramdown", plain).orElseThrow().has(Feature.MACROS));
    Routing.Macro own = new Routing.Macro(new Wildcard("{{ x }}"), "/x.md", Routing.Macro.Kind.OWN);
    Routing other = plain.withMacros(List.of(own));
    assertTrue(Renderers.dialect("kramdown", other).orElseThrow().has(Feature.MACROS));
  }

  @Test
  void onlyPandocLinksTitlesInBrackets() {
    assertTrue(Renderers.dialect("pandoc").orElseThrow().has(Feature.IMPLICIT_HEADER_REFERENCES));
    assertEquals(
        false, Renderers.dialect("github").orElseThrow().has(Feature.IMPLICIT_HEADER_REFERENCES));
  }

  @Test
  void anExplicitIdReplacesTheDerivedOneWhereTheRendererSaysSo() {
    assertEquals(
        """
        pandoc: x x a-x a-x
        github: a-x a--x- a--x a-x
        kramdown-gfm: x a--x- a--x a-x
        python-markdown: a-x a-x a-x a-x
        python-markdown+attr_list: x x x x
        mdbook: x x x a-x
        hugo: x x a--x x
        docusaurus: x a--x- a--x x
        vitepress: x x x x
        markdown-it: a-%7B%23x%7D a-%7B-%23x-%7D a-%7B%3A-%23x%7D a-%7B%23x%7D
        obsidian: a x a x a x a x
        """,
        ids("A {#x}", "A { #x }", "A {: #x}", "A {#x} ##"));
  }

  @Test
  void kramdownAndPythonMarkdownTakeListsFromTheNextLine() {
    assertEquals(List.of("x"), ids("kramdown", "## A\n{: #x .c}\n"));
    assertEquals(List.of("x"), ids("kramdown", "{: #x}\n## A\n"));
    assertEquals(List.of("a"), ids("python-markdown+attr_list", "## A\n{: #x}\n"));
  }

  @Test
  void pythonMarkdownTakesClosingMarksAtTheVeryEndOfTheLine() {
    assertEquals(List.of("a"), ids("python-markdown+pymdownx", "## A #\n"));
    assertEquals(List.of("a-"), ids("python-markdown+pymdownx", "## A # \n"));
    assertEquals(List.of("x"), ids("python-markdown+attr_list", "## A {#x} #\n"));
    assertEquals(List.of("a-x"), ids("python-markdown+attr_list", "## A {#x} # \n"));
  }

  @Test
  void toKramdownABlockBeginsBehindABlankLineOrTheListOfTheBlock() {
    assertEquals(List.of("a"), ids("kramdown", "# A\n# B\n"));
    assertEquals(List.of("x"), ids("kramdown", "{: #x}\n# A\n"));
    assertEquals(List.of("a"), ids("kramdown", "---\nt: x\n---\n# A\n"));
    assertEquals(List.of("a"), ids("kramdown", "> # A\n"));
    assertEquals(List.of("a", "b"), ids("kramdown-gfm", "# A\n# B\n"));
    assertEquals(List.of("a"), ids("kramdown-gfm", "# A\nB\n---\n"));
  }

  @Test
  void whereTitlesHaveOneLineTwoAreNoHeading() {
    for (String name : List.of("pandoc", "kramdown-gfm", "python-markdown")) {
      assertEquals(List.of(), ids(name, "A\nB\n---\n"), name);
      assertEquals(List.of(), ids(name, "A\n --\n"), name);
    }
    assertEquals(List.of("ab"), ids("github", "A\nB\n---\n"));
    assertEquals(List.of(), ids("pandoc", "a <p>b</p>\n---\n"));
    assertEquals(List.of(), ids("python-markdown", "- A\n  ---\n"));
  }

  @Test
  void inDocusaurusHtmlCountsInTheTextOfALink() {
    String text = "## A [<b>c</b>](d) <i>e</i> [f] <u>\n\n## [g](h) <i>j</i> [k](l)\n";
    assertEquals(List.of("a-bcb-e-f-", "g-j-k"), ids("docusaurus", text));
    assertEquals(List.of("a-c-e-f-", "g-j-k"), ids("docusaurus-mdx", text));
  }

  @Test
  void inPythonMarkdownAFenceIsClosedByItsLike() {
    String text = "```\na\n````\n\n# B\n\n```js\nc\n```\n\n# D\n";
    assertEquals(List.of("d"), ids("python-markdown", text));
    assertEquals(List.of("b", "d"), ids("github", text));
  }

  @Test
  void pythonMarkdownTakesOneListBehindTheLastElementOrBeforeTheFirst() {
    assertEquals(List.of("x"), ids("python-markdown+attr_list", "## A {#x} *b*\n"));
    assertEquals(List.of("ab"), ids("python-markdown+attr_list", "## A {.x} *b*\n"));
    assertEquals(List.of("a-x-b-c"), ids("python-markdown+attr_list", "## A {#x} *b* c\n"));
    assertEquals(List.of("x"), ids("python-markdown+attr_list", "## A {#x} *b* *c*\n"));
    assertEquals(List.of("x"), ids("python-markdown+attr_list", "## A *b* { id='x' }\n"));
    assertEquals(List.of("a-xy"), ids("python-markdown+attr_list", "## A {#x}y}\n"));
  }

  @Test
  void aTitleMayFollowItsMarksAtOnce() {
    assertEquals(List.of("a"), ids("python-markdown", "#A\n"));
    assertEquals(List.of("a"), ids("kramdown", "#A\n"));
    assertEquals(List.of(), ids("kramdown-gfm", "#A\n"));
    assertEquals(List.of(), ids("kramdown", "text\n## A\n"));
    assertEquals(List.of("a"), ids("python-markdown", "text\n##A\n"));
  }

  @Test
  void gitlabDocumentsItsIds() {
    assertEquals(
        List.of(
            "this-heading-has-spaces-in-it",
            "this-heading-has-unicode-in-it-한글",
            "this-heading-has-spaces-in-it-1",
            "this-heading-has-35-in-it-and-parentheses",
            "a-b",
            "anchor-42"),
        ids(
            "gitlab",
            """
            # This heading has spaces in it
            # This heading has Unicode in it: 한글
            # This heading has spaces in it
            # This heading has 3.5 in it (and parentheses)
            # A -- & B
            # 42
            """));
  }

  @Test
  void mdBookMakesIdsAsItsOwnTestsSay() {
    String headings =
        """
        # `--passes`: add more rustdoc passes

        # Method-call 🐙 expressions \uD83D\uDC7C

        # _-_12345

        # 中文標題 CJK title

        # Über

        # Über
        """;
    assertEquals(
        List.of(
            "--passes-add-more-rustdoc-passes",
            "method-call--expressions-",
            "_-_12345",
            "中文標題-cjk-title",
            "über",
            "über-1"),
        ids("mdbook", headings));
    assertEquals("Über", ids("mdbook-0.4", headings).get(4));
  }

  @Test
  void inMdBookTermsHaveIdsAmongThoseOfHeadings() {
    String text =
        "# Honey\n\nhoney\n: a\n\n`--wax` [c](d)\n  : e\n\n: f\n\ntwo\nlines\n: g\n\nloose *h*\n\n:   i\n    inner\n    : j\n\n"
            + "> honey\n> : k\n\n## Honey\n";
    assertEquals("honey-1 --wax-c two-lines loose-h i-inner honey-2", texts("mdbook", text));
    assertEquals("", texts("mdbook-0.4", text));
    assertEquals("a a-1", texts("mdbook-0.4", "<h2>A</h2>\n\n<h3>A</h3>\n"));
  }

  private static String texts(String name, String text) {
    Dialect dialect = Renderers.dialect(name).orElseThrow();
    Numbering.Counter counter = dialect.numbering().start();
    StringBuilder ids = new StringBuilder();
    for (Anchor anchor :
        new Extractor(new ScanReader(), dialect).extract(SourceFile.of("x.md", text)).anchors()) {
      boolean derived = anchor.kind() == Anchor.Kind.DERIVED || anchor.kind() == Anchor.Kind.TEXT;
      String id = derived ? counter.derived(anchor.id()) : anchor.id();
      ids.append(anchor.kind() == Anchor.Kind.TEXT ? " " + id : "");
    }
    return ids.toString().strip();
  }

  @Test
  void inElementsHeadingsHaveKramdownsOwnIds() {
    String text =
        "<div markdown=\"1\">\n\n# Über a_b 1\n\n<div>\n</div>\n\n# Ä c_d\n\n</div>\n\n# Ö e_f\n";
    assertEquals(List.of("ber-ab-1", "cd", "ö-e_f"), ids("kramdown-gfm", text));
    assertEquals(List.of("ber-ab-1", "cd", "ef"), ids("kramdown", text));
  }

  @Test
  void notesNameHeadingsByTheirTexts() {
    SlugStyle obsidian = Renderers.dialect("obsidian").orElseThrow().slugs();
    assertEquals(List.of("what is it a b"), ids("obsidian", "## What *is* it: (a) | b?\n"));
    assertEquals("what is it a b", obsidian.fragment("What is it a b"));
    assertEquals(List.of("What is it?"), ids("foam", "## What *is* it?\n"));
  }

  @Test
  void eachRendererNamesFootnotesItsOwnWay() {
    String text = "A[^b] c[^ü] d[^b].\n\n[^b]: e[^ü]\n[^ü]: f\n";
    assertEquals("fnref1 fn1 fnref2 fn2 fnref1:1 fnref2:1", notes("vitepress", text));
    assertEquals(
        "fnref1 fn1 fnref2 fn2 fnref2:1", notes("markdown-it", "^[a] b[^c]\n\n[^c]: d[^c]"));
    assertEquals(
        "footnote-label user-content-fnref-b user-content-fn-b user-content-fnref-%C3%BC"
            + " user-content-fn-%C3%BC user-content-fnref-b-2 user-content-fnref-%C3%BC-2",
        notes("docusaurus", text));
    assertEquals(
        "footnote-label user-content-fnref-ss%22%25 user-content-fn-ss%22%25",
        notes("docusaurus-mdx", "A[^ß\"%]\n\n[^ß\"%]: b\n"));
    assertEquals(
        "footnote-label fnref-b-* fn-b-* fnref-ü-* fn-ü-* fnref-b-2-* fnref-ü-2-*",
        notes("github", text));
    assertEquals(notes("github", text), notes("gitlab", text));
    assertEquals("fr-b-1 footnote-b fr-ü-1 footnote-ü fr-b-2 fr-ü-2", notes("mdbook", text));
    assertEquals(
        "fr-b-1 footnote-b b fr-ü-1 footnote-ü ü fr-b-2 fr-ü-2", notes("mdbook-0.4", text));
  }

  @Test
  void aFootnoteThatIsNotShownHasNoIdsInIt() {
    String nested = "a[^a]\n\n[^a]: b[^b]\n\n[^b]: c\n\n[^c]: d[^d]\n\n[^d]: e\n";
    for (String name : List.of("pandoc", "pandoc-gfm", "commonmark-x")) {
      assertEquals("footnotes fnref fn", notes(name, nested), name);
    }
    for (String name : List.of("pandoc-2.17", "pandoc-gfm-2.17", "commonmark-x-2.17")) {
      assertEquals("fnref fn", notes(name, nested), name);
    }
    assertEquals("fnref fn", notes("pandoc-2.17", "a^[b^[c] d[^e]]\n\n[^e]: f\n"));
    assertEquals("fnref:a fn:a fnref:b fn:b", notes("kramdown", nested));
    assertEquals("fnref:a fn:a fnref:b fn:b fn:c fnref:d fn:d", notes("python-markdown", nested));
    assertEquals("fnref:1 fn:1 fnref:2 fn:2 fn:3", notes("hugo", nested));
    String again = "a[^a]\n\n[^a]: b[^b]\n\n[^a]: c[^c]\n\n[^b]: d\n\n[^c]: e\n";
    assertEquals("fnref:a fn:a fnref:c fn:c", notes("kramdown", again));
    assertEquals("fnref:1 fn:1 fnref:2 fn:2 fn:3", notes("hugo", again));
    assertEquals("fnref:1 fn:1 fnref:2 fn:2", notes("hugo", "[^a]: b\n\nc[^d] e[^a]\n\n[^d]: f\n"));
  }

  @Test
  void whatStandsInAFootnoteThatIsNotShownIsNotThereEither() {
    String text =
        "[^A]\n\n[^a]: <b id=\"b\">c</b>\n\n    # d\n\n[^e]: <b id=\"f\">g</b>\n\n    # h\n";
    assertEquals(List.of("b", "d", "f", "h"), all("github", text));
    assertEquals(List.of("fnref", "fn", "b"), all("pandoc-gfm-2.17", text));
    assertEquals(List.of("d", "h"), all("pandoc", text));
    String used = text.replace("A", "a");
    assertEquals(List.of("fnref", "fn", "b", "d", "h"), all("pandoc-2.17", used));
    assertEquals(List.of("fnref:a", "fn:a", "b", "d"), all("kramdown", used));
    assertEquals(
        List.of("fnref:a", "fn:a", "b", "d", "fn:e", "f", "h"), all("python-markdown", used));
  }

  private static List<String> all(String name, String text) {
    return new Extractor(new ScanReader(), Renderers.dialect(name).orElseThrow())
        .extract(SourceFile.of("x.md", text)).anchors().stream()
            .map(Anchor::id)
            .filter(id -> !id.endsWith("*") && !id.equals("footnote-label"))
            .toList();
  }

  @Test
  void whatALabelOfAFootnoteIsDependsOnTheRenderer() {
    String blanks = "[^a b] [^a  b] [^A b]\n\n[^a b]: c\n";
    assertEquals("", notes("pandoc", blanks));
    assertEquals("fnref fn fnref fn fnref fn", notes("pandoc-gfm-2.17", blanks));
    assertEquals("", notes("kramdown", blanks));
    assertEquals("fnref:a b fn:a b", notes("python-markdown", blanks));
    assertEquals("fnref:1 fn:1", notes("hugo", blanks));
    String marks = "[^a.b] [^a_b-1] [^c[d]\n\n[^a.b]: c\n\n[^a_b-1]: d\n\n[^c[d]: e\n";
    assertEquals("fnref fn fnref fn fnref fn", notes("pandoc-2.17", marks));
    assertEquals("footnotes fnref fn fnref fn", notes("pandoc", marks));
    assertEquals("fnref:a_b-1 fn:a_b-1", notes("kramdown-gfm", marks));
    assertEquals("fnref:1 fn:1 fnref:2 fn:2", notes("hugo", marks));
    String linked = "[^a](b) [^a][c]\n\n[^a]: d\n\n[c]: e\n";
    assertEquals("fnref fn fnref fn", notes("pandoc-2.17", linked));
    assertEquals("fnref:1 fn:1 fnref1:1", notes("hugo", linked));
    assertEquals("", notes("github", linked));
    assertEquals("fnref fn", notes("pandoc-2.17", "![a[^b]](c)\n\n[^b]: d\n"));
    assertEquals("", notes("pandoc", "e ![a[^b]](c)\n\n[^b]: d\n"));
    assertEquals("", notes("kramdown", "e[^b]\n[^b]: d\n"));
    assertEquals(
        "fnref:b fn:b fnref:c fn:c", notes("kramdown", "e[^b]\n\n[^b]: d\n[^c]: f\ng[^c]\n"));
  }

  private static String notes(String name, String text) {
    return new Extractor(new ScanReader(), Renderers.dialect(name).orElseThrow())
        .extract(SourceFile.of("x.md", text)).anchors().stream()
            .filter(anchor -> anchor.kind() == Anchor.Kind.FOOTNOTE)
            .map(Anchor::id)
            .collect(Collectors.joining(" "));
  }

  /** For some dialects a line of the ids that the headings have, each alone. */
  private static String ids(String... headings) {
    StringBuilder lines = new StringBuilder();
    for (String name :
        List.of(
            "pandoc",
            "github",
            "kramdown-gfm",
            "python-markdown",
            "python-markdown+attr_list",
            "mdbook",
            "hugo",
            "docusaurus",
            "vitepress",
            "markdown-it",
            "obsidian")) {
      String ids =
          Arrays.stream(headings)
              .map(heading -> ids(name, "## " + heading + "\n").get(0))
              .collect(Collectors.joining(" "));
      lines.append(name).append(": ").append(ids).append('\n');
    }
    return lines.toString();
  }

  private static List<String> ids(String name, String text) {
    Dialect dialect = Renderers.dialect(name).orElseThrow();
    Numbering.Counter counter = dialect.numbering().start();
    return new Extractor(new ScanReader(), dialect)
        .extract(SourceFile.of("x.md", text)).anchors().stream()
            .filter(anchor -> anchor.heading() >= 0)
            .map(
                anchor ->
                    anchor.kind() == Anchor.Kind.DERIVED
                        ? counter.derived(anchor.id())
                        : anchor.id())
            .toList();
  }
}
