package dev.entrylint.edit.frontmatter;

import dev.entrylint.edit.ListOrder.Placed;
import dev.entrylint.model.Span;
import java.util.List;

/** A list of YAML whose items stand one below the other, each behind a dash. */
final class BlockList {

  private final String text;
  private final FrontMatterField field;
  private final List<FrontMatterItem> items;
  private final ScalarWriter writer;

  BlockList(String text, FrontMatterField field, ScalarWriter writer) {
    this.text = text;
    this.field = field;
    this.items = field.items();
    this.writer = writer;
  }

  /**
   * Ways to give it its items in {@code order}; none if items move and comments stand between them,
   * of which nobody knows whether they go with one.
   */
  List<Replacement> arranged(List<Placed> order) {
    List<Slot> slots = Slot.of(order, i -> items.get(i).span().of(text), this::line);
    boolean moved = Slot.isMoved(slots);
    boolean commented = false;
    for (int i = 0; i < items.size(); i++) {
      commented |= !between(i).isBlank();
    }
    boolean none = Slot.kept(slots).isEmpty();
    if (commented && (moved || none)) {
      return List.of();
    }
    return List.of(none ? emptied() : new Replacement(lines(), lines(slots, moved)));
  }

  private String lines(List<Slot> slots, boolean moved) {
    StringBuilder lines = new StringBuilder();
    String between = "";
    int place = 0;
    for (Slot each : slots) {
      if (!each.isNew()) {
        lines.append(between);
        between = between(moved ? place++ : each.old());
      }
      lines.append(each.goes() ? "" : each.text());
    }
    return lines.toString();
  }

  private String line(String content, int beside) {
    FrontMatterItem item = items.get(beside);
    return WritingHabits.dash(text, item)
        + writer.write(content, item.style(), false)
        + FieldLines.lineEnd(text);
  }

  /** What stands in lines of its own behind an item. */
  private String between(int index) {
    return index + 1 < items.size()
        ? text.substring(items.get(index).span().end(), items.get(index + 1).span().start())
        : "";
  }

  private Span lines() {
    return new Span(items.get(0).span().start(), items.get(items.size() - 1).span().end());
  }

  private Replacement emptied() {
    int behindMark = text.indexOf(':', field.keySpan().end()) + 1;
    String between = text.substring(behindMark, Math.max(behindMark, lines().start()));
    return new Replacement(new Span(behindMark, lines().end()), " []" + between);
  }
}
