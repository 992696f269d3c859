package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What the shells complete by the scripts of {@code completion}, asked of the shells themselves.
 */
class CompletionTest extends CommandLineTestCase {

  /** What {@code shell} completes the last of these words to. */
  private List<String> completed(String shell, String... words) throws IOException {
    Assumptions.assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(each -> Files.isExecutable(Path.of(each, shell))),
        "there is no " + shell + " on the PATH");
    Run script = run("completion", shell);
    assertEquals(0, script.exitCode(), script.err());
    Files.writeString(root.resolve("script"), script.out());
    String line = "entrylint " + String.join(" ", words);
    String asked =
        switch (shell) {
          case "fish" -> "source ./script; complete -C '" + line + "'";
          case "zsh" ->
              "autoload -Uz compinit bashcompinit; compinit -u -d ./dump; bashcompinit; source"
                  + " ./script; setopt ksharrays; COMP_WORDS=("
                  + line
                  + "); COMP_CWORD="
                  + words.length
                  + "; _complete_entrylint; print -l -- ${COMPREPLY[@]}";
          default ->
              "source ./script; COMP_WORDS=("
                  + line
                  + "); COMP_CWORD="
                  + words.length
                  + "; _complete_entrylint; printf '%s\\n' \"${COMPREPLY[@]}\"";
        };
    Process process =
        new ProcessBuilder(shell, "-c", asked)
            .directory(root.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return said.lines().map(each -> each.replaceFirst("\t.*", "").strip()).toList();
  }

  @Test
  void bashKnowsTheWords() throws IOException {
    assertKnown("bash");
  }

  @Test
  void fishKnowsTheWords() throws IOException {
    assertKnown("fish");
    file("page.md", "# Page");
    assertTrue(completed("fish", "check", "pa").contains("page.md"));
    assertFalse(completed("fish", "explain", "pa").contains("page.md"));
    assertTrue(completed("fish", "help", "ini").contains("init"));
    assertTrue(completed("fish", "check", "--stric").contains("--strict-paths"));
  }

  @Test
  void zshKnowsTheWords() throws IOException {
    assertKnown("zsh");
    assertTrue(run("completion", "zsh").out().startsWith("#compdef entrylint\n"));
  }

  private void assertKnown(String shell) throws IOException {
    assertTrue(completed(shell, "che").contains("check"), shell);
    assertTrue(completed(shell, "explain", "broken-a").contains("broken-anchor"), shell);
    assertTrue(completed(shell, "check", "--rule", "broken-a").contains("broken-anchor"), shell);
    assertTrue(completed(shell, "check", "--format", "sar").contains("sarif"), shell);
    String preset = run("init", "--list").out().split(" ")[0];
    assertTrue(
        completed(shell, "init", "--preset", preset.substring(0, 2)).contains(preset), shell);
    assertTrue(completed(shell, "init", preset.substring(0, 2)).contains(preset), shell);
    assertTrue(completed(shell, "hook", "inst").contains("install"), shell);
    assertTrue(completed(shell, "completion", "fi").contains("fish"), shell);
  }

  @Test
  void otherShellsAreNotKnown() {
    assertTrue(run("completion", "ksh").err().contains("expected one of bash, zsh, fish"));
    assertEquals(run("completion").out(), run("completion", "bash").out());
  }
}
