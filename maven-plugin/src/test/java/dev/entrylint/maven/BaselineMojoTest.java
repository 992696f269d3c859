package dev.entrylint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that knows faults, and fails on new ones. */
class BaselineMojoTest {

  private static final String NAME = "entrylint-baseline.tsv";

  @TempDir Path folder;

  private final RecordingLog log = new RecordingLog();

  @BeforeEach
  void corpus() throws IOException {
    write("entrylint.yml", "dialect: github\n");
    write("attic.md", "[x](#x) [y](#y)\n");
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
  }

  private <M extends CorpusMojo> M set(M mojo) {
    mojo.setLog(log);
    mojo.folder = folder.toFile();
    mojo.modules = List.of();
    return mojo;
  }

  private BaselineMojo baseline() {
    return set(new BaselineMojo());
  }

  private CheckMojo check() {
    CheckMojo mojo = set(new CheckMojo());
    mojo.buildFolder = folder.resolve("target").toFile();
    mojo.failOn = "error";
    mojo.format = List.of("text");
    return mojo;
  }

  private void assertRefused(String message, CorpusMojo mojo) {
    assertEquals(message, assertThrows(MojoExecutionException.class, mojo::execute).getMessage());
  }

  @Test
  void whatIsKnownDoesNotFailTheBuild() throws Exception {
    baseline().execute();
    check().execute();
    assertEquals(
        List.of(
            "[INFO] wrote "
                + folder.resolve(NAME)
                + ": 2 findings of 1 rule, which 'entrylint check' no longer reports",
            "[INFO] no new findings in 1 file, 2 findings known (2 links checked)"),
        log.lines);
    CheckMojo all = check();
    all.noBaseline = true;
    assertThrows(MojoFailureException.class, all::execute);
    write("attic.md", "[x](#x) [z](#z)\n");
    MojoFailureException added = assertThrows(MojoFailureException.class, () -> check().execute());
    assertEquals("entrylint found 1 error in 1 of 1 file; see above", added.getMessage());
  }

  @Test
  void whatIsGoneFailsTheBuildIfThatIsAskedFor() throws Exception {
    baseline().execute();
    write("attic.md", "[x](#x)\n");
    check().execute();
    CheckMojo strict = check();
    strict.strictBaseline = true;
    assertEquals(
        "1 known finding is gone; 'mvn entrylint:baseline -Dentrylint.prune' takes it out of the"
            + " baseline",
        assertThrows(MojoFailureException.class, strict::execute).getMessage());
    BaselineMojo prune = baseline();
    prune.prune = true;
    prune.execute();
    strict.execute();
  }

  @Test
  void aListIsOverwrittenOnlyIfThatIsAskedFor() throws Exception {
    baseline().execute();
    assertRefused(
        "there is a baseline '"
            + NAME
            + "' already; 'update' writes it anew, 'prune' only takes out what is gone",
        baseline());
    write("attic.md", "[z](#z)\n");
    BaselineMojo update = baseline();
    update.update = true;
    update.execute();
    check().execute();
    update.prune = true;
    assertRefused("'prune' and 'update' exclude each other", update);
  }

  @Test
  void theFileMayBeNamed() throws Exception {
    BaselineMojo named = baseline();
    named.baseline = folder.resolve("known.tsv").toFile();
    named.execute();
    CheckMojo check = check();
    check.baseline = named.baseline;
    check.execute();
    check.noBaseline = true;
    assertRefused("'noBaseline' and 'baseline' exclude each other", check);
    check.noBaseline = false;
    check.baseline = folder.resolve("none.tsv").toFile();
    assertRefused("there is no baseline 'none.tsv'; the goal 'baseline' writes one", check);
  }

  @Test
  void aBadLineIsToldWithItsPlace() throws Exception {
    write(NAME, "# entrylint baseline 1\nbad\n");
    MojoExecutionException refused =
        assertThrows(MojoExecutionException.class, () -> check().execute());
    assertTrue(refused.getMessage().startsWith(NAME + ":2: expected rule, "), refused.getMessage());
  }

  @Test
  void ofNoDocumentsNothingIsWritten() throws Exception {
    Files.delete(folder.resolve("attic.md"));
    assertThrows(MojoExecutionException.class, () -> baseline().execute());
    assertTrue(Files.notExists(folder.resolve(NAME)));
  }
}
