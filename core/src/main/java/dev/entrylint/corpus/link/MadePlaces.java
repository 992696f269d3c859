package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.Lazy;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Routing;
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
  private final Lazy<Boolean> isRepository;
  private final Lazy<Set<String>> generated;

  MadePlaces(View view, FileTree files) {
    this.files = files;
    routing = view.routing();
    ofRepository = routing.has(LinkTrait.REPOSITORY_PATHS);
    isRepository = new Lazy<>(() -> files.exists(".git"));
    generated = new Lazy<>(() -> generated(view));
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
      return isInRepository(route.place()) && isRepository.get();
    }
    if (routing.home().isEmpty()) {
      return false;
    }
    if (routing.has(LinkTrait.CHECKED_PAGES)) {
      return isPageName(Targets.name(route.place())) && !isGenerated(route.place());
    }
    return routing.has(LinkTrait.CHECKED_FOLDERS) && isAmongPages(path);
  }

  /**
   * Whether it is like a path in the repository, rather than an address on some site that the files
   * may be of too: its first step is there, or its last one is the name of a file.
   */
  private boolean isInRepository(String place) {
    int slash = place.indexOf('/');
    return Targets.name(place).indexOf('.') > 0
        || slash > 0 && files.exists(place.substring(0, slash));
  }

  /** Whether what is called {@code name} would be a page; other files are put there by others. */
  private static boolean isPageName(String name) {
    return name.indexOf('.') < 0 || name.endsWith(".html") || name.endsWith(".md");
  }

  private boolean isGenerated(String place) {
    return generated.get().stream().anyMatch(place::startsWith);
  }

  /**
   * Whether {@code path} begins with the folder of the pages and leads into a folder of theirs. What
   * makes pages of folders has these at the folder itself, or in one that is not there.
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
