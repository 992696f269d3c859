package dev.entrylint.config.detect;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.SkippedFolders;

/** How many pages lie in a folder, and how many elsewhere. */
final class PageCount {

  private final String home;
  private int inside;
  private int outside;

  private PageCount(String home) {
    this.home = home;
  }

  /** Whether more than half of the pages among {@code files} lie in the folder {@code home}. */
  static boolean isMost(FileTree files, String home) {
    PageCount count = new PageCount(home + "/");
    count.add(files, "");
    return count.inside > count.outside;
  }

  private void add(FileTree files, String folder) {
    String start = folder.isEmpty() ? "" : folder + "/";
    for (String name : files.names(folder)) {
      if (name.endsWith(".md") || name.endsWith(".mdx") || name.endsWith(".markdown")) {
        if (start.startsWith(home)) {
          inside++;
        } else {
          outside++;
        }
      } else if (!SkippedFolders.contains(name)) {
        String below = start + name;
        if (files.isFolder(below) && !files.isLink(below)) {
          add(files, below);
        }
      }
    }
  }
}
