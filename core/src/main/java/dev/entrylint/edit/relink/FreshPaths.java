package dev.entrylint.edit.relink;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways in which links name a file, wherever they led before: which of them lead there depends
 * on the renderer, so that each has to be tried. Those that look like the path before come first.
 *
 * @param from the path of the document that the link is in
 * @param old the path that the link has, decoded; empty if it has none
 * @param to the path of the file
 */
record FreshPaths(String from, String old, String to) {

  /**
   * Paths as seen from the document, from its address, and from the root; those with a slash before
   * them last, unless the old one has it: some renderers pass them on as they are.
   */
  List<String> inOrder() {
    Set<String> paths = new LinkedHashSet<>();
    for (String form : forms()) {
      if (old.startsWith("/")) {
        addRooted("/", form, paths);
      }
      addRelative(form, paths);
      addRooted("", form, paths);
    }
    forms().forEach(form -> addRooted("/", form, paths));
    paths.remove("");
    return List.copyOf(paths);
  }

  /** Names as links by name have them: the last step, then more of them. */
  List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    String stem = PathPart.stem(to);
    boolean ending = !stem.equals(to) && old.endsWith(to.substring(stem.length()));
    for (String form : ending ? List.of(to, stem) : List.of(stem, to)) {
      List<String> longer = new ArrayList<>();
      addRooted("", form, longer);
      for (int i = longer.size() - 1; i >= 0; i--) {
        names.add(longer.get(i));
      }
    }
    return List.copyOf(names);
  }

  /** What may stand for the file's path, in the style of the old one first. */
  private Set<String> forms() {
    String stem = PathPart.stem(to);
    String last = old.substring(old.lastIndexOf('/') + 1);
    Set<String> forms = new LinkedHashSet<>();
    if (old.endsWith("/")) {
      addFolder(stem, forms);
      forms.add(stem + "/");
    } else if (last.endsWith(".html")) {
      forms.add(stem + ".html");
    } else if (!last.isEmpty() && last.indexOf('.') < 0) {
      forms.add(stem);
    }
    forms.add(to);
    forms.add(stem);
    forms.add(stem + ".html");
    forms.add(stem + "/");
    addFolder(stem, forms);
    return forms;
  }

  /** The folder, if the file is the page that stands for it. */
  private static void addFolder(String stem, Set<String> forms) {
    if (PathPart.isIndex(stem)) {
      forms.add(stem.substring(0, stem.lastIndexOf('/') + 1));
    }
  }

  private void addRelative(String form, Set<String> paths) {
    String relative = PathNames.way(PathPart.folder(from), form);
    boolean bare = !relative.startsWith(".");
    if (bare && (old.startsWith("./") || relative.isEmpty())) {
      paths.add("./" + relative);
    }
    paths.add(relative);
    if (bare) {
      paths.add("./" + relative); // what might be taken for a scheme
    }
    paths.add("../" + (relative.startsWith("./") ? relative.substring(2) : relative));
  }

  /** The path from the root, and from each folder on the way to it. */
  private static void addRooted(String start, String form, Collection<String> paths) {
    int at = 0;
    while (at < form.length()) {
      paths.add(start + form.substring(at));
      int slash = form.indexOf('/', at);
      at = slash < 0 ? form.length() : slash + 1;
    }
  }
}
