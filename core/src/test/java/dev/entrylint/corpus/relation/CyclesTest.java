package dev.entrylint.corpus.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.TestCorpus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cycles of a relation: each with the item that closes it, and a shortest way back. */
class CyclesTest {

  private static final String TERMS =
      """
      kinds:
        term: {recognise: {level: 2}, sections: [{name: wider, title: Wider}]}
      relations:
        wider: {section: wider, acyclic: true}
      """;

  /**
   * Targets of the items of each cycle, where the entries a, b ... state what {@code items} say.
   */
  private static List<String> cycles(String... items) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < items.length; i++) {
      text.append("## ").append((char) ('a' + i)).append("\n\n### Wider\n\n");
      for (String item : items[i].split("")) {
        text.append("[x](#").append(item).append(") ");
      }
      text.append("\n\n");
    }
    Corpus corpus = TestCorpus.of(TERMS, "a.md", text.toString());
    Relation wider = corpus.conventions().relations().get(0);
    return corpus.relationIndex().cycles(wider, corpus.documents().get(0)).stream()
        .map(cycle -> cycle.stream().map(link -> link.reference().target()).toList().toString())
        .toList();
  }

  @Test
  void whereNothingLeadsBackThereIsNone() {
    assertEquals(List.of(), cycles("bc", "c", "z"));
  }

  @Test
  void aCycleGoesFromItsFirstItemBackToIt() {
    assertEquals(List.of("[#a, #b, #c]"), cycles("b", "c", "a"));
  }

  @Test
  void theShortestWayBackIsTaken() {
    assertEquals(List.of("[#a, #d]"), cycles("bd", "c", "d", "a"));
  }

  @Test
  void thatAnEntryNamesItselfIsNone() {
    assertEquals(List.of(), cycles("a"));
  }
}
