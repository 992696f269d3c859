package dev.entrylint.edit.list;

import dev.entrylint.base.Order;
import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.ListEdit.Add;
import dev.entrylint.edit.ListEdit.Move;
import dev.entrylint.edit.ListEdit.Remove;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The writing of lists: what edits of one list, applied together, come to in the text. A new item
 * is written as those beside it are; separators and numbers belong to places in the list, and all
 * else moves with its item. A list that the renderer reads otherwise is left alone, and what cannot
 * be read again as the list that was asked for is not written.
 */
public final class ListWriter {

  private final Document document;
  private final Stretch text;

  /**
   * @param text all of the document's text
   */
  public ListWriter(Document document, String text) {
    this.document = document;
    this.text = Stretch.whole(text);
  }

  /**
   * What edits of one list of the document come to: none or one edit. Equal ones count once.
   *
   * @param edits all of one list; of those that put something in the same place the first comes
   *     first, but for new items with a rank
   * @return nothing if they contradict each other, or the list cannot be written so
   * @throws IllegalArgumentException if they are of several lists, or of what is not in the text
   */
  public Optional<List<TextEdit>> write(List<ListEdit> edits) {
    List<ListEdit> distinct =
        edits.stream().distinct().sorted(Order.byText(ListWriter::rank)).toList();
    MarkdownList list = list(distinct);
    int points = MarkdownList.pointsIn(document, list.span());
    if (contradict(distinct) || points >= 0 && points != list.items().size()) {
      return Optional.empty();
    }
    return ListSlots.of(text, list)
        .arranged(order(list, distinct))
        .flatMap(slots -> slots.isEmpty() ? Optional.of(emptied(list)) : written(list, slots))
        .map(
            edit ->
                edit.span().length() == 0 && edit.replacement().isEmpty()
                    ? List.of()
                    : List.of(edit));
  }

  private static String rank(ListEdit edit) {
    return edit instanceof Add add ? add.rank() : "";
  }

  /**
   * The list that {@code edits} are of.
   *
   * @throws IllegalArgumentException as {@link #write} does
   */
  private MarkdownList list(List<ListEdit> edits) {
    Span span = edits.get(0).list();
    MarkdownList list =
        span.end() > text.end()
            ? null
            : MarkdownList.of(document, text, span)
                .filter(found -> found.span().equals(span))
                .orElse(null);
    for (ListEdit edit : edits) {
      boolean fits =
          list != null
              && edit.path().equals(document.path())
              && edit.list().equals(span)
              && isIn(list, edit);
      if (!fits) {
        throw new IllegalArgumentException("there is no such list or item: " + edit);
      }
    }
    return Objects.requireNonNull(list);
  }

  private static boolean isIn(MarkdownList list, ListEdit edit) {
    if (edit instanceof Add add) {
      return add.index() >= 0 && add.index() <= list.items().size();
    }
    if (edit instanceof Move move) {
      return list.indexOf(move.item()) >= 0
          && move.index() >= 0
          && move.index() <= list.items().size();
    }
    return edit instanceof Remove remove && list.indexOf(remove.item()) >= 0;
  }

  /** Whether one item is moved twice, or moved and taken out. */
  private static boolean contradict(List<ListEdit> edits) {
    List<Span> items = new ArrayList<>();
    for (ListEdit edit : edits) {
      if (edit instanceof Remove remove) {
        items.add(remove.item());
      } else if (edit instanceof Move move) {
        items.add(move.item());
      }
    }
    return items.stream().distinct().count() < items.size();
  }

  /** All items, old and new, in the order that they get; those that go are where they were. */
  private static List<Placed> order(MarkdownList list, List<ListEdit> edits) {
    List<Placed> order = new ArrayList<>();
    for (int place = 0; place <= list.items().size(); place++) {
      for (ListEdit edit : edits) {
        if (edit instanceof Add add && add.index() == place) {
          order.add(new Placed.New(add.content(), add.separator()));
        } else if (edit instanceof Move move && move.index() == place) {
          order.add(new Placed.Old(list.indexOf(move.item()), false));
        }
      }
      if (place < list.items().size()) {
        Span item = list.items().get(place).span();
        if (edits.stream().noneMatch(edit -> edit instanceof Move m && m.item().equals(item))) {
          boolean goes =
              edits.stream().anyMatch(edit -> edit instanceof Remove r && r.item().equals(item));
          order.add(new Placed.Old(place, goes));
        }
      }
    }
    return order;
  }

  /** An item in its new place. */
  sealed interface Placed {

    /** Whether it is taken out. */
    boolean goes();

    /** One that was there. */
    record Old(int index, boolean goes) implements Placed {}

    /** One that is new. */
    record New(String content, Optional<String> separator) implements Placed {

      @Override
      public boolean goes() {
        return false;
      }
    }
  }

  // ---- what is written

  private Optional<TextEdit> written(MarkdownList list, ListSlots slots) {
    TextEdit edit = slots.edit(document.path());
    return isReadAgain(list, slots) ? Optional.of(edit) : Optional.empty();
  }

  /** Whether the text that comes of it is read as the items that it was made of. */
  private boolean isReadAgain(MarkdownList list, ListSlots slots) {
    Span span = list.span();
    String whole =
        text.text(new Span(text.start(), span.start()))
            + slots.text()
            + text.text(new Span(span.end(), text.end()));
    Span region = new Span(span.start(), span.start() + slots.text().length());
    Stretch after = Stretch.whole(whole);
    List<Span> places = slots.places();
    Optional<MarkdownList> read =
        list.hasPoints()
            ? PointReader.read(after, region, true)
            : RunReader.read(after, region, places);
    return read.isPresent()
        && read.get().span().equals(region)
        && read.get().items().stream().map(ListItem::span).toList().equals(places);
  }

  /**
   * Takes out what is left of a list without items: its lines, and blank lines beside it that would
   * be too many. What stood before and behind it does not become one.
   */
  private TextEdit emptied(MarkdownList list) {
    int start = text.lineStart(list.span().start());
    int end = text.nextLine(text.lineEnd(list.span().end()));
    String before = text.text(new Span(start, list.span().start()));
    if (!isBare(before)) {
      return new TextEdit(document.path(), list.span(), "");
    }
    boolean first = start == text.start() || isBareLine(text.lineStart(before(start)));
    int behind = end;
    while (behind < text.end() && isBareLine(behind)) {
      behind = text.nextLine(text.lineEnd(behind));
    }
    if (behind >= text.end()) {
      while (start > text.start() && isBareLine(text.lineStart(before(start)))) {
        start = text.lineStart(before(start));
      }
      return new TextEdit(document.path(), new Span(start, text.end()), "");
    }
    if (first) {
      return new TextEdit(document.path(), new Span(start, behind), "");
    }
    boolean room = behind == end && (!isIndented(before) || isUnderline(end));
    String blank = room ? before.stripTrailing() + text.lineBreak(start) : "";
    return new TextEdit(document.path(), new Span(start, end), blank);
  }

  /** Whether the list stands in an item, which a blank line would make another one. */
  private static boolean isIndented(String before) {
    return before.endsWith("  ") || before.endsWith("\t");
  }

  /** Whether the line makes a heading of text above it. */
  private boolean isUnderline(int lineStart) {
    String line = text.text(new Span(lineStart, text.lineEnd(lineStart)));
    return line.matches("[ \t>]*(=+|-+)[ \t]*");
  }

  /** An offset in the line before that which begins at {@code lineStart}. */
  private int before(int lineStart) {
    boolean two =
        lineStart - 2 >= text.start()
            && text.charAt(lineStart - 2) == '\r'
            && text.charAt(lineStart - 1) == '\n';
    return lineStart - (two ? 2 : 1);
  }

  private boolean isBareLine(int lineStart) {
    return isBare(text.text(new Span(lineStart, text.lineEnd(lineStart))));
  }

  private static boolean isBare(String line) {
    return line.chars().allMatch(c -> c == ' ' || c == '\t' || c == '>');
  }
}
