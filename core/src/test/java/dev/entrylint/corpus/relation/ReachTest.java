package dev.entrylint.corpus.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.TestCorpus;
import dev.entrylint.corpus.entry.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What readers reach from the roots. */
class ReachTest {

  private static final String TERMS = "kinds: {term: {recognise: {level: 2}}}\n";

  private static final String[] FILES = {
    "index.md",
    "[x](a.md#wax)\n",
    "a.md",
    "## Wax\n\n[y](b.md)\n\n## Use\n",
    "b.md",
    "## Bee\n",
    "c.md",
    "## Comb\n"
  };

  private static List<String> reached(Corpus corpus) {
    return corpus.entries().all().stream()
        .filter(corpus.reach()::includes)
        .map(Entry::title)
        .toList();
  }

  @Test
  void withoutRootsAllIsReached() {
    assertEquals(List.of("Wax", "Use", "Bee", "Comb"), reached(TestCorpus.of(TERMS, FILES)));
  }

  @Test
  void aPageIsReachedWithAllThatStandsOnIt() {
    Corpus corpus = TestCorpus.of(TERMS + "roots: [index.md]", FILES);
    assertEquals(List.of("Wax", "Use", "Bee"), reached(corpus));
    assertEquals(List.of(), corpus.reach().unusedRoots());
  }

  @Test
  void inOneTextAnEntryIsReachedByItsOwnLinks() {
    Corpus corpus = TestCorpus.of(TERMS + "anchors: corpus\nroots: [index.md]", FILES);
    assertEquals(List.of("Wax", "Bee"), reached(corpus));
  }

  @Test
  void aRootThatFitsNothingIsKnown() {
    Corpus corpus = TestCorpus.of(TERMS + "roots: [index.md, attic.md]", FILES);
    assertEquals(1, corpus.reach().unusedRoots().size());
  }
}
