package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.Order;
import dev.entrylint.base.Workers;
import dev.entrylint.convention.Wildcard;
import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.page.Changes;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Document;
import dev.entrylint.model.LabelUse;
import dev.entrylint.model.Reference;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Routing;
import dev.entrylint.renderer.Routing.Macro;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The links of all documents, and where each leads. */
public final class LinkIndex {

  /** How the links of one renderer's pages are followed, and what labels mean there. */
  private record Following(Site site, Resolver resolver, Labels labels) {}

  private final Pages pages;
  private final FileTree files;
  private final Map<Renderer, Following> following = new HashMap<>();
  private final SiteLabels siteLabels;
  private final Links[] links;
  private final List<List<LabelUse>> undefinedLabels;

  /**
   * Finds out where the links of all {@code pages} lead, each as its page's renderer follows it.
   *
   * @param files what lies beside them; asked by several threads if there are several workers
   */
  public LinkIndex(Pages pages, AnchorIndex anchors, FileTree files, Workers workers) {
    this(pages, anchors, files, Optional.empty());
    workers.forEach(pages.size(), i -> link(pages.inOrder().get(i)));
  }

  /**
   * @param same what knows pages that have the same addresses, labels and, if these are of one
   *     text, anchors
   */
  private LinkIndex(Pages pages, AnchorIndex anchors, FileTree files, Optional<LinkIndex> same) {
    this.pages = pages;
    this.files = files;
    List<Site> sites = new ArrayList<>(1);
    for (Renderer renderer : pages.renderers()) {
      View view = new View(renderer, pages, anchors);
      sites.add(
          same.isPresent() ? same.get().following.get(renderer).site.in(view) : Site.of(view));
    }
    for (Site site : sites) {
      Resolver resolver = new Resolver(site, new OtherSites(site, sites), files);
      Renderer renderer = site.view().renderer();
      Labels labels =
          same.isPresent()
              ? new Labels(same.get().following.get(renderer).labels, anchors, site.inclusions())
              : new Labels(site.view().own(), anchors, renderer, site.inclusions(), files);
      following.put(renderer, new Following(site, resolver, labels));
    }
    siteLabels = new SiteLabels(sites, files);
    links = new Links[pages.size()];
    undefinedLabels = new ArrayList<>(Collections.nCopies(pages.size(), List.of()));
  }

  /** Where {@code links} lead from {@code pages}, and nothing of all others. */
  public static List<Resolution> resolve(
      Pages pages, AnchorIndex anchors, FileTree files, List<Link> links) {
    LinkIndex index = new LinkIndex(pages, anchors, files, Optional.empty());
    List<Resolution> resolutions = new ArrayList<>(links.size());
    for (Link link : links) {
      resolutions.add(index.resolve(pages.of(link.document()), link.reference()));
    }
    return resolutions;
  }

  /**
   * Finds out where the links of all {@code now} lead, which differ by {@code changes} from the
   * pages of this index: of links that lead where they led before that is known.
   */
  public LinkIndex after(
      Changes changes, Pages now, AnchorIndex anchors, FileTree files, Workers workers) {
    if (!StayingLinks.mayBe(changes, now, anchors)) {
      return new LinkIndex(now, anchors, files, workers);
    }
    LinkIndex after = new LinkIndex(now, anchors, files, Optional.of(this));
    boolean sameFiles = files.isAsIn(this.files, now.byPath()::containsKey);
    StayingLinks staying = StayingLinks.of(changes, now, sameFiles);
    workers.forEach(now.size(), i -> after.takeOver(now.inOrder().get(i), this, staying));
    return after;
  }

  private void takeOver(Page page, LinkIndex before, StayingLinks staying) {
    int i = page.number();
    if (before.pages.inOrder().get(i) != page) {
      link(page);
      return;
    }
    undefinedLabels.set(i, before.undefinedLabels.get(i));
    if (staying.areAll() && before.links[i].areFound()) {
      links[i] = before.links[i];
      return;
    }
    Routing routing = page.renderer().routing();
    if (staying.stayAll(before.links[i], routing)) {
      links[i] = before.links[i];
      return;
    }
    links[i] =
        before.links[i].after(link -> staying.stays(link, routing), link -> resolve(page, link));
  }

  private void link(Page page) {
    Following own = following.get(page.renderer());
    Map<LabelUse, Reference> defined = own.labels.define(page);
    List<Reference> references = references(page, defined);
    Resolution[] resolutions = new Resolution[references.size()];
    for (int i = 0; i < resolutions.length; i++) {
      resolutions[i] = resolve(page, references.get(i));
    }
    List<Reference> expanded = ExpandedReferences.of(references, page.renderer().routing());
    links[page.number()] = new Links(page.document(), expanded, resolutions);
    if (!page.document().labelUses().isEmpty()) {
      undefinedLabels.set(
          page.number(),
          page.document().labelUses().stream()
              .filter(use -> use.form() != LabelUse.Form.SHORTCUT && !defined.containsKey(use))
              .filter(use -> !own.labels.mayBeMade(page, use))
              .toList());
    }
  }

  /** The references of {@code page}, those of labels and front matter among them. */
  private static List<Reference> references(Page page, Map<LabelUse, Reference> defined) {
    Document document = page.document();
    Routing routing = page.renderer().routing();
    List<Reference> more = FrontMatterLinks.of(page, routing.frontMatter());
    if (defined.isEmpty() && more.isEmpty() && !routing.hasTemplates()) {
      return document.references();
    }
    List<Reference> references = new ArrayList<>(document.references());
    references.removeIf(each -> !Expansion.isLink(each, routing));
    references.addAll(more);
    references.addAll(defined.values());
    references.sort(Order.byNumber(reference -> reference.span().start()));
    return references;
  }

  /** The addresses of all pages. */
  public Addresses addresses(AnchorIndex anchors) {
    return new Addresses(pages, anchors, renderer -> following.get(renderer).site.fragments());
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
    return FrontMatterLinks.mayBeIn(pages.of(document));
  }

  /** Where {@code reference}, which is none of the links, would lead from {@code page}. */
  public Resolution resolve(Page page, Reference reference) {
    Following own = following.get(page.renderer());
    Resolution resolution = own.resolver.resolve(page, reference);
    if (resolution instanceof Resolution.NoSuchFile && own.site.inclusions().isPutIn(page)) {
      resolution = own.site.inclusions().elsewhere(page, own.resolver, reference, resolution);
    }
    return siteLabels.apply(page, reference.target(), resolution);
  }

  /** The places at which what {@code link} names is looked for, in this order, for people. */
  public List<String> tried(Link link) {
    Page page = pages.of(link.document());
    return following.get(page.renderer()).resolver.tried(page, link.reference());
  }

  /** Where {@code document} uses a label, in full or collapsed form, that nothing defines. */
  public List<LabelUse> undefinedLabels(Document document) {
    return undefinedLabels.get(pages.of(document).number());
  }

  /**
   * The documents that the name in {@code link} fits, the one that it leads to first; empty if it
   * is no link by name. The list is a view.
   */
  public List<Document> namesakes(Link link) {
    if (!Resolver.isNameOrMacro(link.reference())) {
      return List.of(); // all links are asked, and few are more than paths
    }
    Page page = pages.of(link.document());
    Resolver resolver = following.get(page.renderer()).resolver;
    if (!resolver.mayBeByName(link.reference())) {
      return List.of();
    }
    List<Page> namesakes = resolver.namesakes(page, link.reference());
    return new AbstractList<>() { // of many only some are looked at
      @Override
      public Document get(int index) {
        return namesakes.get(index).document();
      }

      @Override
      public int size() {
        return namesakes.size();
      }
    };
  }

  /**
   * Which of the patterns for targets that are made elsewhere fit no target, neither of the links
   * nor of {@code others}.
   */
  public List<Wildcard> unusedIgnores(Iterable<Link> others) {
    Set<Wildcard> patterns = new LinkedHashSet<>();
    for (Renderer renderer : pages.renderers()) {
      patterns.addAll(renderer.routing().ignore());
    }
    if (patterns.isEmpty()) {
      return List.of();
    }
    List<Iterable<Link>> all = new ArrayList<>(Arrays.asList(links));
    all.add(others);
    return Ignores.unused(patterns, all);
  }

  /**
   * The patterns of those macros, of the corpus' own, that neither one of the links nor one of
   * {@code others} is written by.
   */
  public Set<String> unusedMacros(Iterable<Link> others) {
    Map<String, Macro> unused = new LinkedHashMap<>();
    for (Renderer renderer : pages.renderers()) {
      for (Macro macro : renderer.routing().macros()) {
        if (macro.kind() == Macro.Kind.OWN) {
          unused.put(macro.pattern().pattern(), macro);
        }
      }
    }
    List<Iterable<Link>> all = new ArrayList<>(Arrays.asList(links));
    all.add(others);
    for (Iterable<Link> some : all) {
      for (Link link : some) {
        String target = link.reference().target();
        unused.values().removeIf(macro -> Expansion.uses(target, macro));
        if (unused.isEmpty()) {
          return Set.of();
        }
      }
    }
    return unused.keySet();
  }

  /**
   * Whether links in {@code document} name headings by their titles, with those of the headings
   * above them if need be.
   */
  public boolean nameHeadingsByTitle(Document document) {
    return pages.of(document).renderer().routing().has(PathForm.TITLES);
  }
}
