package dev.entrylint.cli;

import dev.entrylint.base.Bounds;
import dev.entrylint.base.SlashedPath;
import dev.entrylint.config.Config;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.engine.source.UnsavedSources;
import dev.entrylint.engine.source.UnsavedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options by which a text that is not saved is checked in the place of a file.
 *
 * @param written the file as the user wrote it
 * @param file the same, absolute; it need not be there
 */
record StdinOptions(String written, Path file, UnsavedText text) {

  private static final String STDIN = "--stdin";
  private static final String NAME = "--stdin-filename";

  /** Adds them to {@code spec}. */
  static void add(CommandSpec spec) {
    spec.addOption(
        Options.flag(
            STDIN,
            "Check what is on standard input, as UTF-8, in the place of the file that "
                + NAME
                + " names, and report on that; nothing is written."));
    spec.addOption(
        Options.text(
            NAME, "FILE", "The file that " + STDIN + " stands for; it need not be there."));
  }

  /**
   * What is given of them; reads standard input if they are.
   *
   * @throws Refusal if one is given without the other, or with what they exclude, or what is named
   *     can be no file
   */
  static Optional<StdinOptions> of(ParseResult given, Console console) throws Refusal {
    boolean named = given.hasMatchedOption(NAME);
    if (named != given.matchedOptionValue(STDIN, false)) {
      throw new Refusal(
          named
              ? NAME + " names the file that " + STDIN + " stands for; give both"
              : STDIN + " needs to know which file it stands for; " + NAME + " FILE says so");
    }
    if (!named) {
      return Optional.empty();
    }
    Optional<ChangeOptions> change = ChangeOptions.of(given);
    if (change.isPresent()) {
      throw new Refusal(
          STDIN + " and " + change.get().option() + " exclude each other; give one of them");
    }
    String written = given.matchedOptionValue(NAME, "");
    Path file = console.path(written);
    if (Files.isDirectory(file)) {
      throw new Refusal("'" + written + "' is a folder, and " + NAME + " names a file");
    }
    Path above = existing(file.getParent());
    if (!Files.isDirectory(above)) {
      throw new Refusal("there can be no file '" + written + "': " + above + " is no folder");
    }
    long most = ReadingOptions.of(given, console).limits().document();
    if (console.has("ENTRYLINT_TYPED")) {
      console.say("reading the text of '" + written + "' from the terminal, up to Ctrl-D");
    }
    try {
      return Optional.of(new StdinOptions(written, file, UnsavedText.read(console.in(), most)));
    } catch (IOException failed) {
      throw new Refusal("standard input cannot be read: " + failed.getMessage(), failed);
    }
  }

  /** The nearest to {@code path} upwards of what is there. */
  private static Path existing(Path path) {
    Path there = path;
    while (there != null && there.getParent() != null && !isThere(there)) {
      there = there.getParent();
    }
    return there;
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** The folder from which the configuration is looked up that the file is checked by. */
  Path folder() {
    return existing(file.getParent());
  }

  /**
   * {@code sources} with the text in its place.
   *
   * @param root of the sources
   * @throws Refusal if the file lies outside of them, or may not be read
   */
  Sources over(Sources sources, Path root, Bounds bounds, boolean ignored)
      throws IOException, Refusal {
    if (!bounds.fence().holds(file)) {
      throw new Refusal(
          "'"
              + written
              + "' lies outside "
              + bounds.fence().folder()
              + " or in what git keeps there; --fence DIR allows more");
    }
    return new UnsavedSources(sources, Map.of(below(root), text), ignored);
  }

  /** The path of the file from {@code root}. */
  private String below(Path root) throws IOException, Refusal {
    Path top = root;
    Path path = file;
    if (!path.startsWith(top)) {
      Path there = folder();
      path = there.toRealPath().resolve(there.relativize(file));
      top = root.toRealPath();
    }
    if (!path.startsWith(top)) {
      throw new Refusal("'" + written + "' lies outside the corpus, whose root is " + root);
    }
    return SlashedPath.of(top.relativize(path));
  }

  /** What is reported on: what {@code paths} say, or else the document in whose place it is. */
  Scope scope(List<String> paths, Workspace workspace, Console console)
      throws IOException, Refusal {
    List<Scope.Place> places = new ArrayList<>();
    for (String each : paths.isEmpty() ? List.of(written) : paths) {
      if (console.path(each).equals(file)) {
        places.add(new Scope.Place(each, document(workspace), false));
      } else {
        places.addAll(Scope.of(List.of(each), workspace, console).places());
      }
    }
    return new Scope(List.copyOf(places));
  }

  /** The path by which the file is a document; that from the root if it is none. */
  private String document(Workspace workspace) throws IOException, Refusal {
    Config config = workspace.config();
    String path = below(config.root());
    Sources sources = workspace.sources();
    List<String> documents = sources.paths(config.include(), config.exclude());
    return documents.contains(path)
        ? path
        : sources.behindLinks(path).filter(documents::contains).orElse(path);
  }
}
