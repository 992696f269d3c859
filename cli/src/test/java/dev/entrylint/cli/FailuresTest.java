package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens when entrylint cannot do its work: exit code 2 and one clear line. */
class FailuresTest extends CommandLineTestCase {

  @Test
  void aMissingRootIsRefused() {
    run("check", "--root", "nowhere").assertRefused("there is no folder 'nowhere' to be the root");
    run("inspect", "--what", "anchors", "--root", "nowhere")
        .assertRefused("there is no folder 'nowhere' to be the root");
  }

  @Test
  void aRootThatIsAFileIsRefused() {
    file("a.md", "# A");
    run("check", "--root", "a.md").assertRefused("--root 'a.md' is not a folder");
  }

  @Test
  void aMissingConfigurationIsRefused() {
    run("check", "--config", "mine.yml").assertRefused("there is no configuration file 'mine.yml'");
  }

  @Test
  void brokenYamlIsNamedWithItsPlace() {
    config("dialect: [github");
    Run run = run("check");
    assertTrue(run.err().matches("entrylint\\.yml:\\d+:\\d+: .*\n"), run.err());
    assertEquals(2, run.exitCode());
  }

  @Test
  void anUnknownRuleInTheConfigurationIsNamedWithItsPlace() {
    config("rules:", "  brokn-anchor: error");
    Run run = run("check");
    assertEquals(
        "entrylint.yml:2:3: unknown rule 'brokn-anchor'; did you mean 'broken-anchor'?\n",
        run.err());
    assertEquals("", run.out());
    assertEquals(2, run.exitCode());
  }

  @Test
  void anUnknownRuleOnTheCommandLineIsRefused() {
    config();
    run("check", "--rule", "brokn-anchor")
        .assertRefused("unknown rule 'brokn-anchor'; did you mean 'broken-anchor'?");
    run("check", "--rule", ",").assertRefused("--rule names no rule; 'entrylint rules' lists them");
  }

  @Test
  void aFileThatIsNotUtf8IsReportedAndTheOthersAreChecked() throws IOException {
    config();
    file("a.md", "[x](#nowhere)");
    Files.write(file("b.md", ""), "K\u00E4se\n".getBytes(StandardCharsets.ISO_8859_1));
    Run run = run("check");
    run.assertPrints("a.md:1:5: error: '#nowhere'");
    run.assertPrints("b.md:1:2: error: not UTF-8: byte 0xE4 at offset 1");
    run.assertPrints("2 errors in 2 of 2 files");
    assertEquals("", run.err());
    assertEquals(1, run.exitCode());
    assertEquals(0, run("check", "--fail-on", "never").exitCode());
    Run inspected = run("inspect", "--what", "anchors");
    inspected.assertSays("entrylint: b.md: not UTF-8");
    assertEquals(1, inspected.exitCode());
  }

  @Test
  void aFileThatCannotBeReadIsReportedEvenBesideThePaths() throws IOException {
    config();
    file("a.md", "[x](#nowhere)");
    file("c.md", "[x](#nowhere)");
    Files.write(file("b.md", ""), new byte[] {(byte) 0xE4});
    Run run = run("check", "-q", "a.md");
    assertEquals(
        List.of("a.md", "b.md"),
        run.out().lines().map(line -> line.substring(0, line.indexOf(':'))).toList());
    assertEquals(1, run.exitCode());
  }

  @Test
  void aFileThatCannotBeReadIsReportedAndTheOthersAreChecked() {
    config();
    file("a.md", "[x](#nowhere)");
    Path closed = file("b.md", "# B");
    assertTrue(closed.toFile().setReadable(false));
    assumeFalse(Files.isReadable(closed), "skipped: this user may read everything");
    Run run = run("check", "--fail-on", "never");
    run.assertPrints("a.md:1:5: error: '#nowhere'");
    run.assertPrints("b.md:1:1: error: cannot be read");
    assertEquals(0, run.exitCode());
  }

  @Test
  void aReaderThatGoesAwayIsNoError() {
    config();
    file("a.md", "[x](#nowhere)");
    Run run = runInto(new IOException("Broken pipe"));
    assertEquals("", run.err());
    assertEquals(1, run.exitCode());
  }

  @Test
  void aFullDiskIsAnError() {
    config();
    file("a.md", "# A");
    Run run = runInto(new IOException("No space left on device"));
    assertEquals("entrylint: No space left on device\n", run.err());
    assertEquals(2, run.exitCode());
  }

  @Test
  void aFaultOfTheProgramIsOneLineUnlessItsTraceIsWanted() {
    config();
    RuntimeException fault = new IllegalStateException("worn out");
    Run brief = runInto(fault);
    assertEquals(
        "entrylint: internal error: java.lang.IllegalStateException: worn out (--debug shows"
            + " where)\n",
        brief.err());
    assertEquals(2, brief.exitCode());
    runInto(fault, "--debug").assertSays("\tat dev.entrylint.");
    set("ENTRYLINT_DEBUG", "1");
    runInto(fault).assertSays("\tat dev.entrylint.");
  }

  /** Checks with an output that fails. */
  private Run runInto(Exception problem, String... options) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            if (problem instanceof IOException failed) {
              throw failed;
            }
            throw (RuntimeException) problem;
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add(0, "check");
    int exitCode = Main.run(arguments.toArray(String[]::new), root, environment, out, err);
    return new Run(exitCode, "", err.toString(StandardCharsets.UTF_8));
  }
}
