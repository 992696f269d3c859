package dev.entrylint.corpus.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.corpus.Corpus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which place on a page links lead to, and what pages take in from other files. */
class FragmentLinksTest extends LinkTable {

  @Test
  void anIdWithPercentSignsIsNamedAsItIsOrAsItIsRead() {
    file("a.md", "# Über {x} & 5%", "# Über");
    leads(
        "dialect: markdown-it",
        "a.md",
        """
        #%C3%BCber -> a.md #%C3%BCber
        #über -> a.md #%C3%BCber
        #über-%7Bx%7D-%26-5%25 -> a.md #%C3%BCber-%7Bx%7D-%26-5%25
        #über-{x}-%26-5%25 -> a.md #%C3%BCber-%7Bx%7D-%26-5%25
        #über-{x}-&-5% -> no #über-{x}-&-5% in a.md
        #Über -> no #Über in a.md
        """);
  }

  @Test
  void whatIsPutInFromAnotherFileIsOnThePage() {
    file("docs/a.md", "<!-- @include: ./parts/b.md{1,5} -->", "", "# A");
    file("docs/parts/b.md", "# B", "", "<!--@include: @/parts/c.md#region-->");
    file("docs/parts/c.md", "# C");
    file("docs/d.md", "# D", "", "<!--@include: ./parts/c.md-->", "<!-- include: parts/b.md -->");
    leads(
        "dialect: vitepress",
        "docs/a.md",
        """
        #a -> docs/a.md #a
        #b -> docs/parts/b.md #b
        #c -> docs/parts/c.md #c
        #d -> no #d in docs/a.md
        ./d.md#c -> docs/parts/c.md #c
        ./d.md#b -> no #b in docs/d.md
        """);
    leads(
        "dialect: vitepress",
        "docs/parts/c.md",
        """
        #a -> docs/a.md #a
        #d -> docs/d.md #d
        #x -> no #x in docs/parts/c.md
        """);
    leads("dialect: markdown-it", "docs/a.md", "#b -> no #b in docs/a.md\n");
  }

  @Test
  void mdBookAndDocusaurusPutFilesInTheirOwnWays() {
    file("src/a.md", "{{#include b.md:2:3}} {{#include ../c.md}}", "", "`{{#include d.md}}`");
    file("src/b.md", "# B");
    file("c.md", "# C");
    file("src/d.md", "# D", "", "\\{{#include b.md}}", "{{#include b.md", "}}");
    leads(
        "dialect: mdbook",
        "src/a.md",
        """
        #b -> src/b.md #b
        #c -> c.md #c
        #d -> no #d in src/a.md
        """);
    leads("dialect: mdbook", "src/d.md", "#b -> no #b in src/d.md\n");
    files.clear();
    file("e.mdx", "import F from './_f.mdx';", "import G from \"@site/docs/g/_g.md\"", "", "<F />");
    file("_f.mdx", "# F");
    file("g/_g.md", "# G");
    file("h.mdx", "import React from 'react'", "", "import F from './_f.mdx'.x", "", "# H");
    leads("dialect: docusaurus-mdx", "e.mdx", "#f -> _f.mdx #f\n#g -> g/_g.md #g\n");
    leads("dialect: docusaurus-mdx", "h.mdx", "#f -> no #f in h.mdx\n");
    leads("dialect: docusaurus-md", "e.mdx", "#f -> no #f in e.mdx\n");
    leads("dialect: docusaurus", "e.mdx", "#f -> _f.mdx #f\n#g -> g/_g.md #g\n");
    file("e.md", "import F from './_f.mdx';", "", "<F />");
    leads("dialect: docusaurus-mdx", "e.md", "#f -> _f.mdx #f\n");
    leads("dialect: docusaurus", "e.md", "#f -> no #f in e.md\n");
    file("e.md", "---", "mdx: {format: mdx}", "---", "", "import F from './_f.mdx';", "", "<F />");
    leads("dialect: docusaurus", "e.md", "#f -> _f.mdx #f\n");
    file("e.md", "---", "mdx: {format: md}", "---", "", "import F from './_f.mdx';", "", "<F />");
    leads("dialect: docusaurus-mdx", "e.md", "#f -> no #f in e.md\n");
    file("e.md", "---", "format: md", "---", "", "import F from './_f.mdx';", "", "<F />");
    leads("dialect: docusaurus-mdx", "e.md", "#f -> _f.mdx #f\n");
  }

  @Test
  void inJekyllIncludesAreOfThePage() {
    file(
        "docs/a.md",
        "{% include part.md x=\"y\" %}",
        "{% include_relative more/c.md %}",
        "",
        "{% comment %}",
        "[x](gone.md)",
        "{% include other.md %}",
        "{% endcomment %}");
    file("docs/_includes/part.md", "## Part", "", "[rye]: /grain/rye.md");
    file("docs/_includes/other.md", "## Other");
    file("docs/more/c.md", "## C", "", "[t][b]");
    file("grain/rye.md", "---", "permalink: /grain/rye/", "---");
    leads(
        "dialect: kramdown-gfm",
        "docs/a.md",
        """
        #part -> docs/_includes/part.md #part
        #c -> docs/more/c.md #c
        #other -> no #other in docs/a.md
        [the grain][rye] -> grain/rye.md
        [rye] -> grain/rye.md
        """);
  }

  @Test
  void labelsAreThoseOfFilesThatArePutIn() {
    file("docs/parts/links.md", "[rye]: parts/rye.md");
    file("docs/parts/rye.md", "# Rye");
    file("docs/a.md", "--8<-- \"parts/links.md\"");
    leads("dialect: mkdocs", "docs/a.md", "[a][rye] -> docs/parts/rye.md\n");
    Map<String, String> parts = new HashMap<>();
    parts.put("b.mdx", "import F from './_f.mdx';\n\n<F />\n\n[a][rye]\n");
    parts.put("_f.mdx", "[rye]: rye.md\n");
    Corpus corpus = corpus("dialect: docusaurus-mdx", parts); // where no text is put in
    assertEquals(0, corpus.links().of(corpus.document("b.mdx").orElseThrow()).size());
  }

  @Test
  void inMkDocsSnippetsAreSeenFromAnyFolderAbove() {
    file(
        "docs/x/a.md",
        "--8<-- \"parts/b.md\"",
        "",
        "text",
        "-8<- 'docs/parts/c.md:2:4'  ",
        "",
        "--8<--",
        "parts/d.md",
        "docs/parts/e.md:part",
        "--8<--",
        "",
        "- item",
        "",
        "    --8<-- \"parts/f.md\"",
        "",
        "`--8<-- \"parts/g.md\"`",
        "",
        "--8<-- \"parts/h.md\" tail",
        "",
        ";--8<-- \"parts/i.md\"");
    for (String name : List.of("b", "c", "d", "e", "f", "g", "h", "i")) {
      file("docs/parts/" + name + ".md", "# " + name);
    }
    leads(
        "dialect: mkdocs",
        "docs/x/a.md",
        """
        #b -> docs/parts/b.md #b
        #c -> docs/parts/c.md #c
        #d -> docs/parts/d.md #d
        #e -> docs/parts/e.md #e
        #f -> docs/parts/f.md #f
        #g -> no #g in docs/x/a.md
        #h -> no #h in docs/x/a.md
        #i -> no #i in docs/x/a.md
        """);
  }

  @Test
  void capitalsOfFragmentsAreForgivenWhereThatIsSaid() {
    file("a.md", "# Über Usage", "", "<a name=\"Own\"></a>");
    leads(
        "dialect: {name: github, links: [folders, any-fragment-case]}",
        "a.md",
        """
        #Über-Usage -> a.md #über-usage
        #%C3%9Cber-USAGE -> a.md #über-usage
        #Own -> a.md #Own
        #own -> no #own in a.md
        """);
    leads("dialect: mkdocs", "a.md", "#Über-Usage -> no #Über-Usage in a.md\n");
  }

  @Test
  void theForgesFindSmallLettersForCapitals() {
    file("a.md", "# Über Usage", "", "# L3", "", "<a name=\"Own\"></a>");
    file("b.md", "# Lid");
    for (String forge : List.of("github", "gitlab")) {
      leads(
          "dialect: " + forge,
          "a.md",
          """
          #Über-Usage -> fragment_case: a.md #über-usage
          #%C3%9Cber-USAGE -> fragment_case: a.md #über-usage
          #user-content-Lid -> no #user-content-Lid in a.md
          b.md#Lid -> fragment_case: b.md #lid
          b.md#LID2 -> no #LID2 in b.md
          #L3 -> a.md
          #Own -> a.md #Own
          #own -> no #own in a.md
          """);
    }
  }

  @Test
  void whatFootnotesOfForgesEndInCannotBeKnown() {
    file("a.md", "A[^1] b[^x-2] c[^1].", "", "[^1]: d", "[^x-2]: e");
    leads(
        "dialect: github",
        "a.md",
        """
        #user-content-fn-1-3db06bca7ff73be10a1f53a4c49459ab -> a.md #fn-1-*
        #user-content-fnref-1-2-3db06bca7ff73be10a1f53a4c49459ab -> a.md #fnref-1-2-*
        #fn-x-2-3db06bca7ff73be10a1f53a4c49459ab -> a.md #fn-x-2-*
        #fnref-x-2-2-3db06bca7ff73be10a1f53a4c49459ab -> no #fnref-x-2-2-3db06bca7ff73be10a1f53a4c49459ab in a.md
        #fn-3-3db06bca7ff73be10a1f53a4c49459ab -> no #fn-3-3db06bca7ff73be10a1f53a4c49459ab in a.md
        #fn-1-3db06 -> no #fn-1-3db06 in a.md
        #fn-1 -> no #fn-1 in a.md
        #footnote-label -> a.md #footnote-label
        """);
    leads(
        "dialect: gitlab",
        "a.md",
        """
        #fn-1-4335 -> a.md #fn-1-*
        #fnref-1-2-17 -> a.md #fnref-1-2-*
        #fn-2-4335 -> no #fn-2-4335 in a.md
        #fn-1 -> no #fn-1 in a.md
        """);
  }

  @Test
  void aPluginTakesLabelsForIdsAnywhere() {
    file("bees/queen.md", "# Queen", "", "## Her court");
    leads(
        "dialect: {name: mkdocs, links: [plugin-labels]}",
        "wax/links.md",
        """
        [court][her-court]   -> bees/queen.md #her-court
        [queen][]            -> bees/queen.md #queen
        """);
  }
}
