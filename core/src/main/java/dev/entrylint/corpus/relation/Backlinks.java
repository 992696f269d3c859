package dev.entrylint.corpus.relation;

import dev.entrylint.base.Lazy;
import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.entry.IdOwner;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lists of relations from their other end: who names an entry, and which entries that are named
 * owe an answer. Safe for several threads.
 */
public final class Backlinks {

  private final EntryIndex entries;
  private final EntryLinks links;
  private final RelationIndex relations;
  private final Lazy<Map<IdOwner, List<Naming>>> byNamed;

  /**
   * An item by which a list names an entry.
   *
   * @param list where it stands
   * @param meant the entry that it means, which another may stand for that it names
   */
  public record Naming(RelationList list, Link item, Entry meant) {}

  /** Those of all lists of {@code relations}. */
  public Backlinks(Pages pages, EntryIndex entries, EntryLinks links, RelationIndex relations) {
    this.entries = entries;
    this.links = links;
    this.relations = relations;
    byNamed = new Lazy<>(() -> collect(pages));
  }

  private Map<IdOwner, List<Naming>> collect(Pages pages) {
    Map<IdOwner, List<Naming>> byNamed = new HashMap<>();
    for (Page page : pages.inOrder()) {
      for (RelationList list : relations.lists(page.document())) {
        for (Link item : list.items()) {
          Optional<Entry> meant =
              list.isFixed(item) ? Optional.empty() : relations.meant(list.agreed(), item);
          if (meant.isPresent()) {
            Naming naming = new Naming(list, item, meant.get());
            Set<IdOwner> owners = new LinkedHashSet<>(Set.of(entries.owner(meant.get())));
            links.target(item).ifPresent(named -> owners.add(entries.owner(named)));
            owners.forEach(
                owner -> byNamed.computeIfAbsent(owner, any -> new ArrayList<>(2)).add(naming));
          }
        }
      }
    }
    byNamed.replaceAll((named, all) -> Collections.unmodifiableList(all));
    return byNamed;
  }

  /**
   * The items that name or mean {@code entry}, or another with its id, in the order of the corpus.
   * Those that open and close each list state nothing, and are not among them.
   */
  public List<Naming> to(Entry entry) {
    return byNamed.get().getOrDefault(entries.owner(entry), List.of());
  }

  /** The relations by which entries that {@code list} names must answer: itself, its inverse. */
  public List<Relation> answers(RelationList list) {
    List<Relation> answers = new ArrayList<>(1);
    if (list.agreed().mutual()) {
      answers.add(list.agreed());
    }
    for (Relation each : relations.agreed(list.entry().document())) {
      if (list.agreed().inverse().filter(each.name()::equals).isPresent()) {
        answers.add(each);
      }
    }
    return answers;
  }

  /** Whether an entry that {@code list} names owes an answer that it does not give. */
  public boolean isOneWay(RelationList list, Link item) {
    return answers(list).stream().anyMatch(answer -> owing(list, item, answer).isPresent());
  }

  /**
   * The entry that {@code item} of {@code list} means, if it should answer by {@code answer} and
   * does not. An entry owes that once, however often it is named.
   */
  public Optional<Entry> owing(RelationList list, Link item, Relation answer) {
    Relation relation = list.agreed();
    if (relation.isOneWay(list.entry().kind()) || list.isFixed(item)) {
      return Optional.empty();
    }
    return relations
        .meant(relation, item)
        .filter(target -> !entries.sameId(list.entry(), target))
        .filter(target -> !relation.isOneWay(target.kind()))
        .filter(target -> relations.canState(answer, target))
        .filter(target -> relations.statement(answer, target, list.entry()).isEmpty())
        // Entries of one id count as one, which says a thing once however often it says it.
        .filter(
            target ->
                relations
                    .statement(relation, list.entry(), target)
                    .filter(first -> isSame(first, item))
                    .isPresent());
  }

  private static boolean isSame(Link one, Link other) {
    return one.document() == other.document()
        && one.reference().span().start() == other.reference().span().start();
  }
}
