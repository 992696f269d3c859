package dev.entrylint.engine.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The environment that git runs in: that of this process, in which a hook's repository and index
 * hold, without what would have git ask a terminal, fetch, or run another program.
 *
 * @param folder the working directory of this process, absolute, from which relative paths in
 *     variables are seen
 * @param variables the environment variables of this process
 */
public record GitEnvironment(Path folder, Map<String, String> variables) {

  /** Variables with a path that git would see from where it is started. */
  private static final List<String> PATHS =
      List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY");

  private static final String INDEX = "GIT_INDEX_FILE";

  /** Variables that have git write elsewhere, run a program, or read paths otherwise. */
  private static final List<String> SHUNNED =
      List.of(
          "GIT_TRACE",
          "GIT_PAGER",
          "GIT_EXTERNAL_DIFF",
          "GIT_DIFF_OPTS",
          "GIT_PREFIX",
          "GIT_NAMESPACE",
          "GIT_ICASE_PATHSPECS",
          "GIT_GLOB_PATHSPECS",
          "GIT_NOGLOB_PATHSPECS",
          "GIT_DEFAULT_REF_FORMAT",
          "GIT_ASKPASS",
          "SSH_ASKPASS");

  /** Whether a hook, or a user, says which repository it is. */
  boolean namesRepository() {
    return !variables.getOrDefault("GIT_DIR", "").isEmpty();
  }

  /** Whether it says where the files of that repository are. */
  boolean namesWorkTree() {
    return !variables.getOrDefault("GIT_WORK_TREE", "").isEmpty();
  }

  /** Whether the repository that it names is kept in {@code kept}. */
  boolean names(String kept) {
    try {
      Path named = Path.of(absolute(variables.getOrDefault("GIT_DIR", "")));
      return named.toRealPath().equals(Path.of(kept).toRealPath());
    } catch (IOException | InvalidPathException unusable) {
      return false; // git says what is wrong with it
    }
  }

  /** The same, in which git finds the repository by the folder that it is started in. */
  GitEnvironment withoutRepository() {
    Map<String, String> others = new HashMap<>(variables);
    others.remove("GIT_DIR");
    return new GitEnvironment(folder, others);
  }

  /** Puts into {@code given}, the environment of a process, what holds for git. */
  void putInto(Map<String, String> given) {
    given.clear();
    given.putAll(variables);
    given.keySet().removeIf(name -> SHUNNED.stream().anyMatch(each -> name.startsWith(each)));
    for (String name : PATHS) {
      given.computeIfPresent(name, (any, path) -> absolute(path));
    }
    // Git sees a relative index from the top of the working tree; hooks begin there, too.
    given.computeIfPresent(
        INDEX, (any, path) -> Files.exists(Path.of(absolute(path))) ? absolute(path) : path);
    given.put("LC_ALL", "C");
    given.put("LANGUAGE", "C");
    given.put("GIT_TERMINAL_PROMPT", "0");
    given.put("GIT_OPTIONAL_LOCKS", "0");
    given.put("GIT_LITERAL_PATHSPECS", "1");
    given.put("GIT_NO_LAZY_FETCH", "1");
    // Versions that do not know that variable fetch by no protocol.
    given.put("GIT_ALLOW_PROTOCOL", "none");
  }

  private String absolute(String path) {
    try {
      return path.isEmpty() ? path : folder.resolve(path).toString();
    } catch (InvalidPathException unusable) {
      return path; // git says what is wrong with it
    }
  }

  /**
   * Git, on the {@code PATH}. Relative folders in it are passed over: what lies in a corpus is not
   * run.
   */
  Optional<Path> program() {
    // Windows minds no case in names of variables.
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(variables);
    boolean windows = File.separatorChar == '\\';
    String name = windows ? "git.exe" : "git";
    for (String each : all.getOrDefault("PATH", "").split(File.pathSeparator)) {
      try {
        Path file = Path.of(each).resolve(name);
        if (file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file)) {
          return Optional.of(file);
        }
      } catch (InvalidPathException unusable) {
        continue;
      }
    }
    return Optional.empty();
  }
}
