package dev.entrylint.report;

import dev.entrylint.base.Printable;
import dev.entrylint.engine.Result;
import dev.entrylint.report.FindingGroups.Group;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Related;
import dev.entrylint.rule.Severity;
import java.io.File;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Findings for a log that shows severities itself: one line each, {@code path:line:column: message
 * [rule]}, and below it the places that have to do with it. Paths are those of the disk, which
 * terminals and editors lead to. Many findings of one summary become one sentence.
 */
public final class LogReport {

  /** What takes the lines. */
  public interface Log {
    void line(Severity severity, String line);
  }

  private LogReport() {}

  /**
   * Hands all findings of {@code result} to {@code log}.
   *
   * @param root the folder of the corpus
   */
  public static void write(Result result, Path root, Log log) {
    String folder = root.toAbsolutePath().toString().replace(File.separatorChar, '/');
    SortedMap<String, Result> seen = new TreeMap<>();
    seen.put(folder.endsWith("/") ? folder : folder + "/", result);
    FindingGroups findings = FindingGroups.of(Result.joined(seen));
    for (Finding finding : findings.single()) {
      log.line(finding.severity(), FindingLine.brief(finding));
      finding.related().forEach(each -> log.line(finding.severity(), line(each)));
    }
    for (Group each : findings.groups()) {
      log.line(each.severity(), Printable.line(each.sentence()) + " [" + each.rule() + "]");
      each.places().forEach(place -> log.line(each.severity(), "  " + place));
      each.vanished().ifPresent(gone -> log.line(each.severity(), line(gone)));
    }
  }

  private static String line(Related related) {
    return "  = " + FindingLine.place(related) + ": " + Printable.line(related.message());
  }
}
