package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Help, version, lists, pages and complaints about the command line itself. */
class UsageTest extends CommandLineTestCase {

  @Test
  void helpNamesTheCommandsAndOptions() {
    Run help = run("--help");
    for (String command :
        new String[] {
          "check",
          "rules",
          "explain",
          "inspect",
          "init",
          "config",
          "hook",
          "mv",
          "schema",
          "completion"
        }) {
      help.assertPrints("\n  " + command + " ");
    }
    assertEquals(0, help.exitCode());
    assertEquals(help.out(), run("help").out());
    Run check = run("check", "--help");
    for (String option :
        new String[] {
          "--root=DIR",
          "--config=FILE",
          "--format=",
          "--fail-on=",
          "--rule=ID[,ID]",
          "--stdin",
          "--stdin-filename=FILE",
          "--group-by=",
          "--color=",
          "--quiet",
          "--rules-jar=JAR",
          "[PATH...]"
        }) {
      check.assertPrints(option);
    }
    assertEquals(check.out(), run("help", "check").out());
    run("help", "chekc").assertRefused("there is no command 'chekc'; did you mean 'check'?");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    Run run = run("--version");
    assertTrue(run.out().matches("entrylint \\d+\\.\\d+\\.\\d+\\S*\n"), run.out());
    assertEquals(0, run.exitCode());
  }

  @Test
  void aReportOfAFaultFindsAllItNeedsInOnePlace() {
    set("LANG", "de_AT.UTF-8");
    set("ENTRYLINT_ARCHIVE", "/cache/one\nmore");
    Run run = run("--version", "--verbose");
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    assertTrue(run.out().startsWith(run("--version").out()), run.out());
    assertTrue(
        run.out()
            .lines()
            .anyMatch(line -> line.matches("commit +(unknown|[0-9a-f]{40}(\\+changes)?)")),
        run.out());
    run.assertPrints(System.getProperty("java.runtime.version"));
    run.assertPrints(System.getProperty("os.arch"));
    run.assertPrints("LANG=de_AT.UTF-8");
    assertTrue(
        run.out().lines().anyMatch(line -> line.matches("archive of classes +/cache/one more")),
        run.out());
    run("--verbose", "rules")
        .assertRefused(
            "--verbose belongs to --version, or behind the name of a command that has it");
  }

  @Test
  void aWrongCommandLineIsRefusedWithWhatWouldBeRight() {
    run().assertRefused("no command given; 'entrylint check' checks, 'entrylint --help' helps");
    run("chekc").assertRefused("unknown command 'chekc'; did you mean 'check'?");
    run("check", "--fromat", "json")
        .assertRefused("unknown option '--fromat'; did you mean '--format'?");
    run("check", "--fromat=json")
        .assertRefused("unknown option '--fromat'; did you mean '--format'?");
    run("check", "--format", "xml")
        .assertRefused(
            "invalid value for option '--format' (NAME[:FILE]): unknown format 'xml'; expected one of"
                + " text, brief, json, jsonl, sarif, github, gitlab, checkstyle, junit, markdown;"
                + " see 'entrylint check --help'");
    run("check", "--format", "sarf:x")
        .assertRefused(
            "invalid value for option '--format' (NAME[:FILE]): unknown format 'sarf'; did you mean"
                + " 'sarif'?");
    run("check", "--format", "sarif:")
        .assertRefused(
            "invalid value for option '--format' (NAME[:FILE]): 'sarif:' names no file; write"
                + " 'sarif:FILE'; see 'entrylint check --help'");
    run("inspect")
        .assertRefused(
            "say which FILE, or --what FACTS, or --compare; 'entrylint inspect --help' helps");
    run("explain")
        .assertRefused("missing required parameter: 'RULE'; see 'entrylint explain --help'");
  }

  @Test
  void rulesAreListedWithSeverityAndSummary() {
    Run run = run("rules");
    assertTrue(
        run.out()
            .lines()
            .anyMatch(
                line -> line.matches("broken-anchor +error +reference +unsafe fix {2,}\\S.*")),
        run.out());
    assertEquals(0, run.exitCode());
  }

  @Test
  void rulesAreListedForPrograms() {
    Run run = run("rules", "--format", "json");
    JsonArray rules = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("rules");
    JsonObject rule =
        StreamSupport.stream(rules.spliterator(), false)
            .map(JsonElement::getAsJsonObject)
            .filter(each -> each.get("id").getAsString().equals("broken-anchor"))
            .findFirst()
            .orElseThrow();
    assertEquals("reference", rule.get("family").getAsString());
    assertEquals("unsafe", rule.get("fix").getAsString());
    assertEquals("corpus", rule.get("reach").getAsString());
    assertEquals(0, rule.getAsJsonArray("aliases").size());
    assertEquals(1, rule.getAsJsonArray("options").size());
    assertFalse(rule.has("documentation"), "no address is named unless the build knows one");
    assertEquals(0, run.exitCode());
  }

  @Test
  void whatTheEngineReportsHasAPageToo() {
    run("explain", "unused-ignore").assertPrints("# unused-ignore\n");
    run("explain", "unused-ignor")
        .assertRefused("unknown rule 'unused-ignor'; did you mean 'unused-ignore'?");
    config();
    run("check", "--rule", "unreadable-fil")
        .assertRefused("unknown rule 'unreadable-fil'; did you mean 'unreadable-file'?");
  }

  @Test
  void thePageOfARuleIsPrinted() {
    run("explain", "broken-anchor").assertPrints("# broken-anchor\n");
    run("explain", "broken-ancor")
        .assertRefused("unknown rule 'broken-ancor'; did you mean 'broken-anchor'?");
  }

  @Test
  void aPageNamesOtherRulesByTheirIds() {
    Run page = run("explain", "unknown-see-also");
    page.assertPrints("[broken-anchor](broken-anchor.md)");
    page.assertPrints("[missing-file](missing-file.md)");
  }

  @Test
  void theCompletionScriptIsOneThatBashReads() throws IOException, InterruptedException {
    Run run = run("completion");
    run.assertPrints("--fail-on");
    Path script = file("completion.sh", run.out());
    Path bash = Path.of("/bin/bash");
    assumeTrue(Files.isExecutable(bash), "skipped: there is no bash");
    Process process =
        new ProcessBuilder(bash.toString(), "-n", script.toString()).inheritIO().start();
    assertEquals(0, process.waitFor());
  }
}
