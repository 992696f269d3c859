package dev.entrylint.engine;

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
import java.util.List;
import java.util.Optional;

/** Findings that say what entrylint itself could not do. */
final class Failures {

  /** What stands where a finding has the id of its rule. */
  static final String UNREADABLE = "unreadable-file";

  private Failures() {}

  /** A file could not be read. */
  static Finding unreadable(String path, IOException problem) {
    return finding(
        UNREADABLE,
        path,
        new Position(1, 1),
        path,
        "cannot be read, so it is not checked (" + reason(problem) + ")",
        Optional.empty());
  }

  private static String reason(IOException problem) {
    if (problem instanceof AccessDeniedException) {
      return "no permission";
    }
    if (problem instanceof NoSuchFileException) {
      return "it has gone meanwhile";
    }
    String message = problem.getMessage();
    return problem.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }

  /** A file is not UTF-8. */
  static Finding malformed(SourceFile file, MalformedTextException problem) {
    String before = new String(file.bytes(), 0, problem.offset(), StandardCharsets.UTF_8);
    return finding(
        UNREADABLE,
        file.path(),
        LineTable.of(before).position(before.length()),
        file.path(),
        problem.getMessage() + ", so it is not checked; save the file as UTF-8",
        Optional.empty());
  }

  /** A reader or a rule threw something; what it throws for many files is reported as one. */
  static Finding internal(String what, String path, Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    String error = "internal error: " + thrown + (trace.length == 0 ? "" : " at " + trace[0]);
    String blame = "; this is a fault of '" + what + "', please report it";
    return finding(
        what,
        path,
        new Position(1, 1),
        thrown.getClass().getName(),
        error + blame,
        Optional.of(error + ", {count} times in {files} files" + blame));
  }

  private static Finding finding(
      String rule,
      String path,
      Position where,
      String subject,
      String message,
      Optional<String> summary) {
    return new Finding(
        rule,
        Severity.ERROR,
        path,
        Span.at(0),
        where,
        where,
        Optional.empty(),
        subject,
        message,
        summary,
        List.of(),
        List.of());
  }
}
