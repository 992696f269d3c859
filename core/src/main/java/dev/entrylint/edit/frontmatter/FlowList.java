package dev.entrylint.edit.frontmatter;

import dev.entrylint.edit.ListOrder.Placed;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list in brackets, in one line or in several, with comments or without. */
final class FlowList {

  private final String text;
  private final List<FrontMatterItem> items;
  private final int open;
  private final int close;
  private final ScalarWriter writer;

  FlowList(String text, FrontMatterField field, ScalarWriter writer) {
    this.text = text;
    items = field.items();
    open = field.valueSpan().start();
    close = field.valueSpan().end() - 1;
    this.writer = writer;
  }

  /** The list with its items in {@code order}; nothing if a comment in it had no place then. */
  Optional<Replacement> arranged(List<Placed> order) {
    List<Slot> slots = Slot.of(order, i -> text.substring(start(i), end(i)), this::written);
    if (items.isEmpty()) {
      String all = String.join(", ", slots.stream().map(Slot::text).toList());
      return Optional.of(Replacement.insertion(open + 1, all));
    }
    String between = text.substring(open + 1, start(0)) + tail();
    for (int i = 1; i < items.size(); i++) {
      between += text.substring(end(i - 1), start(i));
    }
    if (between.indexOf('#') >= 0) {
      return rows()
          .flatMap(rows -> rows.arranged(slots))
          .map(all -> new Replacement(new Span(open + 1, close), all));
    }
    if (Slot.kept(slots).isEmpty()) {
      return Optional.of(Replacement.removal(open + 1, close));
    }
    List<Span> places = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      places.add(new Span(start(i), end(i)));
    }
    String all = new ItemRun(text, places, separator()).arranged(slots);
    return Optional.of(new Replacement(new Span(start(0), end(items.size() - 1)), all));
  }

  private String written(String content, int beside) {
    FieldStyle style = items.isEmpty() ? FieldStyle.NOTHING : items.get(beside).style();
    return writer.write(content, style, true);
  }

  /** What parts the items, as it stands between the first two. */
  private String separator() {
    if (items.size() > 1) {
      return text.substring(end(0), start(1));
    }
    String before = text.substring(open + 1, start(0));
    boolean lines = text.substring(open, start(0)).indexOf('\n') >= 0;
    return lines ? "," + before : ", ";
  }

  /** The items with what is said of them; nothing where commas stand elsewhere than behind them. */
  private Optional<FlowRows> rows() {
    String line = FieldLines.lineEnd(text) + FieldLines.indentation(text, start(items.size() - 1));
    List<String> behind = new ArrayList<>();
    for (int i = 1; i < items.size(); i++) {
      behind.add(text.substring(end(i - 1), start(i)));
    }
    return FlowRows.of(text.substring(open + 1, start(0)), behind, tail(), line);
  }

  private String tail() {
    return text.substring(end(items.size() - 1), close);
  }

  private int start(int index) {
    return items.get(index).value().span().start();
  }

  private int end(int index) {
    return items.get(index).valueSpan().end();
  }
}
