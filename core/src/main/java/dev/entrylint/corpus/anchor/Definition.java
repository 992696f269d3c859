package dev.entrylint.corpus.anchor;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;

/**
 * An anchor in its place in the corpus.
 *
 * @param document as the renderer reads it that makes the id; the page's own facts, or those of a
 *     second reading, which are of the same path and text
 * @param id the id as the renderer finally writes it, repeats numbered
 */
public record Definition(Document document, Anchor anchor, String id) {

  /** Whether both are of one anchor, under one id; they may be made more than once. */
  public boolean isSame(Definition other) {
    return (document == other.document || document.path().equals(other.document.path()))
        && anchor.kind() == other.anchor.kind()
        && anchor.span().start() == other.anchor.span().start()
        && anchor.span().end() == other.anchor.span().end()
        && id.equals(other.id);
  }

  /** Whether a heading has the id only because others of its title come before it. */
  public boolean isNumbered() {
    return anchor.kind() == Anchor.Kind.DERIVED
        && !anchor.id().isEmpty()
        && !anchor.id().equals(id);
  }
}
