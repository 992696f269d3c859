package dev.entrylint.corpus.link;

import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.link.FoundBy.Clue;
import dev.entrylint.corpus.page.Changes;
import dev.entrylint.corpus.page.Changes.Change;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Routing;
import java.util.HashSet;
import java.util.Set;

/**
 * Which links of documents that did not change lead where they led before: those that find what did
 * not change either, without a look at files that are no documents, for these may come and go.
 *
 * @param sameFiles whether all other files are as they were
 * @param lostToo whether what leads to such a file, or nowhere, does so again, too
 */
record StayingLinks(Changes changes, boolean sameFiles, boolean lostToo) {

  /**
   * Those of {@code pages}, where links may stay at all.
   *
   * @param sameFiles whether all files that are no documents are as they were
   */
  static StayingLinks of(Changes changes, Pages pages, boolean sameFiles) {
    boolean lostToo = sameFiles;
    for (Renderer renderer : pages.renderers()) {
      // What is written in any page may speak for a link in another that leads nowhere.
      lostToo &= !renderer.has(LinkTrait.SITE_LABELS) && !renderer.has(LinkTrait.CREATED_CHAPTERS);
    }
    return new StayingLinks(changes, sameFiles, lostToo);
  }

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
        && (!mayMeanMore(changes, pages, anchors) || changes.keepAnchors() && changes.keepLabels());
  }

  /** Whether what a changed document defines may change what a link in another finds in a third. */
  private static boolean mayMeanMore(Changes changes, Pages pages, AnchorIndex anchors) {
    if (anchors.areShared()) {
      return true;
    }
    for (Renderer renderer : pages.renderers()) {
      if (renderer.routing().has(PathForm.PLUGIN_LABELS)) {
        return true;
      }
    }
    Set<String> names = new HashSet<>();
    for (Change each : changes.all()) {
      Document document = each.now().document();
      if (!document.includes().isEmpty() || !each.before().document().includes().isEmpty()) {
        return true;
      }
      names.add(Targets.name(document.path()));
    }
    for (Page page : pages.inOrder()) {
      for (String path : page.document().includes()) {
        if (names.contains(Targets.name(path))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether {@code links}, of the corpus before, all lead where they led; of some it is not seen.
   *
   * @param routing by which they are followed
   */
  boolean stayAll(Links links, Routing routing) {
    return lostToo
        && links.areSteady(link -> isSteady(link, routing, true))
        && !links.leadToAny(this::isChanged);
  }

  /** Whether {@code link}, one of these, leads where it led. */
  boolean stays(Link link, Routing routing) {
    boolean there =
        link.resolution() instanceof Resolution.Found found && changes.isGone(found.document())
            || link.resolution() instanceof Resolution.NoSuchAnchor lost
                && isChanged(lost.document());
    return !there && isSteady(link, routing, lostToo);
  }

  /**
   * Whether {@code link} leads where it led as long as the document that it leads to is the same.
   *
   * @param lostToo whether that may be none
   */
  private static boolean isSteady(Link link, Routing routing, boolean lostToo) {
    if (link.resolution() instanceof Resolution.Found found) {
      String target = link.reference().target();
      // Of a page that could not be read somebody has to say so again.
      boolean whole = found.definition().isPresent() || target.indexOf('#') < 0;
      return whole && isFoundFirst(link, found, routing);
    }
    return link.resolution() instanceof Resolution.External
        || link.resolution().isIgnoredFor(Resolution.Ignored.Reason.EMPTY_TARGET)
        || link.resolution().isIgnoredFor(Resolution.Ignored.Reason.TEMPLATE)
        || lostToo && isLostByPath(link);
  }

  /** Whether {@code link} leads to what is no document, or nowhere, and does so by its path. */
  private static boolean isLostByPath(Link link) {
    boolean name =
        link.reference().form() == Reference.Form.WIKI || link.reference().target().startsWith("{");
    return !name
        && (link.resolution() instanceof Resolution.OtherFile
            || link.resolution() instanceof Resolution.NoSuchFile
            || link.resolution() instanceof Resolution.NoSuchAnchor);
  }

  /** Whether {@code document}, by whichever renderer, no longer holds what it held. */
  private boolean isChanged(Document document) {
    for (Change each : changes.all()) {
      if (each.before().document() == document
          || each.before().document().path().equals(document.path())) {
        return true;
      }
    }
    return false;
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
