package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The line that says what a run does that takes longer than a moment. */
class ProgressTest extends CommandLineTestCase {

  private static final String GONE = "\r\u001B[K";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Progress progress(String... words) {
    Console console =
        Console.of(root, environment, System.in, OutputStream.nullOutputStream(), err);
    return Progress.of(new CommandLine(new CheckCommand().spec()).parseArgs(words), console);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aRunThatIsOverInAMomentSaysNothing() {
    set("ENTRYLINT_TERMINAL_ERROR", "1");
    config();
    file("a.md", "# A");
    String said = run("check").err(); // on a busy machine even this takes longer than a moment
    assertTrue(said.isEmpty() || said.endsWith(GONE), said);
    try (Progress progress = progress()) {
      progress.listed(2);
      progress.read();
      progress.read();
    }
    assertEquals("", said());
  }

  @Test
  void aLongerOneSaysWhereItIsAndTakesThatAway() throws InterruptedException {
    set("ENTRYLINT_TERMINAL_ERROR", "1");
    try (Progress progress = progress()) {
      progress.listed(2000);
      progress.read();
      Thread.sleep(600);
      progress.read();
      progress.read();
      assertEquals("\rreading 2 of 2,000 files\u001B[K", said());
      Thread.sleep(150);
      for (int i = 3; i < 2000; i++) {
        progress.read();
      }
      assertTrue(said().endsWith("\rchecking 2,000 files\u001B[K"), said());
    }
    assertTrue(said().endsWith(GONE), said());
  }

  @Test
  void nothingIsSaidInAPipeOrWhereItIsToBeQuiet() {
    Workspace none = new Workspace(null, null, null, null);
    assertEquals(none, progress().over(none));
    set("ENTRYLINT_TERMINAL_ERROR", "1");
    assertEquals(none, progress("--quiet").over(none));
    set("TERM", "dumb");
    assertEquals(none, progress().over(none));
  }
}
