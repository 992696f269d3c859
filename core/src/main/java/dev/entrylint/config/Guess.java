package dev.entrylint.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The dialect of a corpus, guessed from the configuration of a renderer that lies in its root.
 *
 * @param dialect its name
 * @param because the file or folder that gave it away
 * @param folder where that configuration says that the pages lie; empty if it does not say
 */
record Guess(String dialect, String because, Optional<String> folder) {

  /**
   * What may lie in the root.
   *
   * @param names of which one gives it away
   * @param folderKey the key under which it says where the pages lie
   * @param proofKey a key that it must have, where other programs have files of that name
   * @param dialects that it speaks for; the first that is known counts
   */
  private record Sign(
      List<String> names, String folderKey, String proofKey, List<String> dialects) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(
              List.of("mkdocs.yml", "mkdocs.yaml"),
              "docs_dir",
              "",
              List.of("mkdocs", "python-markdown")),
          new Sign(List.of("book.toml"), "src", "", List.of("mdbook")),
          new Sign(
              List.of(
                  "docusaurus.config.js",
                  "docusaurus.config.ts",
                  "docusaurus.config.mjs",
                  "docusaurus.config.cjs"),
              "",
              "",
              List.of("docusaurus")),
          new Sign(
              List.of("hugo.toml", "hugo.yaml", "hugo.yml"), "contentDir", "", List.of("hugo")),
          new Sign(List.of("config.toml"), "contentDir", "baseURL", List.of("hugo")),
          new Sign(List.of("_quarto.yml", "_quarto.yaml"), "", "", List.of("quarto", "pandoc")),
          new Sign(List.of(".vitepress"), "", "", List.of("vitepress")),
          new Sign(List.of(".obsidian"), "", "", List.of("obsidian")),
          new Sign(List.of(".foam"), "", "", List.of("foam")),
          new Sign(List.of("_config.yml"), "", "", List.of("jekyll", "kramdown-gfm", "kramdown")));

  /** The guess for the corpus at {@code root}, among {@code known} dialects. */
  static Optional<Guess> at(Path root, Collection<String> known) {
    for (Sign sign : SIGNS) {
      Optional<String> dialect = sign.dialects.stream().filter(known::contains).findFirst();
      for (String name : dialect.isPresent() ? sign.names : List.<String>of()) {
        Path file = root.resolve(name);
        if (Files.exists(file) && (sign.proofKey.isEmpty() || has(file, sign.proofKey))) {
          return Optional.of(new Guess(dialect.get(), name, value(file, sign.folderKey)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean has(Path file, String key) {
    return value(file, key).isPresent();
  }

  /** What the first line {@code key: value} or {@code key = value} of {@code file} says. */
  private static Optional<String> value(Path file, String key) {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    try {
      for (String line : Files.readAllLines(file)) {
        String rest = line.startsWith(key) ? line.substring(key.length()).strip() : "";
        if (rest.startsWith(":") || rest.startsWith("=")) {
          return Optional.of(unquoted(rest.substring(1).strip())).filter(value -> !value.isEmpty());
        }
      }
    } catch (IOException unreadable) {
      // What cannot be read says nothing, and a guess need not know more.
    }
    return Optional.empty();
  }

  private static String unquoted(String value) {
    boolean quoted = !value.isEmpty() && (value.charAt(0) == '"' || value.charAt(0) == '\'');
    int end = quoted ? value.indexOf(value.charAt(0), 1) : value.indexOf(" #");
    return value.substring(quoted ? 1 : 0, end < 0 ? value.length() : end).strip();
  }
}
