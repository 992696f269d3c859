package dev.entrylint.cli.lsp.complete;

import dev.entrylint.cli.lsp.text.TextPlaces;
import dev.entrylint.model.Span;
import org.eclipse.lsp4j.Range;

/**
 * A text, and where in it somebody types.
 *
 * @param offset in UTF-16 code units
 */
record Typed(TextPlaces places, int offset) {

  /** All of it. */
  String text() {
    return places.text();
  }

  /** Where the line begins. */
  int lineStart() {
    return places.lines().start(places.lines().line(offset));
  }

  /** Where the letters of the line end. */
  int lineEnd() {
    int end = offset;
    while (end < text().length() && text().charAt(end) != '\n' && text().charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** What of the line stands before the place. */
  String before() {
    return text().substring(lineStart(), offset);
  }

  /** What of the line stands behind it. */
  String after() {
    return text().substring(offset, lineEnd());
  }

  /** The text with {@code words} in the place of what stands at {@code span}. */
  String with(Span span, String words) {
    return text().substring(0, span.start()) + words + text().substring(span.end());
  }

  /** The place of {@code span}, which lies in the line, for an editor. */
  Range range(Span span) {
    return places.range(span);
  }
}
