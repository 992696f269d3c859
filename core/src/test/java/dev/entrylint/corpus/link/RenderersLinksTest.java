package dev.entrylint.corpus.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.base.Workers;
import dev.entrylint.convention.Conventions;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.page.Readings;
import dev.entrylint.corpus.suggest.UnreadId;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Renderers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where links lead among a README, a site and a book beside it, and with which ids. */
class RenderersLinksTest extends LinkTable {

  private static final String CONFIG =
      """
      dialect: github
      overrides:
      - {paths: "docs/**", dialect: mkdocs+attr_list}
      - {paths: "book/src/**", dialect: mdbook}
      """;

  private static final String[] SECTIONS = {"## Go & run", "## Wax {#wax}", "## Use", "## Use"};

  @BeforeEach
  void files() {
    for (String path :
        new String[] {"README.md", "docs/guide.md", "book/src/part.md", "book/src/README.md"}) {
      file(path, SECTIONS);
    }
  }

  @Test
  void whatShowsTheRepositoryShowsAllPagesInItsWay() {
    leads(
        CONFIG,
        "README.md",
        """
        #go--run                  -> README.md #go--run
        #use-1                    -> README.md #use-1
        #wax                      -> no #wax in README.md
        docs/guide.md             -> docs/guide.md
        docs/guide.md#go--run     -> docs/guide.md #go--run
        docs/guide.md#go-run      -> no #go-run in docs/guide.md
        docs/guide.md#use-1       -> docs/guide.md #use-1
        docs/guide.md#use_1       -> no #use_1 in docs/guide.md
        docs/guide.md#wax         -> no #wax in docs/guide.md
        docs/guide.md#L3          -> docs/guide.md
        book/src/part.md#go--run  -> book/src/part.md #go--run
        book/src/part.md#wax      -> no #wax in book/src/part.md
        book/src/                 -> book/src/README.md
        docs/guide/               -> no file docs/guide
        """);
  }

  @Test
  void aSiteHasItsOwnPagesThoseOfOtherSitesAndFiles() {
    leads(
        CONFIG,
        "docs/links.md",
        """
        guide.md#go-run              -> docs/guide.md #go-run
        guide.md#go--run             -> no #go--run in docs/guide.md
        guide.md#use_1               -> docs/guide.md #use_1
        ../guide/#wax                -> docs/guide.md #wax
        ../README.md                 -> file README.md
        ../README.md#nowhere         -> file README.md
        ../book/src/part.md#go--run  -> book/src/part.md #go--run
        ../book/src/part.md#go-run   -> no #go-run in book/src/part.md
        ../book/part.html#use-1      -> book/src/part.md #use-1
        ../book/part.html#use_1      -> no #use_1 in book/src/part.md
        ../book/#wax                 -> book/src/README.md #wax
        /book/part.html#wax          -> book/src/part.md #wax
        ../book/part#wax             -> no file book/part
        ../book/other.html           -> unknown
        """);
  }

  @Test
  void soHasABook() {
    leads(
        CONFIG,
        "book/src/links.md",
        """
        part.md#go--run               -> book/src/part.md #go--run
        part.html#use-1               -> book/src/part.md #use-1
        part.md#use_1                 -> no #use_1 in book/src/part.md
        ../../README.md#nowhere       -> file README.md
        ../../docs/guide.md#go-run    -> docs/guide.md #go-run
        ../../docs/guide.md#go--run   -> no #go--run in docs/guide.md
        ../guide/#use_1               -> docs/guide.md #use_1
        ../guide/#use-1               -> no #use-1 in docs/guide.md
        ../guide.html#wax             -> docs/guide.md #wax
        ../nowhere.html               -> unknown
        ../guide.md                   -> no file book/guide.md
        """);
  }

  @Test
  void aSecondBookLiesBesideTheFirstWhereItIsPublished() {
    String books =
        "dialect: {name: mdbook, site: src}\noverrides: [{paths: old/src/*, dialect: mdbook}]\n";
    files.clear();
    file("src/a.md", "# New");
    file("old/src/a.md", "# Old");
    leads(
        books,
        "old/src/links.md",
        """
        a.html#old         -> old/src/a.md #old
        a.html#new         -> no #new in old/src/a.md
        ../a.html#new      -> src/a.md #new
        ../a.html#old      -> no #old in src/a.md
        ../../src/a.md#new -> src/a.md #new
        ../../a.html       -> unknown
        """);
    leads(
        books,
        "src/links.md",
        """
        a.html#new         -> src/a.md #new
        old/a.html#old     -> old/src/a.md #old
        old/a.html#new     -> no #new in old/src/a.md
        ../old/src/a.md    -> old/src/a.md
        """);
  }

  @Test
  void aPageInALanguageHasTheAddressOfThat() {
    files.clear();
    file("site/content/en/a.md", "# A");
    file("site/content/de/a.md", "# Ah");
    leads(
        """
        dialect: mdbook
        overrides:
        - {paths: "book/src/*", dialect: mdbook}
        - paths: "site/**"
          dialect: {name: hugo, site: {/: site/content/en, /de/: site/content/de}}
        """,
        "book/src/links.md",
        """
        ../site/content/a/    -> site/content/en/a.md
        ../site/content/de/a/ -> site/content/de/a.md
        """);
  }

  @Test
  void whatIsNotPublishedIsAFile() {
    file("other.md", "# Other");
    leads(
        "dialect: {name: mdbook, site: src}\noverrides: [{paths: docs/**, dialect: mkdocs}]\n",
        "docs/links.md",
        """
        ../other.md#nowhere      -> file other.md
        ../src/other.md#nowhere  -> no file src/other.md
        """);
  }

  @Test
  void whatASitePutsIntoItsPagesHasIdsOfThatSite() {
    file("docs/all.md", "# All", "", "--8<-- \"README.md\"");
    leads(
        CONFIG,
        "docs/links.md",
        """
        all.md#go-run   -> README.md #go-run
        all.md#go--run  -> no #go--run in docs/all.md
        """);
  }

  // ---- the second reading

  private Resolution only(Corpus corpus, String from) {
    List<Link> links = corpus.links().of(corpus.document(from).orElseThrow());
    assertEquals(1, links.size());
    return links.get(0).resolution();
  }

  @Test
  void aDocumentIsTheCorpussOwnWhoeverReadsIt() {
    file("README.md", "[x](docs/guide.md#wax-wax)");
    Corpus corpus = corpus(CONFIG + "kinds: {part: {recognise: {level: 2}}}\n", files);
    Document guide = corpus.document("docs/guide.md").orElseThrow();
    Resolution.Found found = (Resolution.Found) only(corpus, "README.md");
    assertSame(guide, found.document());
    Definition definition = found.definition().orElseThrow();
    assertEquals("docs/guide.md", definition.document().path());
    assertEquals("wax-wax", definition.id());
    Link link =
        corpus.links().of(corpus.document("README.md").orElseThrow()).stream()
            .filter(each -> each.resolution().equals(found))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of("wax"), corpus.links().target(link).map(Entry::id));
    assertEquals(definition, corpus.anchors().first(definition));
    List<Definition> own = corpus.anchors().of(guide);
    assertTrue(own.stream().noneMatch(each -> each.isSame(definition)));
    Entry wax =
        corpus.entries().of(guide).stream()
            .filter(each -> each.id().equals("wax"))
            .findFirst()
            .orElseThrow();
    assertEquals(1, corpus.links().to(wax).size());
  }

  @Test
  void whatIsSuggestedIsAmongTheIdsThatWereLookedAt() {
    file("README.md", "[x](docs/guide.md#go-run)");
    Corpus corpus = corpus(CONFIG, files);
    Resolution.NoSuchAnchor missing = (Resolution.NoSuchAnchor) only(corpus, "README.md");
    assertEquals(
        List.of("go--run"),
        corpus.suggestions().nearMisses(missing, 2).stream().map(Definition::id).toList());
    // Another site's page has it, but not as this link would see it.
    assertEquals(List.of(), corpus.suggestions().otherDefinitions(missing));
  }

  @Test
  void bracesThatTheRendererOfTheLinkTakesForTextAreNamed() {
    file("README.md", "[x](docs/guide.md#wax)");
    Corpus corpus = corpus(CONFIG, files);
    Resolution.NoSuchAnchor missing = (Resolution.NoSuchAnchor) only(corpus, "README.md");
    assertEquals(Optional.of("{#wax}"), corpus.suggestions().unreadId(missing).map(UnreadId::list));
  }

  @Test
  void aPageIsReadASecondTimeOnceAndOnlyIfAFragmentAsks() {
    Renderer github = Renderer.of("github", Renderers.routing("github"));
    Renderer mkdocs = Renderer.of("mkdocs", Renderers.routing("mkdocs"));
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("README.md", "# A\n\n[](docs/a.md) [](docs/b.md#b) [](docs/b.md#c) [](#a) [](x#y)\n");
    texts.put("docs/a.md", "# A\n\n[](b.md#b) [](../README.md#a)\n");
    texts.put("docs/b.md", "# B\n");
    List<String> asked = new ArrayList<>();
    Readings readings =
        (path, renderer) -> {
          asked.add(path + " by " + renderer);
          return Optional.of(read(path, texts.get(path), renderer));
        };
    List<Document> documents = new ArrayList<>();
    texts.forEach(
        (path, text) ->
            documents.add(read(path, text, path.startsWith("docs/") ? mkdocs : github)));
    Corpus corpus =
        Corpus.of(
            documents,
            path -> path.startsWith("docs/") ? mkdocs : github,
            readings,
            Conventions.NONE,
            new MemorySources(texts),
            Workers.ONE);
    assertEquals(List.of("docs/b.md by github"), asked);
    List<String> ends = corpus.links().of(documents.get(0)).stream().map(LinkTable::end).toList();
    assertEquals(
        "docs/a.md, docs/b.md #b, no #c in docs/b.md", String.join(", ", ends.subList(0, 3)));
  }

  private static Document read(String path, String text, Renderer renderer) {
    return new Extractor(Readers.named("scanner").orElseThrow(), renderer.dialect())
        .extract(SourceFile.of(path, text));
  }

  @Test
  void whatCannotBeReadASecondTimeIsFoundAndNotLookedInto() {
    Renderer github = Renderer.of("github", Renderers.routing("github"));
    Renderer mkdocs = Renderer.of("mkdocs", Renderers.routing("mkdocs"));
    List<Document> documents =
        List.of(read("README.md", "[](a.md#b)\n", github), read("a.md", "# A\n", mkdocs));
    Corpus corpus =
        Corpus.of(
            documents,
            path -> path.equals("a.md") ? mkdocs : github,
            Readings.NONE,
            Conventions.NONE,
            new MemorySources(Map.of()),
            Workers.ONE);
    assertEquals("a.md", end(corpus.links().of(documents.get(0)).get(0)));
  }
}
