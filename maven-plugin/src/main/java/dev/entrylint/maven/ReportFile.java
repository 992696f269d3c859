package dev.entrylint.maven;

import dev.entrylint.base.Printable;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.report.Grouping;
import dev.entrylint.report.JsonReporter;
import dev.entrylint.report.Paint;
import dev.entrylint.report.Reporter;
import dev.entrylint.report.ResultFile;
import dev.entrylint.report.TextReporter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** The file that a report is written to, and its format. */
record ReportFile(Path file, Format format) {

  private static final String NAME = "entrylint.json";

  /** How a report is written. */
  enum Format {
    TEXT,
    JSON
  }

  /**
   * The file that the parameters of these names add up to; empty if no report is wanted.
   *
   * @param outputFile null if it is not set
   * @throws MojoExecutionException if there is no such format
   */
  static Optional<ReportFile> of(String format, File outputFile, File buildFolder)
      throws MojoExecutionException {
    Format known =
        switch (format) {
          case "text" -> Format.TEXT;
          case "json" -> Format.JSON;
          default ->
              throw new MojoExecutionException(
                  "format: expected one of text, json but was '" + Printable.line(format) + "'");
        };
    if (outputFile != null) {
      return Optional.of(new ReportFile(outputFile.toPath(), known));
    }
    return known == Format.JSON
        ? Optional.of(new ReportFile(buildFolder.toPath().resolve(NAME), known))
        : Optional.empty();
  }

  /** Writes the report, and makes the folder for it first. */
  void write(Result result, Sources sources) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    ResultFile.write(file, out -> reporter(sources).report(result, out));
  }

  private Reporter reporter(Sources sources) {
    return switch (format) {
      case TEXT -> new TextReporter(sources, Grouping.FILE, Paint.PLAIN);
      case JSON -> new JsonReporter(sources);
    };
  }
}
