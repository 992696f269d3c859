package dev.entrylint.engine;

import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A comment suppresses no finding. */
public final class UnusedSuppression implements Reportable {

  static final RuleMeta META =
      RuleMeta.of(
              "unused-suppression",
              "configuration",
              "A comment suppresses no finding",
              Severity.WARNING)
          .fixes(Fix.Safety.UNSAFE)
          .superfluous();

  @Override
  public RuleMeta meta() {
    return META;
  }
}
