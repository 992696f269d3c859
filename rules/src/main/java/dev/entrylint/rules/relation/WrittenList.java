package dev.entrylint.rules.relation;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.ItemPlaces;
import dev.entrylint.corpus.relation.PlaceSearch;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.entry.NewItem;
import dev.entrylint.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list of a relation as it is written, for edits of its items; there is none where the list, or
 * an item, cannot be told from what stands around it.
 */
interface WrittenList {

  /** How {@code list} is written, if that is one list. */
  static Optional<? extends WrittenList> of(RuleContext context, RelationList list) {
    return list.section().isPresent() ? SectionList.of(context, list) : FieldList.of(context, list);
  }

  /** Where new items of {@code list} go. */
  static ItemPlaces places(RuleContext context, RelationList list) {
    String path = list.entry().document().path();
    return ItemPlaces.of(list, Corpus.of(context.corpus()).conventions().locale(path));
  }

  RelationList list();

  ItemPlaces places();

  /** The first link of each of its items. */
  List<Optional<Link>> links();

  /** The number of the item that {@code link} alone is; -1 if there is none. */
  int indexOf(Link link);

  /** What those of its items show that lead to no entry, as their links are wrong or missing. */
  default Stream<String> unlinked(CorpusView corpus) {
    return IntStream.range(0, links().size())
        .filter(
            i -> links().get(i).flatMap(each -> corpus.relations().meant(list(), each)).isEmpty())
        .mapToObj(i -> links().get(i).map(each -> each.reference().text()).orElse(content(i)));
  }

  /** How the item with the number {@code index} is written. */
  String content(int index);

  /** Whether nothing is said in {@code item}, or of it, but the link. */
  boolean isBare(Link item);

  /**
   * An edit that adds an item before that with the number {@code index}.
   *
   * @param separator what parts items where the list does not show it
   * @param rank that of {@code ListEdit.Add}
   */
  Edit insert(int index, String content, String separator, String rank);

  /** An edit that takes out the item with the number {@code index}. */
  Edit removal(int index);

  /** An edit that gives the item with the number {@code from} another place. */
  Edit move(int from, int to);

  /** Edits that make {@code other} of {@code item} where it stands; what is said of it stays. */
  List<Edit> rewrite(Link item, NewItem other);

  /** An edit that takes {@code item} out, unless nothing else is listed. */
  default Optional<Edit> remove(Link item) {
    int index = indexOf(item);
    boolean only = links().stream().filter(this::isOwn).count() == 1;
    return index < 0 || only && isOwn(links().get(index))
        ? Optional.empty()
        : Optional.of(removal(index));
  }

  /** Whether it is more than what opens and closes each list. */
  private boolean isOwn(Optional<Link> link) {
    return link.filter(list()::isFixed).isEmpty();
  }

  /**
   * An edit that adds {@code item} in its place: in the order of the list, before what closes it.
   *
   * @param separator what parts items where the list does not show it
   */
  default Edit add(NewItem item, String separator) {
    int index = new PlaceSearch(places(), links()).index(item.key(), -1);
    return insert(index, item.content(), separator, places().rank(item.key()));
  }

  /**
   * Edits that make {@code other} of {@code item}; what is said of it stays. It gets another place
   * if the order of the list asks for that.
   */
  default List<Edit> replace(Link item, NewItem other) {
    int index = indexOf(item);
    if (index < 0) {
      return List.of();
    }
    List<Optional<Link>> rest = new ArrayList<>(links());
    rest.set(index, Optional.empty());
    PlaceSearch search = new PlaceSearch(places(), rest);
    boolean stays = search.isInOrder(index, other.key()) || links().size() == 1;
    return stays || !isBare(item)
        ? rewrite(item, other)
        : List.of(
            removal(index),
            insert(search.index(other.key(), -1), other.content(), "", places().rank(other.key())));
  }
}
