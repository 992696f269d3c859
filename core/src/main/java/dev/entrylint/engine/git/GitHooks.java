package dev.entrylint.engine.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where git looks for the hooks of a repository, and for what else is its own and not committed.
 *
 * @param folder of the hooks, absolute; it need not be there
 * @param attributes the file of attributes that hold for this repository alone, absolute; it need
 *     not be there
 * @param own whether the hooks are this repository's, with all its working trees, and no other's
 * @param tracked whether they lie in the working tree, so that they may be committed
 */
public record GitHooks(Path folder, Path attributes, boolean own, boolean tracked) {

  /**
   * Those of {@code repository}.
   *
   * @throws GitException if git does not say
   */
  public static GitHooks of(GitRepository repository) throws GitException {
    GitProgram git = repository.git().seeingHooks();
    Path top = repository.top();
    Path folder = real(path(git, top, "--git-path", "hooks"));
    Path kept = real(path(git, top, "--git-common-dir"));
    Path attributes = path(git, top, "--git-path", "info/attributes");
    boolean inside =
        folder.startsWith(kept) || folder.startsWith(real(path(git, top, "--git-dir")));
    boolean tracked = !inside && folder.startsWith(top);
    return new GitHooks(folder, attributes, inside || tracked, tracked);
  }

  private static Path path(GitProgram git, Path top, String... question) throws GitException {
    String[] words = new String[question.length + 1];
    words[0] = "rev-parse";
    System.arraycopy(question, 0, words, 1, question.length);
    String said = new String(git.run(words), StandardCharsets.UTF_8).replaceFirst("\\r?\\n$", "");
    try {
      return top.resolve(said).normalize();
    } catch (InvalidPathException unusable) {
      throw new GitException("git names '" + said + "', which is no path here", unusable);
    }
  }

  /** Behind all links on the way, as far as it is there. */
  private static Path real(Path path) {
    Path there = path;
    while (there != null) {
      try {
        return there.toRealPath().resolve(there.relativize(path)).normalize();
      } catch (IOException missing) {
        there = there.getParent();
      }
    }
    return path;
  }
}
