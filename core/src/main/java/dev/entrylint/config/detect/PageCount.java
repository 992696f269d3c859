package dev.entrylint.config.detect;

import dev.entrylint.base.SkippedFolders;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many pages lie in a folder, and how many elsewhere. */
final class PageCount {

  private final String home;
  private int inside;
  private int outside;

  private PageCount(String home) {
    this.home = home;
  }

  /** Whether more than half of the pages below {@code root} lie in its folder {@code home}. */
  static boolean isMost(Path root, String home) {
    PageCount count = new PageCount(home + "/");
    count.add(root.toFile(), "");
    return count.inside > count.outside;
  }

  private void add(File folder, String path) {
    String[] names = folder.list();
    for (String name : names == null ? new String[0] : names) {
      if (name.endsWith(".md") || name.endsWith(".mdx") || name.endsWith(".markdown")) {
        if (path.startsWith(home)) {
          inside++;
        } else {
          outside++;
        }
      } else if (!SkippedFolders.contains(name)) {
        File below = new File(folder, name);
        if (below.isDirectory() && !Files.isSymbolicLink(below.toPath())) {
          add(below, path + name + "/");
        }
      }
    }
  }
}
