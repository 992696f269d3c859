package dev.entrylint.config;

import dev.entrylint.corpus.Routing.Way;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dialect of a corpus, guessed from the configuration of a renderer that lies in its root, or
 * in the folder below it that holds most of its pages.
 *
 * @param dialect its name, with options
 * @param because the path of the file or folder that gave it away
 * @param base the folder in which that lies, below the root; empty if that is the root
 * @param folders in which a path is looked up that begins at the root of the site, the one with the
 *     pages first; none if nothing is known of them
 * @param ways what links may be besides what they always may in that dialect
 */
record Guess(String dialect, String because, String base, List<String> folders, Set<Way> ways) {

  /** Where a renderer's configuration lies if it is not in the root. */
  private static final List<String> BELOW =
      List.of(
          "docs",
          "doc",
          "documentation",
          "website",
          "site",
          "book",
          "guide",
          "manual",
          "en",
          "docs/en",
          "docs/website");

  /** The guess for the corpus at {@code root}, among {@code known} dialects. */
  static Optional<Guess> at(Path root, Collection<String> known) {
    Optional<Guess> guess = in(root, "", known);
    for (int i = 0; guess.isEmpty() && i < BELOW.size(); i++) {
      if (Files.isDirectory(root.resolve(BELOW.get(i)))) {
        guess = in(root, BELOW.get(i), known).filter(each -> PageCount.isMost(root, each.home()));
      }
    }
    return guess;
  }

  /** The guess by what lies in the folder {@code base} of {@code root}. */
  private static Optional<Guess> in(Path root, String base, Collection<String> known) {
    for (Sign sign : Sign.ALL) {
      for (String name : known.contains(sign.dialect()) ? sign.names() : Sign.NOTHING) {
        String path = joined(base, name);
        Optional<SignFile> file = SignFile.of(root.resolve(path));
        if (file.isPresent() && sign.isOn(file.get())) {
          return Optional.of(
              new Guess(
                  dialect(sign, file.get(), known),
                  path,
                  base,
                  folders(root, base, sign, file.get()),
                  sign.ways(file.get())));
        }
      }
    }
    return Optional.empty();
  }

  private static String dialect(Sign sign, SignFile file, Collection<String> known) {
    String dialect = sign.dialect();
    for (Sign.Hint hint : sign.hints()) {
      String more = dialect + "+" + hint.option();
      if (file.mentions(hint.word()) && known.contains(more)) {
        dialect = more;
      }
    }
    return dialect;
  }

  private static List<String> folders(Path root, String base, Sign sign, SignFile file) {
    List<String> folders = new ArrayList<>();
    for (String folder : sign.folders(file)) {
      Path path = root.resolve(base).resolve(folder).normalize();
      if (path.startsWith(root)) {
        folders.add(root.relativize(path).toString().replace('\\', '/'));
      }
    }
    return List.copyOf(folders);
  }

  private static String joined(String base, String name) {
    return base.isEmpty() ? name : base + "/" + name;
  }

  /** The folder in which the pages lie, as far as is known. */
  private String home() {
    return folders.isEmpty() ? base : folders.get(0);
  }

  /** Whether it is of the family of {@code dialect}, which may have other options. */
  boolean isOf(String dialect) {
    return family(this.dialect).equals(family(dialect));
  }

  private static String family(String dialect) {
    int plus = dialect.indexOf('+');
    return plus < 0 ? dialect : dialect.substring(0, plus);
  }
}
