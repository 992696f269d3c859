package dev.entrylint.corpus.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.CorpusEntries;
import dev.entrylint.corpus.TestCorpus;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Entries by document, id, title and place. */
class EntryIndexTest {

  private static final String KINDS =
      "kinds: {term: {recognise: {level: 2}}, sense: {recognise: {level: 3}}}";

  private static Corpus corpus(String... texts) {
    String[] files = new String[texts.length * 2];
    for (int i = 0; i < texts.length; i++) {
      files[2 * i] = (char) ('a' + i) + ".md";
      files[2 * i + 1] = texts[i];
    }
    return TestCorpus.of(KINDS, files);
  }

  private static List<String> titles(List<Entry> entries) {
    return entries.stream().map(Entry::title).toList();
  }

  @Test
  void theInnermostEntryAtAPlace() {
    String text = "Head.\n\n## Tin\n\n### Metal\n\nText.\n\n## Wax\n\nEnd.\n";
    Corpus corpus = corpus(text);
    Document document = corpus.documents().get(0);
    assertEquals(Optional.empty(), corpus.entries().at(document, 0));
    assertEquals("Tin", title(corpus, text.indexOf("## Tin")));
    assertEquals("Tin", title(corpus, text.indexOf("### Metal") - 1));
    assertEquals("Metal", title(corpus, text.indexOf("### Metal")));
    assertEquals("Metal", title(corpus, text.indexOf("## Wax") - 1));
    assertEquals("Wax", title(corpus, text.length())); // the end of the document is in its last
  }

  private static String title(Corpus corpus, int offset) {
    return corpus.entries().at(corpus.documents().get(0), offset).orElseThrow().title();
  }

  @Test
  void theEntriesInAStretch() {
    String text = "## Tin\n\n### Metal\n\nText.\n\n## Wax\n";
    Corpus corpus = corpus(text);
    Document document = corpus.documents().get(0);
    Span tin = corpus.entries().all().get(0).span();
    assertEquals(List.of("Tin", "Metal"), titles(corpus.entries().within(document, tin)));
    assertEquals(
        List.of("Metal"),
        titles(corpus.entries().within(document, new Span(1, text.indexOf("## Wax")))));
    assertEquals(List.of(), titles(corpus.entries().within(document, new Span(1, 3))));
  }

  @Test
  void anEntryOpensItsDocumentIfItHasTheFirstHeading() {
    Corpus corpus = corpus("## Tin\n\n## Wax\n", "# B\n\n## Bee\n", "Text.\n");
    assertEquals("Tin", corpus.entries().opening(corpus.documents().get(0)).get().title());
    assertEquals(Optional.empty(), corpus.entries().opening(corpus.documents().get(1)));
    assertEquals(Optional.empty(), corpus.entries().opening(corpus.documents().get(2)));
    assertEquals(
        List.of(true, false, false),
        corpus.entries().all().stream().map(Entry::opensDocument).toList());
  }

  @Test
  void entriesOfOneIdAreTheSameInOneTextOnly() {
    String[] files = {"a.md", "## Tin\n", "b.md", "## Tin\n"};
    CorpusEntries apart = TestCorpus.of(KINDS, files).entries();
    assertEquals(List.of("Tin", "Tin"), titles(apart.withId("tin")));
    assertEquals(false, apart.sameId(apart.all().get(0), apart.all().get(1)));
    assertEquals(List.of(), apart.withId("none"));
  }

  @Test
  void theOriginalOfACopyIsTheFirstOfTheCorpus() {
    CorpusEntries entries =
        corpus("## Tin\n\nA metal.\n", "## Zinn\n\nA metal.\n\n## Wax\n\nNone.\n").entries();
    assertEquals(Optional.empty(), entries.original(entries.all().get(0)));
    assertEquals("Tin", entries.original(entries.all().get(1)).get().title());
    assertEquals(Optional.empty(), entries.original(entries.all().get(2)));
  }

  @Test
  void theFirstEntryOfATitle() {
    CorpusEntries entries = corpus("## Tin\n", "## Tin\n").entries();
    assertEquals("a.md", entries.titled("Tin").get().document().path());
    assertEquals(Optional.empty(), entries.titled("Wax"));
  }

  @Test
  void anEntryIsNamedByItsTitleWhereThatIsClear() {
    CorpusEntries entries = corpus("## Tin\n\n### Wax\n", "## Tin\n\n## Bee\n").entries();
    assertEquals(
        List.of("a.md#tin", "Wax", "b.md#tin", "Bee"),
        entries.all().stream().map(entries::name).toList());
    CorpusEntries oneText =
        TestCorpus.of("anchors: corpus\n" + KINDS, "a.md", "## Tin\n", "b.md", "## Tin\n")
            .entries();
    assertEquals(List.of("#tin", "#tin-1"), oneText.all().stream().map(oneText::name).toList());
    CorpusEntries pages =
        TestCorpus.of(
                "kinds: {page: {recognise: {}}}",
                "a/b.md",
                "# Tin\n",
                "c.md",
                "# Tin\n",
                "d.md",
                "Text.\n")
            .entries();
    assertEquals(List.of("a/b.md", "c.md", "d.md"), pages.all().stream().map(pages::name).toList());
  }
}
