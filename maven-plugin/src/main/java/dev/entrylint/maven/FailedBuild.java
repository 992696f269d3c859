package dev.entrylint.maven;

import dev.entrylint.engine.FailOn;
import dev.entrylint.engine.Result;
import dev.entrylint.report.Tally;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentence with which a check fails a build. */
final class FailedBuild {

  private FailedBuild() {}

  /** The sentence with which {@code result} fails the build; empty if it does not. */
  static Optional<String> sentence(Result result, FailOn failOn) {
    List<String> grave = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = result.count(severity);
      if (count > 0) {
        (failOn.fails(severity) ? grave : other).add(Tally.counted(count, severity.toString()));
      }
    }
    if (grave.isEmpty()) {
      return Optional.empty();
    }
    Tally tally = Tally.of(result);
    return Optional.of(
        "entrylint found %s%s in %s of %s; see above"
            .formatted(
                String.join(", ", grave),
                other.isEmpty() ? "" : " (and " + String.join(", ", other) + ")",
                Tally.number(tally.touched()),
                Tally.counted(tally.files(), "file")));
  }
}
