package dev.entrylint.parse.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.FrontMatter;
import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.IdMark;
import dev.entrylint.parse.SyntaxRule;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.renderer.Renderers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Front matter, wiki links, kramdown's attribute lists, block ids, MDX and shortcodes. */
class OtherSyntaxTest {

  @Test
  void frontMatterIsWhatItsFencesHold() {
    assertEquals(
        "YAML a: b\n", frontMatter("\uFEFF---\na: b\n---  \n# c", Feature.YAML_FRONT_MATTER));
    assertEquals("YAML a\r\n", frontMatter("---\r\na\r\n...\r\n", Feature.YAML_FRONT_MATTER));
    assertEquals("TOML a = 1\n", frontMatter("+++\na = 1\n+++", Feature.TOML_FRONT_MATTER));
    assertEquals(
        "JSON {\"a\": \"}\"}", frontMatter("{\"a\": \"}\"}\nb", Feature.JSON_FRONT_MATTER));
    assertEquals(
        "TITLE_BLOCK % a\n  b\n% c", frontMatter("% a\n  b\n% c\n\nd", Feature.TITLE_BLOCK));
  }

  @Test
  void withoutAClosingFenceThereIsNone() {
    assertEquals("none", frontMatter("---\na: b\n", Feature.YAML_FRONT_MATTER));
    assertEquals("none", frontMatter("---\n\na\n---\n", Feature.YAML_FRONT_MATTER));
    assertEquals("none", frontMatter("{\"a\"", Feature.JSON_FRONT_MATTER));
    assertEquals("none", frontMatter("---\na\n---\n", Feature.TOML_FRONT_MATTER));
  }

  @Test
  void inHugoBlankLinesMayStandBeforeFrontMatter() {
    Feature late = Feature.LATE_FRONT_MATTER;
    Feature yaml = Feature.YAML_FRONT_MATTER;
    for (String text : List.of("\n---\na: b\n---\n# c\n", " \r\n\r\n---\r\na: b\n---\n# c")) {
      Reading reading = Reading.of(text, yaml, late);
      assertEquals("a: b\n", reading.syntax().frontMatter().orElseThrow().text());
      assertEquals(List.of("1 c"), reading.headings());
      assertEquals("none", frontMatter(text, yaml));
    }
    for (String text : List.of("", "\n", "\n\n", "\n---", "\n---\n", "\n---\n\na: b\n---\n")) {
      assertEquals(Optional.empty(), Reading.of(text, yaml, late).syntax().frontMatter());
    }
  }

  @Test
  void behindTheFirstFenceBlankLinesMayStandInSomeDialects() {
    String text = "---\n \n\na: b\n---\n# c\n";
    for (String name :
        List.of("hugo", "kramdown-gfm", "mkdocs", "vitepress", "docusaurus", "gitlab")) {
      Reading reading = Reading.of(text, Renderers.dialect(name).orElseThrow().syntax());
      assertEquals(List.of("1 c"), reading.headings(), name);
      assertEquals(" \n\na: b\n", reading.syntax().frontMatter().orElseThrow().text(), name);
    }
    for (String name : List.of("pandoc", "pandoc-gfm", "github", "obsidian")) {
      SyntaxRules rules = Renderers.dialect(name).orElseThrow().syntax();
      assertEquals(Optional.empty(), Reading.of(text, rules).syntax().frontMatter(), name);
    }
    assertEquals(
        "TOML \na = 1\n",
        frontMatter("+++\n\na = 1\n+++\n", Feature.TOML_FRONT_MATTER, Feature.SPACED_FRONT_MATTER));
  }

  @Test
  void inMkDocsFrontMatterHasKeys() {
    SyntaxRules rules = Renderers.dialect("mkdocs").orElseThrow().syntax();
    for (String none :
        List.of("---\n\na b\n\n---\n", "---\na b\n---\n", "---\n---\n", "---\n# a\n---")) {
      assertEquals(Optional.empty(), Reading.of(none, rules).syntax().frontMatter(), none);
    }
    for (String some :
        List.of("---\n# c\na: b\n---\n", "---\n{a: b}\n---\n", "---\na:\n  b\n...\n")) {
      assertEquals(true, Reading.of(some, rules).syntax().frontMatter().isPresent(), some);
    }
  }

  @Test
  void liquidHasRunBeforeKramdown() {
    SyntaxRules rules = Renderers.dialect("kramdown-gfm").orElseThrow().syntax();
    String text =
        "# ä\n\n{% comment %}\n# ö [x](y)\n{% endcomment %}\n\n{% highlight c %}\n# d <a id=\"e\">\n"
            + "{% endhighlight %}\n\n# {% comment %}ü{% endcomment %}f [g](h)\n";
    Reading reading = Reading.of(text, rules);
    assertEquals(List.of("1 ä", "1 f g"), reading.headings());
    assertEquals(List.of("INLINE h g"), reading.references());
    assertEquals("[g](h) -> h", reading.places().get(0));
    assertEquals(List.of(), reading.ids());
    assertEquals(3, reading.syntax().blocks().size());
  }

  @Test
  void tagsOfLiquidMayStandInDefinitions() {
    SyntaxRules rules = Renderers.dialect("kramdown-gfm").orElseThrow().syntax();
    String text =
        "[a]: {% link b.md %}\n[c]: {{ site.baseurl }}/d#e \"t\"\n[f]: {{ '/g' | relative_url }} 't'\n"
            + "[h]: i j.md\n[k]: {% link l.md %}#m\n\n[n]: o 'p' q\n";
    assertEquals(
        List.of(
            "a {% link b.md %}",
            "c {{ site.baseurl }}/d#e",
            "f {{ '/g' | relative_url }}",
            "h i j.md",
            "k {% link l.md %}#m"),
        Reading.of(text, rules).syntax().labels().stream()
            .map(each -> each.label() + " " + each.target())
            .toList());
  }

  @Test
  void whatFollowsFrontMatterIsReadInItsOwnLines() {
    Reading reading = Reading.of("---\n# a\n---\n# b\n", Feature.YAML_FRONT_MATTER);
    assertEquals(List.of("1 b"), reading.headings());
    assertEquals(
        4, reading.syntax().lines().line(reading.syntax().headings().get(0).span().start()));
  }

  private static String frontMatter(String text, Feature... feature) {
    Optional<FrontMatter> found = Reading.of(text, feature).syntax().frontMatter();
    return found.map(head -> head.format() + " " + head.text()).orElse("none");
  }

  @Test
  void wikiLinksHaveTargetAndText() {
    String text = "[[A]] [[B#c d| e ]] ![[f.png]] [[]] [[g\nh]] [i](j)";
    Reading reading = Reading.of(text, Feature.WIKI_LINKS);
    assertEquals(
        List.of("WIKI A A", "WIKI B#c d e", "!WIKI f.png f.png", "INLINE j i"),
        reading.references());
    assertEquals("![[f.png]] -> f.png", reading.places().get(2));
  }

  @Test
  void inATableTheBarOfAWikiLinkIsEscaped() {
    String text = "a|b\n-|-\n[[c\\|d]]|e\n";
    assertEquals(
        List.of("WIKI c d"),
        Reading.of(text, Feature.WIKI_LINKS, Feature.PIPE_TABLES).references());
  }

  @Test
  void blockIdsStandAtTheEndOfAParagraph() {
    Reading reading = Reading.of("a ^b-1\n\nc^d\n\n- e ^f\n\n^g\n", Feature.BLOCK_IDS);
    assertEquals(List.of("BLOCK ^b-1 = ^b-1", "BLOCK ^f = ^f", "BLOCK ^g = ^g"), reading.ids());
  }

  @Test
  void inKramdownAListBelowAnUnderlinedHeadingIsItsOwn() {
    Reading reading = Reading.of("a\n=\n{: #b}\n\nc\n", AttributeSyntax.KRAMDOWN);
    assertEquals("b [] {}", reading.attributes());
    assertEquals(List.of(), reading.ids());
  }

  @Test
  void inKramdownInlinesAndItemsHaveListsWithAColon() {
    Reading reading =
        Reading.of(
            "*a*{: #b} `c`{:#d} [e](f){: #g} ![h](i){:#j} *k*{#l}\n\n- {:#m} n\n- {#o} p\n",
            AttributeSyntax.KRAMDOWN);
    assertEquals(
        List.of(
            "ATTRIBUTE b = b",
            "ATTRIBUTE d = d",
            "ATTRIBUTE g = g",
            "ATTRIBUTE j = j",
            "ATTRIBUTE m = m"),
        reading.ids());
  }

  @Test
  void inKramdownAddressesStruckTextAndTagsHaveListsToo() {
    AttributeSyntax kramdown = AttributeSyntax.KRAMDOWN;
    String text = "<https://a.b>{:#c} ~~d~~{:#e} <b>f</b>{: #g} h{:#i} <b>{:#j}k</b>\n";
    assertEquals(
        List.of("ATTRIBUTE c = c", "ATTRIBUTE e = e", "ATTRIBUTE g = g"),
        Reading.of(text, kramdown, Feature.STRIKETHROUGH).ids());
    assertEquals(List.of("ATTRIBUTE c = c", "ATTRIBUTE g = g"), Reading.of(text, kramdown).ids());
  }

  @Test
  void inPythonMarkdownFencesHaveListsInPlaceOfALanguage() {
    String text = "```{#a .py}\nb\n```\n\n``` { .py #c }\nd\n```\n\n```py {#e}\nf\n```\n";
    List<String> ids = List.of("ATTRIBUTE a = a", "ATTRIBUTE c = c");
    assertEquals(ids, Reading.of(text, Feature.FENCE_ATTRIBUTES).ids());
    assertEquals(
        ids,
        Reading.of(
                text, Feature.FENCE_ATTRIBUTES, AttributeSyntax.PYTHON, Feature.INLINE_ATTRIBUTES)
            .ids());
  }

  @Test
  void inHugoBlocksMayHaveListsBelow() {
    String text =
        "a\n{#a1}\n\n- b\n{.x #a2}\n\n> c\n{id=a3}\n\n> d\n> {#a4}\n\n|e|\n|-|\n|f|\n{#a5}  \n\n"
            + "- g\n  {#n1}\n\n```\nh\n```\n{#n2}\n\n# i\n{#n3}\n\n{#n4}\n\nj\n{#n5} {\n\nk\n    {#n6}\n";
    assertEquals(
        "[a1, a2, a3, a4, a5]",
        Reading.of(text, AttributeSyntax.HUGO, Feature.PIPE_TABLES).ids().stream()
            .map(id -> id.substring(id.lastIndexOf(' ') + 1))
            .filter(id -> !id.equals("i"))
            .toList()
            .toString());
  }

  @Test
  void inHugoFencesHaveListsBehindTheirLanguage() {
    String text = "```go {#a}\nb\n```\n\n```go {id=c}\nd\n```\n\n```{#e}\nf\n```\n";
    assertEquals(
        List.of("ATTRIBUTE a = a", "ATTRIBUTE c = c"),
        Reading.of(text, AttributeSyntax.HUGO).ids());
    assertEquals(List.of(), Reading.of(text).ids());
  }

  @Test
  void inCommonmarkXAListMayStandOnALineBeforeABlock() {
    String text = "{#a}\nb\n\n{#c .d}\n- e\n\n{#f}\n# G\n\n{#j} k\n\n> l\n{#m}\n\nn\n";
    Reading reading = Reading.of(text, AttributeSyntax.COMMONMARK, Feature.INLINE_ATTRIBUTES);
    assertEquals(List.of("ATTRIBUTE a = a", "ATTRIBUTE c = c", "ATTRIBUTE m = m"), reading.ids());
    assertEquals("f [] {}", reading.attributes());
  }

  @Test
  void inCommonmarkXAListIsThatOfWhateverStandsBeforeIt() {
    assertEquals(
        List.of("b", "d", "e", "f", "h", "i", "k"),
        ids(
            "commonmark-x",
            "a{#b} c {#d}{.x}\n{#e}\n\n*{a}* {#f}\n\n{#g} h{#h}\n\n- i\n{#i}\n\n"
                + "a | b\n-|-\n{#j} | c {#k} d\n{#l}\n\n[{#m}] {n} {#o p}\n"));
    assertEquals(List.of("b", "e"), ids("commonmark-x", "# a {#b} c\n\n# d{#e}\n\n# f {#g}\n"));
    assertEquals(List.of(), ids("commonmark-x", "# a {"));
    assertEquals(List.of(), ids("commonmark-x", "# a {b={c"));
  }

  @Test
  void aListBeforeAnUnderlinedHeadingIsItsOwn() {
    String text = "{#a}\nb\n=\n\n{#c}\nd\n\ne\n-\n";
    Reading reading = Reading.of(text, AttributeSyntax.COMMONMARK, Feature.INLINE_ATTRIBUTES);
    assertEquals("a [] {}", reading.attributes());
    assertEquals(List.of("ATTRIBUTE c = c"), reading.ids());
    Reading kramdown = Reading.of("{: #a .b}\nc\n=\n", AttributeSyntax.KRAMDOWN);
    assertEquals("a [b] {}", kramdown.attributes());
    assertEquals(List.of(), kramdown.ids());
  }

  @Test
  void inPythonMarkdownCellsAndTermsEndInLists() {
    String table = "a {: #b } | c {#d} e\n-|-\n*f* {#g} | `h {#i}`\n{#j} *k* | l{#m}\n";
    assertEquals(List.of("b", "g"), ids("python-markdown+attr_list", table));
    assertEquals(List.of(), ids("python-markdown", table));
    String terms =
        "A {: #b }\nC {#c}\n:   d {#d}\n\nE { #e }\n\n:   f\n\nG {#g}\n\nh {#h}\ni\n:j\n";
    assertEquals(List.of("b", "c", "e"), ids("python-markdown+attr_list", terms));
  }

  @Test
  void admonitionsTabsAndDefinitionsHoldBlocksInMkDocs() {
    String text =
        "!!! note \"A [b](c)\"\n    d\n\n    # e\nf\n??? tip\n\n    # g\n\n    - h\n\n        !!! i\n\n"
            + "            # j\n\n=== \"k\"\n    # l\n\nm\n:   n\n\n    # o\n\n    [p](q){#r}\n\n# s\n";
    Reading reading = reading("mkdocs+attr_list", text);
    assertEquals(List.of("1 e", "1 g", "1 j", "1 l", "1 o", "1 s"), reading.headings());
    assertEquals(List.of("c", "q"), reading.targets());
    assertEquals(List.of("ATTRIBUTE r = r"), reading.ids());
    for (String none :
        List.of(
            "!!! a.b\n", "!!! \"a\" b\n", "!!!\n", "!!!! a\n", " !!! a\n", "??? !\n", "=== a\n")) {
      Reading other = reading("mkdocs", none + "\n    # b\n");
      assertEquals(List.of(), other.headings(), none);
    }
  }

  @Test
  void inPythonMarkdownHeadingsInItemsMayBeIndented() {
    assertEquals(List.of("1 b"), reading("mkdocs", "- a\n\n    # b\n\n # c\n").headings());
    assertEquals(List.of(), reading("kramdown", "- a\n\n    # b\n\n # c\n").headings());
    assertEquals(List.of(), reading("kramdown-gfm", "- a\n\n    # b\n\n # c\n").headings());
  }

  @Test
  void inKramdownAClassMayFollowAnIdAtOnce() {
    assertEquals(List.of("a", "c-d"), ids("kramdown", "*x*{:#a.b}\n\ny\n{: .e.f#c-d.g h=\"i\"}\n"));
    assertEquals(List.of("a.b"), ids("python-markdown+attr_list", "*x*{:#a.b}\n"));
  }

  @Test
  void inKramdownATitleMayFollowATagAtOnce() {
    String text = "<div markdown=\"1\">\na\n-\n</div>\n";
    assertEquals(List.of("2 a"), reading("kramdown", text).headings());
    String bare = "<div markdown>\n\n# a\n</div>\n\n<div markdown>\n# b\n</div>\n";
    assertEquals(List.of("1 a"), reading("kramdown", bare).headings());
    assertEquals(List.of("1 a", "1 b"), reading("mkdocs", bare).headings());
  }

  @Test
  void inKramdownAndPythonMarkdownHtmlEndsWithItsElement() {
    for (String html :
        List.of(
            "<div>\na\n</div>\n",
            "<div class=\"b\">a</div>\n",
            "<div>\n<div>a</div>\n<div\nid=\"b\">\n</div>\n## c\n</div>\n",
            "<hr>\n",
            "<br/>\n",
            "<img src=\"a\">\n",
            "</div>\n",
            "<p/>\n",
            "<p align=\"center\"><img src=\"a\"></p>\n",
            "<table><tr><td>\na</td></tr></table>\n")) {
      for (String dialect : List.of("kramdown-gfm", "mkdocs")) {
        assertEquals(List.of("1 d"), reading(dialect, html + "# d\n").headings(), html);
      }
      assertEquals(List.of(), reading("github", html + "# d\n").headings(), html);
    }
    assertEquals(List.of(), reading("mkdocs", "<div>\n# a\n").headings());
  }

  @Test
  void kramdownsContentsMayFoldAway() {
    String text =
        "<details markdown=\"block\">\n  <summary>\n    a\n  </summary>\n{: .b }\n1. c\n{:toc}\n</details>\n";
    assertEquals(List.of("markdown-toc"), ids("kramdown-gfm", text));
  }

  private static Reading reading(String dialect, String text) {
    return Reading.of(text, Renderers.dialect(dialect).orElseThrow().syntax());
  }

  @Test
  void aDivMayBeginOnTheLineOfAnItem() {
    String text =
        "* ::: {#a}\n  x\n  :::\n\n1. - ::: {#b}\n     x\n     :::\n\nc\n:   ::: {#d}\n    x\n    :::\n";
    assertEquals(List.of("a", "b", "d"), ids("pandoc", text));
    assertEquals(List.of("a", "b", "d"), ids("commonmark-x", text));
    assertEquals(List.of(), ids("pandoc", "- ::: {#a}\n  x\n"));
    for (String dialect : List.of("pandoc", "commonmark-x")) {
      for (String none : List.of("::: {: .a}\n:::\n", "::: {#\n:::\n", ":::{", ":::{\n")) {
        assertEquals(List.of(), ids(dialect, none), none);
      }
    }
    assertEquals(List.of("a"), ids("commonmark-x", "- ::: {#a}\n  x\n"));
  }

  @Test
  void pandoc2TakesALanguageOrAList() {
    String text = "```py {#a}\nb\n```\n\n```{#c .py}\nd\n```\n\n```py{#e}\nf\n```\n";
    assertEquals(List.of("a", "c", "e"), ids("pandoc", text));
    assertEquals(List.of("c"), ids("pandoc-2.17", text));
    assertEquals(List.of("a", "c", "e"), ids("commonmark-x-2.17", text));
  }

  @Test
  void kramdownsTableOfContentsCanBeNamed() {
    AttributeSyntax kramdown = AttributeSyntax.KRAMDOWN;
    List<String> contents = List.of("CONTENTS markdown-toc = {:toc}");
    assertEquals(contents, Reading.of("* a\n{:toc}\n", kramdown).ids());
    assertEquals(contents, Reading.of("1. a\n   * b\n   {:toc}\n", kramdown).ids());
    assertEquals(contents, Reading.of("{:toc}\n- a\n", kramdown).ids());
    assertEquals(List.of("CONTENTS b = b"), Reading.of("* a\n{:toc #b}\n", kramdown).ids());
    assertEquals(List.of(), Reading.of("* a\n* b\n  {:toc}\n", kramdown).ids());
    for (String end : List.of("{:toc}", "{:toc}\n", "a\n\n{:toc}\r\n", "{:toc}\n\n")) {
      assertEquals(List.of(), Reading.of(end, kramdown).ids(), end);
    }
    assertEquals(List.of(), Reading.of("a\n{:toc}\n\nb\n: c\n{:toc}\n", kramdown).ids());
    assertEquals(List.of(), ids("python-markdown+attr_list", "* a\n{:toc}\n"));
    assertEquals(List.of(), Reading.of("{:toc}\n\na\n", kramdown).ids());
    assertEquals(List.of(), Reading.of("* a\n{:tock}\n", kramdown).ids());
  }

  @Test
  void behindATagThatSaysSoMarkdownGoesOn() {
    Feature feature = Feature.MARKDOWN_IN_HTML;
    for (String tag :
        List.of("<div markdown>", "<div id=\"a\" markdown=\"1\">", "<p markdown=block>")) {
      assertEquals(List.of("1 b"), Reading.of(tag + "\n# b\n</div>\n", feature).headings(), tag);
      assertEquals(List.of(), Reading.of(tag + "\n# b\n</div>\n").headings(), tag);
    }
    for (String tag :
        List.of("<div>", "<div markdown=\"0\">", "<div markdown='span'>", "<div markdownish>")) {
      assertEquals(List.of(), Reading.of(tag + "\n# b\n</div>\n", feature).headings(), tag);
    }
  }

  @Test
  void kramdownListsBelongToTheHeadingBeforeOrBehindThem() {
    Reading reading = Reading.of("# a\n{: #b .c}\n\nd\n{: #e}\n", AttributeSyntax.KRAMDOWN);
    assertEquals("b [c] {}", reading.attributes());
    assertEquals(List.of("ATTRIBUTE e = e"), reading.ids());
    Reading before = Reading.of("{: #b}\n# a\n", AttributeSyntax.KRAMDOWN);
    assertEquals("b [] {}", before.attributes());
    assertEquals(List.of(), before.ids());
  }

  @Test
  void modulesAndExpressionsOfMdxAreLeftAlone() {
    String text =
        "import A from './[a](b)'\nexport const c = 1\n\n# d {e.f(`[g](h)`)}\n\n"
            + "{/* entrylint-off */} <A.B href={i} id=\"j\" /> [k](l)\n";
    Reading reading = Reading.of(text, Feature.MDX);
    assertEquals(List.of("1 d"), reading.headings());
    assertEquals(List.of("l"), reading.targets());
    assertEquals(List.of("entrylint-off"), reading.comments());
    assertEquals(List.of("HTML j = j"), reading.ids());
    assertEquals("OTHER 8", reading.blocks().get(0));
  }

  @Test
  void inMdxAStringMayStandInBraces() {
    String text =
        "<div id={\"a\"}>\n\n<b id={ 'b' } /> <a name={`c`} href={'#a'}>d</a> <B.C id={'e'}/>\n\n</div>\n\n"
            + "<i id={f} /> <i id={'g' + 'h'} /> <i id={`j${k}`} /> <i id={''} /> <i id={'\\u0061'} /> {\n";
    Reading reading = Reading.of(text, Feature.MDX);
    assertEquals(List.of("HTML a = a", "HTML b = b", "HTML c = c", "HTML e = e"), reading.ids());
    assertEquals(List.of("HTML #a"), reading.references());
    assertEquals(List.of(), Reading.of("<div id={\"a\"}>\n").ids());
  }

  @Test
  void shortcodesAreOpaqueAlsoAsTargets() {
    String text = "{{< a \"[b](c)\" >}} {{% d %}} [e]({{< ref \"f g\" >}})";
    Reading reading = Reading.of(text, Feature.SHORTCODES);
    assertEquals(List.of("INLINE {{< ref \"f g\" >}} e"), reading.references());
  }

  @Test
  void pythonsAttributeListsBelongToWhatEndsBeforeThem() {
    String text = "**a**{ #b } `c`{: #d} e { #f } [g](h){#i} j{#k}\n";
    assertEquals(
        List.of("b", "d", "i"),
        Reading.of(text, AttributeSyntax.PYTHON, Feature.INLINE_ATTRIBUTES).syntax().ids().stream()
            .map(IdMark::id)
            .toList());
  }

  @Test
  void listsOfMarkdownItAttrsAreForWhatEndsBeforeThem() {
    assertEquals(
        List.of("b", "d", "g", "j", "l", "n"),
        curly(
            "**a**{#b} `c`{k #d .e} [f](h){id=\"g\"} ![i](k){#j} ~~m~~{x=\"y z\" #l} <ab:c>{#n} o"));
    assertEquals(List.of(), curly("*a*{#b}} f{#g} h {#i} *j*{#k\n} `l {#m}` <b>n</b>{#o} p"));
  }

  @Test
  void listsOfMarkdownItAttrsStandAtTheEndOfTheirBlock() {
    assertEquals(List.of("b", "d"), curly("a {#b}  \n\nc\n{.e #d #f}\n"));
    assertEquals(List.of("b", "c", "e"), curly("- a {#b}\n{#c}\n- d\n\n1. x\n\n{#e}\n"));
    assertEquals(List.of("b", "e"), curly("a | b\n-|-\nc {#b} | d\n\n{#e}\n"));
    assertEquals(List.of("b", "d", "f"), curly("``` a {#b}\n```\n\n--- {#d}\n\n> e{#f}\n"));
    assertEquals(
        List.of(),
        curly(
            "a {#b} c\n\nd \\{#e}\n\nf {#g\\}}\n\n{{ h }}\n\ni {#j\nk}\n\n[l {#m}](n)\n\no {#}\n"
                + "\np {#q}\nr\n\n```{#a} b\n```\n"));
  }

  @Test
  void containersHaveListsOfTheirOwn() {
    assertEquals(
        List.of("a", "d"),
        curly("::: info A b {#a open}\nc {#b} d\n:::\n\n::: tip\ne {#d}\n:::\n"));
    for (String dialect : List.of("docusaurus", "docusaurus-mdx")) {
      assertEquals(
          List.of("a", "c", "d"),
          ids(
              dialect,
              ":::note[A {b} c]{.x #a}\nb\n:::\n\n> ::::tip{id=\"c\"}\n> e\n\nf\n:::tip{#d}\ng\n:::\n"),
          dialect);
    }
    assertEquals(
        List.of(),
        ids("docusaurus", ":::tip {#a}\nb\n\n:::tip[c] {#d}\n\n::e{#f}\n\n:::tip{#g} h\n"));
  }

  private static List<String> curly(String text) {
    return ids("markdown-it+attrs", text);
  }

  private static List<String> ids(String dialect, String text) {
    SyntaxRules features = Renderers.dialect(dialect).orElseThrow().syntax();
    return Reading.of(text, features).syntax().ids().stream()
        .map(IdMark::id)
        .filter(id -> !id.isEmpty()) // of code that is only counted
        .toList();
  }

  @Test
  void macrosAreReferencesInTextAndLeaveTheirSpacesToTargets() {
    String text = "a {{b(\"c d\")}} {% e %} {{ f\n}} `{{g}}` [h]({% i j %}/k) {{{{ {%\n";
    assertEquals(
        List.of("MACRO {{b(\"c d\")}}", "MACRO {% e %}", "INLINE {% i j %}/k h"),
        Reading.of(text, Feature.MACROS).references());
  }

  @Test
  void linesThatOnlyLookLikeHeadingsAreNoted() {
    assertEquals(
        List.of("NO_SPACE 2 a", "TOO_MANY_MARKS 7 b", "NO_SPACE 1 d"),
        suspectHeadings("##a\n\n####### b\n\nc\n# d\n\n#\n\n    # e\n\n#d\n"));
    assertEquals(
        List.of("NO_BLANK_LINE 2 b", "INDENTED 1 c"),
        suspectHeadings("a\n## b\n\n # c\n\n# d\n", Feature.BLANK_BEFORE_HEADING));
  }

  @Test
  void fencesThatOpenNoCodeOrAreNeverClosedAreNoted() {
    assertEquals(List.of(), suspectFences("a\n~~~ b c\nd\n~~~\n\n```\ne\n````\n"));
    assertEquals(
        List.of("UNCLOSED ` sh", "UNCLOSED ~ "),
        suspectFences("- a\n  ```sh\n  b\n\nc\n\n~~~\nd\n~~\n"));
    assertEquals(List.of("UNCLOSED ` "), suspectFences("> ```\n> a\n\nb\n"));
  }

  @Test
  void pandocTakesMoreFencesForText() {
    assertEquals(
        List.of("NO_BLANK_LINE ~ python", "NO_BLANK_LINE ~ "),
        suspectFences("a\n~~~python\nb\n~~~\n", PANDOC));
    assertEquals(
        List.of("NO_BLANK_LINE ~ sh", "NO_BLANK_LINE ~ "),
        suspectFences("- a\n  ~~~sh\n  b\n  ~~~\n", PANDOC));
    assertEquals(List.of("INFO ` a b c"), suspectFences("``` a b c\nd\n```\n", PANDOC));
    assertEquals(List.of("UNCLOSED ` "), suspectFences("```\na\n\nb\n", PANDOC));
    assertEquals(List.of(), suspectFences("a\n```\nb\n```\n\n~~~ {.c}\nd\n~~~\n", PANDOC));
  }

  private static final SyntaxRules PANDOC = Renderers.dialect("pandoc").orElseThrow().syntax();

  private static List<String> suspectFences(String text) {
    return suspectFences(text, SyntaxRules.COMMONMARK);
  }

  private static List<String> suspectFences(String text, SyntaxRules rules) {
    return Reading.of(text, rules).syntax().suspectFences().stream()
        .map(loose -> loose.reason() + " " + loose.mark() + " " + loose.info())
        .toList();
  }

  private static List<String> suspectHeadings(String text, SyntaxRule... rules) {
    return Reading.of(text, rules).syntax().suspectHeadings().stream()
        .map(near -> near.reason() + " " + near.marks() + " " + near.title())
        .toList();
  }
}
