package dev.entrylint.corpus.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.convention.AnchorScope;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.TestCorpus;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.corpus.page.Readings;
import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Renderers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The ids of a corpus, in texts of their own and in one text. */
class AnchorIndexTest {

  private static final String[] FILES = {
    "a.md", "# Wax\n\n## Use\n\n## Use\n", "b.md", "# Wax\n\n[x]: #use\n"
  };

  private static List<String> ids(Corpus corpus, int document) {
    return corpus.anchors().of(corpus.documents().get(document)).stream()
        .map(Definition::id)
        .toList();
  }

  @Test
  void eachFileIsNumberedAlone() {
    Corpus corpus = TestCorpus.of("", FILES);
    assertFalse(corpus.anchors().areShared());
    assertEquals(List.of("wax", "use", "use-1"), ids(corpus, 0));
    assertEquals(List.of("wax"), ids(corpus, 1));
  }

  @Test
  void inOneTextNumbersGoOn() {
    Corpus corpus = TestCorpus.of("anchors: corpus", FILES);
    assertTrue(corpus.anchors().areShared());
    assertEquals(List.of("wax", "use", "use-1"), ids(corpus, 0));
    assertEquals(List.of("wax-1"), ids(corpus, 1));
  }

  @Test
  void numbersGoOnAmongWhatOneRendererMakesATextOf() {
    Renderer github = Renderer.of("github", Renderers.routing("github"));
    Renderer mkdocs = Renderer.of("mkdocs", Renderers.routing("mkdocs"));
    List<Document> documents = new ArrayList<>();
    for (String path : List.of("a.md", "b.md", "c.md", "d.md")) {
      Renderer renderer = path.compareTo("c") < 0 ? github : mkdocs;
      documents.add(
          new Extractor(Readers.named("scanner").orElseThrow(), renderer.dialect())
              .extract(SourceFile.of(path, "# Wax\n")));
    }
    Pages pages = Pages.of(documents, path -> path.compareTo("c") < 0 ? github : mkdocs, List.of());
    assertEquals(List.of(github, mkdocs), pages.renderers());
    AnchorIndex index = new AnchorIndex(pages, AnchorScope.CORPUS, Readings.NONE);
    List<String> ids = new ArrayList<>();
    documents.forEach(document -> index.of(document).forEach(each -> ids.add(each.id())));
    assertEquals(List.of("wax", "wax-1", "wax", "wax_1"), ids);
    Definition third = index.of(documents.get(2)).get(0);
    assertEquals(third, index.first(third));
    assertEquals(Optional.of(third), index.find(pages.inOrder().get(3), "wax"));
    assertTrue(index.areReadAlike(documents.get(2), documents.get(3)));
    assertFalse(index.areReadAlike(documents.get(1), documents.get(2)));
  }

  @Test
  void whatRepeatsAnIdHasTheFirstOneBeforeIt() {
    Corpus corpus =
        TestCorpus.of(
            "anchors: corpus", "a.md", "<a id=\"x\"></a>\n", "b.md", "<a id=\"x\"></a>\n");
    Definition first = corpus.anchors().of(corpus.documents().get(0)).get(0);
    Definition again = corpus.anchors().of(corpus.documents().get(1)).get(0);
    assertEquals(first, corpus.anchors().first(again));
    assertEquals(first, corpus.anchors().first(first));
  }
}
