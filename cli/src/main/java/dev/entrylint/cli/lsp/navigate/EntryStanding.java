package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.convention.Index;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.Backlinks;
import dev.entrylint.corpus.relation.RelationList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How an entry stands in its corpus, as far as that has agreed on anything. */
final class EntryStanding {

  /** How often an entry is in a relation: as it states, as others state, without an answer. */
  record Count(int out, int in, int oneWay) {}

  private final Corpus corpus;
  private final Entry entry;

  /** What leads to it from elsewhere. */
  private final List<Link> inbound;

  /** The items without an answer: its own, and those of others that name it. */
  private final List<Link> oneWay = new ArrayList<>();

  private final Map<String, Count> relations = new LinkedHashMap<>();

  EntryStanding(Corpus corpus, Entry entry) {
    this.corpus = corpus;
    this.entry = entry;
    inbound = new Inbound(corpus).toFromElsewhere(entry);
    Backlinks backlinks = corpus.backlinks();
    for (RelationList list : corpus.relations().lists(entry.document())) {
      if (list.entry() == entry) {
        for (Link item : list.items()) {
          if (!list.isFixed(item) && corpus.relations().meant(list, item).isPresent()) {
            add(list, item, true, backlinks.isOneWay(list, item));
          }
        }
      }
    }
    for (Backlinks.Naming each : backlinks.to(entry)) {
      if (each.list().entry() != entry) {
        // What stands for another owes no answer; that other one does.
        boolean meant = corpus.entries().sameId(each.meant(), entry);
        add(each.list(), each.item(), false, meant && backlinks.isOneWay(each.list(), each.item()));
      }
    }
  }

  private void add(RelationList list, Link item, boolean out, boolean unanswered) {
    Count one = new Count(out ? 1 : 0, out ? 0 : 1, unanswered ? 1 : 0);
    relations.merge(list.relation(), one, EntryStanding::sum);
    if (unanswered) {
      oneWay.add(item);
    }
  }

  private static Count sum(Count one, Count other) {
    return new Count(one.out + other.out, one.in + other.in, one.oneWay + other.oneWay);
  }

  /** What leads to it from elsewhere, in the order of the corpus. */
  List<Link> inbound() {
    return inbound;
  }

  /** The items without an answer: its own, and those of others that name it. */
  List<Link> oneWay() {
    return oneWay;
  }

  /** How often it is in which relation, by the names of these. */
  Map<String, Count> relations() {
    return relations;
  }

  /** One line: {@code 7 links here, 2 one-way, not in the index}. */
  String line() {
    List<String> parts = new ArrayList<>();
    parts.add(links(inbound.size()) + " here");
    if (!oneWay.isEmpty()) {
      parts.add(oneWay.size() + " one-way");
    }
    List<Index> indexes = corpus.conventions().indexes();
    for (Index each : indexes) {
      if (corpus.indexes().contents(each).lacks(entry)) {
        parts.add(
            indexes.size() == 1 ? "not in the index" : "not in the index '" + each.name() + "'");
      }
    }
    return String.join(", ", parts);
  }

  /** {@code count} links in words. */
  static String links(int count) {
    return count == 0 ? "no links" : count == 1 ? "1 link" : count + " links";
  }
}
