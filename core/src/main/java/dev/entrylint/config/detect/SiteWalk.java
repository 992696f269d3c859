package dev.entrylint.config.detect;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.SkippedFolders;
import dev.entrylint.convention.Glob;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One look at the names of all files below a root: where something is called as a configuration of
 * a renderer is, and which files may be pages. Folders that nobody looks for pages in, and those
 * behind symbolic links, are not entered.
 *
 * @param marked the folders in which a name is a marker's, those nearer to the root first
 * @param pages the paths of all Markdown, sorted
 * @param recipes the paths of what calls programs, sorted
 */
record SiteWalk(List<String> marked, List<String> pages, List<String> recipes) {

  /** What calls programs. */
  private static final Set<String> RECIPES =
      Set.of("Makefile", "makefile", "GNUmakefile", "justfile", "build.sh", "package.json");

  /** What a build makes, and what installers bring. */
  private static final Set<String> MADE = Set.of("target", "venv");

  /** How files are called of which nobody asks whether they are folders. */
  private static final Set<String> FILES =
      Set.of(
          "bat", "c", "cc", "cfg", "cpp", "cs", "css", "csv", "gif", "go", "h", "hpp", "html",
          "ico", "ini", "java", "jpeg", "jpg", "js", "json", "jsx", "kt", "lock", "map", "mjs",
          "mp4", "pdf", "php", "png", "ps1", "py", "rb", "rs", "scss", "sh", "sql", "svg", "swift",
          "toml", "ts", "tsx", "ttf", "txt", "vue", "webp", "woff", "woff2", "xml", "yaml", "yml",
          "zip");

  /**
   * Looks at all below the root of {@code files}.
   *
   * @param names of markers, of which those of several steps are known by their first
   */
  static SiteWalk of(FileTree files, Collection<String> names) {
    Set<String> first = new TreeSet<>();
    names.forEach(name -> first.add(name.split("/", 2)[0]));
    SiteWalk walk = new SiteWalk(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Deque<String> folders = new ArrayDeque<>(List.of(""));
    while (!folders.isEmpty()) {
      String folder = folders.remove();
      walk.look(files, folder, first, folders);
    }
    walk.pages.sort(null);
    walk.recipes.sort(null);
    return walk;
  }

  private void look(FileTree files, String folder, Set<String> markers, Deque<String> folders) {
    boolean isMarked = false;
    for (String name : new TreeSet<>(files.names(folder))) {
      String path = folder.isEmpty() ? name : folder + "/" + name;
      isMarked |= markers.contains(name);
      String ending = name.substring(name.lastIndexOf('.') + 1);
      if (ending.equals("md") || ending.equals("mdx") || ending.equals("markdown")) {
        pages.add(path);
      } else if (RECIPES.contains(name)) {
        recipes.add(path);
      } else if (!FILES.contains(ending)
          && !SkippedFolders.contains(name)
          && !MADE.contains(name)
          && files.isFolder(path)
          && !files.isLink(path)) {
        folders.add(path);
      }
    }
    if (isMarked) {
      marked.add(folder);
    }
  }

  /** All pages but those that fit one of {@code globs}. */
  long countWithout(List<String> globs) {
    List<Glob> out = globs.stream().map(Glob::new).toList();
    return pages.stream()
        .filter(page -> out.stream().noneMatch(glob -> glob.matches(page)))
        .count();
  }

  /** The pages in and below {@code folder}. */
  int count(String folder) {
    String start = folder.isEmpty() ? "" : folder + "/";
    return (int) pages.stream().filter(page -> page.startsWith(start)).count();
  }

  /** Whether {@code path} is {@code folder} or lies in it. */
  static boolean isWithin(String path, String folder) {
    return folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/");
  }
}
