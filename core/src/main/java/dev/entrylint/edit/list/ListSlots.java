package dev.entrylint.edit.list;

import dev.entrylint.edit.ListOrder.Placed;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of a list's items, and what stands between them. */
final class ListSlots {

  private final Stretch text;
  private final MarkdownList list;
  private final List<String> items;
  private final List<String> gaps;

  private ListSlots(Stretch text, MarkdownList list, List<String> items, List<String> gaps) {
    this.text = text;
    this.list = list;
    this.items = items;
    this.gaps = gaps;
  }

  /** Those of {@code list} as it is. */
  static ListSlots of(Stretch text, MarkdownList list) {
    List<String> items = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    for (ListItem item : list.items()) {
      items.add(text.text(item.span()));
      gaps.add(text.text(item.separator()));
    }
    gaps.remove(gaps.size() - 1);
    return new ListSlots(text, list, items, gaps);
  }

  /** The same list with other items in another order; nothing if one of them cannot be in it. */
  Optional<ListSlots> arranged(List<Placed> order) {
    return new ItemTexts(text, list)
        .of(order)
        .map(made -> new ListSlots(text, list, made, gaps(order)));
  }

  /** What stands between the items then: it stays in its place. */
  private List<String> gaps(List<Placed> order) {
    Separators separators = new Separators(text, list, gaps);
    List<Placed> old = order.stream().filter(each -> each instanceof Placed.Old).toList();
    int count = old.size();
    for (int i = old.size() - 1; i >= 0; i--) {
      if (old.get(i).goes()) {
        separators.remove(i);
        count--;
      }
    }
    int place = 0;
    for (Placed each : order) {
      if (each instanceof Placed.New added && count++ > 0) {
        separators.add(place, added.separator());
      }
      place += each.goes() ? 0 : 1;
    }
    return separators.toList(list.items().size() > 2);
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** The list as it is written then. */
  String text() {
    return text.text(list.lead()) + String.join("", tokens()) + tail();
  }

  private String tail() {
    return text.text(list.items().get(list.items().size() - 1).separator());
  }

  private List<String> tokens() {
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      tokens.add(items.get(i));
      if (i < gaps.size()) {
        tokens.add(gaps.get(i));
      }
    }
    return tokens;
  }

  /** Where the items are then. */
  List<Span> places() {
    List<Span> places = new ArrayList<>();
    int at = list.lead().end();
    for (int i = 0; i < items.size(); i++) {
      places.add(new Span(at, at + items.get(i).length()));
      at += items.get(i).length() + (i < gaps.size() ? gaps.get(i).length() : 0);
    }
    return places;
  }

  /** The edit that makes the list so, from the first to the last letter that changes an item. */
  TextEdit edit(String path) {
    List<String> before = of(text, list).tokens();
    List<String> after = tokens();
    int most = Math.min(before.size(), after.size());
    int same = 0;
    int start = list.lead().end();
    while (same < most && before.get(same).equals(after.get(same))) {
      start += before.get(same++).length();
    }
    int end = list.items().get(list.items().size() - 1).span().end();
    int sameEnd = 0;
    while (sameEnd < most - same
        && before.get(before.size() - 1 - sameEnd).equals(after.get(after.size() - 1 - sameEnd))) {
      end -= before.get(before.size() - 1 - sameEnd++).length();
    }
    String replacement = String.join("", after.subList(same, after.size() - sameEnd));
    return new TextEdit(path, new Span(start, end), replacement);
  }
}
