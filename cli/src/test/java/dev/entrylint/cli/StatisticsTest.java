package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The figures of a check, instead of its findings. */
class StatisticsTest extends CommandLineTestCase {

  private void corpus() {
    config("dialect: github", "rules: {broken-anchor: warning}");
    file("a.md", "# A", "", "[x](gone.md) [y](#lost)");
    file("docs/b.md", "# B", "", "[x](gone.md) [y](lost.md)");
  }

  @Test
  void findingsAreCountedByRuleAndFolder() {
    corpus();
    Run run = run("check", "--statistics");
    assertEquals(
        """
        by rule
              3  error    missing-file   A link or an image names a file that does not exist
              1  warning  broken-anchor  A link names an id that nothing defines

        by folder
              2  ./
              2  docs/

        read: 2 files, 2 headings, 2 anchors, 4 links
        3 errors, 1 warning in 2 of 2 files (4 links checked)
        """,
        run.out());
    assertEquals(1, run.exitCode());
    assertEquals(run.out(), run("check", "--statistics", "--quiet").out());
  }

  @Test
  void whereNothingIsFoundThereAreNoTables() {
    config();
    file("a.md", "# A");
    assertEquals(
        "read: 1 file, 1 heading, 1 anchor, 0 links\nno findings in 1 file (0 links checked)\n",
        run("check", "--statistics").out());
  }

  @Test
  void manyFoldersAreOneLine() {
    config();
    for (int i = 0; i < 15; i++) {
      file("f" + i + "/a.md", "[x](gone.md)");
    }
    run("check", "--statistics").assertPrints("\n      3  in 3 other folders\n");
  }

  @Test
  void reportsForProgramsAreWrittenToFiles() throws IOException {
    corpus();
    run("check", "--statistics", "--format=json")
        .assertRefused(
            "--statistics prints a table instead of findings, and so excludes what --format json"
                + " prints; write that to a file: --format json:FILE");
    run("check", "--statistics", "--format=json:report.json").assertPrints("by rule\n");
    String report = Files.readString(root.resolve("report.json"));
    assertEquals(
        4, JsonParser.parseString(report).getAsJsonObject().getAsJsonArray("findings").size());
  }
}
