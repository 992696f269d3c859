package dev.entrylint.corpus.relation;

import dev.entrylint.convention.AnchorScope;
import dev.entrylint.convention.Relation;
import dev.entrylint.convention.Relation.InSection;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.IdOwner;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists by which entries state relations, and what they state, by the ids of the entries. */
public final class RelationIndex {

  /** An alias of an alias is followed, but not for ever. */
  private static final int LONGEST_CHAIN = 8;

  private final Corpus corpus;
  private final AnchorScope scope;
  private final Map<String, Map<IdOwner, RelationStatements>> stated = new HashMap<>();

  public RelationIndex(Corpus corpus) {
    this.corpus = corpus;
    scope = corpus.conventions().anchors();
  }

  /** Takes in what the lists of all {@code pages} state, whose entries and links must be known. */
  public void collect(List<Page> pages, FieldItems fields) {
    for (Page page : pages) {
      if (!page.agreed.isEmpty() && !page.entries.isEmpty()) {
        add(page, fields);
      }
    }
    pages.forEach(this::follow);
    pages.forEach(page -> page.relations.forEach(this::state));
  }

  private void add(Page page, FieldItems fields) {
    List<RelationList> found = new ArrayList<>();
    for (Relation relation : page.agreed) {
      fields.list(relation, page).ifPresent(found::add);
    }
    for (Entry entry : page.entries) {
      for (Section section : entry.sections()) {
        for (Relation relation : page.agreed) {
          if (section.spec().isPresent()
              && relation.home() instanceof InSection home
              && section.spec().get().name().equals(home.name())) {
            found.add(
                new RelationList(
                    relation,
                    entry,
                    Optional.of(section),
                    section.heading().span(),
                    items(page.links, section.span())));
          }
        }
      }
    }
    page.relations = List.copyOf(found);
    found.forEach(list -> stated(list.relation(), list.entry()).add(list));
  }

  private void state(RelationList list) {
    RelationStatements[] named = new RelationStatements[list.items().size()];
    for (int i = 0; i < named.length; i++) {
      Optional<Entry> to = corpus.target(list.items().get(i));
      named[i] = to.isPresent() ? stated(list.relation(), meant(list.relation(), to.get())) : null;
    }
    stated(list.relation(), list.entry()).name(list, named);
  }

  // ---- aliases

  /** Finds out which entry each alias in {@code page} stands for: the only one that it names. */
  private void follow(Page page) {
    for (Relation relation : page.agreed) {
      for (Entry entry : relation.aliases().isEmpty() ? List.<Entry>of() : page.entries) {
        if (relation.aliases().contains(entry.kind().name())) {
          only(relation, entry).ifPresent(meant -> stated(relation, entry).standFor(meant));
        }
      }
    }
  }

  private Optional<Entry> only(Relation relation, Entry alias) {
    Entry only = null;
    for (Link link : links(relation, alias)) {
      Optional<Entry> named = corpus.target(link);
      if (named.isPresent() && !corpus.sameId(named.get(), alias) && !isFixed(relation, link)) {
        if (only != null && !corpus.sameId(only, named.get())) {
          return Optional.empty();
        }
        only = only == null ? named.get() : only;
      }
    }
    return Optional.ofNullable(only);
  }

  private List<Link> links(Relation relation, Entry alias) {
    List<RelationList> lists = lists(relation, alias);
    return lists.isEmpty()
        ? items(corpus.links(alias.document()), alias.span())
        : lists.stream().flatMap(list -> list.items().stream()).toList();
  }

  private static boolean isFixed(Relation relation, Link link) {
    String target = link.reference().target();
    return relation.tail().contains(target) || relation.head().contains(target);
  }

  /** What {@code named} stands for: itself, unless it is an alias of another. */
  public Entry meant(Relation relation, Entry named) {
    if (relation.aliases().isEmpty()) {
      return named;
    }
    Entry meant = named;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Optional<Entry> next = find(relation, meant).flatMap(RelationStatements::meant);
      if (next.isEmpty()) {
        return meant;
      }
      meant = next.get();
    }
    return named;
  }

  // ---- answers

  private RelationStatements stated(Relation relation, Entry entry) {
    return stated
        .computeIfAbsent(relation.name(), name -> new HashMap<>())
        .computeIfAbsent(IdOwner.of(entry, scope), claim -> new RelationStatements());
  }

  private Optional<RelationStatements> find(Relation relation, Entry entry) {
    return Optional.ofNullable(
        stated.getOrDefault(relation.name(), Map.of()).get(IdOwner.of(entry, scope)));
  }

  public List<RelationList> lists(Relation relation, Entry entry) {
    return find(relation, entry).map(RelationStatements::lists).orElse(List.of());
  }

  /** The first item by which {@code from} names {@code to}. */
  public Optional<Link> statement(Relation relation, Entry from, Entry to) {
    Optional<RelationStatements> lists = find(relation, from);
    Optional<RelationStatements> other =
        lists.isEmpty() ? Optional.empty() : find(relation, meant(relation, to));
    return other.isEmpty() ? Optional.empty() : lists.get().item(other.get());
  }

  /** Those of {@code links} that lie in {@code span} and are no images. */
  private static List<Link> items(List<Link> links, Span span) {
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
