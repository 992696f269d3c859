package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.Workers;
import dev.entrylint.convention.Wildcard;
import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Document;
import dev.entrylint.model.LabelUse;
import dev.entrylint.model.Reference;
import dev.entrylint.parse.Dialect;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Routing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The links of all documents, and where each leads. */
public final class LinkIndex {

  private final Pages pages;
  private final Routing routing;
  private final Resolver resolver;
  private final Links[] links;
  private final List<List<LabelUse>> undefinedLabels;

  /**
   * Finds out where the links of all {@code pages} lead.
   *
   * @param files what lies beside them; asked by several threads if there are several workers
   */
  public LinkIndex(
      Pages pages,
      AnchorIndex anchors,
      Dialect dialect,
      Routing routing,
      FileTree files,
      Workers workers) {
    this.pages = pages;
    this.routing = routing;
    resolver = new Resolver(pages.byPath(), anchors, routing, files);
    links = new Links[pages.size()];
    undefinedLabels = new ArrayList<>(Collections.nCopies(pages.size(), List.of()));
    Labels labels = new Labels(pages.inOrder(), anchors, dialect, routing);
    workers.forEach(pages.size(), i -> link(pages.inOrder().get(i), labels));
  }

  private void link(Page page, Labels labels) {
    Map<LabelUse, Reference> defined = labels.define(page);
    List<Reference> references = references(page, defined);
    Resolution[] resolutions = new Resolution[references.size()];
    for (int i = 0; i < resolutions.length; i++) {
      resolutions[i] = resolver.resolve(page, references.get(i));
    }
    links[page.number()] = new Links(page.document(), references, resolutions);
    if (!page.document().labelUses().isEmpty()) {
      undefinedLabels.set(
          page.number(),
          page.document().labelUses().stream()
              .filter(use -> use.form() != LabelUse.Form.SHORTCUT && !defined.containsKey(use))
              .filter(use -> !labels.mayBeCode(use))
              .toList());
    }
  }

  /** The references of {@code page}, those of labels and front matter among them. */
  private List<Reference> references(Page page, Map<LabelUse, Reference> defined) {
    Document document = page.document();
    List<Reference> more = FrontMatterLinks.of(page, routing.frontMatter());
    if (defined.isEmpty() && more.isEmpty() && !routing.hasTemplates()) {
      return document.references();
    }
    List<Reference> references = new ArrayList<>(document.references());
    references.removeIf(each -> !Expansion.isLink(each, routing));
    references.addAll(more);
    references.addAll(defined.values());
    references.sort(Comparator.comparingInt(reference -> reference.span().start()));
    return references;
  }

  /** The links of {@code document}, in the order of the text. */
  public Links of(Document document) {
    return of(pages.of(document));
  }

  /** The links of {@code page}, in the order of the text. */
  public Links of(Page page) {
    return links[page.number()];
  }

  /**
   * Whether links of {@code document}, or links to it, depend on what its front matter says: it may
   * have a key whose values are targets, or addresses of its own.
   */
  public boolean dependOnFrontMatter(Document document) {
    return FrontMatterLinks.mayBeIn(document, routing);
  }

  /** Where {@code reference}, which is none of the links, would lead from {@code page}. */
  public Resolution resolve(Page page, Reference reference) {
    return resolver.resolve(page, reference);
  }

  /** Where {@code document} uses a label, in full or collapsed form, that nothing defines. */
  public List<LabelUse> undefinedLabels(Document document) {
    return undefinedLabels.get(pages.of(document).number());
  }

  /**
   * The documents that the name in {@code link} fits, the one that it leads to first; empty if it
   * is no link by name.
   */
  public List<Document> namesakes(Link link) {
    if (!resolver.mayBeByName(link.reference())) {
      return List.of();
    }
    return resolver.namesakes(pages.of(link.document()), link.reference()).stream()
        .map(Page::document)
        .toList();
  }

  /**
   * Which of the patterns for targets that are made elsewhere fit no target, neither of the links
   * nor of {@code others}.
   */
  public List<Wildcard> unusedIgnores(Iterable<Link> others) {
    if (routing.ignore().isEmpty()) {
      return List.of();
    }
    List<Iterable<Link>> all = new ArrayList<>(Arrays.asList(links));
    all.add(others);
    return resolver.unusedIgnores(all);
  }

  /**
   * Whether links name headings by their titles, with those of the headings above them if need be.
   */
  public boolean nameHeadingsByTitle() {
    return routing.has(PathForm.TITLES);
  }
}
