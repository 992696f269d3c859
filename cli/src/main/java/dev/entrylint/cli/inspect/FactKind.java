package dev.entrylint.cli.inspect;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.model.Document;
import java.util.List;

/** A kind of facts, such as all anchors. */
public interface FactKind {

  /** The kind that {@code inspect} calls {@code what}. */
  static FactKind named(String what) {
    return switch (what) {
      case "anchors" -> new AnchorFacts();
      case "references" -> new ReferenceFacts();
      case "entries" -> new EntryFacts();
      case "sections" -> new SectionFacts();
      default -> throw new IllegalArgumentException("no facts are called '" + what + "'");
    };
  }

  /** Those of {@code document}, in the order of its text. */
  List<Fact> of(Document document, Corpus corpus);
}
