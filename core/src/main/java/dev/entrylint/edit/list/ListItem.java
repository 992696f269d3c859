package dev.entrylint.edit.list;

import dev.entrylint.model.Span;
import java.util.List;

/**
 * An item of a list.
 *
 * @param span all that moves with it: the comments directly above it, its indentation, marker,
 *     content and what is nested in it; without a line end behind it
 * @param indentation the white space before its marker, behind that of what the list stands in
 * @param marker what marks it as an item, such as {@code -} or {@code 10.}; empty if nothing does
 * @param content what it says, with what is nested in it
 * @param separator what parts it from the next: a line end, blank lines, a bar; of the last item
 *     what closes the list
 * @param comments the comments that stand directly above it, on lines of their own
 * @param nested the lists in it
 */
public record ListItem(
    Span span,
    Span indentation,
    Span marker,
    Span content,
    Span separator,
    List<Span> comments,
    List<MarkdownList> nested) {

  /** An item that is not marked. */
  static ListItem unmarked(Span content, int separatorEnd) {
    return new ListItem(
        content,
        Span.at(content.start()),
        Span.at(content.start()),
        content,
        new Span(content.end(), separatorEnd),
        List.of(),
        List.of());
  }

  /** All of it, with what parts it from the next: the line end that goes with it. */
  public Span whole() {
    return new Span(span.start(), separator.end());
  }
}
