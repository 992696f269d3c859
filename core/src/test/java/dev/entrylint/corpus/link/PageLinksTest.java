package dev.entrylint.corpus.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.corpus.Corpus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which pages links lead to, as each renderer has it. */
class PageLinksTest extends LinkTable {

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
            .map(LinkTable::end)
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
        ../../wax/comb.md        -> unknown
        ../../comb.md            -> no file comb.md
        ../../../wax/comb.html   -> unknown
        ../../notes.txt          -> file notes.txt
        """);
    leads(
        "dialect: {name: mkdocs, site: docs}",
        "docs/bees/links.md",
        """
        ../../wax/comb.html      -> unknown
        ../../wax/comb.md        -> no file wax/comb.md
        """);
    leads("dialect: mdbook", "src/bees/links.md", "../../wax/x.html -> no file wax/x.html");
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
}
