package dev.entrylint.report.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder that the paths of reports for services are relative to. Those know files by their
 * paths in the repository, and not in the corpus.
 *
 * @param folder absolute, behind all symbolic links
 * @param prefix what the path of a document begins with when it is seen from there, with a closing
 *     slash; empty if the corpus lies in that very folder
 */
public record PathBase(Path folder, String prefix) {

  /** What marks the top of a repository: a folder, or in a submodule or worktree a file. */
  private static final String REPOSITORY = ".git";

  /** Where services say that they checked out what they build. */
  private static final List<String> CHECKOUTS = List.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR");

  /**
   * The one for a corpus in {@code root}: the folder that is named; the checkout of the service
   * that the build runs in, if that is a repository which holds the root; the nearest repository
   * that does; that checkout without a repository; or {@code root} itself. Git is not asked.
   *
   * @param named what the user wants it to be
   * @throws IllegalArgumentException if what is named does not hold the root
   */
  public static PathBase of(Path root, Optional<Path> named, Map<String, String> environment) {
    Path corpus = real(root);
    if (named.isPresent()) {
      Path folder = real(named.get());
      if (!corpus.startsWith(folder)) {
        throw new IllegalArgumentException(
            "the corpus in '" + root + "' does not lie in '" + named.get() + "'");
      }
      return between(folder, corpus);
    }
    Optional<Path> checkout = checkout(corpus, environment);
    if (checkout.isPresent() && isRepository(checkout.get())) {
      return between(checkout.get(), corpus);
    }
    for (Path folder = corpus; folder != null; folder = folder.getParent()) {
      if (isRepository(folder)) {
        return between(folder, corpus);
      }
    }
    return between(checkout.orElse(corpus), corpus);
  }

  /** The path of the file at {@code path}, which is seen from the root of the corpus. */
  public String of(String path) {
    return prefix + path;
  }

  private static Optional<Path> checkout(Path corpus, Map<String, String> environment) {
    for (String variable : CHECKOUTS) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        Path folder = real(Path.of(value));
        if (corpus.startsWith(folder)) {
          return Optional.of(folder);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isRepository(Path folder) {
    return Files.exists(folder.resolve(REPOSITORY));
  }

  private static PathBase between(Path folder, Path corpus) {
    StringBuilder prefix = new StringBuilder();
    for (int i = folder.getNameCount(); i < corpus.getNameCount(); i++) {
      prefix.append(corpus.getName(i)).append('/');
    }
    return new PathBase(folder, prefix.toString());
  }

  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException unreadable) {
      return absolute;
    }
  }
}
