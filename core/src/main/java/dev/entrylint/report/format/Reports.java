package dev.entrylint.report.format;

import dev.entrylint.base.SlashedPath;
import dev.entrylint.report.BriefReporter;
import dev.entrylint.report.Grouping;
import dev.entrylint.report.JsonLinesReporter;
import dev.entrylint.report.JsonReporter;
import dev.entrylint.report.Paint;
import dev.entrylint.report.Reporter;
import dev.entrylint.report.ResultFile;
import dev.entrylint.report.TextReporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What writes a report in each format. Only what a run asks for is loaded. */
public final class Reports {

  /** Where a workflow on GitHub takes what it shows of a job. */
  private static final String JOB_SUMMARY = "GITHUB_STEP_SUMMARY";

  /** How many bytes of that GitHub takes of a step. */
  private static final long MOST = 1 << 20;

  private Reports() {}

  /**
   * Writes {@code run} to {@code file} in {@code format}; never over a document that was checked,
   * unless that is such a comment itself.
   *
   * @throws IOException as {@link ResultFile#write(Path, ResultFile.Content)} does
   */
  public static void write(Format format, ReportRun run, Path file) throws IOException {
    if (isDocument(file, run) && !(format == Format.MARKDOWN && isComment(file))) {
      throw new IOException("cannot write '" + file + "': it is a document of the corpus");
    }
    ResultFile.write(file, out -> reporter(format, run).report(run.result(), out));
  }

  private static boolean isDocument(Path file, ReportRun run) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    Path corpus = run.paths().folder().resolve(run.paths().prefix());
    Path real = file.toRealPath();
    return real.startsWith(corpus)
        && run.result().paths().contains(SlashedPath.of(corpus.relativize(real)));
  }

  private static boolean isComment(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] beginning = in.readNBytes(MarkdownReporter.BEGINNING.length());
      return new String(beginning, StandardCharsets.UTF_8).equals(MarkdownReporter.BEGINNING);
    }
  }

  /**
   * Adds {@code run} to the summary of the job, if {@code targets} have the format of a workflow on
   * GitHub, and that runs in one.
   *
   * @return what is to be said of it, as a sentence without a full stop
   * @throws IOException if that cannot be written
   */
  public static Optional<String> summarize(List<ReportTarget> targets, ReportRun run)
      throws IOException {
    String file = run.environment().getOrDefault(JOB_SUMMARY, "");
    if (file.isEmpty() || targets.stream().noneMatch(each -> each.format() == Format.GITHUB)) {
      return Optional.empty();
    }
    StringBuilder page = new StringBuilder();
    new MarkdownReporter(run).report(run.result(), page);
    return ResultFile.append(Path.of(file), page.toString(), MOST)
        ? Optional.empty()
        : Optional.of("the summary of this job has no room for what was found");
  }

  /** What writes {@code format}; for people without colours, by files. */
  public static Reporter reporter(Format format, ReportRun run) {
    return switch (format) {
      case TEXT -> new TextReporter(run.sources(), Grouping.FILE, Paint.PLAIN);
      case BRIEF -> new BriefReporter(Paint.PLAIN);
      case JSON -> new JsonReporter(run.sources());
      case JSONL -> new JsonLinesReporter(run.sources());
      case SARIF -> new SarifReporter(run);
      case GITHUB -> new GithubReporter(run);
      case GITLAB -> new GitlabReporter(run);
      case CHECKSTYLE -> new CheckstyleReporter(run);
      case JUNIT -> new JunitReporter(run);
      case MARKDOWN -> new MarkdownReporter(run);
    };
  }
}
