package dev.entrylint.corpus.link;

import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.link.FoundBy.Clue;
import dev.entrylint.corpus.page.Changes;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Reference;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Renderer;

/**
 * Which links of documents that did not change lead where they led before: those that find what did
 * not change either, without a look at files that are no documents, for these may come and go.
 */
record StayingLinks(Changes changes) {

  /**
   * Whether links of other documents may stay at all: what they are found by is the same in those
   * that changed.
   */
  static boolean mayBe(Changes changes, Pages pages, AnchorIndex anchors) {
    return changes.keepAddresses()
        && (!mayMeanMore(pages, anchors) || changes.keepAnchors() && changes.keepLabels());
  }

  /** Whether what one document defines may change what a link in another finds in a third. */
  private static boolean mayMeanMore(Pages pages, AnchorIndex anchors) {
    if (anchors.areShared()) {
      return true;
    }
    for (Renderer renderer : pages.renderers()) {
      if (renderer.routing().has(PathForm.PLUGIN_LABELS)) {
        return true;
      }
    }
    for (Page page : pages.inOrder()) {
      if (!page.document().includes().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code link}, of the corpus before, leads where it led. */
  boolean stays(Link link) {
    if (link.resolution() instanceof Resolution.Found found) {
      return !changes.isGone(found.document()) && isFoundFirst(link.reference(), found.by().clue());
    }
    return link.resolution() instanceof Resolution.External
        || link.resolution().isIgnoredFor(Resolution.Ignored.Reason.EMPTY_TARGET)
        || link.resolution().isIgnoredFor(Resolution.Ignored.Reason.TEMPLATE);
  }

  /** Whether nothing else was looked for before a document was found by {@code clue}. */
  private static boolean isFoundFirst(Reference reference, Clue clue) {
    return switch (clue) {
      case ASSUMED_HOME, SYMBOLIC_LINK, OTHER_SITE -> false;
      case NAME -> reference.form() == Reference.Form.WIKI;
      // With codes in it, and without them, it may be two names.
      default -> reference.target().indexOf('%') < 0;
    };
  }
}
