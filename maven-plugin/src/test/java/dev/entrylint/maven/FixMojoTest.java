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

/** A build that mends. */
class FixMojoTest {

  private static final String TEXT = "# Sourdough\n\n[up](#SOURDOUGH) [near](#sourdoug)\n";

  @TempDir Path folder;

  private final RecordingLog log = new RecordingLog();

  @BeforeEach
  void corpus() throws IOException {
    Files.writeString(folder.resolve("entrylint.yml"), "dialect: github\n");
    Files.writeString(folder.resolve("a.md"), TEXT);
  }

  private FixMojo fix() {
    FixMojo mojo = new FixMojo();
    mojo.setLog(log);
    mojo.folder = folder.toFile();
    mojo.modules = List.of();
    return mojo;
  }

  private String text() throws IOException {
    return Files.readString(folder.resolve("a.md"));
  }

  @Test
  void whatIsSafeIsMended() throws Exception {
    fix().execute();
    assertEquals(TEXT.replace("#SOURDOUGH", "#sourdough"), text());
    assertEquals(
        List.of(
            "[INFO] a.md:3:6: change to '#sourdough' [fragment-case]",
            "[INFO] mended 1 finding in 1 file",
            "[INFO] left 1: somebody should look at the result: the parameter 'unsafe' mends it"),
        log.lines);
  }

  @Test
  void unsafeFixesAndRulesAreParameters() throws Exception {
    FixMojo mojo = fix();
    mojo.unsafe = true;
    mojo.rules = List.of("broken-anchor");
    mojo.execute();
    assertEquals(TEXT.replace("#sourdoug)", "#sourdough)"), text());
    mojo.rules = List.of("brokn-anchor");
    assertEquals(
        "unknown rule 'brokn-anchor'; did you mean 'broken-anchor'?",
        assertThrows(MojoExecutionException.class, mojo::execute).getMessage());
  }

  @Test
  void aDiffFailsTheBuildAndWritesNothing() throws Exception {
    FixMojo mojo = fix();
    mojo.diff = true;
    assertEquals(
        "1 finding in 1 file would be mended, as the diff above shows",
        assertThrows(MojoFailureException.class, mojo::execute).getMessage());
    assertTrue(
        log.lines.contains("[INFO] +[up](#sourdough) [near](#sourdoug)"), log.lines::toString);
    assertEquals(TEXT, text());
  }
}
