package dev.entrylint.corpus.link;

import dev.entrylint.base.Lazy;
import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Redirects;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Routing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The addresses under which readers find documents: those of the pages of sites, and the paths of
 * what is on no site, which a forge shows. They serve to compare two states of a corpus; what a
 * site puts around all of them is the same on both sides, and is left out. Safe for several
 * threads.
 */
public final class Addresses {

  /** What makes no difference between the addresses of two sites. */
  private static final Routing NO_SITE =
      Routing.of(List.of(), List.of("index", "_index", "README"), Set.of());

  /**
   * An address.
   *
   * @param site the folder in which the site is published; empty if it is the path of a file
   * @param path on the site, beginning with a slash, or that of the file
   */
  public record Address(Optional<String> site, String path) {}

  private final Pages pages;
  private final boolean oneText;
  private final Function<Document, List<Definition>> ids;
  private final Function<Renderer, Fragments> fragments;
  private final Lazy<Set<String>> idsOfParts = new Lazy<>(this::collectIdsOfParts);
  private final Lazy<Set<String>> namesakes = new Lazy<>(this::collectNamesakes);
  private final Lazy<Unpublished> unpublished;
  private final Lazy<Map<Address, Page>> byAddress = new Lazy<>(this::collect);
  private final Lazy<Map<String, Map<String, Page>>> bySite = new Lazy<>(this::collectBySite);
  private final Lazy<RedirectTargets> targets = new Lazy<>(() -> new RedirectTargets(published()));

  Addresses(Pages pages, AnchorIndex anchors, Function<Renderer, Fragments> fragments) {
    this.pages = pages;
    unpublished = new Lazy<>(() -> new Unpublished(pages));
    oneText = anchors.areShared();
    ids = anchors::of;
    this.fragments = fragments;
  }

  // ---- which address a document has

  /** The address of {@code document}; empty if readers see no page that is made of it alone. */
  public Optional<Address> of(Document document) {
    Page page = pages.of(document);
    return SiteAddress.isPage(page) && unpublished.get().has(page)
        ? Optional.empty()
        : Optional.of(SiteAddress.of(page));
  }

  /**
   * The address of {@code document} below the part of the site that it is of, beginning with a
   * slash; empty if that is not known.
   */
  public Optional<String> below(Document document) {
    return SiteAddress.below(pages.of(document));
  }

  /** The folder in which the site of {@code renderer} is published. */
  public static Optional<String> site(Renderer renderer) {
    return Optional.of(SiteAddress.site(renderer.routing()));
  }

  /** The renderer whose page it is, or that of the forge that shows it. */
  public Renderer renderer(Document document) {
    return pages.of(document).renderer();
  }

  // ---- what is at an address

  private List<Page> published() {
    return pages.inOrder().stream()
        .filter(page -> !SiteAddress.isPage(page) || !unpublished.get().has(page))
        .toList();
  }

  private Map<Address, Page> collect() {
    Map<Address, Page> all = new HashMap<>();
    for (Page page : published()) {
      all.putIfAbsent(SiteAddress.of(page), page);
    }
    return all;
  }

  /** The document that has {@code address}, which another state of the corpus had. */
  public Optional<Document> at(Address address) {
    if (address.site().isEmpty()) {
      return Optional.ofNullable(pages.byPath().get(address.path())).map(Page::document);
    }
    Page page = byAddress.get().get(address);
    if (page != null) {
      return Optional.of(page.document());
    }
    // Of a site that is made in another folder now the addresses are the same.
    Map<String, Map<String, Page>> sites = bySite.get();
    if (sites.containsKey(address.site().get())) {
      return Optional.empty();
    }
    String key = new Redirects(NO_SITE).key(address.path());
    return sites.values().stream()
        .map(each -> each.get(key))
        .filter(each -> each != null)
        .findFirst()
        .map(Page::document);
  }

  private Map<String, Map<String, Page>> collectBySite() {
    Map<String, Map<String, Page>> all = new HashMap<>();
    Redirects plain = new Redirects(NO_SITE);
    for (Page page : published()) {
      Address address = SiteAddress.of(page);
      if (address.site().isPresent()) {
        all.computeIfAbsent(address.site().get(), site -> new HashMap<>())
            .putIfAbsent(plain.key(address.path()), page);
      }
    }
    return all;
  }

  /**
   * What redirects may call the page that {@code document} is: its address, which begins with a
   * slash, seen from all parts of the site that it may be of, and the path of its file seen from
   * these, which does not.
   */
  public Set<String> names(Document document) {
    return SiteAddress.names(pages.of(document));
  }

  /** The page that {@code target}, as redirects of {@code renderer} write it, is an address of. */
  public Optional<Document> named(String target, Renderer renderer) {
    return targets.get().named(target, renderer);
  }

  /**
   * The page whose front matter says that {@code address}, which begins with a slash, leads to it.
   */
  public Optional<Document> aliasOf(String address) {
    return targets.get().aliasOf(address);
  }

  // ---- what is in a page

  /** Whether all documents are one text, so that none has an address of its own. */
  public boolean areOneText() {
    return oneText;
  }

  /** Whether {@code #id} leads to a place in {@code document}, as its renderer makes ids. */
  public boolean has(Document document, String id) {
    Page page = pages.of(document);
    Resolution found = fragments.apply(page.renderer()).in(page, oneText, id, FoundBy.PATH);
    return found instanceof Resolution.Found;
  }

  /** Whether it is known at which addresses the renderer of {@code document} shows pages. */
  public boolean knowsRoutes(Document document) {
    return !pages.of(document).renderer().has(LinkTrait.UNKNOWN_ROUTES);
  }

  /**
   * Whether a document whose address is not known has the name of that at {@code path}, in a folder
   * of the same name.
   */
  public boolean hasNamesake(String path) {
    return namesakes.get().contains(lastSteps(path));
  }

  private Set<String> collectNamesakes() {
    Set<String> all = new HashSet<>();
    for (Page page : pages.inOrder()) {
      if (page.renderer().has(LinkTrait.UNKNOWN_ROUTES)) {
        all.add(lastSteps(page.document().path()));
      }
    }
    return all;
  }

  private static String lastSteps(String path) {
    return Targets.name(Targets.folder(path)) + "/" + Targets.name(path);
  }

  /** Whether {@code id} is in something that is no page, and may be put into several. */
  public boolean isInPart(String id) {
    return idsOfParts.get().contains(id);
  }

  private Set<String> collectIdsOfParts() {
    Set<String> all = new HashSet<>();
    for (Page page : pages.inOrder()) {
      if (SiteAddress.isPage(page) && unpublished.get().has(page)) {
        ids.apply(page.document()).forEach(each -> all.add(each.id()));
      }
    }
    return all;
  }

  /** Whether it is known which ids the renderer of {@code document} makes. */
  public boolean knowsIds(Document document) {
    Renderer renderer = pages.of(document).renderer();
    return !renderer.has(LinkTrait.UNKNOWN_IDS);
  }

  /**
   * Whether readers may have kept {@code definition}: its id is written, or made of a title alone.
   * What is made for a footnote, or numbered, is another with the next change.
   */
  public static boolean isLasting(Definition definition) {
    return switch (definition.anchor().kind()) {
      case DERIVED, TEXT -> definition.id().equals(definition.anchor().id());
      case FOOTNOTE -> false;
      case EXPLICIT, ATTRIBUTE, HTML, CODE, CONTENTS, BLOCK ->
          definition.anchor().idSpan().isPresent()
              && definition.id().equals(definition.anchor().id());
    };
  }
}
