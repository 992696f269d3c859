package dev.entrylint.engine.git;

import dev.entrylint.engine.git.GitProgram.Answer;
import java.nio.file.Path;

/** Why git reads no repository, in sentences that say what would be right. */
final class GitRefusals {

  private GitRefusals() {}

  /** What {@code answer} to the question for the repository around {@code folder} means. */
  static GitException of(Answer answer, Path folder) {
    String all = answer.err();
    if (all.contains("dubious ownership")) {
      String remedy =
          all.lines()
              .map(String::strip)
              .filter(line -> line.startsWith("git config "))
              .findFirst()
              .orElse("git config --global --add safe.directory '" + folder + "'");
      return new GitException(
          "git does not trust the repository around "
              + folder
              + ", which belongs to somebody else ("
              + answer.complaint()
              + "); if you do: "
              + remedy);
    }
    if (all.contains("not a git repository")) {
      return new GitException(
          folder
              + " is in no git repository, so that nobody knows what changed there; if one lies below,"
              + " run this in it");
    }
    if (all.contains("must be run in a work tree")) {
      return new GitException(
          "the git repository of " + folder + " has no working tree; check in one that has");
    }
    return new GitException(
        "git cannot read the repository of " + folder + ": " + answer.complaint());
  }
}
