package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.anchor.Definitions;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.renderer.Routing;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The documents and files that {@code [[name]]} may mean: those whose path ends in the name,
 * whatever its case, with or without the ending of a page. Of several it means the one in the same
 * folder, else the one nearest to the root, else the first by path.
 */
final class WikiNames {

  private final Routing routing;
  private final FileTree files;
  private final Map<String, List<Page>> byName = new HashMap<>();

  WikiNames(List<Page> pages, Routing routing, FileTree files) {
    this.routing = routing;
    this.files = files;
    for (Page page : pages) {
      String path = fold(page.document().path());
      byName.computeIfAbsent(Targets.name(path), name -> new ArrayList<>(1)).add(page);
      String stem = routing.stem(path);
      if (!stem.equals(path)) {
        byName.computeIfAbsent(Targets.name(stem), name -> new ArrayList<>(1)).add(page);
      }
    }
  }

  /** The pages that {@code name} fits when it is used in {@code from}, the one it means first. */
  List<Page> pages(Page from, String name) {
    String folder = Targets.folder(from.document().path());
    boolean fixed = name.startsWith("./") || name.startsWith("../") || name.startsWith("/");
    String sought = fold(fixed ? Targets.resolve(from.document().path(), name) : name);
    List<Page> fitting = new ArrayList<>(1);
    for (Page page : byName.getOrDefault(Targets.name(sought), List.of())) {
      String path = fold(page.document().path());
      String stem = routing.stem(path);
      if (path.equals(sought) || stem.equals(sought)) {
        return List.of(page); // a whole path leaves no doubt
      }
      if (!fixed && (path.endsWith("/" + sought) || stem.endsWith("/" + sought))) {
        fitting.add(page);
      }
    }
    if (fitting.size() > 1) {
      fitting.sort(
          Comparator.comparing(
                  (Page page) -> !Targets.folder(page.document().path()).equals(folder))
              .thenComparing(page -> page.document().path().chars().filter(c -> c == '/').count())
              .thenComparing(page -> page.document().path()));
    }
    return fitting;
  }

  /** The path of the file that is no document and that {@code name} means. */
  Optional<String> file(Page from, String name) {
    String beside = Targets.resolve(from.document().path(), name);
    if (files.exists(beside)) {
      return Optional.of(beside);
    }
    String sought = "/" + fold(name);
    return files.named(Targets.name(name)).stream()
        .filter(path -> fold("/" + path).endsWith(sought))
        .min(
            Comparator.comparing((String path) -> path.chars().filter(c -> c == '/').count())
                .thenComparing(path -> path));
  }

  /** What {@code fragment} names among the {@code definitions} of a page: a block, or a heading. */
  static Optional<Definition> inside(Definitions definitions, String fragment) {
    String part = fragment.substring(fragment.lastIndexOf('#') + 1);
    Optional<Definition> named = definitions.find(part);
    if (named.isEmpty() && part.startsWith("^")) {
      named = definitions.find(part.substring(1));
    }
    String title = title(part);
    for (int i = 0; named.isEmpty() && !title.isEmpty() && i < definitions.size(); i++) {
      Definition each = definitions.get(i);
      int heading = each.anchor().heading();
      if (heading >= 0 && title(each.document().headings().get(heading).title()).equals(title)) {
        named = Optional.of(each);
      }
    }
    return named;
  }

  /** A title by its letters and digits, since such links leave out what would be syntax. */
  private static String title(String text) {
    StringBuilder title = new StringBuilder(text.length());
    Targets.fold(Normalizer.normalize(text, Normalizer.Form.NFC))
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(title::appendCodePoint);
    return title.toString();
  }

  private static String fold(String path) {
    return Targets.fold(Normalizer.normalize(path, Normalizer.Form.NFC));
  }
}
