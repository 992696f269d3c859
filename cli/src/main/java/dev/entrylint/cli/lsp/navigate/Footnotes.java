package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.root.Spot;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.parse.IdMark;
import dev.entrylint.parse.NoteSyntax;
import dev.entrylint.parse.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The footnotes of a document, and where it uses them, as its renderer reads it. */
final class Footnotes {

  private static final String OPENS = "[^";

  private final List<NoteSyntax> notes;
  private final List<IdMark> uses;

  private Footnotes(List<NoteSyntax> notes, List<IdMark> uses) {
    this.notes = notes;
    this.uses = uses;
  }

  /** Those of the document, which is read again if it has any. */
  static Footnotes of(Spot spot) {
    if (!mayBeIn(spot.document())) {
      return new Footnotes(List.of(), List.of());
    }
    Syntax syntax = spot.moment().snapshot().syntax(spot.document());
    String text = spot.places().text();
    List<IdMark> uses = new ArrayList<>();
    for (IdMark each : syntax.ids()) {
      // One without a label stands where it is used, and nowhere else.
      if (each.kind() == Anchor.Kind.FOOTNOTE && !each.id().isEmpty()) {
        uses.add(new IdMark(each.id(), each.kind(), withBrackets(text, each.span())));
      }
    }
    return new Footnotes(syntax.notes(), uses);
  }

  /** {@code label} with the brackets that it stands in. */
  private static Span withBrackets(String text, Span label) {
    int start = label.start() - OPENS.length();
    return text.startsWith(OPENS, start) && text.startsWith("]", label.end())
        ? new Span(start, label.end() + 1)
        : label;
  }

  private static boolean mayBeIn(Document document) {
    return document.anchors().stream().anyMatch(each -> each.kind() == Anchor.Kind.FOOTNOTE)
        || document.blocks().stream().anyMatch(each -> each.kind() == Block.Kind.FOOTNOTE);
  }

  /** The footnote that is used, or begins, at {@code offset}. */
  Optional<Subject> at(int offset) {
    for (IdMark each : uses) {
      if (each.span().start() <= offset && offset <= each.span().end()) {
        return Optional.of(new Subject.Note(this, each.id(), each.span()));
      }
    }
    for (NoteSyntax each : notes) {
      Span marker = marker(each);
      if (marker.start() <= offset && offset <= marker.end()) {
        return Optional.of(new Subject.Note(this, each.label(), marker));
      }
    }
    return Optional.empty();
  }

  /** Its label with what stands around it: {@code [^label]:}. */
  static Span marker(NoteSyntax note) {
    int start = note.span().start();
    return new Span(start, Math.min(note.span().end(), start + note.label().length() + 4));
  }

  /** Where the footnote called {@code label} is. */
  Optional<NoteSyntax> note(String label) {
    return notes.stream().filter(each -> Labels.isSame(each.label(), label)).findFirst();
  }

  /** Where it is used. */
  List<Span> uses(String label) {
    return uses.stream().filter(each -> Labels.isSame(each.id(), label)).map(IdMark::span).toList();
  }
}
