package dev.entrylint.engine.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The merge driver of entrylint in the configuration of one repository, which is not committed.
 * What it holds is written and shown, and never run from here.
 */
public record MergeDriver(GitRepository repository) {

  /** What attributes call it. */
  public static final String NAME = "entrylint";

  private static final String SECTION = "merge." + NAME;
  private static final String COMMAND = SECTION + ".driver";
  private static final String TITLE = SECTION + ".name";

  /** By this it is known who wrote it. */
  private static final String WRITTEN =
      "lists are merged item by item (written by entrylint hook install --merge-driver)";

  /**
   * What git runs; nothing if there is no such driver.
   *
   * @throws GitException if git does not say
   */
  public Optional<String> command() throws GitException {
    return value(COMMAND);
  }

  /**
   * Whether entrylint wrote the one that is there.
   *
   * @throws GitException if git does not say
   */
  public boolean isOurs() throws GitException {
    return value(TITLE).filter(WRITTEN::equals).isPresent();
  }

  private Optional<String> value(String key) throws GitException {
    GitProgram.Answer answer = repository.git().ask("config", "--local", "-z", "--get", key);
    String said = new String(answer.out(), StandardCharsets.UTF_8);
    return answer.isFine() ? Optional.of(said.replaceFirst("\0$", "")) : Optional.empty();
  }

  /**
   * Writes it, in the place of the one that is there.
   *
   * @throws GitException if git cannot
   */
  public void install(String command) throws GitException {
    repository.git().run("config", "--local", "--replace-all", TITLE, WRITTEN);
    repository.git().run("config", "--local", "--replace-all", COMMAND, command);
  }

  /**
   * Takes it out again.
   *
   * @throws GitException if git cannot
   */
  public void uninstall() throws GitException {
    repository.git().run("config", "--local", "--remove-section", SECTION);
  }

  /** A file and the driver that attributes name for it. */
  public record Other(String path, String driver) {}

  /**
   * The first among {@code paths}, seen from the top of the working tree, that is merged by another
   * driver than this and git's own for texts.
   *
   * @throws GitException if git does not say
   */
  public Optional<Other> other(List<String> paths) throws GitException {
    List<String> words = new ArrayList<>(List.of("check-attr", "-z", "merge", "--"));
    words.addAll(paths);
    byte[] out = repository.git().run(words.toArray(String[]::new));
    String[] said = new String(out, StandardCharsets.UTF_8).split("\0");
    for (int i = 0; i + 2 < said.length; i += 3) {
      if (!List.of("unspecified", "set", "text", NAME).contains(said[i + 2])) {
        return Optional.of(new Other(said[i], said[i + 2]));
      }
    }
    return Optional.empty();
  }

  /**
   * What the file at {@code path} holds in the commit that is checked out; empty if it is not in
   * it.
   *
   * @throws GitException if git cannot be run
   */
  public String committed(String path) throws GitException {
    GitProgram.Answer answer = repository.git().ask("cat-file", "-p", "HEAD:" + path);
    return answer.isFine() ? new String(answer.out(), StandardCharsets.ISO_8859_1) : "";
  }
}
