package dev.entrylint.corpus;

import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.model.Document;
import java.util.List;

/** The ids of all documents, and what each names. */
public final class CorpusAnchors {

  private final AnchorIndex anchors;

  CorpusAnchors(AnchorIndex anchors) {
    this.anchors = anchors;
  }

  /** Whether all documents are rendered into one text, in which an id is unique. */
  public boolean areShared() {
    return anchors.areShared();
  }

  /** The anchors of {@code document} with their final ids, in the order of the text. */
  public List<Definition> of(Document document) {
    return anchors.of(document);
  }

  /**
   * The first definition of the id of {@code definition} in the text that it is rendered into:
   * itself, or the one whose id it repeats.
   */
  public Definition first(Definition definition) {
    return anchors.first(definition);
  }
}
