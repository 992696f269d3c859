package dev.entrylint.edit.heading;

import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.heading.AttributeListLayout.Item;
import dev.entrylint.edit.heading.AttributeListLayout.Kind;
import dev.entrylint.edit.heading.AttributeListLayout.Style;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import dev.entrylint.renderer.Writing;
import dev.entrylint.renderer.Writing.HeadingIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Edits of headings, as the renderer writes them that shows their document. */
public final class HeadingEdits {

  private static final int DEEPEST = 6;

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

  /**
   * Gives {@code heading}, which is one of {@code document}, whose text is {@code text}, these
   * classes and no others: in place of those it has, behind its id, or in a list of its own.
   * Nothing where that cannot be written.
   */
  public static Optional<TextEdit> classes(
      Document document, String text, Heading heading, List<String> classes, Writing writing) {
    HeadingLayout layout = HeadingLayout.of(text, heading);
    String names = "." + String.join(" .", classes);
    if (layout.list().isEmpty()) {
      boolean closed = layout.style() == HeadingLayout.Style.CLOSED_ATX;
      return heading.titleSpan().length() == 0
              || closed
              || !heading.attributes().classes().isEmpty()
          ? Optional.empty()
          : writing
              .headingClass(classes.get(0))
              .map(list -> " " + list.replace("." + classes.get(0), names))
              .map(list -> insertion(document, layout.text().end(), list));
    }
    AttributeListLayout list = layout.list().get();
    if (list.style() == Style.COMMENT) {
      return Optional.empty();
    }
    int place = -1;
    List<String> items = new ArrayList<>();
    for (Item item : list.items()) {
      if (item.kind() != Kind.CLASS) {
        items.add(item.span().of(text));
        place = item.kind() == Kind.ID ? items.size() : place;
      } else if (place < 0 || items.size() > place) {
        place = items.size();
      }
    }
    items.add(Math.max(0, place), names);
    int end = list.items().isEmpty() ? list.first() : last(list).span().end();
    return Optional.of(
        new TextEdit(document.path(), new Span(list.first(), end), String.join(" ", items)));
  }

  /**
   * Makes {@code heading}, which is one of {@code document}, whose text is {@code text}, one of
   * another level, as it is marked. None where that cannot be written.
   */
  public static List<TextEdit> level(Document document, String text, Heading heading, int level) {
    HeadingLayout layout = HeadingLayout.of(text, heading);
    if (level < 1 || level > DEEPEST) {
      return List.of();
    }
    if (layout.style() == HeadingLayout.Style.SETEXT) {
      return layout.closing().filter(line -> level <= 2).stream()
          .map(line -> new TextEdit(document.path(), line, underline(level, line.length())))
          .toList();
    }
    List<TextEdit> edits = new ArrayList<>();
    String marks = "#".repeat(level);
    edits.add(new TextEdit(document.path(), layout.opening().orElseThrow(), marks));
    layout
        .closing()
        .filter(closing -> closing.length() == heading.level())
        .ifPresent(closing -> edits.add(new TextEdit(document.path(), closing, marks)));
    return edits;
  }

  private static String underline(int level, int length) {
    return (level == 1 ? "=" : "-").repeat(length);
  }

  private static Item last(AttributeListLayout list) {
    return list.items().get(list.items().size() - 1);
  }

  private static TextEdit insertion(Document document, int place, String text) {
    return new TextEdit(document.path(), Span.at(place), text);
  }
}
