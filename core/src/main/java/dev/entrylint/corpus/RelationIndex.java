package dev.entrylint.corpus;

import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists by which entries state relations, and what they state, by the ids of the entries. */
final class RelationIndex {

  private final AnchorScope scope;
  private final Map<String, Map<Claim, Stated>> stated = new HashMap<>();

  RelationIndex(Conventions conventions) {
    scope = conventions.anchors();
    conventions.relations().forEach(relation -> stated.put(relation.name(), new HashMap<>()));
    for (Deviation deviation : conventions.deviations()) {
      deviation.relations().keySet().forEach(name -> stated.put(name, new HashMap<>()));
    }
  }

  /**
   * Takes in the lists of {@code page}, whose entries and links must be known, and for which {@code
   * relations} hold.
   */
  void add(Page page, List<Relation> relations) {
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
    found.forEach(list -> stated(list.relation(), list.entry()).add(list));
  }

  /**
   * Takes in what the lists of {@code page} state, once all entries of {@code corpus} are known.
   */
  void state(Page page, Corpus corpus) {
    for (RelationList list : page.relations) {
      Stated[] named = new Stated[list.items().size()];
      for (int i = 0; i < named.length; i++) {
        Optional<Entry> to = corpus.target(list.items().get(i));
        named[i] = to.isPresent() ? stated(list.relation(), to.get()) : null;
      }
      stated(list.relation(), list.entry()).name(list, named);
    }
  }

  private Stated stated(Relation relation, Entry entry) {
    return stated
        .get(relation.name())
        .computeIfAbsent(Claim.of(entry, scope), claim -> new Stated());
  }

  private Optional<Stated> find(Relation relation, Entry entry) {
    return Optional.ofNullable(stated.get(relation.name()).get(Claim.of(entry, scope)));
  }

  List<RelationList> lists(Relation relation, Entry entry) {
    return find(relation, entry).map(Stated::lists).orElse(List.of());
  }

  /** The first item by which {@code from} names {@code to}. */
  Optional<Link> statement(Relation relation, Entry from, Entry to) {
    Optional<Stated> lists = find(relation, from);
    Optional<Stated> other = lists.isEmpty() ? Optional.empty() : find(relation, to);
    return other.isEmpty() ? Optional.empty() : lists.get().item(other.get());
  }

  /** The links in {@code span} that are no images. */
  private static List<Link> items(Page page, Span span) {
    List<Link> links = page.links;
    int from = firstAt(links, span.start());
    int to = firstAt(links, span.end());
    for (int i = from; i < to; i++) {
      if (links.get(i).reference().image()) {
        return links.subList(from, to).stream().filter(link -> !link.reference().image()).toList();
      }
    }
    return links.subList(from, to);
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
