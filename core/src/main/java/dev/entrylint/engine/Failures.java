package dev.entrylint.engine;

import dev.entrylint.base.RefusedFileException;
import dev.entrylint.engine.source.ChangedFileException;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.MalformedTextException;
import dev.entrylint.model.Position;
import dev.entrylint.model.SourceFile;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/**
 * Findings that say what could not be looked at: files that cannot be read, and what entrylint
 * itself could not do.
 *
 * @param levels how grave that is
 */
record Failures(Levels levels) {

  /**
   * Whether {@code finding}, which is one of these, makes the run fail: entrylint could not do its
   * work, and its user did not say that this does not matter. A file that cannot be read is a fault
   * of the corpus.
   */
  static boolean failsRun(Finding finding) {
    return finding.severity() == Severity.ERROR && !isUnreadable(finding);
  }

  /**
   * Whether {@code finding} is reported wherever it is, even if somebody asks for some files only:
   * what is said of these does not hold for certain.
   */
  static boolean isReportedAnywhere(Finding finding) {
    return finding.severity() == Severity.ERROR && isUnreadable(finding);
  }

  private static boolean isUnreadable(Finding finding) {
    return finding.rule().equals(UnreadableFile.META.id());
  }

  /** A file could not be read; empty if that is not reported. */
  Optional<Finding> unreadable(String path, IOException problem) {
    String message = "cannot be read, so it is not checked (" + reason(problem) + ")";
    return unreadable(path, message);
  }

  private static String reason(IOException problem) {
    if (problem instanceof AccessDeniedException) {
      return "no permission";
    }
    if (problem instanceof NoSuchFileException) {
      return "it has gone meanwhile";
    }
    String message = problem.getMessage();
    if (problem instanceof ChangedFileException || problem instanceof RefusedFileException) {
      return message;
    }
    return problem.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }

  /** A file is not UTF-8; empty if that is not reported. */
  Optional<Finding> malformed(SourceFile file, MalformedTextException problem) {
    String before = new String(file.bytes(), 0, problem.offset(), StandardCharsets.UTF_8);
    Position where = LineTable.of(before).position(before.length());
    String message = problem.getMessage() + ", so it is not checked; save the file as UTF-8";
    return unreadable(file.path(), message).map(finding -> finding.at(Span.at(0), where, where));
  }

  private Optional<Finding> unreadable(String path, String message) {
    String id = UnreadableFile.META.id();
    return levels
        .ofFailure(UnreadableFile.META, path, path)
        .map(severity -> Finding.of(id, severity, path, path, message));
  }

  /** A reader threw something; empty if that is not reported. */
  Optional<Finding> internal(String reader, String path, Throwable thrown) {
    return levels
        .ofFailure(InternalError.META, path, thrown.getClass().getName())
        .map(severity -> internal(InternalError.META.id(), severity, reader, path, thrown));
  }

  /** A rule threw something. */
  static Finding ofRule(String rule, String path, Throwable thrown) {
    return internal(rule, Severity.ERROR, rule, path, thrown);
  }

  /** What is thrown for many files is reported as one. */
  private static Finding internal(
      String rule, Severity severity, String what, String path, Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    String error = "internal error: " + thrown + (trace.length == 0 ? "" : " at " + trace[0]);
    String blame = "; this is a fault of '" + what + "', please report it";
    return Finding.of(rule, severity, path, thrown.getClass().getName(), error + blame)
        .withSummary(Optional.of(error + ", {count} times in {files} files" + blame));
  }
}
