package dev.entrylint.rules.index;

import dev.entrylint.convention.Index;
import dev.entrylint.convention.Sorting;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.IndexContents;
import dev.entrylint.corpus.relation.IndexList;
import dev.entrylint.corpus.relation.ItemOrder;
import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.list.ListItem;
import dev.entrylint.edit.list.MarkdownList;
import dev.entrylint.edit.list.Stretch;
import dev.entrylint.model.Document;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rules.NewLinks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An entry as a new item of an index, in the order and the style of the list that it is put into.
 */
record NewItem(RuleContext context, Entry entry, Index index, IndexContents contents) {

  /** An item of the list that is written, and the link that it begins with. */
  private record Known(ListItem item, Link link) {}

  /** Puts it into the only list of the index, or into that of its letter. */
  Optional<ListEdit> edit() {
    if (contents.documents().size() != 1) {
      return Optional.empty();
    }
    Document document = contents.documents().get(0);
    Optional<IndexList> list = list(contents.lists(document));
    if (list.isEmpty()) {
      return Optional.empty();
    }
    String text = context.text(document);
    int start = list.get().items().get(0).reference().span().start();
    return MarkdownList.at(document, Stretch.whole(text), start)
        .flatMap(written -> edit(document, text, list.get(), written));
  }

  private Optional<IndexList> list(List<IndexList> lists) {
    List<IndexList> fitting = new ArrayList<>(lists);
    if (index.letters()) {
      Optional<Locale> locale = index.sorting().flatMap(Sorting::locale);
      fitting.removeIf(
          list ->
              list.heading()
                  .flatMap(heading -> IndexLetters.of(heading.title(), locale))
                  .filter(letters -> letters.hold(entry.title()))
                  .isEmpty());
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private Optional<ListEdit> edit(
      Document document, String text, IndexList list, MarkdownList written) {
    List<Known> known = new ArrayList<>();
    for (Link link : list.items()) {
      Optional<ListItem> item = written.itemAt(link.reference().span().start());
      if (item.isEmpty()) {
        return Optional.empty(); // another list, which may be the one that is meant
      }
      if (known.isEmpty() || known.get(known.size() - 1).item() != item.get()) {
        known.add(new Known(item.get(), link));
      }
    }
    int before = before(known);
    Known beside = known.get(Math.max(0, before - 1));
    int place = written.indexOf(beside.item().span()) + (before == 0 ? 0 : 1);
    return NewLinks.like(context.corpus(), beside.link(), text, entry)
        .map(link -> written.insert(document.path(), place, link));
  }

  /** How many of the items stand before the new one: by the order they keep, else all. */
  private int before(List<Known> known) {
    Optional<Sorting> sorting = index.sorting();
    Comparator<String> order = ItemOrder.of(sorting.flatMap(Sorting::locale));
    boolean byTarget = sorting.filter(each -> each.by() == Sorting.Key.TARGET).isPresent();
    List<String> keys = new ArrayList<>();
    for (Known each : known) {
      keys.add(
          sorting.isPresent()
              ? ItemOrder.key(each.link(), sorting.get())
              : each.link().reference().text());
    }
    boolean sorted = sorting.isPresent();
    for (int i = 1; i < keys.size() && !sorted; i++) {
      if (order.compare(keys.get(i - 1), keys.get(i)) > 0) {
        return known.size();
      }
    }
    String key = byTarget ? entry.id() : entry.title();
    int before = known.size();
    while (before > 0 && order.compare(keys.get(before - 1), key) > 0) {
      before--;
    }
    return before;
  }
}
