package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.SourceFile;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Where links lead, in tables: the link as it is written, and what becomes of it. */
class PathsTest {

  /** Files in memory of which some are no documents. */
  private record Texts(MemorySources files) implements Sources {

    @Override
    public List<String> paths() {
      return files.paths().stream().filter(path -> !path.endsWith(".txt")).toList();
    }

    @Override
    public SourceFile read(String path) throws IOException {
      return files.read(path);
    }

    @Override
    public boolean exists(String path) {
      return files.exists(path);
    }

    @Override
    public boolean isFolder(String path) {
      return files.isFolder(path);
    }

    @Override
    public Optional<String> inAnyCase(String path) {
      return files.inAnyCase(path);
    }

    @Override
    public List<String> named(String name) {
      return files.named(name);
    }
  }

  /** The documents of a table. */
  private final Map<String, String> files = new LinkedHashMap<>();

  private void file(String path, String... lines) {
    files.put(path, String.join("\n", lines) + "\n");
  }

  private Corpus corpus(String yaml, Map<String, String> texts) {
    try {
      ClassLoader loader = PathsTest.class.getClassLoader();
      RuleRegistry none = RuleRegistry.of();
      Config config =
          new ConfigLoader(none, loader, Set.copyOf(Renderers.names()))
              .parse(yaml, Path.of("").toAbsolutePath());
      return new Linter(config, none, new Texts(new MemorySources(texts))).read().corpus();
    } catch (ConfigException | IOException refused) {
      throw new AssertionError(refused);
    }
  }

  /**
   * Holds a table against what becomes of its links in the document at {@code from}. Each row is a
   * link as it is written, an arrow, and where it leads.
   */
  private void leads(String yaml, String from, String table) {
    List<String> written = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String row : table.lines().toList()) {
      int arrow = row.indexOf(" -> ");
      written.add(row.substring(0, arrow).strip());
      expected.add(written.get(written.size() - 1) + " -> " + row.substring(arrow + 4));
    }
    StringBuilder text = new StringBuilder();
    for (String link : written) {
      text.append(link.contains("[") ? link : "[x](" + link + ")").append("\n\n");
    }
    Map<String, String> all = new LinkedHashMap<>(files);
    all.merge(from, text.toString(), (head, links) -> head + "\n" + links);
    Corpus corpus = corpus(yaml, all);
    List<Link> links = corpus.links().of(corpus.document(from).orElseThrow());
    List<String> found = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      found.add((i < written.size() ? written.get(i) : "?") + " -> " + end(links.get(i)));
    }
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  private static String end(Link link) {
    return end(link.resolution());
  }

  private static String end(Resolution resolution) {
    if (resolution instanceof Resolution.Found found) {
      return found.document().path() + found.definition().map(each -> " #" + each.id()).orElse("");
    }
    if (resolution instanceof Resolution.OtherFile other) {
      return "file " + other.path();
    }
    if (resolution instanceof Resolution.NoSuchFile missing) {
      return "no file " + missing.path();
    }
    if (resolution instanceof Resolution.NoSuchAnchor missing) {
      return "no #" + missing.fragment() + " in " + missing.document().path();
    }
    if (resolution instanceof Resolution.Misspelled misspelled) {
      return misspelled.spelling().name().toLowerCase() + ": " + end(misspelled.meant());
    }
    return resolution instanceof Resolution.External ? "elsewhere" : "unknown";
  }

  private void handbook() {
    file("README.md", "# Handbook");
    file("guide/README.md", "# Guide", "## Begin here");
    file("guide/setup.md", "# Setup", "## First steps", "## Öl & Wachs");
    file("guide/my notes.md", "# Notes");
    file("guide/deep/part.md", "# Part");
    file("img/hive.txt", "no picture");
  }

  @Test
  void onGithubAPathIsThePathOfAFile() {
    handbook();
    leads(
        "dialect: github",
        "guide/links.md",
        """
        setup.md                 -> guide/setup.md
        ./setup.md#first-steps   -> guide/setup.md #first-steps
        ../README.md             -> README.md
        deep/../setup.md         -> guide/setup.md
        deep//part.md            -> guide/deep/part.md
        deep                     -> file guide/deep
        .                        -> guide/README.md
        ./#begin-here            -> guide/README.md #begin-here
        ..                       -> README.md
        setup                    -> no file guide/setup
        setup.html               -> no file guide/setup.html
        setup.md/                -> no file guide/setup.md/
        ../../outside.md         -> no file ../outside.md
        ../../issues             -> no file ../issues
        ../../../issues/7#note   -> unknown
        ../../../tree/main/img/  -> unknown
        ../../../guide           -> no file ../../guide
        /guide/setup.md          -> guide/setup.md
        /elsewhere.md            -> unknown
        my%20notes.md            -> guide/my notes.md
        <my notes.md>            -> guide/my notes.md
        setup.md?plain=1#L3      -> guide/setup.md
        setup.md#L3-L7           -> guide/setup.md
        setup.md#Lots            -> no #Lots in guide/setup.md
        setup.md#%C3%B6l--wachs  -> guide/setup.md #öl--wachs
        setup.md#user-content-setup -> guide/setup.md #setup
        #top                     -> guide/links.md
        #:~:text=hive            -> guide/links.md
        Setup.md                 -> case: guide/setup.md
        ../img/Hive.txt          -> case: file img/hive.txt
        ../img/hive.txt#x        -> file img/hive.txt
        my%2520notes.md          -> encoding: guide/my notes.md
        deep\\part.md            -> encoding: guide/deep/part.md
        setup.md#%F6l--wachs     -> encoding: guide/setup.md #öl--wachs
        https://example.org/a.md -> elsewhere
        mailto:a@example.org     -> elsewhere
        //example.org/a          -> elsewhere
        ![x](../img/hive.txt)    -> file img/hive.txt
        ![x](../img/bee.png)     -> no file img/bee.png
        """);
  }

  @Test
  void inMkDocsPagesAreLinkedByFileOrByAddress() {
    file("docs/index.md", "# Start");
    file("docs/setup.md", "# Setup", "## Steps");
    file("docs/guide/index.md", "# Guide");
    file("docs/guide/more.md", "# More");
    file("docs/img/bee.txt", "no picture");
    file("docs/shop/index.html", "made elsewhere");
    leads(
        "dialect: mkdocs",
        "docs/guide/links.md",
        """
        more.md              -> docs/guide/more.md
        ../setup.md#steps    -> docs/setup.md #steps
        ../more/             -> docs/guide/more.md
        ../../setup/#steps   -> docs/setup.md #steps
        ../setup.md/#steps   -> docs/setup.md #steps
        ../more              -> docs/guide/more.md
        ../                  -> docs/guide/index.md
        ../../               -> docs/index.md
        more                 -> no file docs/guide/more
        more.html            -> docs/guide/more.md
        ../img/              -> no file docs/img/index.md
        ../img/bee.txt       -> file docs/img/bee.txt
        ../shop/             -> file docs/shop
        /shop/               -> file docs/shop
        /img/                -> unknown
        /setup/              -> docs/setup.md
        /api/                -> unknown
        """);
  }

  @Test
  void inMkDocsPathsInHtmlAreSeenFromTheAddress() {
    file("docs/guide/hive.md", "<img src=\"../../img/hive.png\"> ![](../img/hive.png)");
    Corpus corpus = corpus("dialect: mkdocs", files);
    assertEquals(
        List.of("no file docs/img/hive.png", "no file docs/img/hive.png"),
        corpus.links().of(corpus.document("docs/guide/hive.md").orElseThrow()).stream()
            .map(PathsTest::end)
            .toList());
  }

  @Test
  void theIndexOfTheRootHasAnAddressToo() {
    file("setup.md", "# Setup", "## Steps");
    file("guide/more.md", "# More");
    leads(
        "dialect: mkdocs",
        "index.md",
        """
        setup/#steps  -> setup.md #steps
        ./setup/      -> setup.md
        guide/more/   -> guide/more.md
        guide/less/   -> no file guide/less
        """);
  }

  @Test
  void inHugoPagesAreLinkedByAddressByFileOrByShortcode() {
    file("content/_index.md", "# Home");
    file("content/bees/_index.md", "# Bees");
    file("content/bees/Queen.md", "# Queen", "## Flight");
    file("content/bees/drone/index.md", "# Drone");
    file("content/old.md", "---", "url: /news/today/", "aliases: [/yesterday/]", "---", "# Old");
    leads(
        "dialect: hugo",
        "content/bees/links.md",
        """
        ../queen/                           -> content/bees/Queen.md
        /bees/queen/#flight                 -> content/bees/Queen.md #flight
        /bees/                              -> content/bees/_index.md
        /                                   -> content/_index.md
        /news/today/                        -> content/old.md
        /yesterday/                         -> content/old.md
        Queen.md                            -> content/bees/Queen.md
        drone                               -> content/bees/drone/index.md
        /shop/                              -> unknown
        [x]({{< ref "queen" >}})            -> content/bees/Queen.md
        [x]({{< relref "/bees/queen.md#flight" >}}) -> content/bees/Queen.md #flight
        [x]({{< ref "bees/drone" >}})       -> content/bees/drone/index.md
        [x]({{< ref "wasp" >}})             -> no file content/bees/wasp
        [x]({{< link "wasp" >}})            -> unknown
        """);
  }

  @Test
  void hugosRefFindsPagesByTheirNamesAndOnlyPages() {
    file("content/_index.md", "# Home");
    file("content/bees/Queen.md", "# Queen", "## Flight");
    file("content/bees/drone/index.md", "# Drone");
    file("content/wasps/sting.md", "# Sting");
    leads(
        "dialect: hugo",
        "content/wasps/links.md",
        """
        [x]({{< ref "queen" >}})                -> content/bees/Queen.md
        [x]({{< ref "queen.md#flight" >}})      -> content/bees/Queen.md #flight
        [x]({{< ref "/queen#fly" >}})           -> no #fly in content/bees/Queen.md
        [x]({{<  relref  "drone"  >}})          -> content/bees/drone/index.md
        [x]({{%relref path="Queen.md"%}})       -> content/bees/Queen.md
        [x]({{< ref `queen` >}})                -> content/bees/Queen.md
        [x]({{< ref queen "amp" >}})            -> content/bees/Queen.md
        [x]({{< ref "queen" >}}#flight)         -> content/bees/Queen.md #flight
        [x]({{< ref "/bees/queen.html#flight" >}}) -> content/bees/Queen.md #flight
        [x]({{< ref "./queen" >}})              -> no file content/wasps/queen
        [x]({{< ref "hive/queen" >}})           -> no file content/wasps/hive/queen
        [x]({{< ref "/hive" >}})                -> no file content/hive
        [x]({{< ref path="hive" >}})            -> no file content/wasps/hive
        [x]({{< ref path="queen" lang="de" >}}) -> unknown
        /queen/                                 -> unknown
        <a href="{{< ref "queen" >}}#flight">[x]</a> -> content/bees/Queen.md #flight
        <a class="b" href='{{< ref "hive" >}}'>[x]</a> -> no file content/wasps/hive
        """);
  }

  @Test
  void addressesInFrontMatterBeginAtTheSiteOfThePage() {
    file("content/en/bees/queen.md", "---", "aliases: [/old/, monarch]", "---", "# Queen");
    file("content/de/bees/queen.md", "---", "aliases:", "- /de/alt/", "---", "# Königin");
    file("content/en/my bees.md", "# Bees");
    file("static/Hive.txt", "x");
    leads(
        "dialect: {name: hugo, site: {/: [content/en, static], /de/: content/de}}",
        "content/en/links.md",
        """
        /old/           -> content/en/bees/queen.md
        /bees/monarch/  -> content/en/bees/queen.md
        /monarch/       -> no file content/en/monarch
        /de/alt/        -> content/de/bees/queen.md
        /my-bees/#bees  -> content/en/my bees.md #bees
        /Hive.txt       -> file static/Hive.txt
        /hive.txt       -> case: file static/Hive.txt
        """);
  }

  @Test
  void ofSeveralPagesOfOneNameEachLanguageHasItsOwn() {
    file("content/en/a/queen.md", "# Queen");
    file("content/de/b/queen.md", "# Königin");
    leads(
        "dialect: {name: hugo, site: {/: content/en, /de/: content/de}}",
        "content/de/c/links.md",
        """
        [x]({{< ref "queen" >}})            -> content/de/b/queen.md
        """);
  }

  @Test
  void severalLanguagesAndAnAddressOfOnesOwn() {
    file("content/en/queen.md", "# Queen");
    file("content/de/queen.md", "# Königin");
    leads(
        """
        dialect:
          name: hugo
          site:
            /: [content/en, static]
            /de/: content/de
            "https://bees.example/": content/en
        """,
        "content/de/links.md",
        """
        /queen/                      -> content/en/queen.md
        /de/queen/                   -> content/de/queen.md
        https://bees.example/queen/  -> content/en/queen.md
        https://bees.example/wasp/   -> no file content/en/wasp
        https://wasps.example/       -> elsewhere
        /wasp/                       -> no file content/en/wasp
        /de                          -> file content/de
        """);
  }

  @Test
  void inDocusaurusEndingsNumbersAndSlugsAreMinded() {
    file("docs/intro.md", "---", "slug: /welcome", "---", "# Intro");
    file("blog/2024-05-01-swarm.md", "# Swarm");
    file("docs/03-wasps/index.md", "# Wasps");
    file("docs/4. hives/hives.md", "# Hives");
    file("docs/02-bees/01-queen.mdx", "---", "id: her-majesty", "---", "# Queen");
    file("docs/02-bees/02-drone.md", "# Drone", "", "## Flight {#fly}");
    leads(
        "dialect: docusaurus",
        "docs/02-bees/links.md",
        """
        01-queen.mdx           -> docs/02-bees/01-queen.mdx
        ./drone                -> docs/02-bees/02-drone.md
        ./drone#fly            -> docs/02-bees/02-drone.md #fly
        her-majesty            -> docs/02-bees/01-queen.mdx
        ../welcome             -> docs/intro.md
        ../intro               -> no file docs/intro
        ../intro.md            -> docs/intro.md
        /docs/bees/queen       -> unknown
        /docs/welcome          -> docs/intro.md
        /docs/bees/drone       -> docs/02-bees/02-drone.md
        ../wasps               -> docs/03-wasps/index.md
        /docs/wasps/#wasps     -> docs/03-wasps/index.md #wasps
        ../hives/              -> docs/4. hives/hives.md
        /docs/bees             -> unknown
        @site/docs/intro.md    -> docs/intro.md
        docs/intro.md          -> docs/intro.md
        /img/hive.png          -> unknown
        wasp                   -> no file docs/02-bees/wasp
        /blog/2024/05/01/swarm#swarm -> blog/2024-05-01-swarm.md #swarm
        """);
  }

  @Test
  void wherePagesOfDocusaurusLieMayBeUnknown() {
    file("docs/api/store.md", "# Store", "## Keep");
    file("notes/other.md", "# Other");
    String table =
        """
        api/store.md       -> docs/api/store.md
        api/store.md#keep  -> docs/api/store.md #keep
        api/store.md#lose  -> %s
        ./api/store.md     -> no file docs/guide/bees/api/store.md
        other.md           -> no file docs/guide/bees/other.md
        """;
    String from = "docs/guide/bees/links.md";
    leads("dialect: docusaurus", from, table.formatted("unknown"));
    leads(
        "dialect: {name: docusaurus, site: docs}",
        from,
        table.formatted("no #lose in docs/api/store.md"));
  }

  @Test
  void whatIsOutsideOfTheSiteMayBeAnotherSite() {
    file("src/queen.md", "# Queen");
    file("notes.txt");
    leads(
        "dialect: {name: mdbook, site: src}",
        "src/bees/links.md",
        """
        ../queen.html            -> src/queen.md
        ../wasp.html             -> no file src/wasp.html
        ../../wax/comb.html#wax  -> unknown
        ../../wax/comb.md        -> no file wax/comb.md
        ../../../wax/comb.html   -> unknown
        ../../notes.txt          -> file notes.txt
        """);
    leads("dialect: mdbook", "src/bees/links.md", "../../wax/x.html -> no file wax/x.html");
  }

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
    leads("dialect: docusaurus", "e.mdx", "#f -> no #f in e.mdx\n");
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
    leads("dialect: github", "a.md", "#Über-Usage -> no #Über-Usage in a.md\n");
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

  @Test
  void inJekyllPermalinksAndTagsNamePages() {
    file("_posts/2024-05-01-swarm.md", "# Swarm");
    file("_notes/wax.md", "# Wax");
    file("castle.md", "---", "permalink: /her-castle.html", "---", "# Castle");
    file("bees/queen.md", "---", "permalink: /her-majesty/", "---", "# Queen");
    file("bees/drone.md", "---", "permalink: pretty", "---", "# Drone");
    file("index.md", "# Home");
    leads(
        "dialect: kramdown-gfm",
        "bees/links.md",
        """
        queen.md                                 -> bees/queen.md
        drone                                    -> bees/drone.md
        drone.html                               -> bees/drone.md
        queen                                    -> no file bees/queen
        queen.html                               -> no file bees/queen.html
        /her-majesty/                            -> bees/queen.md
        /                                        -> index.md
        /feed.xml                                -> unknown
        [x]({% link bees/queen.md %})            -> bees/queen.md
        [x]({% link bees/queen.md %}#queen)      -> bees/queen.md #queen
        [x]({%- link bees/queen.md -%}#wasp)     -> no #wasp in bees/queen.md
        [x]({% link bees/wasp.md %})             -> no file bees/wasp.md
        [x]({{ site.baseurl }}/bees/drone.html#drone) -> bees/drone.md #drone
        [x]({{site.baseurl}}{% link bees/queen.md %}#queen) -> bees/queen.md #queen
        [x]({{ "/bees/drone.html" | relative_url }}) -> bees/drone.md
        [x]({{ '/bees/drone.html' | relative_url }}#wasp "title") -> no #wasp in bees/drone.md
        [x]({% post_url 2024-05-01-swarm %})     -> _posts/2024-05-01-swarm.md
        [x]({{ page.next }})                     -> unknown
        <a href="{{ "/bees/drone.html" | relative_url }}#drone">[x]</a> -> bees/drone.md #drone
        /2024/05/01/swarm.html#swarm             -> _posts/2024-05-01-swarm.md #swarm
        /2024/05/02/swarm.html                   -> unknown
        /notes/wax.html                          -> _notes/wax.md
        /notes/wax                               -> _notes/wax.md
        /her-castle                              -> castle.md
        """);
  }

  @Test
  void inMdBookPagesBecomeHtmlAndReadmeTheIndex() {
    file("src/SUMMARY.md", "# Summary");
    file("src/README.md", "# Book");
    file("src/bees/README.md", "# Bees");
    file("src/bees/queen.md", "# Queen");
    leads(
        "dialect: mdbook",
        "src/bees/links.md",
        """
        queen.md         -> src/bees/queen.md
        queen.html       -> src/bees/queen.md
        index.html       -> src/bees/README.md
        ../index.html    -> src/README.md
        ../              -> src/README.md
        queen            -> no file src/bees/queen
        """);
  }

  @Test
  void inObsidianNotesAreLinkedByName() {
    file("Hive.md", "# Hive", "", "A box. ^box");
    file("spring/Queen.md", "# Queen", "## Her flight: when?");
    file("autumn/Queen.md", "# Queen");
    file("autumn/deep/Drone.md", "# Drone");
    file("img/bee.txt", "no picture");
    leads(
        "dialect: obsidian",
        "spring/links.md",
        """
        [[Hive]]                            -> Hive.md
        [[hive|the hive]]                   -> Hive.md
        [[Drone]]                           -> autumn/deep/Drone.md
        [[deep/Drone]]                      -> autumn/deep/Drone.md
        [[Queen]]                           -> spring/Queen.md
        [[autumn/Queen]]                    -> autumn/Queen.md
        [[Queen#Her flight when]]           -> spring/Queen.md #her flight when
        [[Queen#Queen#Her flight: when?]]   -> spring/Queen.md #her flight when
        [[Hive#^box]]                       -> Hive.md #^box
        [[Hive#^crate]]                     -> no #^crate in Hive.md
        ![[bee.txt]]                        -> file img/bee.txt
        [[Wasp]]                            -> no file Wasp
        [[Queen#Sting]]                     -> no #Sting in spring/Queen.md
        Queen                               -> spring/Queen.md
        Queen.md#Her%20flight%20when        -> spring/Queen.md #her flight when
        autumn/Queen.md                     -> autumn/Queen.md
        Drone.md                            -> autumn/deep/Drone.md
        deep/drone#Drone                    -> autumn/deep/Drone.md #drone
        Hive.md#%5Ebox                      -> Hive.md #^box
        ../Drone.md                         -> no file Drone.md
        ![x](bee.txt)                       -> file img/bee.txt
        ![x](bee.png)                       -> no file spring/bee.png
        """);
    leads(
        "dialect: foam",
        "spring/links.md",
        """
        [[Drone]]                           -> autumn/deep/Drone.md
        Drone.md                            -> no file spring/Drone.md
        """);
  }

  @Test
  void frontMatterMacrosAndWhatIsMadeElsewhere() {
    file("terms/queen.md", "# Queen");
    file("terms/links.md", "---", "related:", "  - queen", "  - wasp", "see: '[[queen]]'", "---");
    leads(
        """
        dialect:
          name: obsidian
          front-matter: {related: "/terms/*.md", see: "*"}
          site: {/: .}
          macros: {"term:*": "/terms/*.md"}
        ignore: ["/made/*", "*.pdf"]
        """,
        "terms/links.md",
        """
        [related 1] -> terms/queen.md
        [related 2] -> no file terms/wasp.md
        [see]       -> terms/queen.md
        term:queen  -> terms/queen.md
        term:wasp   -> no file terms/wasp.md
        /made/x.md  -> unknown
        book.pdf#p3 -> unknown
        /real/x.md  -> no file real/x.md
        """);
  }

  @Test
  void macrosOfTheSiteAreLinksInTheTextAndInTargets() {
    file("terms/queen.md", "# Queen", "## Flight");
    leads(
        """
        dialect:
          name: github
          site: {/: .}
          macros:
            '{{Term("*"*)}}': /terms/*.md
            '{% link * %}*': /*
        """,
        "links.md",
        """
        [queen {{Term("queen")}} {{Shown("x")}} -> terms/queen.md
        [queen {{Term("queen", "her")}} -> terms/queen.md
        [wasp {{Term("wasp")}} -> no file terms/wasp.md
        [x]({% link terms/queen.md %}) -> terms/queen.md
        [x]({% link terms/wasp.md %}) -> no file terms/wasp.md
        [code `{{Term("wasp")}}` {{Term("queen")}} -> terms/queen.md
        """);
  }

  @Test
  void whereLinksLeadDoesNotDependOnTheOrderOfTheFiles() {
    handbook();
    file("a/queen.md", "# Queen", "[[note]] [x](note) [y](../Guide/) [z](setup#first-steps)");
    file("b/note.md", "# Note", "[[queen]] [x](/queen/) [[setup#First steps]]");
    file("c/note.md", "# Note", "## Note", "[x](#note-1) [y](../b/Note.md) [[readme]]");
    for (String dialect : Renderers.names()) {
      Map<String, String> first = ends(dialect, files);
      List<String> paths = new ArrayList<>(files.keySet());
      Random random = new Random(dialect.hashCode());
      for (int i = 0; i < 5; i++) {
        Collections.shuffle(paths, random);
        Map<String, String> shuffled = new LinkedHashMap<>();
        paths.forEach(path -> shuffled.put(path, files.get(path)));
        assertEquals(first, ends(dialect, shuffled), dialect + " " + paths);
      }
    }
  }

  private Map<String, String> ends(String dialect, Map<String, String> texts) {
    Corpus corpus = corpus("dialect: '" + dialect + "'", texts);
    Map<String, String> ends = new TreeMap<>();
    corpus
        .documents()
        .forEach(
            document ->
                ends.put(
                    document.path(),
                    corpus.links().of(document).stream().map(PathsTest::end).toList().toString()));
    return ends;
  }
}
