package dev.entrylint.engine.move;

import dev.entrylint.base.Printable;
import dev.entrylint.model.Document;
import dev.entrylint.model.Position;
import dev.entrylint.model.Span;

/** Places in documents, as editors and terminals understand them. */
final class Places {

  private Places() {}

  /** Path, line and column of where {@code span} begins. */
  static String of(Document document, Span span) {
    Position position = document.lines().position(span.start());
    return Printable.name(document.path()) + ":" + position.line() + ":" + position.column();
  }
}
