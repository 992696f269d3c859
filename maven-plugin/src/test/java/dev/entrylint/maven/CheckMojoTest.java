package dev.entrylint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    log.leaveOut(folder);
    mojo.folder = folder.toFile();
    mojo.buildFolder = folder.resolve("target").toFile();
    mojo.modules = List.of();
    mojo.failOn = "error";
    mojo.format = List.of("text");
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
  void onlyWhatIsNewSinceACommitIsReported() throws Exception {
    write("entrylint.yml", "");
    write("attic.md", DEAD_LINK);
    assumeTrue(git("init", "-q"), "there is no git on the PATH");
    git("add", "--all");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "one");
    mojo.since = "HEAD";
    mojo.execute();
    assertEquals(
        List.of("[INFO] no new findings in 1 file, 1 finding known (1 link checked)"), log.lines);
    write("roof.md", "[gone](gone.md)\n");
    assertThrows(MojoFailureException.class, mojo::execute);
    mojo.since = "no-such-commit";
    MojoExecutionException failure = assertThrows(MojoExecutionException.class, mojo::execute);
    assertEquals(
        "entrylint could not do its work: git knows no commit 'no-such-commit' here; a branch, a"
            + " tag, or the id of a commit would be right",
        failure.getMessage());
  }

  private boolean git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    try {
      return new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor()
          == 0;
    } catch (IOException none) {
      return false;
    }
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
    mojo.format = List.of("xml");
    assertRefused(
        "format: unknown format 'xml'; expected one of text, brief, json, jsonl, sarif, github, gitlab,"
            + " checkstyle, junit, markdown");
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
  void aFileThatIsNotTextIsAFindingLikeAnyOther() throws Exception {
    write("entrylint.yml", "");
    write("attic.md", DEAD_LINK);
    Files.write(folder.resolve("latin.md"), new byte[] {'#', ' ', (byte) 0xE4, '\n'});
    mojo.failOn = "never";
    mojo.execute();
    assertEquals("[ERROR] " + FINDING, log.lines.get(0));
    assertTrue(log.lines.get(1).startsWith("[ERROR] latin.md:1:3: "), log.lines.get(1));
  }

  @Test
  void nothingOutsideTheFenceIsRead() throws Exception {
    write("secret/s.yml", "hush: 1");
    write("secret/s.md", "# hush");
    write("corpus/entrylint.yml", "extends: ../secret/s.yml");
    mojo.folder = folder.resolve("corpus").toFile();
    String outside = "it lies outside " + folder.resolve("corpus").toRealPath();
    assertRefused(
        "entrylint.yml:1:10: ../secret/s.yml cannot be read: "
            + outside
            + "; --fence DIR allows more");
    write("corpus/entrylint.yml", "");
    Files.createSymbolicLink(folder.resolve("corpus/l.md"), folder.resolve("secret/s.md"));
    mojo.failOn = "never";
    log.leaveOut(Path.of("nowhere"));
    mojo.execute();
    assertTrue(
        log.lines.get(0).startsWith("[ERROR] " + folder + "/corpus/l.md:1:1: "), log.lines.get(0));
    assertTrue(log.lines.get(0).contains(outside), log.lines.get(0));
    mojo.fence = folder.toFile();
    log.lines.clear();
    mojo.execute();
    assertEquals(1, log.lines.size(), log.lines.toString());
    mojo.fence = folder.resolve("secret").toFile();
    assertThrows(MojoExecutionException.class, mojo::execute);
  }

  @Test
  void whereNothingIsCheckedTheBuildFailsUnlessThatIsAllowed() throws Exception {
    write("entrylint.yml", "include: ['docs/*.md']\nexclude: ['old/**']\n");
    write("attic.md", DEAD_LINK);
    String sentence =
        "nothing was checked: no file below "
            + folder
            + " matches include: [docs/*.md] without exclude: [old/**]";
    assertRefused(sentence);
    assertEquals(List.of(), log.lines);
    mojo.allowEmpty = true;
    mojo.execute();
    assertEquals(List.of("[WARNING] " + sentence), log.lines);
  }

  @Test
  void whereThereIsNeitherAConfigurationNorADocumentTheBuildFails() {
    MojoExecutionException refusal = assertThrows(MojoExecutionException.class, mojo::execute);
    assertTrue(refusal.getMessage().startsWith("nothing was checked: "), refusal.getMessage());
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
    write("entrylint.yaml", "");
    mojo.execute();
    assertEquals(
        line + "; found entrylint.yaml, which is not read: call it entrylint.yml",
        log.lines.get(2));
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
  void aLinkToTheReportStaysOneAndADeviceIsNotReplaced() throws Exception {
    write("entrylint.yml", "");
    write("attic.md", "# Attic\n");
    write("reports/real.txt", "of yesterday");
    Path link = folder.resolve("reports/link.txt");
    Files.createSymbolicLink(link, Path.of("real.txt"));
    mojo.outputFile = link.toFile();
    mojo.execute();
    assertTrue(Files.isSymbolicLink(link));
    String report = Files.readString(folder.resolve("reports/real.txt"));
    assertTrue(report.startsWith("no findings in 1 file"), report);
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));
    mojo.outputFile = device.toFile();
    mojo.execute();
    assertFalse(Files.isRegularFile(device));
  }

  @Test
  void aReportThatCannotBeWrittenFailsTheBuildWithItsName() throws Exception {
    write("entrylint.yml", "");
    write("attic.md", "# Attic\n");
    mojo.outputFile = folder.toFile();
    assertRefused("entrylint could not do its work: cannot write '" + folder + "': it is a folder");
  }

  @Test
  void namesFromOutsideDoNotSpeakToTheTerminalNorBeginALine() throws Exception {
    String name = "::error::\u001B[31m\r\n::error::x ##[error]";
    write("entrylint.yml", "");
    write(name + ".md", "# A\n\n[x](y.md) [y](<" + name.replaceAll("\\R", "") + ">)\n");
    mojo.failOn = "never";
    mojo.execute();
    log.lines.forEach(CheckMojoTest::assertPrintable);
    mojo.outputFile = folder.resolve(name + ".md/" + name).toFile();
    assertPrintable(assertThrows(MojoExecutionException.class, mojo::execute));
    mojo.outputFile = null;
    mojo.root = folder.resolve(name).toFile();
    assertPrintable(assertThrows(MojoExecutionException.class, mojo::execute));
    mojo.config = folder.resolve(name).toFile();
    assertPrintable(assertThrows(MojoExecutionException.class, mojo::execute));
    write(name + ".yml", "kinds: {::error::\u2028: \"\\e\"}\nrules: {::error::x: a}\n");
    mojo.root = null;
    mojo.config = folder.resolve(name + ".yml").toFile();
    assertPrintable(assertThrows(MojoExecutionException.class, mojo::execute));
    mojo.failOn = name;
    assertPrintable(assertThrows(MojoExecutionException.class, mojo::execute));
    mojo.failOn = "never";
    mojo.format = List.of(name);
    assertPrintable(assertThrows(MojoExecutionException.class, mojo::execute));
  }

  /** Maven prints the messages of all causes. */
  private static void assertPrintable(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      each.getMessage().lines().forEach(CheckMojoTest::assertPrintable);
      assertFalse(each.getMessage().contains("\r"));
    }
  }

  private static void assertPrintable(String line) {
    boolean fit = line.chars().allMatch(c -> c >= ' ' && c != 0x2028) && !line.contains("##[");
    assertTrue(fit && !line.strip().startsWith("::"), line);
  }

  @Test
  void jsonGoesToTheBuildFolderUnlessAFileIsNamed() throws Exception {
    write("entrylint.yml", "");
    write("attic.md", "# Attic\n");
    mojo.format = List.of("json");
    mojo.execute();
    String report = Files.readString(folder.resolve("target/entrylint.json"));
    assertTrue(report.startsWith("{\"version\":1,"), report);
  }

  @Test
  void placesInTheLogAreThoseOfTheDiskAndRelatedOnesStandBelow() throws Exception {
    write("entrylint.yml", "dialect: pandoc\nrules: {duplicate-anchor: info}\n");
    write("attic.md", "# A {#a}\n\n# B {#a}\n");
    log.leaveOut(Path.of("nowhere"));
    mojo.failOn = "never";
    mojo.execute();
    assertTrue(
        log.lines.get(0).startsWith("[INFO] " + folder + "/attic.md:3:"), log.lines.toString());
    assertTrue(
        log.lines.get(1).startsWith("[INFO]   = " + folder + "/attic.md:1:"), log.lines.toString());
  }

  @Test
  void severalReportsAreWrittenAtOnce() throws Exception {
    write("entrylint.yml", "");
    write("attic.md", DEAD_LINK);
    mojo.failOn = "never";
    mojo.format = List.of("text", "sarif", "junit", " gitlab:reports/quality.json ");
    mojo.execute();
    assertTrue(Files.readString(folder.resolve("target/entrylint.sarif")).startsWith("{\"$schema"));
    assertTrue(Files.exists(folder.resolve("target/entrylint-junit.xml")));
    assertTrue(Files.readString(folder.resolve("reports/quality.json")).startsWith("[{"));
    mojo.outputFile = folder.resolve("one.txt").toFile();
    assertRefused(
        "'outputFile' is the file of one format, and 3 have none; write them as NAME:FILE");
    mojo.outputFile = null;
    mojo.format = List.of("json:a", "sarif:a");
    assertRefused(
        "format: several reports are to be written to '"
            + folder.resolve("a")
            + "'; name a file for each");
    mojo.format = List.of("sarf");
    assertRefused("format: unknown format 'sarf'; did you mean 'sarif'?");
  }

  @Test
  void rulesAndDocumentsCanBeChosen() throws Exception {
    write("entrylint.yml", "");
    write("attic.md", DEAD_LINK + "[x](#y)\n");
    write("guide/cellar.md", "# Cellar\n\n[x](#z)\n");
    mojo.failOn = "never";
    mojo.rules = List.of("broken-anchor");
    mojo.execute();
    assertEquals(2, log.lines.stream().filter(line -> line.contains("[ERROR]")).count());
    mojo.includes = List.of("guide/**");
    log.lines.clear();
    mojo.execute();
    assertEquals(1, log.lines.stream().filter(line -> line.contains("[ERROR]")).count());
    mojo.includes = List.of("guides/**");
    assertRefused("includes: 'guides/**' fits no document");
    mojo.includes = List.of();
    mojo.rules = List.of("broken-ankor");
    assertRefused("rules: unknown rule 'broken-ankor'; did you mean 'broken-anchor'?");
    mojo.strictBaseline = true;
    assertRefused(
        "'strictBaseline' and 'rules' exclude each other: what is gone is seen in a check of all");
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
