package dev.entrylint.edit.frontmatter;

import dev.entrylint.edit.ListOrder.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/**
 * A place in the new order of a list.
 *
 * @param old the number of the item that was there before, from 0; -1 for one that is new
 * @param text how the item is written
 */
record Slot(int old, String text, boolean goes) {

  boolean isNew() {
    return old < 0;
  }

  /**
   * The places of {@code order}.
   *
   * @param there how an item that was there is written
   * @param written how a new one is, by what it says and the number of the item that it stands
   *     behind, or of the first
   */
  static List<Slot> of(
      List<Placed> order, IntFunction<String> there, BiFunction<String, Integer, String> written) {
    List<Slot> slots = new ArrayList<>();
    int beside = 0;
    for (Placed each : order) {
      if (each instanceof Placed.Old old) {
        beside = old.index();
        slots.add(new Slot(beside, there.apply(beside), old.goes()));
      } else if (each instanceof Placed.New added) {
        slots.add(new Slot(-1, written.apply(added.content(), beside), false));
      }
    }
    return slots;
  }

  /** Those whose items are in the list. */
  static List<Slot> kept(List<Slot> slots) {
    return slots.stream().filter(each -> !each.goes).toList();
  }

  /** Whether an item that was there is before one that it was behind. */
  static boolean isMoved(List<Slot> slots) {
    int before = -1;
    for (Slot each : slots) {
      if (each.old >= 0 && each.old < before) {
        return true;
      }
      before = Math.max(before, each.old);
    }
    return false;
  }
}
