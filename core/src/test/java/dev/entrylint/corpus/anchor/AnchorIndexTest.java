package dev.entrylint.corpus.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.TestCorpus;
import java.util.List;
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
