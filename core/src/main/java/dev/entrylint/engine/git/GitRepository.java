package dev.entrylint.engine.git;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.NearMiss;
import dev.entrylint.engine.git.GitProgram.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A git repository with a working tree.
 *
 * @param top the top of the working tree, a real path
 * @param shallow whether its history was cut off when it was cloned
 */
public record GitRepository(GitProgram git, Path top, boolean shallow) {

  /** What stands for the commit that is checked out. */
  private static final String HEAD = "HEAD";

  /**
   * The repository that {@code folder} lies in, or the one that a hook's environment names.
   *
   * @param folder absolute
   * @throws GitException if there is no git, or no such repository that may be read
   */
  public static GitRepository around(Path folder, GitEnvironment environment) throws GitException {
    if (environment.namesRepository() && !environment.namesWorkTree()) {
      // A hook in a work tree is told its GIT_DIR alone, and may have gone into another folder.
      GitEnvironment own = environment.withoutRepository();
      Answer kept = GitProgram.in(folder, own).ask("rev-parse", "--absolute-git-dir");
      if (kept.isFine() && environment.names(kept.line())) {
        return around(folder, own);
      }
    }
    // Without a GIT_WORK_TREE, the working tree begins where git is started.
    Path from = environment.namesRepository() ? environment.folder() : folder;
    GitProgram git = GitProgram.in(from, environment);
    Answer answer = git.ask("rev-parse", "--is-shallow-repository", "--show-toplevel");
    if (!answer.isFine()) {
      throw GitRefusals.of(answer, from);
    }
    String said = new String(answer.out(), StandardCharsets.UTF_8);
    int line = said.indexOf('\n');
    String top = said.substring(line + 1).replaceFirst("\\r?\\n$", "");
    try {
      Path real = Path.of(top).toRealPath();
      boolean shallow = said.substring(0, line).strip().equals("true");
      GitProgram there = git.at(real).overriding(RepositoryFilters.off(git));
      return new GitRepository(there, real, shallow);
    } catch (IOException gone) {
      throw new GitException("there is no folder '" + top + "', where git has its files", gone);
    }
  }

  /**
   * The repository of the corpus in {@code root}: the one that it lies in, or else, below the root,
   * the one that this process works in.
   *
   * @param root absolute
   * @throws GitException if there is no git, or no such repository that may be read
   */
  public static GitRepository of(Path root, GitEnvironment environment) throws GitException {
    try {
      return around(root, environment);
    } catch (GitException none) {
      boolean below = environment.folder().startsWith(root) && !environment.folder().equals(root);
      if (!below || environment.namesRepository()) {
        throw none;
      }
      return around(environment.folder(), environment);
    }
  }

  /** Whether there is a commit to compare with what is checked out. */
  public boolean hasCommits() throws GitException {
    return resolved(HEAD).isPresent();
  }

  /**
   * The tree of the commit, or the tag of one, that {@code ref} names.
   *
   * @return the empty tree for the commit that is checked out, if there is none yet
   * @throws GitException if there is no such commit here
   */
  public String tree(String ref) throws GitException {
    Optional<String> commit = resolved(ref);
    if (commit.isEmpty() && ref.equals(HEAD) && isUnborn()) {
      return emptyTree();
    }
    if (commit.isEmpty()) {
      throw unknown(ref);
    }
    return new String(
            git.run("rev-parse", "--verify", "--quiet", commit.get() + "^{tree}"),
            StandardCharsets.US_ASCII)
        .strip();
  }

  /** Whether nothing was committed yet on the branch that is checked out. */
  private boolean isUnborn() throws GitException {
    return git.ask("symbolic-ref", "--quiet", HEAD).isFine();
  }

  private String emptyTree() throws GitException {
    return git.ask("hash-object", "-t", "tree", "--stdin").line();
  }

  private Optional<String> resolved(String ref) throws GitException {
    Answer answer =
        git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}");
    return answer.isFine() ? Optional.of(answer.line()) : Optional.empty();
  }

  private GitException unknown(String ref) throws GitException {
    String sentence = "git knows no commit '" + ref + "' here";
    List<String> names = refs();
    Optional<String> remote = names.stream().filter(each -> each.endsWith("/" + ref)).findFirst();
    Optional<String> near = remote.or(() -> NearMiss.nearest(ref, names));
    if (near.isPresent()) {
      return new GitException(sentence + "; did you mean '" + near.get() + "'?");
    }
    return new GitException(
        sentence
            + (shallow
                ? ", and the clone is shallow; 'git fetch --unshallow' gets the rest of its history"
                : "; a branch, a tag, or the id of a commit would be right"));
  }

  private List<String> refs() throws GitException {
    String all =
        new String(
            git.run(
                "for-each-ref",
                "--format=%(refname:short)",
                "refs/heads",
                "refs/tags",
                "refs/remotes"),
            StandardCharsets.UTF_8);
    return all.lines().toList();
  }

  /** A short name of {@code commit}, which is here. */
  public String shortened(String commit) throws GitException {
    Answer answer = git.ask("rev-parse", "--short", "--verify", "--quiet", commit);
    return answer.isFine() ? answer.line() : commit;
  }

  /**
   * The branch that others are merged into: {@code origin/HEAD}, else {@code main} or {@code
   * master}, here or at the origin.
   *
   * @throws GitException if there is none of them
   */
  public String mainBranch() throws GitException {
    for (String each : List.of("origin/HEAD", "main", "master", "origin/main", "origin/master")) {
      if (resolved(each).isPresent()) {
        return each;
      }
    }
    throw new GitException(
        "there is no branch origin/HEAD, main or master here; --changed=BRANCH names another"
            + (shallow ? ", and 'git fetch --unshallow' gets all of a shallow clone" : ""));
  }

  /**
   * The last commit that {@code branch} and what is checked out have in common.
   *
   * @throws GitException if there is none, or no such branch
   */
  public String mergeBase(String branch) throws GitException {
    Optional<String> commit = resolved(branch);
    if (commit.isEmpty()) {
      throw unknown(branch);
    }
    if (!hasCommits()) {
      return HEAD;
    }
    Answer answer = git.ask("merge-base", commit.get(), HEAD);
    if (answer.isFine()) {
      return answer.line();
    }
    throw new GitException(
        "'"
            + branch
            + "' and what is checked out have no commit in common"
            + (shallow
                ? ", as far as this shallow clone goes; 'git fetch --unshallow' gets the rest"
                : ""));
  }

  /** What differs between a tree and the index. */
  List<GitChange> indexSince(String tree) throws GitException {
    return diff(List.of("--cached", tree));
  }

  /** What differs between a tree and the files on disk that the index has. */
  List<GitChange> filesSince(String tree) throws GitException {
    return diff(List.of(tree));
  }

  /** What differs between the index and the files on disk that it has. */
  List<GitChange> filesSinceIndex() throws GitException {
    return diff(List.of());
  }

  private List<GitChange> diff(List<String> sides) throws GitException {
    List<String> words =
        new ArrayList<>(
            List.of(
                "diff",
                "--raw",
                "-z",
                "--no-abbrev",
                "--no-renames",
                "--no-ext-diff",
                "--no-textconv",
                "--no-color",
                "--ignore-submodules=dirty"));
    words.addAll(sides);
    words.add("--");
    return GitChange.parse(git.run(words.toArray(String[]::new)));
  }

  /** The paths of files that are neither in the index nor ignored. */
  List<String> untracked() throws GitException {
    return GitChange.names(git.run("ls-files", "-z", "--others", "--exclude-standard"));
  }

  /**
   * The paths, in the corpus in {@code root}, of the files that are not as the commit that is
   * checked out has them, or that it does not have; what git ignores is none of them.
   *
   * @param disk the files in {@code root}
   * @throws GitException if git cannot say that
   */
  public Set<String> uncommitted(Path root, FileTree disk) throws GitException {
    GitPlaces places = new GitPlaces(top, root, disk);
    Set<String> paths = new TreeSet<>();
    for (GitChange each : filesSince(tree(HEAD))) {
      places.of(each.path()).ifPresent(paths::add);
    }
    for (String each : untracked()) {
      places.of(each).ifPresent(paths::add);
    }
    return paths;
  }

  /** The files of the index that a sparse checkout leaves out of the disk. */
  List<GitChange> leftOut() throws GitException {
    if (!git.ask("config", "--type=bool", "--get", "core.sparseCheckout").line().equals("true")) {
      return List.of();
    }
    return GitChange.skipped(git.run("ls-files", "-z", "-t", "--stage"));
  }
}
