package dev.entrylint.engine.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The programs by which the configuration of a repository has git convert files. Git runs them
 * where it cannot tell by its index that a file is unchanged; those that came with a repository are
 * not run. What a user's own configuration names, such as git-lfs, is.
 */
final class RepositoryFilters {

  private RepositoryFilters() {}

  /**
   * The settings by which there are none.
   *
   * @throws GitException if the name of one cannot be written in a setting
   */
  static List<String> off(GitProgram git) throws GitException {
    Set<String> names = new TreeSet<>();
    for (String scope : List.of("--local", "--worktree")) {
      // It fails where there is none.
      byte[] all =
          git.ask("config", scope, "--includes", "-z", "--name-only", "--get-regexp", "^filter\\.")
              .out();
      for (String key : new String(all, StandardCharsets.UTF_8).split("\0")) {
        int end = key.lastIndexOf('.');
        if (end > "filter.".length()) {
          names.add(key.substring(0, end));
        }
      }
    }
    List<String> settings = new ArrayList<>();
    for (String name : names) {
      if (name.indexOf('=') >= 0) {
        throw new GitException(
            "the repository's configuration has '"
                + name
                + "', whose name no command line of git"
                + " can hold; call it otherwise, without '='");
      }
      settings.add(name + ".clean=");
      settings.add(name + ".smudge=");
      settings.add(name + ".process=");
      settings.add(name + ".required=false");
    }
    return settings;
  }
}
