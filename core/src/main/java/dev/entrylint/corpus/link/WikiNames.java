package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Routing;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The documents and files that {@code [[name]]} may mean: those whose path ends in the name,
 * whatever its case, with or without the ending of a page. Of several it means the one in the same
 * folder, else the one nearest to the root, else the first by path. Where each language has a body
 * of its own, these are those of the language, if there are any.
 */
final class WikiNames {

  private final Routing routing;
  private final FileTree files;

  /**
   * Whether a name means what lies in the same folder of the root, if anything of the name does.
   */
  private final boolean vaults;

  private final PathEnds<Page> ends = new PathEnds<>(nearestToRoot(page -> page.document().path()));

  /** The files called so that names have asked for, by the last steps of their paths. */
  private final Map<String, PathEnds<String>> asked = new ConcurrentHashMap<>();

  WikiNames(List<Page> pages, Routing routing, FileTree files) {
    this.routing = routing;
    this.files = files;
    vaults = routing.has(LinkTrait.LANGUAGE_VAULTS);
    for (Page page : pages) {
      String path = fold(page.document().path());
      ends.add(path, page);
      String stem = routing.stem(path);
      if (!stem.equals(path)) {
        ends.add(stem, page);
      }
    }
  }

  private static <T> Comparator<T> nearestToRoot(Function<T, String> path) {
    return Comparator.comparing((T each) -> path.apply(each).chars().filter(c -> c == '/').count())
        .thenComparing(path);
  }

  /** The pages that {@code name} fits when it is used in {@code from}, the one it means first. */
  List<Page> pages(Page from, String name) {
    String folder = Targets.folder(from.document().path());
    boolean fixed = name.startsWith("./") || name.startsWith("../") || name.startsWith("/");
    String sought = fold(fixed ? Targets.resolve(from.document().path(), name) : name);
    List<Page> whole = ends.at(sought);
    if (!whole.isEmpty()) {
      return whole.subList(0, 1); // a whole path leaves no doubt
    }
    return fixed
        ? List.of()
        : fitting(from, sought).seenFrom(folder, page -> Targets.folder(page.document().path()));
  }

  private PathEnds.Namesakes<Page> fitting(Page from, String sought) {
    PathEnds.Namesakes<Page> fitting = ends.endingIn(sought);
    return vaults
        ? fitting.in(vault(from.document().path()), page -> vault(page.document().path()))
        : fitting;
  }

  /** The first folder of {@code path}. */
  private static String vault(String path) {
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }

  /** The path of the file that is no document and that {@code name} means. */
  Optional<String> file(Page from, String name) {
    String beside = Targets.resolve(from.document().path(), name);
    if (files.exists(beside)) {
      return Optional.of(beside);
    }
    return asked
        .computeIfAbsent(Targets.name(name), this::called)
        .endingIn(fold(name))
        .all()
        .stream()
        .findFirst();
  }

  private PathEnds<String> called(String name) {
    PathEnds<String> called = new PathEnds<>(nearestToRoot(path -> path));
    for (String path : files.named(name)) {
      called.add(fold(path), path);
    }
    return called;
  }

  private static String fold(String path) {
    return Targets.fold(Normalizer.normalize(path, Normalizer.Form.NFC));
  }
}
