package dev.entrylint.report.format;

import dev.entrylint.engine.Result;
import dev.entrylint.engine.Suppressed;
import dev.entrylint.engine.Unreported;
import dev.entrylint.engine.known.KnownFinding;
import dev.entrylint.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A result of SARIF.
 *
 * @param rule the id of its rule
 * @param finding what is found; empty of what is gone
 * @param gone what is gone; empty of what is found
 * @param suppressed why it is not reported, if somebody asked for that
 * @param state what it is beside what it was, where a run is held against something
 */
record SarifResult(
    String rule,
    Optional<Finding> finding,
    Optional<KnownFinding> gone,
    Optional<Suppressed> suppressed,
    Optional<String> state) {

  /**
   * Those of {@code result}: first what is reported, the gravest first.
   *
   * @param complete whether also what is not
   */
  static List<SarifResult> all(Result result, boolean complete) {
    boolean held = result.known().isPresent();
    List<SarifResult> all = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(result.findings());
    findings.sort((one, other) -> one.severity().compareTo(other.severity()));
    for (Finding each : findings) {
      all.add(of(each, Optional.empty(), held ? Optional.of("new") : Optional.empty()));
    }
    if (complete) {
      Unreported unreported = result.unreported();
      for (Finding each : unreported.known()) {
        all.add(of(each, Optional.empty(), Optional.of("unchanged")));
      }
      for (Suppressed each : unreported.suppressed()) {
        // Where one result has a state all have.
        Optional<String> state = held ? Optional.of("unchanged") : Optional.empty();
        all.add(of(each.finding(), Optional.of(each), state));
      }
      for (KnownFinding each : unreported.gone()) {
        all.add(
            new SarifResult(
                each.rule(),
                Optional.empty(),
                Optional.of(each),
                Optional.empty(),
                Optional.of("absent")));
      }
    }
    return all;
  }

  private static SarifResult of(
      Finding finding, Optional<Suppressed> suppressed, Optional<String> state) {
    return new SarifResult(
        finding.rule(), Optional.of(finding), Optional.empty(), suppressed, state);
  }
}
