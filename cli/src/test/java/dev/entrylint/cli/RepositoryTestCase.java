package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;

/** A small corpus in a git repository, in which nothing depends on the machine. */
abstract class RepositoryTestCase extends CommandLineTestCase {

  /** How git ended, and all that was said. */
  record Answer(int code, String said) {}

  @BeforeEach
  void makeRepository() throws IOException {
    String path = System.getenv("PATH");
    Assumptions.assumeTrue(
        Stream.of(path.split(File.pathSeparator))
            .anyMatch(each -> Files.isExecutable(Path.of(each, "git"))),
        "there is no git on the PATH");
    set("PATH", path);
    set("HOME", root.toString());
    set("GIT_CONFIG_NOSYSTEM", "1");
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      set("GIT_" + who + "_NAME", "A. Writer");
      set("GIT_" + who + "_EMAIL", "writer@example.org");
      set("GIT_" + who + "_DATE", "2026-01-02T03:04:05Z");
    }
    git("-c", "init.defaultBranch=main", "init", "-q");
  }

  /** Runs git; it must succeed. */
  String git(String... words) throws IOException {
    Answer answer = tryGit(root, words);
    assertEquals(0, answer.code, answer.said);
    return answer.said.strip();
  }

  /** Runs git, which may fail. */
  Answer tryGit(Path where, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Answer(process.waitFor(), said);
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }

  /** Commits all there is. */
  void commit() throws IOException {
    git("add", "--all");
    git("commit", "-q", "--allow-empty", "-m", "a state");
  }

  void delete(String path) throws IOException {
    Files.delete(root.resolve(path));
  }
}
