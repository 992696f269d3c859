package dev.entrylint.edit.heading;

import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.heading.AttributeListLayout.Style;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import dev.entrylint.renderer.Writing;
import dev.entrylint.renderer.Writing.HeadingIds;
import java.util.Optional;

/** Edits of headings, as the renderer writes them that shows their document. */
public final class HeadingEdits {

  private HeadingEdits() {}

  /**
   * Gives {@code heading}, which is one of {@code document}, whose text is {@code text}, the id: in
   * place of the one it has, in the list it has, or in a list of its own. Nothing if the renderer
   * has no such lists, if such an id cannot stand in one, and for a heading without text.
   */
  public static Optional<TextEdit> id(
      Document document, String text, Heading heading, String id, Writing writing) {
    Optional<String> list = writing.headingList(id);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    HeadingIds ids = writing.headings().orElseThrow();
    HeadingLayout layout = HeadingLayout.of(text, heading);
    boolean colon = layout.list().filter(each -> each.style() == Style.COLON).isPresent();
    if (colon && !ids.takesBehindColon(id)) {
      return Optional.empty();
    }
    if (heading.attributes().id().isPresent()) {
      return heading.attributes().idSpan().map(span -> new TextEdit(document.path(), span, id));
    }
    if (layout.list().isPresent()) {
      AttributeListLayout there = layout.list().get();
      String item = "#" + id + (there.items().isEmpty() ? "" : " ");
      return there.style() == Style.COMMENT
          ? Optional.empty()
          : Optional.of(insertion(document, there.first(), item));
    }
    if (heading.titleSpan().length() == 0) {
      return Optional.empty();
    }
    boolean closed = layout.style() == HeadingLayout.Style.CLOSED_ATX;
    int place =
        closed && ids.isBehindClosing()
            ? layout.closing().orElseThrow().end()
            : layout.text().end();
    return Optional.of(insertion(document, place, " " + list.get()));
  }

  private static TextEdit insertion(Document document, int place, String text) {
    return new TextEdit(document.path(), Span.at(place), text);
  }
}
