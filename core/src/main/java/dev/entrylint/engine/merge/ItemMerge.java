package dev.entrylint.engine.merge;

import dev.entrylint.base.Lazy;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.ItemOrder;
import dev.entrylint.corpus.relation.ItemPlaces;
import dev.entrylint.corpus.relation.PlaceSearch;
import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.TextEdits;
import dev.entrylint.edit.list.ListWriter;
import dev.entrylint.edit.list.MarkdownList;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The merge of one list item by item: what either side added is in it, what one removed and the
 * other left is not. It is made of one side, which may have written it otherwise than it was or
 * ordered it anew; the other did neither.
 */
final class ItemMerge {

  private final KnownList base;
  private final Map<String, MergeItem> before;
  private final Map<String, MergeItem> kept;
  private final Map<String, MergeItem> others;
  private final ItemPlaces places;
  private final List<Optional<Link>> links;
  private final Lazy<UnsortedPlaces> unsorted;
  private final Lazy<PlaceSearch> search;
  private final List<ListEdit> edits = new ArrayList<>();

  private ItemMerge(
      KnownList base,
      Map<String, MergeItem> before,
      Map<String, MergeItem> kept,
      Map<String, MergeItem> others,
      ItemPlaces places) {
    this.base = base;
    this.before = before;
    this.kept = kept;
    this.others = others;
    this.places = places;
    links = base.itemLinks();
    search = new Lazy<>(() -> new PlaceSearch(places, links));
    unsorted = new Lazy<>(() -> new UnsortedPlaces(places, before.keySet(), kept, links, others));
  }

  /**
   * What stands in the place of the list then.
   *
   * @param ancestor the list as it was; nothing if both sides made it
   * @return nothing if that is a question that only a person can answer
   */
  static Optional<String> of(Optional<KnownList> ancestor, KnownList ours, KnownList theirs) {
    Optional<MergeItems> items = MergeItems.of(ancestor, ours, theirs);
    boolean sameMargin =
        ours.margin().equals(theirs.margin())
            && ancestor.stream().allMatch(each -> each.margin().equals(ours.margin()));
    if (items.isEmpty() || !sameMargin) {
      return Optional.empty();
    }
    Map<String, MergeItem> before = items.get().ancestor();
    Map<String, MergeItem> own = items.get().ours();
    Map<String, MergeItem> others = items.get().theirs();
    ListStyle ourStyle = ListStyle.of(ours);
    ListStyle theirStyle = ListStyle.of(theirs);
    Optional<ListStyle> style = ancestor.map(ListStyle::of);
    ItemPlaces places = places(ours, theirs);
    boolean ordered = places.sorting().isPresent() && places.isSorted(ours.links());
    boolean theirsOrdered = places.sorting().isPresent() && places.isSorted(theirs.links());
    boolean theyKept =
        style.filter(theirStyle::keeps).isPresent() && (ordered || inOrderOf(before, others));
    boolean weKept =
        style.filter(ourStyle::keeps).isPresent() && (theirsOrdered || inOrderOf(before, own));
    boolean alike =
        ourStyle.keeps(theirStyle)
            && theirStyle.keeps(ourStyle)
            && (ordered || inOrderOf(own, others));
    if (theyKept || alike) {
      return new ItemMerge(ours, before, own, others, places).merged();
    }
    return weKept ? new ItemMerge(theirs, before, others, own, places).merged() : Optional.empty();
  }

  /** The order that is agreed upon, or else that both sides keep to. */
  private static ItemPlaces places(KnownList ours, KnownList theirs) {
    ItemPlaces agreed = ours.places();
    if (agreed.sorting().isPresent()) {
      return agreed;
    }
    ItemPlaces kept = agreed.sortedBy(agreed.kept(ours.links(), ours.locale()));
    return kept.isSorted(theirs.links()) ? kept : agreed;
  }

  /** Whether the items that both have are in one order. */
  private static boolean inOrderOf(Map<String, MergeItem> one, Map<String, MergeItem> other) {
    Set<String> common = new LinkedHashSet<>(one.keySet());
    common.retainAll(other.keySet());
    Set<String> same = new LinkedHashSet<>(other.keySet());
    same.retainAll(common);
    return List.copyOf(common).equals(List.copyOf(same));
  }

  private Optional<String> merged() {
    Set<String> keys = new LinkedHashSet<>(kept.keySet());
    keys.addAll(others.keySet());
    for (String key : keys) {
      if (!decide(
          Optional.ofNullable(before.get(key)),
          Optional.ofNullable(kept.get(key)),
          Optional.ofNullable(others.get(key)))) {
        return Optional.empty();
      }
    }
    return sameLabel() ? Optional.empty() : written();
  }

  /** Whether the sides added links with one text to different targets, of which one is meant. */
  private boolean sameLabel() {
    Map<String, Set<String>> targets = new HashMap<>();
    for (MergeItem each : added(others, kept)) {
      targets.computeIfAbsent(each.label(), label -> new HashSet<>()).add(each.key());
    }
    return added(kept, others).stream()
        .filter(one -> !one.label().isEmpty() && targets.containsKey(one.label()))
        .anyMatch(one -> !targets.get(one.label()).equals(Set.of(one.key())));
  }

  private List<MergeItem> added(Map<String, MergeItem> by, Map<String, MergeItem> butNotBy) {
    return by.values().stream()
        .filter(each -> !before.containsKey(each.key()) && !butNotBy.containsKey(each.key()))
        .toList();
  }

  /** Does with an item what one side did, if the other did nothing or the same; whether it can. */
  private boolean decide(
      Optional<MergeItem> was, Optional<MergeItem> here, Optional<MergeItem> there) {
    Optional<String> said = was.map(MergeItem::said);
    Optional<String> saidHere = here.map(MergeItem::said);
    Optional<String> saidThere = there.map(MergeItem::said);
    if (saidHere.equals(saidThere) || saidThere.equals(said)) {
      return true;
    }
    if (!saidHere.equals(said)) {
      return false;
    }
    here.ifPresent(
        each -> edits.add(base.list().remove(path(), base.list().items().get(each.index()))));
    if (there.isEmpty()) {
      return true;
    }
    there.get().content().ifPresent(content -> add(there.get(), content, here));
    return there.get().content().isPresent();
  }

  private String path() {
    return base.document().path();
  }

  /** Adds {@code item}, in the place of another if there is one. */
  private void add(MergeItem item, String content, Optional<MergeItem> replaced) {
    boolean sorted = places.sorting().isPresent() && item.link().filter(this::isFree).isPresent();
    int index;
    String rank = "";
    if (sorted) {
      String key = ItemOrder.key(item.link().get(), places.sorting().get());
      index = index(key, replaced.map(MergeItem::index).orElse(-1));
      rank = places.rank(key);
    } else {
      index = replaced.map(MergeItem::index).orElseGet(() -> unsorted.get().of(item));
    }
    edits.add(base.list().insert(path(), index, content, rank));
  }

  private int index(String key, int replaced) {
    PlaceSearch among = search.get();
    if (replaced >= 0 && !links.get(replaced).filter(this::isFree).isPresent()) {
      List<Optional<Link>> rest = new ArrayList<>(links); // others open and close it then
      rest.set(replaced, Optional.empty());
      among = new PlaceSearch(places, rest);
    }
    return replaced >= 0 && among.isInOrder(replaced, key) ? replaced : among.index(key, replaced);
  }

  private boolean isFree(Link link) {
    return !places.isFixed(link);
  }

  private Optional<String> written() {
    MarkdownList list = base.list();
    if (edits.isEmpty()) {
      return Optional.of(base.listText());
    }
    long gone = edits.stream().filter(ListEdit.Remove.class::isInstance).count();
    boolean empty = gone == list.items().size() && gone == edits.size();
    Optional<List<TextEdit>> written =
        empty ? Optional.empty() : new ListWriter(base.document(), base.text()).write(edits);
    return written.flatMap(this::applied);
  }

  private Optional<String> applied(List<TextEdit> written) {
    Span span = base.list().span();
    return written.stream().allMatch(each -> span.contains(each.span()))
        ? Optional.of(TextEdits.applied(base.listText(), span.start(), written))
        : Optional.empty();
  }
}
