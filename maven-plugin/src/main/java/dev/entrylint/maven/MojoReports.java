package dev.entrylint.maven;

import dev.entrylint.report.ResultFile;
import dev.entrylint.report.format.Format;
import dev.entrylint.report.format.ReportRun;
import dev.entrylint.report.format.ReportTarget;
import dev.entrylint.report.format.Reports;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The reports that a build asks for beside its log.
 *
 * @param files those that are written to files
 * @param targets all, as they are asked for
 */
record MojoReports(List<ReportFile> files, List<ReportTarget> targets) {

  /** A report that is written to a file. */
  record ReportFile(Format format, Path file) {}

  /**
   * What the parameters of these names add up to.
   *
   * @param format null for none
   * @param outputFile null if it is not set
   * @param folder what names of files are seen from
   * @throws MojoExecutionException if there is no such format, or several share a file
   */
  static MojoReports of(List<String> format, File outputFile, Path folder, File buildFolder)
      throws MojoExecutionException {
    List<ReportTarget> targets = new ArrayList<>();
    for (String each : format == null || format.isEmpty() ? List.of("text") : format) {
      try {
        targets.add(ReportTarget.of(each.strip()));
      } catch (IllegalArgumentException unusable) {
        throw CorpusMojo.failure("format: " + unusable.getMessage());
      }
    }
    long open = targets.stream().filter(each -> each.file().isEmpty()).count();
    if (outputFile != null && open != 1) {
      throw CorpusMojo.failure(
          "'outputFile' is the file of one format, and "
              + (open == 0 ? "each has one already" : open + " have none")
              + "; write them as NAME:FILE");
    }
    List<ReportFile> files = new ArrayList<>();
    for (ReportTarget each : targets) {
      Optional<Path> file = file(each, outputFile, folder, buildFolder);
      if (file.isPresent()) {
        Path named = file.get();
        Path place = ResultFile.place(named);
        if (files.stream().anyMatch(other -> ResultFile.place(other.file).equals(place))) {
          throw CorpusMojo.failure(
              "format: several reports are to be written to '" + named + "'; name a file for each");
        }
        files.add(new ReportFile(each.format(), named));
      }
    }
    return new MojoReports(files, targets);
  }

  private static Optional<Path> file(
      ReportTarget target, File outputFile, Path folder, File buildFolder) {
    if (target.file().isPresent()) {
      return Optional.of(folder.resolve(target.file().get()));
    }
    if (outputFile != null) {
      return Optional.of(outputFile.toPath());
    }
    boolean logged = target.format() == Format.TEXT || target.format() == Format.GITHUB;
    return logged
        ? Optional.empty()
        : Optional.of(buildFolder.toPath().resolve(target.format().fileName()));
  }

  private static boolean isPrinted(ReportTarget target) {
    return target.format() == Format.GITHUB && target.file().isEmpty();
  }

  /** Whether there is anything beside the log. */
  boolean isAny() {
    return !files.isEmpty() || targets.stream().anyMatch(MojoReports::isPrinted);
  }

  /** Writes all, and makes the folders for them first. */
  void write(ReportRun run, Consumer<String> log) throws IOException {
    boolean inFile = files.stream().anyMatch(each -> each.format == Format.GITHUB);
    if (!inFile && targets.stream().anyMatch(MojoReports::isPrinted)) {
      // Not to the log: a command stands at the beginning of a line.
      Reports.reporter(Format.GITHUB, run).report(run.result(), System.out);
    }
    for (ReportFile each : files) {
      Path folder = each.file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      Reports.write(each.format, run, each.file);
      log.accept("the report is in " + each.file);
    }
    Reports.summarize(targets, run).ifPresent(log);
  }
}
