package dev.entrylint.corpus.link;

import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.anchor.Definitions;
import dev.entrylint.corpus.anchor.Reading;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Routing;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a renderer sees of a corpus: which documents are pages to it, and which ids these have. A
 * site has its own pages, and all else are files; what shows a repository shows all documents.
 */
final class View {

  private final Renderer renderer;
  private final Pages pages;
  private final AnchorIndex anchors;
  private final boolean alone;
  private final List<Page> own;
  private final Map<String, Page> seen;
  private final PageTitles titles = new PageTitles(this);

  View(Renderer renderer, Pages pages, AnchorIndex anchors) {
    this.renderer = renderer;
    this.pages = pages;
    this.anchors = anchors;
    alone = pages.renderers().size() == 1;
    own = pages.of(renderer);
    seen = alone || showsAll() ? pages.byPath() : byPath(own);
  }

  private static Map<String, Page> byPath(List<Page> pages) {
    Map<String, Page> byPath = new HashMap<>(pages.size() * 2);
    pages.forEach(page -> byPath.put(page.document().path(), page));
    return Collections.unmodifiableMap(byPath);
  }

  Renderer renderer() {
    return renderer;
  }

  Routing routing() {
    return renderer.routing();
  }

  /** Whether all documents are pages, whatever else is made of them. */
  boolean showsAll() {
    return renderer.has(LinkTrait.ALL_FILES);
  }

  /** The pages that it is the own renderer of, in the order of the corpus. */
  List<Page> own() {
    return own;
  }

  /** The documents that are pages to it, by their paths. */
  Map<String, Page> pages() {
    return seen;
  }

  /** All documents of the corpus, by their paths. */
  Map<String, Page> all() {
    return pages.byPath();
  }

  /** Whether {@code page} is read by its own renderer, which is this one. */
  boolean isOwn(Page page) {
    return page.renderer() == renderer;
  }

  /** Whether it is known how the renderer reads {@code page}; what is not its own is read now. */
  boolean isKnown(Page page) {
    return isOwn(page) || anchors.reading(page, renderer).isPresent();
  }

  /** The facts of {@code page} as the renderer reads it. */
  Document read(Page page) {
    return isOwn(page)
        ? page.document()
        : anchors.reading(page, renderer).map(Reading::document).orElse(page.document());
  }

  /** The ids of {@code page} as the renderer makes them. */
  Definitions ids(Page page) {
    return isOwn(page)
        ? anchors.of(page)
        : anchors.reading(page, renderer).map(Reading::definitions).orElse(Definitions.NONE);
  }

  /** What {@code #id} names in the text that the renderer makes of {@code page}, and of others. */
  Optional<Definition> inText(Page page, String id) {
    return isOwn(page) ? anchors.find(page, id) : ids(page).find(id);
  }

  /** What {@code fragment} names in {@code page}, be it by the title of a heading. */
  Optional<Definition> titled(Page page, String fragment) {
    return titles.find(page, fragment);
  }

  /** Whether one text is made of all pages. */
  boolean isOneText() {
    return anchors.areShared();
  }

  /** The facts that the corpus has of the document that {@code definition} is in. */
  Document document(Definition definition) {
    return alone ? definition.document() : pages.of(definition.document()).document();
  }
}
