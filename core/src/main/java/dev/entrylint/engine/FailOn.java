package dev.entrylint.engine;

import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Optional;

/**
 * From which severity on findings make a check fail.
 *
 * @param least the least severity that does; empty if none does
 */
public record FailOn(Optional<Severity> least) {

  private static final String NEVER = "never";

  /** The words that name one. */
  public static final List<String> WORDS = List.of("error", "warning", "info", NEVER);

  /** The threshold that {@code word} names; empty if it is none of {@link #WORDS}. */
  public static Optional<FailOn> named(String word) {
    for (Severity severity : Severity.values()) {
      if (severity.toString().equals(word)) {
        return Optional.of(new FailOn(Optional.of(severity)));
      }
    }
    return word.equals(NEVER) ? Optional.of(new FailOn(Optional.empty())) : Optional.empty();
  }

  /** Whether a finding of {@code severity} makes a check fail. */
  public boolean fails(Severity severity) {
    return least.isPresent() && severity.atLeast(least.get());
  }

  /** Whether {@code result} has a finding that makes a check fail. */
  public boolean fails(Result result) {
    for (Finding finding : result.findings()) {
      if (fails(finding.severity())) {
        return true;
      }
    }
    return false;
  }
}
