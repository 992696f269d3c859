package dev.entrylint.edit.list;

import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reading of lists of points, bulleted or numbered, with all lists that are nested in them. */
final class PointReader {

  private final boolean fancy;

  private PointReader(boolean fancy) {
    this.fancy = fancy;
  }

  /**
   * The list on the lines of {@code region}; all of it is one list.
   *
   * @param known whether it is known to be one, so that what is no marker of CommonMark's may be
   *     one of pandoc's
   */
  static Optional<MarkdownList> read(Stretch text, Span region, boolean known) {
    ListRows rows = ListRows.of(text, region);
    boolean fancy = known && PointMarker.find(rows, 0, false) == null;
    Found found = new PointReader(fancy).list(rows, 0, true);
    return found == null ? Optional.empty() : Optional.of(found.list);
  }

  /** A list and the row behind it. */
  private record Found(MarkdownList list, int end) {}

  /** An item as it is read: its rows, the first of the comments above it included. */
  private static final class Draft {
    final int comments;
    final int first;
    final PointMarker marker;
    int last;

    Draft(int comments, int row, PointMarker marker) {
      this.comments = comments;
      this.first = row;
      this.marker = marker;
      last = row;
    }
  }

  /**
   * The list that begins at {@code from}, or null if none does.
   *
   * @param whole whether all lines belong to it
   */
  private Found list(ListRows rows, int from, boolean whole) {
    List<Draft> drafts = new ArrayList<>();
    Draft open = null;
    Verbatim verbatim = new Verbatim(rows);
    boolean blank = false;
    int above = -1; // the first of the comments that may stand above the next item
    int row = from;
    for (; row < rows.count(); row++) {
      if (verbatim.goesOn(row, open == null ? 0 : open.marker.column())) {
        open.last = row;
        continue;
      }
      if (rows.isBlank(row)) {
        blank = true;
        above = -1;
        continue;
      }
      boolean inside = open != null && rows.column(row, rows.first(row)) >= open.marker.column();
      PointMarker marker = inside ? null : PointMarker.find(rows, row, fancy);
      if (marker != null) {
        if (above >= 0 && open != null) {
          open.last = lastText(rows, open, above);
        }
        open = new Draft(above < 0 ? row : above, row, marker);
        drafts.add(open);
        verbatim.open(row, marker.content());
      } else if (open == null) {
        int end = whole ? verbatim.commentEnd(row) : -1;
        if (end < 0) {
          return null;
        }
        above = above < 0 ? row : above;
        row = end;
        continue;
      } else if (!whole && !inside && blank) {
        break;
      } else {
        int end = verbatim.commentEnd(row);
        if (end >= 0) {
          above = above < 0 ? row : above;
          row = end;
        } else {
          verbatim.open(row, rows.first(row));
        }
        open.last = row;
        above = end >= 0 ? above : -1;
      }
      above = marker != null ? -1 : above;
      blank = false;
    }
    return open == null ? null : new Found(finish(rows, drafts), row);
  }

  private static int lastText(ListRows rows, Draft item, int before) {
    int last = before - 1;
    while (last > item.first && rows.isBlank(last)) {
      last--;
    }
    return last;
  }

  private MarkdownList finish(ListRows rows, List<Draft> drafts) {
    List<ListItem> items = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int end = rows.end(draft.last);
      int next = i + 1 < drafts.size() ? rows.start(drafts.get(i + 1).comments) : end;
      items.add(item(rows, draft, end, next));
    }
    char first = rows.text.charAt(items.get(0).marker().start());
    Span span =
        new Span(items.get(0).span().start(), items.get(items.size() - 1).separator().end());
    MarkdownList.Form form =
        "-*+".indexOf(first) >= 0 ? MarkdownList.Form.BULLETS : MarkdownList.Form.NUMBERS;
    return new MarkdownList(form, span, List.copyOf(items));
  }

  private ListItem item(ListRows rows, Draft draft, int end, int next) {
    List<Span> comments = new ArrayList<>(0);
    Verbatim verbatim = new Verbatim(rows);
    for (int row = draft.comments; row < draft.first; row++) {
      int start = rows.first(row);
      row = verbatim.commentEnd(row);
      comments.add(new Span(start, rows.end(row)));
    }
    PointMarker marker = draft.marker;
    int content = Math.min(marker.content(), end);
    ListRows inner = rows.within(draft.first, draft.last + 1, content, marker.column());
    return new ListItem(
        new Span(rows.start(draft.comments), end),
        new Span(rows.start(draft.first), marker.span().start()),
        marker.span(),
        new Span(content, end),
        new Span(end, next),
        List.copyOf(comments),
        nested(inner));
  }

  /** The lists on the lines of an item, or of a quote in one. */
  private List<MarkdownList> nested(ListRows rows) {
    List<MarkdownList> lists = new ArrayList<>(0);
    Verbatim verbatim = new Verbatim(rows);
    boolean text = false;
    for (int row = 0; row < rows.count(); row++) {
      if (verbatim.goesOn(row, 0) || rows.isBlank(row)) {
        text = false;
        continue;
      }
      if (rows.text.charAt(rows.first(row)) == '>') {
        int end = quoteEnd(rows, row);
        lists.addAll(nested(rows.unquoted(row, end)));
        row = end - 1;
        text = false;
        continue;
      }
      PointMarker marker = rows.indent(row) < 0 ? null : PointMarker.find(rows, row, fancy);
      if (marker != null && (!text || marker.mayInterrupt(rows.text, rows.end(row)))) {
        Found found = list(rows, row, false);
        lists.add(found.list);
        row = found.end - 1;
        text = false;
      } else {
        verbatim.open(row, rows.first(row));
        text = true;
      }
    }
    return List.copyOf(lists);
  }

  private static int quoteEnd(ListRows rows, int from) {
    int end = from;
    while (end < rows.count() && !rows.isBlank(end) && rows.text.charAt(rows.first(end)) == '>') {
      end++;
    }
    return end;
  }
}
