package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The GitHub action, with a program that prints what it is given. */
class ActionTest {

  private static final Path BASH = Path.of("/bin/bash");

  @TempDir Path folder;

  @Test
  void aLineIsAnArgument() throws IOException, InterruptedException {
    assertEquals(
        List.of(
            "check",
            "--root=my root",
            "--fail-on=never",
            "--rule=broken-anchor",
            "--config=a  b.yml",
            "--",
            "*.md",
            "$(id) `id` \"x\" 'y' \\z",
            "last"),
        arguments(
            "--rule=broken-anchor\n--config=a  b.yml\r\n\n--\n*.md\n"
                + "$(id) `id` \"x\" 'y' \\z\nlast"));
  }

  @Test
  void thereNeedBeNone() throws IOException, InterruptedException {
    assertEquals(List.of("check", "--root=my root", "--fail-on=never"), arguments(""));
    assertEquals(List.of("check", "--root=my root", "--fail-on=never"), arguments("\n"));
  }

  /** What the program is given if {@code args} is the input of that name. */
  private List<String> arguments(String args) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(BASH), "skipped: there is no bash");
    Path program = folder.resolve("entrylint");
    Files.writeString(program, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assumeTrue(program.toFile().setExecutable(true), "skipped: no program can be made here");
    Files.writeString(folder.resolve("a.md"), "");
    // As GitHub calls it.
    ProcessBuilder builder =
        new ProcessBuilder(
            BASH.toString(), "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script());
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "GITHUB_ACTION_PATH",
                folder.toString(),
                "ENTRYLINT_ROOT",
                "my root",
                "ENTRYLINT_FAIL_ON",
                "never",
                "ENTRYLINT_ARGS",
                args));
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed.lines().toList();
  }

  /** What the action runs: the lines below its last {@code run: |}. */
  private static String script() throws IOException {
    String action = Files.readString(Path.of("../action.yml"));
    String run = "      run: |\n";
    return action
        .substring(action.indexOf(run) + run.length())
        .lines()
        .map(String::strip)
        .collect(Collectors.joining("\n"));
  }
}
