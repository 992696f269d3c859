package dev.entrylint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says and how it ends. */
class CheckMojoTest {

  private static final String DEAD_LINK = "# Attic\n\nIt was in [the cellar](cellar.md).\n";
  private static final String FINDING =
      "attic.md:3:24: there is no file 'cellar.md' [missing-file]";

  @TempDir Path folder;

  private final RecordingLog log = new RecordingLog();
  private CheckMojo mojo;

  @BeforeEach
  void makeMojo() {
    mojo = new CheckMojo();
    mojo.setLog(log);
    mojo.folder = folder.toFile();
    mojo.buildFolder = folder.resolve("target").toFile();
    mojo.modules = List.of();
    mojo.failOn = "error";
    mojo.format = "text";
  }

  @Test
  void findingsAtTheThresholdFailTheBuildInOneSentence() throws Exception {
    write("entrylint.yml", "rules: {missing-file: warning}\n");
    write("attic.md", DEAD_LINK);
    mojo.failOn = "warning";
    MojoFailureException failure = assertThrows(MojoFailureException.class, mojo::execute);
    assertEquals("entrylint found 1 warning in 1 of 1 file; see above", failure.getMessage());
    assertEquals(List.of("[WARNING] " + FINDING), log.lines);
  }

  @Test
  void findingsBelowTheThresholdAreReportedAndDoNotFailTheBuild() throws Exception {
    write("entrylint.yml", "rules: {missing-file: info}\n");
    write("attic.md", DEAD_LINK);
    mojo.failOn = "warning";
    mojo.execute();
    assertEquals(
        List.of("[INFO] " + FINDING, "[INFO] 1 info in 1 of 1 file (1 link checked)"), log.lines);
  }

  @Test
  void neverMeansThatErrorsDoNotFailTheBuild() throws Exception {
    write("entrylint.yml", "");
    write("attic.md", DEAD_LINK);
    mojo.failOn = "never";
    mojo.execute();
    assertEquals("[ERROR] " + FINDING, log.lines.get(0));
  }

  @Test
  void manyFindingsOfOneSubjectAreGrouped() throws Exception {
    write("entrylint.yml", "anchors: corpus\n");
    write("attic.md", "[a](#Index) [b](#Index) [c](#Index) [d](#Index)\n");
    write("cellar.md", "[e](#Index)\n");
    mojo.failOn = "never";
    mojo.execute();
    assertEquals(
        List.of(
            "[ERROR] #Index is linked 5 times in 2 files and defined nowhere [broken-anchor]",
            "[ERROR]   attic.md:1:5",
            "[ERROR]   attic.md:1:17",
            "[ERROR]   attic.md:1:29",
            "[ERROR]   … and 2 more",
            "[INFO] 5 errors in 2 of 2 files (5 links checked)"),
        log.lines);
  }

  @Test
  void wordsThatNobodyKnowsAreRefused() {
    mojo.failOn = "errors";
    assertRefused("failOn: expected one of error, warning, info, never but was 'errors'");
    mojo.failOn = "error";
    mojo.format = "xml";
    assertRefused("format: expected one of text, json but was 'xml'");
  }

  @Test
  void whatIsNotThereIsRefused() {
    mojo.root = folder.resolve("nowhere").toFile();
    assertRefused("there is no folder " + mojo.root + " to be the root");
    mojo.root = null;
    mojo.config = folder.resolve("my.yml").toFile();
    assertRefused("there is no configuration file " + mojo.config);
  }

  @Test
  void namesThatJavaCannotReadFailTheBuild() throws Exception {
    MojoExecutionException refused =
        assertThrows(
            MojoExecutionException.class,
            () -> CheckMojo.requireNames(Optional.of("set LC_ALL=C.UTF-8")));
    assertEquals("set LC_ALL=C.UTF-8", refused.getMessage());
    CheckMojo.requireNames(Optional.empty());
  }

  @Test
  void faultsOfTheConfigurationAreToldWithTheirPlace() throws Exception {
    write("entrylint.yml", "include: ['*.md']\nrulez: {}\n");
    assertRefused("entrylint.yml:2:1: unknown key 'rulez'; did you mean 'rules'?");
  }

  @Test
  void aFileThatIsNotTextMakesTheCheckIncompleteEvenIfNothingFails() throws Exception {
    write("entrylint.yml", "");
    write("attic.md", DEAD_LINK);
    Files.write(folder.resolve("latin.md"), new byte[] {'#', ' ', (byte) 0xE4, '\n'});
    mojo.failOn = "never";
    assertRefused("the check is incomplete: 1 file or rule failed; see above");
    assertEquals("[ERROR] " + FINDING, log.lines.get(0));
    assertTrue(log.lines.get(1).startsWith("[ERROR] latin.md:1:3: "), log.lines.get(1));
  }

  @Test
  void thatNothingWasCheckedIsSaidAloud() throws Exception {
    write("entrylint.yml", "include: ['docs/*.md']\nexclude: ['old/**']\n");
    write("attic.md", DEAD_LINK);
    mojo.execute();
    assertEquals(
        List.of(
            "[WARNING] nothing was checked: no file below "
                + folder
                + " matches include: [docs/*.md] without exclude: [old/**]"),
        log.lines);
  }

  @Test
  void whatIsAssumedWithoutConfigurationIsSaid() throws Exception {
    write("attic.md", DEAD_LINK);
    assertThrows(MojoFailureException.class, mojo::execute);
    assertEquals(
        List.of(
            "[WARNING] entrylint.yml was not found from "
                + folder
                + " upwards; assuming dialect 'github', ids unique within each file, and the rules"
                + " that need no configuration",
            "[ERROR] " + FINDING),
        log.lines);
  }

  @Test
  void projectsWithModulesAndModulesArePassedOverWithoutConfiguration() throws Exception {
    write("attic.md", DEAD_LINK);
    mojo.modules = List.of("docs");
    mojo.execute();
    mojo.modules = List.of();
    mojo.parentPom = folder.resolve("../pom.xml").toFile();
    mojo.execute();
    String line = "[INFO] nothing to check: there is no entrylint.yml in " + folder;
    assertEquals(List.of(line, line), log.lines);
  }

  @Test
  void skippingIsSaid() throws Exception {
    write("entrylint.yml", "rulez: {}\n");
    mojo.skip = true;
    mojo.execute();
    assertEquals(List.of("[INFO] entrylint is skipped, as 'skip' says"), log.lines);
  }

  @Test
  void theReportTakesThePlaceOfTheOneBeforeIt() throws Exception {
    write("entrylint.yml", "");
    write("attic.md", DEAD_LINK);
    write("reports/entrylint.txt", "of yesterday");
    mojo.failOn = "never";
    mojo.outputFile = folder.resolve("reports/entrylint.txt").toFile();
    mojo.execute();
    String report = Files.readString(mojo.outputFile.toPath());
    assertTrue(report.startsWith("attic.md:3:24: error: "), report);
    assertTrue(report.endsWith("1 error in 1 of 1 file (1 link checked)\n"), report);
    try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void jsonGoesToTheBuildFolderUnlessAFileIsNamed() throws Exception {
    write("entrylint.yml", "");
    write("attic.md", "# Attic\n");
    mojo.format = "json";
    mojo.execute();
    String report = Files.readString(folder.resolve("target/entrylint.json"));
    assertTrue(report.startsWith("{\"version\":1,"), report);
  }

  private void assertRefused(String message) {
    MojoExecutionException refusal = assertThrows(MojoExecutionException.class, mojo::execute);
    assertEquals(message, refusal.getMessage());
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
