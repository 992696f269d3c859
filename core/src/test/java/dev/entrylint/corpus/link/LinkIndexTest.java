package dev.entrylint.corpus.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.TestCorpus;
import dev.entrylint.model.Document;
import dev.entrylint.model.LabelUse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The links of a corpus. */
class LinkIndexTest {

  @Test
  void linksByLabelAreAmongTheOthersInTheOrderOfTheText() {
    Corpus corpus =
        TestCorpus.of(
            "", "a.md", "[one](b.md) [two][x] [three](c.md)\n\n[x]: b.md#b\n", "b.md", "# B\n");
    assertEquals(
        List.of("b.md found", "b.md#b found", "c.md missing"),
        corpus.links().of(corpus.documents().get(0)).stream()
            .map(
                link ->
                    link.reference().target()
                        + (link.resolution().found().isPresent() ? " found" : " missing"))
            .toList());
  }

  @Test
  void labelsThatNothingDefinesAreKept() {
    Corpus corpus =
        TestCorpus.of("", "a.md", "[full][x] [brief][] [neither] [known][y]\n\n[y]: #y\n");
    Document document = corpus.documents().get(0);
    assertEquals(
        List.of(LabelUse.Form.FULL, LabelUse.Form.COLLAPSED),
        corpus.links().undefinedLabels(document).stream().map(LabelUse::form).toList());
    assertEquals(1, corpus.links().of(document).size());
  }

  @Test
  void aLinkByPathHasNoNamesakes() {
    Corpus corpus = TestCorpus.of("", "a.md", "[one](b.md)\n", "b.md", "# B\n");
    Link link = corpus.links().of(corpus.documents().get(0)).get(0);
    assertEquals(List.of(), corpus.links().namesakes(link));
  }
}
