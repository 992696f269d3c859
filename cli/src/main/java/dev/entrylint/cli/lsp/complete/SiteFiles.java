package dev.entrylint.cli.lsp.complete;

import dev.entrylint.base.SlashedPath;
import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.engine.source.Sources;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Files of a corpus that are no documents.
 *
 * @param moment that at which they are there
 */
record SiteFiles(Moment moment) {

  /** So many names are looked at, so that a body of any size is answered for in time. */
  private static final int MOST = 5000;

  private static final Set<String> IMAGES =
      Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "bmp");

  /** Those with the endings of images, in folders that are near the root first. */
  List<String> images() {
    List<String> found = new ArrayList<>();
    Deque<String> folders = new ArrayDeque<>(List.of(""));
    int seen = 0;
    while (!folders.isEmpty() && seen < MOST) {
      String folder = folders.poll();
      for (String name : names(folder)) {
        seen++;
        String path = folder.isEmpty() ? name : folder + "/" + name;
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (IMAGES.contains(ending)) {
          found.add(path);
        } else if (name.indexOf('.') < 0 && sources().isFolder(path) && !sources().isLink(path)) {
          folders.add(path);
        }
      }
    }
    return found;
  }

  /** Those in the folder of {@code document}, and in the one that a path names that is begun. */
  List<String> beside(String document, String begun) {
    String own = document.substring(0, Math.max(0, document.lastIndexOf('/')));
    Set<String> folders = new TreeSet<>(List.of(own));
    if (begun.indexOf('/') >= 0) {
      String typed = begun.substring(0, begun.lastIndexOf('/'));
      String base = begun.startsWith("/") ? "" : own;
      String rest = begun.startsWith("/") ? typed.replaceFirst("^/", "") : typed;
      String named = SlashedPath.resolve(base, rest);
      if (!named.startsWith("..")) {
        folders.add(named);
      }
    }
    List<String> found = new ArrayList<>();
    for (String folder : folders) {
      for (String name : names(folder)) {
        String path = folder.isEmpty() ? name : folder + "/" + name;
        boolean known = moment.corpus().document(path).isPresent();
        if (!known && !name.startsWith(".") && sources().isFile(path) && found.size() < MOST) {
          found.add(path);
        }
      }
    }
    return found;
  }

  private Set<String> names(String folder) {
    Set<String> names = new TreeSet<>(sources().names(folder));
    names.removeIf(each -> each.startsWith(".") || each.equals("node_modules"));
    return names;
  }

  private Sources sources() {
    return moment.sources();
  }
}
