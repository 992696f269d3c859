package dev.entrylint.corpus.anchor;

import dev.entrylint.model.Document;
import dev.entrylint.renderer.Renderer;

/**
 * A document as one renderer sees it. Two readings are the same only if they are one object.
 *
 * @param document its facts
 * @param definitions its anchors with their final ids
 */
public record Reading(Renderer renderer, Document document, Definitions definitions) {

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return document.hashCode();
  }
}
