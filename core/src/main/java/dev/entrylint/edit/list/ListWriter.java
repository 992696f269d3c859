package dev.entrylint.edit.list;

import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.ListOrder;
import dev.entrylint.edit.ListOrder.Placed;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.frontmatter.FieldListWriter;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * The writing of lists: what edits of one list, applied together, come to in the text. A new item
 * is written as those beside it are; separators and numbers belong to places in the list, and all
 * else moves with its item. A list that the renderer reads otherwise is left alone, and what cannot
 * be read again as the list that was asked for is not written. Those in front matter are written by
 * {@link FieldListWriter}.
 */
public final class ListWriter {

  private final Document document;
  private final String whole;
  private final Stretch text;

  /**
   * @param text all of the document's text
   */
  public ListWriter(Document document, String text) {
    this.document = document;
    this.whole = text;
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
    ListEdit first = edits.get(0);
    for (ListEdit edit : edits) {
      if (!edit.path().equals(document.path()) || !edit.list().equals(first.list())) {
        throw new IllegalArgumentException("there is no such list: " + edit);
      }
    }
    if (document.frontMatter().filter(head -> head.span().contains(first.list())).isPresent()) {
      return FieldListWriter.of(document, whole).write(edits);
    }
    MarkdownList list = list(first);
    Optional<List<Placed>> order =
        ListOrder.of(edits, list.items().stream().map(ListItem::span).toList());
    int points = MarkdownList.pointsIn(document, list.span());
    if (order.isEmpty() || points >= 0 && points != list.items().size()) {
      return Optional.empty();
    }
    return ListSlots.of(text, list)
        .arranged(order.get())
        .flatMap(slots -> slots.isEmpty() ? Optional.of(emptied(list)) : written(list, slots))
        .map(
            edit ->
                edit.span().length() == 0 && edit.replacement().isEmpty()
                    ? List.of()
                    : List.of(edit));
  }

  /** The list that {@code edit} is of. */
  private MarkdownList list(ListEdit edit) {
    Span span = edit.list();
    Optional<MarkdownList> found =
        span.end() > text.end() ? Optional.empty() : MarkdownList.of(document, text, span);
    return found
        .filter(list -> list.span().equals(span))
        .orElseThrow(() -> new IllegalArgumentException("there is no such list: " + edit));
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
