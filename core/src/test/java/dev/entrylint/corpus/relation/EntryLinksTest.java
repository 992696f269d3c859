package dev.entrylint.corpus.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.TestCorpus;
import dev.entrylint.corpus.entry.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which links lead to which entries. */
class EntryLinksTest {

  private static final String TERMS = "kinds: {term: {recognise: {level: 2}}}";

  private static List<String> targets(Corpus corpus, int document) {
    return corpus.links().of(corpus.documents().get(document)).stream()
        .map(link -> corpus.links().target(link).map(Entry::title).orElse("none"))
        .toList();
  }

  private static List<String> backlinks(Corpus corpus, int entry) {
    return corpus.links().to(corpus.entries().all().get(entry)).stream()
        .map(link -> link.document().path() + " " + link.reference().target())
        .toList();
  }

  @Test
  void anIdLeadsToTheEntryOfItsHeading() {
    Corpus corpus =
        TestCorpus.of(
            TERMS,
            "a.md",
            "## Wax\n\n### Use\n\n[x](#wax) [y](#use) [z](b.md#bee)\n",
            "b.md",
            "## Bee\n");
    assertEquals(List.of("Wax", "none", "Bee"), targets(corpus, 0));
    assertEquals(List.of("a.md #wax"), backlinks(corpus, 0));
    assertEquals(List.of("a.md b.md#bee"), backlinks(corpus, 1));
  }

  @Test
  void aDocumentLeadsToTheEntryThatOpensIt() {
    Corpus corpus =
        TestCorpus.of(
            TERMS, "a.md", "[x](b.md) [y](c.md)\n", "b.md", "## Bee\n", "c.md", "# C\n\n## Comb\n");
    assertEquals(List.of("Bee", "none"), targets(corpus, 0));
    assertEquals(List.of("a.md b.md"), backlinks(corpus, 0));
    assertEquals(List.of(), backlinks(corpus, 1));
  }

  @Test
  void inOneTextABareIdLeadsToAnotherFile() {
    String[] files = {"a.md", "## Wax\n", "b.md", "[x](#wax)\n"};
    assertEquals(List.of("none"), targets(TestCorpus.of(TERMS, files), 1));
    Corpus oneText = TestCorpus.of("anchors: corpus\n" + TERMS, files);
    assertEquals(List.of("Wax"), targets(oneText, 1));
    assertEquals(List.of("b.md #wax"), backlinks(oneText, 0));
  }
}
