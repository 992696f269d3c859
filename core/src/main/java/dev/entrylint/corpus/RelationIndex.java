package dev.entrylint.corpus;

import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists by which entries state relations, by the id of the entry. */
final class RelationIndex {

  private record Key(String relation, String id) {}

  private final List<Relation> relations;
  private final Map<Key, List<RelationList>> lists = new HashMap<>();

  RelationIndex(List<Relation> relations) {
    this.relations = relations;
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
              new Key(list.relation().name(), list.entry().id()), key -> new ArrayList<>(1))
          .add(list);
    }
  }

  List<RelationList> lists(Relation relation, String id) {
    return lists.getOrDefault(new Key(relation.name(), id), List.of());
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
