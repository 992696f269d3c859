package dev.entrylint.corpus.link;

import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.link.FoundBy.Clue;
import dev.entrylint.corpus.page.Changes;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Reference;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Routing;

/**
 * Which links of documents that did not change lead where they led before: those that find what did
 * not change either, without a look at files that are no documents, for these may come and go.
 *
 * @param sameFiles whether all other files are those of the same moment
 */
record StayingLinks(Changes changes, boolean sameFiles) {

  /** Whether nothing changed at all, so that each link leads where it led. */
  boolean areAll() {
    return sameFiles && changes.all().isEmpty();
  }

  /**
   * Whether links of other documents may stay at all: what they are found by is the same in those
   * that changed.
   */
  static boolean mayBe(Changes changes, Pages pages, AnchorIndex anchors) {
    boolean appended =
        pages.renderers().stream().anyMatch(each -> !each.routing().appended().isEmpty());
    return !appended
        && changes.keepAddresses()
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

  /**
   * Whether {@code link}, of the corpus before, leads where it led.
   *
   * @param routing by which it is followed
   */
  boolean stays(Link link, Routing routing) {
    if (link.resolution() instanceof Resolution.Found found) {
      String target = link.reference().target();
      // Of a page that could not be read somebody has to say so again.
      boolean whole = found.definition().isPresent() || target.indexOf('#') < 0;
      return whole && !changes.isGone(found.document()) && isFoundFirst(link, found, routing);
    }
    return link.resolution() instanceof Resolution.External
        || link.resolution().isIgnoredFor(Resolution.Ignored.Reason.EMPTY_TARGET)
        || link.resolution().isIgnoredFor(Resolution.Ignored.Reason.TEMPLATE);
  }

  /** Whether nothing else was looked for before a document was found. */
  private static boolean isFoundFirst(Link link, Resolution.Found found, Routing routing) {
    String target = link.reference().target();
    if (link.reference().form() == Reference.Form.WIKI) {
      return found.by().clue() == Clue.NAME || target.strip().startsWith("#");
    }
    if (target.indexOf('%') >= 0) {
      return false; // with codes in it, and without them, it may be two names
    }
    return switch (found.by().clue()) {
      case ASSUMED_HOME, SYMBOLIC_LINK, OTHER_SITE, NAME -> false;
      case PATH, PREFIX, PAGE_ADDRESS, HOME ->
          !routing.has(PathForm.ANY_CASE) || isWritten(found.document().path(), target);
      case FOLDER -> !routing.has(PathForm.SHORT_PATHS);
      // What a macro names may be looked for once more without this ending.
      default -> !(target.startsWith("{") && target.contains(".html"));
    };
  }

  /** Whether {@code target} ends as {@code path} does, so that it is not found in another case. */
  private static boolean isWritten(String path, String target) {
    String written = Targets.path(target);
    int start = 0;
    while (written.startsWith("../", start)
        || written.startsWith("./", start)
        || written.startsWith("/", start)) {
      start = written.indexOf('/', start) + 1;
    }
    return path.endsWith(written.substring(start));
  }
}
