package dev.entrylint.edit.frontmatter;

import dev.entrylint.model.Span;
import java.util.List;

/**
 * Items one behind the other with something between them that means no more than that: those of a
 * list in brackets, or of one text.
 *
 * @param items where they stand, in order
 * @param separator what parts items where nothing shows it
 */
record ItemRun(String text, List<Span> items, String separator) {

  /**
   * The items in their new order, from the first to the last. What stands behind an item stays
   * there as long as no item moves; else what stands between items stays in its place.
   */
  String arranged(List<Slot> slots) {
    boolean moved = Slot.isMoved(slots);
    List<Slot> kept = Slot.kept(slots);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < kept.size(); i++) {
      if (i > 0) {
        out.append(behind(moved ? i - 1 : kept.get(i - 1).old()));
      }
      out.append(kept.get(i).text());
    }
    return out.toString();
  }

  private String behind(int index) {
    return index >= 0 && index < items.size() - 1
        ? text.substring(items.get(index).end(), items.get(index + 1).start())
        : separator;
  }
}
