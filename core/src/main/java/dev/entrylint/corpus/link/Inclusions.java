package dev.entrylint.corpus.link;

import dev.entrylint.base.Order;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which pages are rendered into which, so that what one defines can be named in the other. */
final class Inclusions {

  /** What stands before paths that are seen from the root of the site. */
  private static final List<String> ROOTS = List.of("@site/", "@/", "/");

  /** From how many of the pages that another is put into its links are looked at. */
  private static final int MOST_SEEN = 100;

  private final Map<String, Page> pages;
  private final View view;
  private final Map<Page, List<Page>> included = new HashMap<>();
  private final Map<Page, List<Page>> including = new HashMap<>();

  /** The pages that a page is put into, found when a link in it asks. */
  private final Map<Page, List<Page>> into = new ConcurrentHashMap<>();

  /** What the renderer of {@code view} puts into its pages, whatever else is made of that. */
  Inclusions(View view) {
    this.view = view;
    pages = view.all();
    List<Page> all = new ArrayList<>(0);
    for (Page page : view.own()) {
      if (!page.document().includes().isEmpty()) {
        all.add(page);
      }
    }
    all.sort(Order.byText(page -> page.document().path()));
    for (Page page : all) {
      for (String path : page.document().includes()) {
        Page other = find(page.document().path(), path);
        if (other != null && other != page) {
          included.computeIfAbsent(page, any -> new ArrayList<>()).add(other);
          including.computeIfAbsent(other, any -> new ArrayList<>()).add(page);
        }
      }
    }
  }

  private List<Page> into(Page page) {
    Set<Page> all = all(List.of(page), including);
    all.remove(page);
    return all.stream().limit(MOST_SEEN).toList();
  }

  private Page find(String from, String path) {
    for (String root : ROOTS) {
      if (path.startsWith(root)) {
        return findBelow(from, path.substring(root.length()));
      }
    }
    Page beside = pages.get(Targets.resolve(from, path));
    return beside == null ? findBelow(from, path) : beside;
  }

  /** The root of the site may be any folder above {@code from}, or one above the corpus. */
  private Page findBelow(String from, String path) {
    Page found = pages.get(path);
    for (int slash = from.indexOf('/'); found == null && slash > 0; ) {
      found = pages.get(from.substring(0, slash + 1) + path);
      slash = from.indexOf('/', slash + 1);
    }
    return found == null ? pages.get(path.substring(path.indexOf('/') + 1)) : found;
  }

  /**
   * What {@code id} names in the pages that {@code page} is rendered together with: those that it
   * includes, those that include it, and what they include.
   */
  Optional<Definition> find(Page page, String id) {
    for (Page each : together(page)) {
      Optional<Definition> named = view.ids(each).find(id);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** Whether {@code page} is put into another. */
  boolean isPutIn(Page page) {
    return including.containsKey(page);
  }

  /**
   * Where {@code link} leads, which stands in {@code page} and leads to {@code first} from there,
   * no file: what is put into another page may be written as it is seen from that.
   */
  Resolution elsewhere(Page page, Resolver resolver, Reference link, Resolution first) {
    for (Page each : into.computeIfAbsent(page, this::into)) {
      Resolution seen = resolver.resolve(each, link);
      if (!(seen instanceof Resolution.NoSuchFile)) {
        return seen;
      }
    }
    return first;
  }

  /**
   * The pages that {@code page} is rendered together with, and itself; empty if it stands alone.
   */
  Set<Page> together(Page page) {
    return included.containsKey(page) || including.containsKey(page)
        ? all(all(List.of(page), including), included)
        : Set.of();
  }

  /** {@code from} and all to which {@code ways} lead, in an order that does not change. */
  private static Set<Page> all(Collection<Page> from, Map<Page, List<Page>> ways) {
    Set<Page> all = new LinkedHashSet<>(from);
    Deque<Page> next = new ArrayDeque<>(from);
    while (!next.isEmpty()) {
      for (Page each : ways.getOrDefault(next.pop(), List.of())) {
        if (all.add(each)) {
          next.add(each);
        }
      }
    }
    return all;
  }
}
