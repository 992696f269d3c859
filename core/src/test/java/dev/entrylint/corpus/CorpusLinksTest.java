package dev.entrylint.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution.Found;
import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Links asked for from either end. */
class CorpusLinksTest {

  private static final String[] FILES = {
    "a.md",
        "# A\n\n## Bee\n\n## Bee\n\n[1](#bee) [2](#bee-1) [3](b.md) [4](b.md#wax) [5](none.md)\n",
    "b.md", "# B\n\n## Wax\n\n[6](a.md#bee) [7](A.md#bee) [8](#none) [9](https://example.org)\n",
    "c.md", "Nothing leads here.\n"
  };

  private static final String KINDS =
      "kinds: {term: {recognise: {level: 2}}, page: {recognise: {level: 1}}}";

  private static List<String> texts(List<Link> links) {
    return links.stream().map(link -> link.reference().text()).toList();
  }

  @Test
  void whatLeadsToADefinitionNamesIt() {
    Corpus corpus = TestCorpus.of(KINDS, FILES);
    List<List<String>> found = new ArrayList<>();
    for (Definition definition : corpus.anchors().of(corpus.documents().get(0))) {
      found.add(texts(corpus.links().to(definition)));
    }
    assertEquals(List.of(List.of(), List.of("1", "6", "7"), List.of("2")), found);
  }

  @Test
  void whatLeadsIntoADocumentLeadsToIt() {
    Corpus corpus = TestCorpus.of(KINDS, FILES);
    assertEquals(
        List.of(List.of("1", "2", "6", "7"), List.of("3", "4"), List.of()),
        corpus.documents().stream().map(each -> texts(corpus.links().to(each))).toList());
  }

  @Test
  void whatLeadsToAnEntryHasItAsItsTarget() {
    Corpus corpus = TestCorpus.of(KINDS, FILES);
    for (Entry entry : corpus.entries().all()) {
      List<Link> expected = new ArrayList<>();
      for (Document document : corpus.documents()) {
        for (Link link : corpus.links().of(document)) {
          if (corpus.links().target(link).equals(Optional.of(entry))) {
            expected.add(link);
          }
        }
      }
      assertEquals(texts(expected), texts(corpus.links().to(entry)), entry.title());
    }
    assertEquals(List.of("3"), texts(corpus.links().to(corpus.entries().titled("B").get())));
  }

  @Test
  void bothEndsAgree() {
    Corpus corpus = TestCorpus.of(KINDS, FILES);
    for (Document document : corpus.documents()) {
      for (Link link : corpus.links().of(document)) {
        Optional<Found> found = link.resolution().found();
        if (found.isPresent()) {
          assertTrue(
              texts(corpus.links().to(found.get().document())).contains(link.reference().text()));
          found
              .get()
              .definition()
              .ifPresent(
                  definition ->
                      assertTrue(
                          texts(corpus.links().to(definition)).contains(link.reference().text())));
        }
      }
    }
  }
}
