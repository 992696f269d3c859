package dev.entrylint.maven;

import dev.entrylint.engine.Result;
import dev.entrylint.report.Tally;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * When findings fail a build.
 *
 * @param least the least severity that does; empty if none does
 */
record FailOn(Optional<Severity> least) {

  private static final String NEVER = "never";

  /**
   * The threshold that {@code word} names.
   *
   * @throws MojoExecutionException if it names none
   */
  static FailOn of(String word) throws MojoExecutionException {
    for (Severity severity : Severity.values()) {
      if (severity.toString().equals(word)) {
        return new FailOn(Optional.of(severity));
      }
    }
    if (word.equals(NEVER)) {
      return new FailOn(Optional.empty());
    }
    throw new MojoExecutionException(
        "failOn: expected one of error, warning, info, never but was '" + word + "'");
  }

  /** The sentence with which {@code result} fails the build; empty if it does not. */
  Optional<String> sentence(Result result) {
    List<String> grave = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = result.count(severity);
      if (count > 0) {
        (fails(severity) ? grave : other).add(Tally.counted(count, severity.toString()));
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

  private boolean fails(Severity severity) {
    return least.isPresent() && severity.atLeast(least.get());
  }
}
