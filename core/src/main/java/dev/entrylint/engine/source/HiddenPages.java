package dev.entrylint.engine.source;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Set;

/**
 * The search for what is like a document in a folder whose name begins with a dot. Nobody reads it
 * unasked, but it should be known that it is there.
 */
record HiddenPages(File top, GitIgnores ignores, UnreadCount unread) {

  /** What tools keep for themselves. */
  private static final Set<String> OF_TOOLS =
      Set.of(
          ".git",
          ".hg",
          ".svn",
          ".jj",
          ".bzr",
          ".venv",
          ".virtualenv",
          ".env",
          ".tox",
          ".nox",
          ".eggs",
          ".cache",
          ".npm",
          ".yarn",
          ".pnpm",
          ".pnpm-store",
          ".gradle",
          ".m2",
          ".cargo",
          ".rustup",
          ".bundle",
          ".mypy_cache",
          ".pytest_cache",
          ".ruff_cache",
          ".ipynb_checkpoints",
          ".terraform",
          ".next",
          ".nuxt",
          ".output",
          ".astro",
          ".docusaurus",
          ".svelte-kit",
          ".quarto",
          ".jekyll-cache",
          ".sass-cache",
          ".obsidian",
          ".trash",
          ".Trash",
          ".idea",
          ".vs",
          ".direnv");

  /** Whether somebody may have written what is in a folder called {@code name}. */
  static boolean mayBeIn(String name) {
    return name.startsWith(".") && !OF_TOOLS.contains(name);
  }

  /** Counts what is in the folder {@code path}; nothing if it is none, or git ignores it. */
  void count(String path) {
    File folder = new File(top, path);
    if (!Files.isDirectory(folder.toPath(), LinkOption.NOFOLLOW_LINKS)
        || ignores.ignores(path, true).isPresent()) {
      return;
    }
    String[] names = folder.list();
    for (String name : names == null ? new String[0] : names) {
      String below = path + '/' + name;
      if (UnreadFiles.ending(name) != null) {
        unread.add(below, true, ignores.ignores(below, false).isPresent());
      } else if (!name.equals("node_modules") && (!name.startsWith(".") || mayBeIn(name))) {
        count(below);
      }
    }
  }
}
