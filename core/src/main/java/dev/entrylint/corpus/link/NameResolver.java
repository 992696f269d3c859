package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.Lazy;
import dev.entrylint.base.Order;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.FoundBy.Clue;
import dev.entrylint.corpus.link.PageLookup.Hit;
import dev.entrylint.corpus.page.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where targets lead that are names of pages and titles in them, as in wikis. */
final class NameResolver {

  private static final Resolution EXTERNAL = new Resolution.External();
  private static final FoundBy NAME = FoundBy.of(Clue.NAME);

  private final View view;
  private final PageLookup lookup;

  /** Made when it is first asked for, since most corpora have no links by name. */
  private final Lazy<WikiNames> wiki;

  /** The names of pages that a macro may name. */
  private final Lazy<PageNames> alone;

  NameResolver(View view, FileTree files, PageLookup lookup) {
    this.view = view;
    this.lookup = lookup;
    Collection<Page> pages = view.pages().values();
    wiki = new Lazy<>(() -> new WikiNames(byPath(pages), view.routing(), files));
    alone = new Lazy<>(() -> new PageNames(byPath(pages), view.routing()));
  }

  private static List<Page> byPath(Collection<Page> pages) {
    List<Page> byPath = new ArrayList<>(pages);
    byPath.sort(Order.byText(page -> page.document().path()));
    return byPath;
  }

  /** Where {@code [[target]]} leads in {@code from}. */
  Resolution resolve(Page from, String target) {
    int hash = target.indexOf('#');
    String name = name(target);
    String fragment = hash < 0 ? "" : target.substring(hash + 1).strip();
    if (Targets.isExternal(name)) {
      return EXTERNAL;
    }
    if (name.isEmpty()) {
      return inside(from, fragment, FoundBy.PATH);
    }
    Resolution named = named(from, name, fragment);
    return named == null ? new Resolution.NoSuchFile(name) : named;
  }

  private static String name(String target) {
    int hash = target.indexOf('#');
    return (hash < 0 ? target : target.substring(0, hash)).strip();
  }

  /** Where {@code fragment} is in what {@code name} means, or null. */
  Resolution named(Page from, String name, String fragment) {
    List<Page> named = wiki.get().pages(from, name);
    if (!named.isEmpty()) {
      return inside(named.get(0), fragment, NAME);
    }
    Optional<String> file = wiki.get().file(from, name);
    if (file.isEmpty()) {
      return null;
    }
    Hit index = lookup.at(file.get(), true, true);
    return index == null
        ? new Resolution.OtherFile(file.get())
        : inside(index.page(), fragment, index.by());
  }

  private Resolution inside(Page page, String fragment, FoundBy by) {
    if (fragment.isEmpty() || !view.isKnown(page)) {
      return new Resolution.Found(page.document(), Optional.empty(), by);
    }
    Optional<Definition> named = view.titled(page, fragment);
    return named.isEmpty()
        ? new Resolution.NoSuchAnchor(view.read(page), fragment)
        : new Resolution.Found(page.document(), named, by);
  }

  /** The pages that {@code [[target]]} fits in {@code from}, the one that it means first. */
  List<Page> fitting(Page from, String target) {
    String name = name(target);
    return name.isEmpty() ? List.of() : wiki.get().pages(from, name);
  }

  /** The pages that are called {@code path} on the site of {@code from}, if it is but a name. */
  List<Page> called(Page from, String path) {
    return alone.get().of(from, path);
  }
}
