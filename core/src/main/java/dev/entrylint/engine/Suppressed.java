package dev.entrylint.engine;

import dev.entrylint.rule.Finding;
import java.util.Optional;

/**
 * A finding that is not reported because somebody asked for that. Immutable; why is looked up when
 * somebody asks, since only few reports say it.
 */
public final class Suppressed {

  /** As its corpus has it. */
  private final Finding own;

  private final Finding finding;

  /** Those of the texts; empty if the configuration has it. */
  private final Optional<CorpusSuppressions> suppressions;

  private Suppressed(Finding own, Finding finding, Optional<CorpusSuppressions> suppressions) {
    this.own = own;
    this.finding = finding;
    this.suppressions = suppressions;
  }

  /** One that a comment or front matter suppresses. */
  static Suppressed inText(Finding finding, CorpusSuppressions suppressions) {
    return new Suppressed(finding, finding, Optional.of(suppressions));
  }

  /** One whose subject the configuration ignores. */
  static Suppressed byConfiguration(Finding finding) {
    return new Suppressed(finding, finding, Optional.empty());
  }

  /** What is not reported. */
  public Finding finding() {
    return finding;
  }

  /** Whether the texts of the corpus say so, and not the configuration. */
  public boolean isInText() {
    return suppressions.isPresent();
  }

  /**
   * Why it is not reported: the reason that is given or, where there is none, what suppresses it. A
   * sentence without a full stop.
   */
  public String justification() {
    return suppressions.isPresent()
        ? suppressions.get().justification(own)
        : "'ignore' of '" + finding.rule() + "' in the configuration fits its subject";
  }

  /** The same as seen from above: its paths begin with {@code folder}. */
  Suppressed below(String folder) {
    return new Suppressed(own, finding.below(folder), suppressions);
  }
}
