package dev.entrylint.engine.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** A git repository in a folder of a test, in which nothing depends on the machine. */
final class ScratchRepository {

  private final Path folder;

  /** What git runs in, and what the program is given. */
  final Map<String, String> environment = new HashMap<>();

  private ScratchRepository(Path folder) {
    this.folder = folder;
    environment.put("PATH", System.getenv("PATH"));
    environment.put("HOME", folder.toString());
    environment.put("XDG_CONFIG_HOME", folder.resolve("no-configuration").toString());
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + who + "_NAME", "A. Writer");
      environment.put("GIT_" + who + "_EMAIL", "writer@example.org");
      environment.put("GIT_" + who + "_DATE", "2026-01-02T03:04:05Z");
    }
  }

  /** A new one; the test is skipped where there is no git. */
  static ScratchRepository in(Path folder, String... options) throws IOException {
    ScratchRepository made = new ScratchRepository(folder);
    Assumptions.assumeTrue(
        new GitEnvironment(folder, made.environment).program().isPresent(),
        "there is no git on the PATH");
    List<String> words = new ArrayList<>(List.of("-c", "init.defaultBranch=main", "init", "-q"));
    words.addAll(List.of(options));
    made.git(words.toArray(String[]::new));
    return made;
  }

  /** Runs git; it must succeed. */
  String git(String... words) throws IOException {
    return gitIn(folder, words);
  }

  String gitIn(Path where, String... words) throws IOException {
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
      if (process.waitFor() != 0) {
        throw new IOException("git " + String.join(" ", words) + ": " + said);
      }
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
    return said.strip();
  }

  /** Writes a file. */
  ScratchRepository write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Deletes a file. */
  ScratchRepository delete(String path) throws IOException {
    Files.delete(folder.resolve(path));
    return this;
  }

  /** Commits all there is. */
  ScratchRepository commit() throws IOException {
    git("add", "--all");
    git("commit", "-q", "--allow-empty", "-m", "a state");
    return this;
  }

  Path folder() {
    return folder;
  }

  GitEnvironment gitEnvironment() {
    return new GitEnvironment(folder, environment);
  }

  GitRepository open() throws GitException {
    return GitRepository.around(folder, gitEnvironment());
  }
}
