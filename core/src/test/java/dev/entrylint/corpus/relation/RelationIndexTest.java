package dev.entrylint.corpus.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.TestCorpus;
import dev.entrylint.corpus.entry.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the entries of a corpus state about each other. */
class RelationIndexTest {

  private static final String TERMS =
      """
      kinds:
        term: {recognise: {level: 2}, sections: [{name: wider, title: Wider}]}
      relations:
        wider: {section: wider, acyclic: true}
      """;

  private final Corpus corpus =
      TestCorpus.of(
          TERMS,
          "a.md",
          "## Wax\n\n### Wider\n\n[Comb](#comb) [Hive](#hive) [x](#nowhere)\n\n## Comb\n\n## Hive\n");
  private final Relation wider = corpus.conventions().relations().get(0);
  private final List<Entry> entries = corpus.entries().all();

  @Test
  void aListHasTheItemsOfItsSection() {
    List<RelationList> lists = corpus.relations().lists(corpus.documents().get(0));
    assertEquals(1, lists.size());
    assertEquals("Wax", lists.get(0).entry().title());
    assertEquals(3, lists.get(0).items().size());
    assertEquals(lists, corpus.relations().lists(wider.name(), entries.get(0)));
    assertEquals(List.of(), corpus.relations().lists(wider.name(), entries.get(1)));
  }

  @Test
  void aStatementIsTheItemThatNamesTheOther() {
    assertEquals("#comb", statement(0, 1));
    assertEquals("#hive", statement(0, 2));
    assertEquals("none", statement(1, 0));
  }

  @Test
  void aRelationThatIsNotAgreedStatesNothing() {
    Entry wax = entries.get(0);
    assertEquals(List.of(), corpus.relations().lists("narrower", wax));
    assertTrue(corpus.relations().statement("narrower", wax, entries.get(1)).isEmpty());
  }

  private String statement(int from, int to) {
    return corpus
        .relations()
        .statement(wider.name(), entries.get(from), entries.get(to))
        .map(link -> link.reference().target())
        .orElse("none");
  }

  @Test
  void anItemMeansTheEntryThatItNames() {
    RelationList list = corpus.relations().lists(wider.name(), entries.get(0)).get(0);
    assertEquals(
        List.of("Comb", "Hive", "none"),
        list.items().stream()
            .map(item -> corpus.relations().meant(list, item).map(Entry::title).orElse("none"))
            .toList());
  }

  @Test
  void anEntryIsCalledByItsId() {
    RelationIndex relations = corpus.relationIndex();
    assertEquals("#wax", relations.name(wider, entries.get(0)));
    assertTrue(relations.canState(wider, entries.get(1)));
  }
}
