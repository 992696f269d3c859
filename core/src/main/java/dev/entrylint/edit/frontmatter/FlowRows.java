package dev.entrylint.edit.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list in brackets with comments. One behind an item belongs to it; one in a line of its own
 * stays above what it stands above.
 *
 * @param lead what stands before the first item
 * @param rows what stands behind each item
 * @param line what parts a new item from the one before, but for the comma
 */
record FlowRows(String lead, List<Row> rows, String line) {

  /**
   * @param comma what parts the item from the next, without a comment; of the last it may be empty
   * @param said the comment behind the item, with the blanks before it, or nothing
   * @param rest what else stands before the next item, or before the bracket
   */
  record Row(String comma, String said, String rest) {

    private static final Pattern BEHIND =
        Pattern.compile("([ \\t]*,|)([ \\t]*#[^\\r\\n]*|)([^,]*)", Pattern.DOTALL);

    static Optional<Row> of(String behind) {
      Matcher matcher = BEHIND.matcher(behind);
      return matcher.matches()
          ? Optional.of(new Row(matcher.group(1), matcher.group(2), matcher.group(3)))
          : Optional.empty();
    }

    private boolean hasLines() {
      return rest.indexOf('#') >= 0;
    }

    /** The comments in lines of their own. */
    private String lines() {
      int start = FieldLines.next(rest, 0);
      return hasLines() ? rest.substring(FieldLines.behindBlanks(rest, start, rest.length())) : "";
    }
  }

  /** Nothing where commas stand elsewhere than behind items. */
  static Optional<FlowRows> of(String lead, List<String> behind, String tail, String line) {
    List<Row> rows = new ArrayList<>();
    for (String each : behind) {
      Optional<Row> row = Row.of(each).filter(found -> !found.comma().isEmpty());
      if (row.isEmpty()) {
        return Optional.empty();
      }
      rows.add(row.get());
    }
    Optional<Row> last = Row.of(tail);
    last.ifPresent(rows::add);
    return last.map(each -> new FlowRows(lead, List.copyOf(rows), line));
  }

  /** What stands in the brackets then; nothing if a comment would have no place. */
  Optional<String> arranged(List<Slot> slots) {
    boolean moved = Slot.isMoved(slots);
    int last = rows.size() - 1;
    boolean lines = rows.subList(0, last).stream().anyMatch(Row::hasLines);
    boolean above = lead.indexOf('#', FieldLines.next(lead, 0)) >= 0;
    if (moved && (lines || above)) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder(lead);
    int before = -1; // the place of the item that was written last
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (slot.goes()) {
        continue;
      }
      if (before >= 0) {
        Slot each = slots.get(before);
        int place = moved ? count(slots, before) : each.old();
        out.append(",").append(said(each));
        out.append(place >= 0 && place < last ? rows.get(place).rest() : line);
      }
      for (int gone = before + 1; gone < i; gone++) {
        out.append(slots.get(gone).old() < last ? rows.get(slots.get(gone).old()).lines() : "");
      }
      out.append(slot.text());
      before = i;
    }
    for (int gone = Math.max(before, 0); gone < slots.size() && !moved; gone++) {
      int old = slots.get(gone).old();
      if (old >= 0 && old < last && rows.get(old).hasLines()) {
        return Optional.empty();
      }
    }
    Row end = rows.get(last);
    return Optional.of(
        before < 0
            ? lead.stripTrailing() + end.rest()
            : out + end.comma() + said(slots.get(before)) + end.rest());
  }

  private String said(Slot slot) {
    return slot.isNew() ? "" : rows.get(slot.old()).said();
  }

  /** How many items stand before the place {@code at}. */
  private static int count(List<Slot> slots, int at) {
    return Slot.kept(slots.subList(0, at)).size();
  }
}
