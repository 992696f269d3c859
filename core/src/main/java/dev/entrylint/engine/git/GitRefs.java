package dev.entrylint.engine.git;

import dev.entrylint.base.NearMiss;
import dev.entrylint.engine.git.GitProgram.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What names stand for in a repository.
 *
 * @param shallow whether its history was cut off when it was cloned
 */
record GitRefs(GitProgram git, boolean shallow) {

  /** The id of the commit that {@code ref} names, or a tag in its place. */
  Optional<String> commit(String ref) throws GitException {
    Optional<String> commit = object(ref + "^{commit}");
    if (commit.isPresent()) {
      return commit;
    }
    // Behind some, as ':/text', nothing may be added.
    Optional<String> object = object(ref);
    return object.isPresent() ? object(object.get() + "^{commit}") : Optional.empty();
  }

  private Optional<String> object(String name) throws GitException {
    Answer answer = git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", name);
    // What begins with '^' names all but a commit.
    return answer.isFine() && !answer.line().startsWith("^")
        ? Optional.of(answer.line())
        : Optional.empty();
  }

  /** Whether nothing was committed yet on the branch that is checked out. */
  boolean isUnborn() throws GitException {
    return git.ask("symbolic-ref", "--quiet", "HEAD").isFine() && object("HEAD").isEmpty();
  }

  /** That {@code ref} names no commit, and what may be meant. */
  GitException unknown(String ref) throws GitException {
    Optional<String> object = object(ref);
    if (object.isPresent()) {
      Optional<String> within = object(object.get() + "^{}");
      Answer sort = git.ask("cat-file", "-t", within.orElse(object.get()));
      return new GitException(
          sort.isFine()
              ? "'" + ref + "' is a " + sort.line() + " to git; a commit would be right"
              : "git lacks the commit '" + ref + "'; 'git fsck' says what else is missing");
    }
    String sentence = "git knows no commit '" + ref + "' here";
    List<String> names = all();
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

  private List<String> all() throws GitException {
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
}
