package dev.entrylint.maven;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both front ends write the same report, byte for byte. */
class SameAsTheCommandLineTest {

  private static final Path CORPUS = Path.of("src/it/failing").toAbsolutePath();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "json",
        "text",
        "jsonl",
        "gitlab",
        "github",
        "checkstyle",
        "junit",
        "markdown",
        "sarif"
      })
  void theReportsAreTheSame(String format, @TempDir Path folder) throws Exception {
    Path report = folder.resolve("report");
    CheckMojo mojo = new CheckMojo();
    mojo.setLog(new RecordingLog());
    mojo.folder = CORPUS.toFile();
    mojo.modules = List.of();
    mojo.failOn = "never";
    mojo.format = List.of(format);
    mojo.outputFile = report.toFile();
    mojo.execute();

    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    String[] arguments = {"check", "--fail-on", "never", "--format", format};
    int exitCode = Main.run(arguments, CORPUS, Map.of(), printed, OutputStream.nullOutputStream());

    assertEquals(0, exitCode);
    assertArrayEquals(printed.toByteArray(), Files.readAllBytes(report));
  }
}
