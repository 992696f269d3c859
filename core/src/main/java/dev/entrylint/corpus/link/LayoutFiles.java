package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which ids the layouts of a site, and those of its themes, have that are partly computed. */
final class LayoutFiles {

  private static final String LAYOUTS = "layouts";
  private static final String THEMES = "themes";

  /** How many files are read, and how large, so that no repository takes long. */
  private static final int MOST_FILES = 2_000;

  private static final int MOST_BYTES = 256 * 1024;
  private static final int DEEPEST = 8;

  /** How many beginnings ids have. */
  private static final int MOST_STARTS = 100;

  /** An id that begins with letters and a joint, or is what a shortcode is given, and its name. */
  private static final Pattern ID =
      Pattern.compile(
          "\\sid=[\"']?(?:([\\w.:-]{0,80}[-_.:])\\{\\{-? *(?:(?:\\.Get \"|[.$])(\\w+))?"
              + "|\\{\\{-? *\\.Get \"?(\\w+))");

  private final FileTree files;
  private final Map<String, String> starts = new TreeMap<>();
  private int read;

  private LayoutFiles(FileTree files) {
    this.files = files;
  }

  /**
   * The layouts beside or above {@code home}.
   *
   * @param home the folder of the pages
   */
  static LayoutFiles around(String home, FileTree files) {
    LayoutFiles layouts = new LayoutFiles(files);
    String folder = home;
    while (true) {
      String inside = folder.isEmpty() ? "" : folder + "/";
      boolean own = files.isFolder(inside + LAYOUTS);
      if (own || files.isFolder(inside + THEMES)) {
        layouts.add(inside + LAYOUTS, 0);
        for (String theme : files.names(inside + THEMES)) {
          layouts.add(inside + THEMES + "/" + theme + "/" + LAYOUTS, 0);
        }
        return layouts;
      }
      if (folder.isEmpty()) {
        return layouts;
      }
      folder = Targets.folder(folder);
    }
  }

  /**
   * What ids begin with, and the name of what is behind it, empty if it has none, or several. An
   * empty beginning is that of an id which is given to a shortcode. There may be ids that begin
   * otherwise.
   */
  Map<String, String> starts() {
    return starts;
  }

  private void add(String folder, int depth) {
    for (String name : new TreeSet<>(files.names(folder))) {
      String path = folder + "/" + name;
      if (files.isFolder(path)) {
        if (depth < DEEPEST && !files.isLink(path)) {
          add(path, depth + 1);
        }
      } else if (name.endsWith(".html") && read < MOST_FILES && starts.size() < MOST_STARTS) {
        read++;
        read(path);
      }
    }
  }

  private void read(String path) {
    try {
      byte[] bytes = files.bytes(path);
      String text =
          new String(bytes, 0, Math.min(bytes.length, MOST_BYTES), StandardCharsets.UTF_8);
      Matcher id = ID.matcher(text);
      while (id.find() && starts.size() < MOST_STARTS) {
        if (id.group(1) == null) {
          starts.putIfAbsent("", id.group(3));
        } else {
          String name = id.group(2) == null ? "" : id.group(2);
          starts.merge(id.group(1), name, (one, other) -> one.equals(other) ? one : "");
        }
      }
    } catch (IOException unreadable) {
      // Then it is as if there were none.
    }
  }
}
