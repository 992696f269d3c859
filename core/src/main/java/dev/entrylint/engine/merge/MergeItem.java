package dev.entrylint.engine.merge;

import dev.entrylint.corpus.link.Link;
import dev.entrylint.edit.list.ListItem;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An item of a list that is merged.
 *
 * @param key what it is the same by in all three texts: the target of its link, or all it says
 * @param index its number in its list, from 0
 * @param said all that it says, with the comments above it and what is nested in it
 * @param content what it says as it is put into another list; nothing if it cannot be
 */
record MergeItem(
    String key, int index, String said, Optional<String> content, Optional<Link> link) {

  /** The items of {@code list}, in order. */
  static List<MergeItem> of(KnownList list) {
    List<MergeItem> items = new ArrayList<>();
    List<Optional<Link>> links = list.itemLinks();
    for (int i = 0; i < links.size(); i++) {
      items.add(of(list, i, links.get(i)));
    }
    return items;
  }

  /** The same, told apart by {@code other}. */
  MergeItem withKey(String other) {
    return new MergeItem(other, index, said, content, link);
  }

  private static MergeItem of(KnownList list, int index, Optional<Link> link) {
    ListItem item = list.list().items().get(index);
    String text = list.text();
    String content = item.content().of(text);
    Span before = new Span(item.span().start(), item.indentation().start());
    String key = link.map(each -> "to " + each.reference().target()).orElse("says " + content);
    String said = before.of(text) + content;
    boolean alone = item.comments().isEmpty() && item.content().end() == item.span().end();
    Optional<String> moved =
        alone
            ? unindented(content, item.content().start() - list.lineStart(item.content().start()))
            : Optional.empty();
    return new MergeItem(key, index, said, moved, link);
  }

  /** {@code content} whose further lines are not indented as it; nothing if they are otherwise. */
  private static Optional<String> unindented(String content, int column) {
    List<String> lines = new ArrayList<>(content.lines().toList());
    String room = " ".repeat(column);
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith(room)) {
        return Optional.empty();
      }
      lines.set(i, line.isBlank() ? "" : line.substring(column));
    }
    return Optional.of(String.join("\n", lines));
  }

  /** What readers call it. */
  String label() {
    return link.map(each -> each.reference().text()).orElse("");
  }
}
