package dev.entrylint.engine.git;

import dev.entrylint.engine.git.GitProgram.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The merge of three files line by line, by {@code git merge-file}, with markers where both sides
 * changed something.
 *
 * @param files ours, the ancestor and theirs, absolute
 * @param labels what markers call them, in the same order
 * @param markerSize how long a marker is
 */
public record MergeFile(List<Path> files, List<String> labels, int markerSize) {

  /** Of more conflicts than this git says no more. */
  private static final int MOST_CONFLICTS = 127;

  /**
   * What is made of the three.
   *
   * @param conflicts how many there are; 127 if there are more
   */
  public record Merged(byte[] bytes, int conflicts) {}

  /**
   * Merges them; none of them is changed. The style of conflicts is that of the repository that
   * {@code folder} lies in.
   *
   * @throws GitException if git cannot be run, or cannot merge such files
   */
  public Merged run(Path folder, GitEnvironment environment) throws GitException {
    List<String> words = new ArrayList<>(List.of("merge-file", "-p", "-q"));
    words.add("--marker-size=" + markerSize);
    for (String each : labels) {
      words.add("-L");
      words.add(each);
    }
    words.add("--");
    files.forEach(each -> words.add(each.toString()));
    Answer answer = GitProgram.in(folder, environment).ask(words.toArray(String[]::new));
    if (answer.code() > MOST_CONFLICTS) {
      throw new GitException("git cannot merge this: " + answer.complaint());
    }
    return new Merged(answer.out(), answer.code());
  }
}
