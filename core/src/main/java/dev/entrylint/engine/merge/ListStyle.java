package dev.entrylint.engine.merge;

import dev.entrylint.edit.list.ListItem;
import dev.entrylint.edit.list.MarkdownList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a list is written, whatever its items say.
 *
 * @param lead what stands before the first item
 * @param close what stands behind the last
 * @param marks what marks the items, with the room before and behind it; of numbers that alone
 * @param gaps what parts the items
 */
record ListStyle(
    MarkdownList.Form form, String lead, String close, Set<String> marks, Set<String> gaps) {

  static ListStyle of(KnownList known) {
    MarkdownList list = known.list();
    String text = known.text();
    List<ListItem> items = list.items();
    Set<String> marks = new HashSet<>();
    Set<String> gaps = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      ListItem item = items.get(i);
      String head = text.substring(item.indentation().start(), item.content().start());
      marks.add(list.form() == MarkdownList.Form.NUMBERS ? head.replaceAll("[^ \t).]", "") : head);
      if (i + 1 < items.size()) {
        gaps.add(gap(list, item.separator().of(text)));
      }
    }
    String close = items.get(items.size() - 1).separator().of(text);
    return new ListStyle(list.form(), list.lead().of(text), close, marks, gaps);
  }

  /** Where lines are broken within a run means nothing. */
  private static String gap(MarkdownList list, String separator) {
    return list.form() == MarkdownList.Form.SEPARATED
        ? separator.replaceAll("\\s+", " ")
        : separator;
  }

  /** Whether a list that was written as {@code before} is still. */
  boolean keeps(ListStyle before) {
    boolean one = before.gaps.isEmpty() && gaps.size() <= 1;
    return form == before.form
        && lead.equals(before.lead)
        && close.equals(before.close)
        && before.marks.containsAll(marks)
        && (one || before.gaps.containsAll(gaps));
  }
}
