package dev.entrylint.cli;

import dev.entrylint.base.SlashedPath;
import dev.entrylint.convention.Glob;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A PATH that is a pattern, where no shell has made paths of it: it is quoted, or the shell of
 * Windows. It stands for the documents that fit it.
 *
 * @param written as the user wrote it
 * @param base the folder below which all matches lie; empty for the working directory
 * @param below the pattern of their paths from there
 */
record PathGlob(String written, String base, Glob below) {

  private static final String WILD = "*?{";

  /** The pattern that {@code written} is; a file that is called so is none. */
  static Optional<PathGlob> of(String written, Console console) {
    int wild = 0;
    while (wild < written.length() && WILD.indexOf(written.charAt(wild)) < 0) {
      wild++;
    }
    if (wild == written.length() || isThere(written, console)) {
      return Optional.empty();
    }
    String slashed = written.replace(File.separatorChar, '/');
    int slash = slashed.lastIndexOf('/', wild);
    String base = slash == 0 ? "/" : slashed.substring(0, Math.max(0, slash));
    return Optional.of(new PathGlob(written, base, new Glob(slashed.substring(slash + 1))));
  }

  private static boolean isThere(String written, Console console) {
    try {
      return Files.exists(console.folder().resolve(written));
    } catch (InvalidPathException pattern) {
      return false; // on Windows no name has such letters
    }
  }

  /** The folder below which all matches lie. */
  Path folder(Console console) throws Refusal {
    return console.path(base);
  }

  /**
   * Those of {@code documents} that fit, in their order.
   *
   * @param root of the documents
   * @throws Refusal if there is none
   */
  List<String> matches(List<String> documents, Path root, Console console)
      throws IOException, Refusal {
    Path from = folder(console);
    Path top = root;
    if (!from.startsWith(top) && !top.startsWith(from) && Files.isDirectory(from)) {
      from = from.toRealPath();
      top = top.toRealPath();
    }
    List<String> matches = new ArrayList<>();
    for (String document : documents) {
      Path path = top.resolve(document);
      if (path.startsWith(from) && below.matches(SlashedPath.of(from.relativize(path)))) {
        matches.add(document);
      }
    }
    if (matches.isEmpty()) {
      throw new Refusal(
          Files.isDirectory(from)
              ? "no document of the corpus fits '" + written + "'"
              : "there is no folder '" + base + "', as '" + written + "' has it");
    }
    return matches;
  }
}
