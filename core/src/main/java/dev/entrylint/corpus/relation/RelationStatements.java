package dev.entrylint.corpus.relation;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all entries with one id state by one relation: whom their lists name. */
final class RelationStatements {

  /** Longer lists are looked up in, not looked through. */
  private static final int SHORT = 16;

  private static final RelationStatements[] NOBODY = {};

  private List<RelationList> lists = List.of();

  /** The entry that these entries only point to, if they are aliases of one. */
  private Optional<Entry> meant = Optional.empty();

  /** Whom each item of a short list that stands alone names; null where it is no entry. */
  private RelationStatements[] named = NOBODY;

  /** Otherwise, the first item that names each. */
  private Map<RelationStatements, Link> first = Map.of();

  void add(RelationList list) {
    if (lists.isEmpty()) {
      lists = List.of(list);
    } else {
      lists = lists.size() > 1 ? lists : new ArrayList<>(lists);
      lists.add(list);
    }
  }

  List<RelationList> lists() {
    return lists;
  }

  void standFor(Entry entry) {
    meant = Optional.of(entry);
  }

  Optional<Entry> meant() {
    return meant;
  }

  /** Takes in whom the items of {@code list} name, once all lists are known. */
  void name(RelationList list, RelationStatements[] others) {
    if (lists.size() == 1 && others.length <= SHORT) {
      named = others;
      return;
    }
    first = first.isEmpty() ? new IdentityHashMap<>() : first;
    for (int i = 0; i < others.length; i++) {
      if (others[i] != null && !first.containsKey(others[i])) {
        first.put(others[i], list.items().get(i));
      }
    }
  }

  /** The first item that names {@code other}. */
  Optional<Link> item(RelationStatements other) {
    for (int i = 0; i < named.length; i++) {
      if (named[i] == other) {
        return Optional.of(lists.get(0).items().get(i));
      }
    }
    return Optional.ofNullable(first.get(other));
  }
}
