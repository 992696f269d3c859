package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.Lazy;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Routing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * To which places a path from the root may lead that something else than the pages makes, and where
 * nothing can: a path there is that of a file, or it is broken.
 */
final class MadePlaces {

  private final Routing routing;
  private final FileTree files;
  private final boolean ofRepository;
  private final Lazy<Optional<String>> repository;
  private final Lazy<Set<String>> generated;

  MadePlaces(View view, FileTree files) {
    this.files = files;
    routing = view.routing();
    ofRepository = routing.has(LinkTrait.REPOSITORY_PATHS);
    repository = new Lazy<>(this::repository);
    generated = new Lazy<>(() -> generated(view));
  }

  /**
   * The way up to the folder of the repository, which may end in a slash; empty if there is none.
   */
  private Optional<String> repository() {
    String up = "";
    for (int depth = files.above().size(); depth >= 0 && !files.isOutside(up); depth--) {
      if (files.exists(up + ".git")) {
        return Optional.of(up);
      }
      up += "../";
    }
    return Optional.empty();
  }

  /**
   * What {@code path}, from the root of a repository in which the corpus lies deeper, leads to, as
   * seen from the root of the corpus; empty if it is no such path, or nothing is there.
   */
  Optional<String> above(String path) {
    if (!ofRepository || !path.startsWith("/")) {
      return Optional.empty();
    }
    return repository
        .get()
        .filter(up -> !up.isEmpty())
        .map(up -> up + Targets.resolve("", path))
        .filter(place -> !files.isOutside(place) && files.exists(place));
  }

  /** The folders in which a page, such as {@code [name].md}, stands for any number of pages. */
  private static Set<String> generated(View view) {
    Set<String> folders = new TreeSet<>();
    for (Page page : view.own()) {
      String path = page.document().path();
      int bracket = path.indexOf('[');
      if (bracket >= 0) {
        folders.add(path.substring(0, path.lastIndexOf('/', bracket) + 1));
      }
    }
    return folders;
  }

  /**
   * Whether nothing makes what {@code path}, from the root of the site or of the repository, leads
   * to.
   *
   * @param route the place that it means first, where nothing is
   */
  boolean isNowhere(String path, Route route) {
    if (!path.startsWith("/") || path.startsWith("//")) {
      return false;
    }
    if (ofRepository) {
      return repository.get().isPresent() && isInRepository(route.place());
    }
    if (routing.home().isEmpty()) {
      return false;
    }
    if (routing.has(LinkTrait.CHECKED_PAGES)) {
      return isPageName(Targets.name(route.place())) && !isGenerated(route.place());
    }
    return routing.has(LinkTrait.CHECKED_FOLDERS) && isAmongPages(path);
  }

  /** That of {@code possible} routes, of which none leads anywhere, that was probably meant. */
  Route likeliest(List<Route> possible) {
    for (Route each : possible) {
      if (routing.has(LinkTrait.CHECKED_FOLDERS) && files.isFolder(Targets.folder(each.place()))) {
        return each;
      }
    }
    return possible.get(0);
  }

  /**
   * Whether it is like a path in the repository, rather than an address on some site that the files
   * may be of too: its first step is there, or its last one is a page as it is written.
   */
  private boolean isInRepository(String place) {
    int slash = place.indexOf('/');
    return routing.endings().stream().anyMatch(place::endsWith)
        || slash > 0 && files.exists(repository.get().orElse("") + place.substring(0, slash));
  }

  /** Whether what is called {@code name} would be a page; other files are put there by others. */
  private static boolean isPageName(String name) {
    return name.indexOf('.') < 0 || name.endsWith(".html") || name.endsWith(".md");
  }

  private boolean isGenerated(String place) {
    return generated.get().stream().anyMatch(place::startsWith);
  }

  /**
   * Whether {@code path} begins with the folder of the pages and leads into a folder of theirs.
   * What makes pages of folders has these at the folder itself, or in one that is not there.
   */
  private boolean isAmongPages(String path) {
    String home = routing.home().orElseThrow();
    String start = "/" + Targets.name(home) + "/";
    if (home.isEmpty() || !path.startsWith(start)) {
      return false;
    }
    String place = Targets.resolve("", home + "/" + path.substring(start.length()));
    String folder = Targets.folder(place);
    boolean below = folder.length() > home.length();
    return below
        && isPageName(Targets.name(place))
        && files.isFolder(folder)
        && !files.isFolder(place);
  }
}
