package dev.entrylint.corpus;

import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists by which entries state relations, and what they state, by the ids of the entries. */
final class RelationIndex {

  private record Key(String relation, Claim claim) {}

  private record Statement(String relation, Claim from, Claim to) {}

  private final AnchorScope scope;
  private final List<Relation> relations;
  private final Map<Key, List<RelationList>> lists = new HashMap<>();
  private final Map<Statement, Link> statements = new HashMap<>();

  RelationIndex(Conventions conventions) {
    scope = conventions.anchors();
    relations = conventions.relations();
  }

  /** Takes in the lists of {@code page}, whose entries and links must be known. */
  void add(Page page) {
    if (relations.isEmpty() || page.entries.isEmpty()) {
      return;
    }
    List<RelationList> found = new ArrayList<>();
    for (Entry entry : page.entries) {
      for (Section section : entry.sections()) {
        for (Relation relation : relations) {
          if (section.spec().isPresent()
              && section.spec().get().name().equals(relation.section())) {
            found.add(new RelationList(relation, entry, section, items(page, section.span())));
          }
        }
      }
    }
    page.relations = List.copyOf(found);
    for (RelationList list : found) {
      lists
          .computeIfAbsent(
              new Key(list.relation().name(), claim(list.entry())), key -> new ArrayList<>(1))
          .add(list);
    }
  }

  /**
   * Takes in what the lists of {@code page} state, once all entries of {@code corpus} are known.
   */
  void state(Page page, Corpus corpus) {
    for (RelationList list : page.relations) {
      Claim from = claim(list.entry());
      for (Link item : list.items()) {
        Optional<Entry> to = corpus.target(item);
        if (to.isPresent()) {
          statements.putIfAbsent(
              new Statement(list.relation().name(), from, claim(to.get())), item);
        }
      }
    }
  }

  private Claim claim(Entry entry) {
    return Claim.of(entry, scope);
  }

  List<RelationList> lists(Relation relation, Entry entry) {
    return lists.getOrDefault(new Key(relation.name(), claim(entry)), List.of());
  }

  Optional<Link> statement(Relation relation, Entry from, Entry to) {
    return Optional.ofNullable(
        statements.get(new Statement(relation.name(), claim(from), claim(to))));
  }

  private static List<Link> items(Page page, Span span) {
    List<Link> items = new ArrayList<>();
    for (int i = firstAt(page.links, span.start()); i < page.links.size(); i++) {
      Link link = page.links.get(i);
      if (link.reference().span().start() >= span.end()) {
        break;
      }
      if (!link.reference().image()) {
        items.add(link);
      }
    }
    return List.copyOf(items);
  }

  private static int firstAt(List<Link> links, int offset) {
    int low = 0;
    int high = links.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (links.get(middle).reference().span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
