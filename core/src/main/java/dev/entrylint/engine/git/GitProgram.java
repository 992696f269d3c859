package dev.entrylint.engine.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Git's command line in one folder. It is never run by a shell, writes nothing, asks nobody, and
 * runs none of the programs that a repository's own configuration may name.
 *
 * @param overrides what of that configuration does not hold, as {@code key=value}
 */
record GitProgram(Path program, Path folder, GitEnvironment environment, List<String> overrides) {

  private static final String NO_HOOKS = "core.hooksPath=/dev/null";

  /** What a run of git said. */
  record Answer(int code, byte[] out, String err) {

    /** Whether it did what was asked. */
    boolean isFine() {
      return code == 0;
    }

    /** What it said as one line. */
    String line() {
      return new String(out, StandardCharsets.UTF_8).strip();
    }

    /** Its complaint as one line, without the word for how grave it is. */
    String complaint() {
      String all = err.strip();
      String first = all.lines().findFirst().orElse("it ended with code " + code);
      return first.replaceFirst("^(fatal|error|warning): ", "").replaceFirst("\\.$", "");
    }
  }

  /**
   * Git in {@code folder}, which is there.
   *
   * @throws GitException if there is no git
   */
  static GitProgram in(Path folder, GitEnvironment environment) throws GitException {
    Path program =
        environment
            .program()
            .orElseThrow(
                () ->
                    new GitException(
                        "there is no git on the PATH, and only git knows what changed; install it,"
                            + " or check without --since, --staged and --changed"));
    return new GitProgram(program, folder, environment, List.of(NO_HOOKS));
  }

  /** The same in another folder. */
  GitProgram at(Path other) {
    return new GitProgram(program, other, environment, overrides);
  }

  /** The same with more of {@link #overrides}. */
  GitProgram overriding(List<String> more) {
    List<String> all = new ArrayList<>(overrides);
    all.addAll(more);
    return new GitProgram(program, folder, environment, List.copyOf(all));
  }

  /** The same, which knows where hooks lie. Nothing may be asked of it that runs one. */
  GitProgram seeingHooks() {
    List<String> others = new ArrayList<>(overrides);
    others.remove(NO_HOOKS);
    return new GitProgram(program, folder, environment, List.copyOf(others));
  }

  /**
   * Runs git to its end.
   *
   * @throws GitException if it cannot be run, or waits for what is no file
   */
  Answer ask(String... words) throws GitException {
    Process process = start(words);
    GitObstacle obstacle = GitObstacle.watch(process, folder);
    try {
      process.getOutputStream().close();
      Complaints complaints = new Complaints(process.getErrorStream());
      byte[] out = process.getInputStream().readAllBytes();
      int code = process.waitFor();
      if (obstacle.found().isPresent()) {
        throw new GitException(
            "git waits for '" + obstacle.found().get() + "', which is no file; take it away");
      }
      return new Answer(code, out, complaints.text());
    } catch (IOException failed) {
      process.destroy();
      throw new GitException("git cannot be read: " + failed.getMessage(), failed);
    } catch (InterruptedException stopped) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new GitException("git was interrupted", stopped);
    }
  }

  /**
   * What git says to {@code words}.
   *
   * @throws GitException if it cannot be run, or says that it cannot do that
   */
  byte[] run(String... words) throws GitException {
    Answer answer = ask(words);
    if (!answer.isFine()) {
      throw new GitException("'git " + words[0] + "' failed: " + answer.complaint());
    }
    return answer.out();
  }

  /**
   * Starts git; who does so drains both of its streams.
   *
   * @throws GitException if it cannot be run
   */
  Process start(String... words) throws GitException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.add("--no-optional-locks");
    command.add("--no-pager");
    List<String> settings =
        new ArrayList<>(
            List.of(
                "core.fsmonitor=false",
                "core.quotePath=false",
                "color.ui=false",
                "diff.external=",
                "diff.relative=false",
                "diff.autoRefreshIndex=true",
                "submodule.recurse=false",
                "protocol.allow=never"));
    settings.addAll(overrides);
    for (String each : settings) {
      command.add("-c");
      command.add(each);
    }
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    environment.putInto(builder.environment());
    try {
      return builder.start();
    } catch (IOException failed) {
      throw new GitException("git cannot be run: " + failed.getMessage(), failed);
    }
  }

  /** What a process says to standard error, drained while its output is read. */
  static final class Complaints {

    /** More than this nobody reads. */
    private static final int MOST = 1 << 14;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final Thread reading;

    Complaints(InputStream stream) {
      reading = new Thread(() -> drain(stream), "git's standard error");
      reading.setDaemon(true);
      reading.start();
    }

    private void drain(InputStream stream) {
      byte[] some = new byte[1 << 12];
      try (stream) {
        for (int read = stream.read(some); read >= 0; read = stream.read(some)) {
          if (kept.size() < MOST) {
            kept.write(some, 0, read);
          }
        }
      } catch (IOException closed) {
        return; // the process was ended
      }
    }

    /** All that was said, when the stream has ended. */
    String text() throws InterruptedException {
      reading.join();
      return kept.toString(StandardCharsets.UTF_8);
    }
  }
}
