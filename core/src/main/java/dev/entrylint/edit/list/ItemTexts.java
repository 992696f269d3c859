package dev.entrylint.edit.list;

import dev.entrylint.edit.ListOrder.Placed;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the items of a list are written in their places: with the numbers of these. */
final class ItemTexts {

  private static final int MOST_ROOM = 4;

  private final Stretch text;
  private final MarkdownList list;

  ItemTexts(Stretch text, MarkdownList list) {
    this.text = text;
    this.list = list;
  }

  /**
   * The texts of those in {@code order} that do not go; nothing if a new one cannot be an item of
   * such a list.
   */
  Optional<List<String>> of(List<Placed> order) {
    int count = (int) order.stream().filter(each -> !each.goes()).count();
    List<String> markers = list.items().stream().map(each -> text.text(each.marker())).toList();
    Optional<List<String>> numbers =
        list.form() == MarkdownList.Form.NUMBERS
            ? ListNumbers.of(markers, count)
            : Optional.empty();
    List<String> texts = new ArrayList<>(count);
    ListItem like = firstOld(order);
    for (Placed each : order) {
      if (each instanceof Placed.Old old) {
        like = list.items().get(old.index());
      }
      if (each.goes()) {
        continue;
      }
      int i = texts.size();
      String marker = numbers.isPresent() ? numbers.get().get(i) : text.text(like.marker());
      // A new one is written as that beside it, the one before it first.
      if (each instanceof Placed.New added) {
        boolean line = added.content().lines().count() == 1;
        if (added.content().isBlank() || !line && !list.hasPoints()) {
          return Optional.empty();
        }
        texts.add(list.hasPoints() ? written(added.content(), like, marker) : added.content());
      } else {
        String item = renumbered(like, marker);
        texts.add(i == 0 && !like.comments().isEmpty() ? led(item, like) : item);
      }
    }
    return Optional.of(texts);
  }

  private ListItem firstOld(List<Placed> order) {
    for (Placed each : order) {
      if (each instanceof Placed.Old old) {
        return list.items().get(old.index());
      }
    }
    throw new IllegalStateException("a list without items");
  }

  // ---- new items

  private String written(String content, ListItem like, String marker) {
    String room = text.text(new Span(like.marker().end(), like.content().start()));
    boolean usual = !room.isEmpty() && room.length() <= MOST_ROOM && room.isBlank();
    String head = text.text(like.indentation()) + marker + (usual ? room : " ");
    String[] lines = content.split("\\R");
    StringBuilder written = new StringBuilder(head).append(lines[0]);
    String indent = indent(head);
    for (int i = 1; i < lines.length; i++) {
      String line = lines[i].isBlank() ? indent.stripTrailing() : indent + lines[i];
      written.append(text.lineBreak(list.span().start())).append(line);
    }
    return written.toString();
  }

  /** What further lines of an item begin with whose first begins with {@code head}. */
  private String indent(String head) {
    String before = text.margin(list.span().start());
    int column = column(before + head) - column(before);
    return before + " ".repeat(column);
  }

  private static int column(String line) {
    return Stretch.whole(line).column(0, line.length());
  }

  // ---- comments above the first item

  /** The item as it can open a list: a comment that is indented as far as code would be shown. */
  private String led(String item, ListItem like) {
    int room = like.comments().get(0).start() - like.span().start();
    if (room < Stretch.TAB) {
      return item;
    }
    StringBuilder led = new StringBuilder();
    int at = 0;
    for (Span comment : like.comments()) {
      int start = comment.start() - like.span().start();
      int end = start;
      int least = Math.max(at, start - room + like.indentation().length());
      while (end > least && Stretch.isBlank(item.charAt(end - 1))) {
        end--;
      }
      led.append(item, at, end);
      at = start;
    }
    return led.append(item.substring(at)).toString();
  }

  // ---- numbers

  /** The item with another number; what is indented as its content stays so. */
  private String renumbered(ListItem item, String marker) {
    String old = text.text(item.marker());
    if (marker.equals(old)) {
      return text.text(item.span());
    }
    String before = text.text(new Span(item.span().start(), item.marker().start()));
    String behind = text.text(new Span(item.marker().end(), item.span().end()));
    int shift = behind.startsWith("\t") ? 0 : marker.length() - old.length();
    int column = contentColumn(item);
    int needed = isAligned() ? shift : Math.max(0, column + shift - leastColumn(item, column));
    return before + marker + shifted(behind, column, needed);
  }

  private int contentColumn(ListItem item) {
    int at = item.content().start();
    return text.column(text.lineStart(at), at);
  }

  /** Whether further lines of all items begin where their content does. */
  private boolean isAligned() {
    for (ListItem item : list.items()) {
      int column = contentColumn(item);
      int least = leastColumn(item, column);
      if (least != column && least != Integer.MAX_VALUE) {
        return false;
      }
    }
    return true;
  }

  /** The least column, from {@code column} on, at which a further line of the item begins. */
  private int leastColumn(ListItem item, int column) {
    int least = Integer.MAX_VALUE;
    String all = text.text(new Span(item.marker().end(), item.span().end()));
    List<String> lines = all.lines().skip(1).toList();
    for (String line : lines) {
      int first = first(line);
      int at = column(line.substring(0, first));
      if (first < line.length() && at >= column) {
        least = Math.min(least, at);
      }
    }
    return least;
  }

  /** Where what a line says begins, behind white space and, if the list stands in one, quotes. */
  private int first(String line) {
    int quotes = text.quotes(list.span().start());
    int at = 0;
    while (at < line.length()
        && (Stretch.isBlank(line.charAt(at)) || line.charAt(at) == '>' && quotes-- > 0)) {
      at++;
    }
    return at;
  }

  private String shifted(String behind, int column, int shift) {
    if (shift == 0) {
      return behind;
    }
    StringBuilder shifted = new StringBuilder();
    int at = 0;
    boolean further = false;
    while (at < behind.length()) {
      int end = at;
      while (end < behind.length() && !Stretch.isLineEnd(behind.charAt(end))) {
        end++;
      }
      String line = behind.substring(at, end);
      int first = first(line);
      boolean moves =
          further && first < line.length() && column(line.substring(0, first)) >= column;
      shifted.append(moves ? shiftedLine(line, first, shift) : line);
      while (end < behind.length() && Stretch.isLineEnd(behind.charAt(end))) {
        shifted.append(behind.charAt(end++));
      }
      further = true;
      at = end;
    }
    return shifted.toString();
  }

  private static String shiftedLine(String line, int first, int shift) {
    int kept = first;
    while (kept > first + shift && kept > 0 && line.charAt(kept - 1) == ' ') {
      kept--;
    }
    return line.substring(0, kept) + " ".repeat(Math.max(0, shift)) + line.substring(first);
  }
}
