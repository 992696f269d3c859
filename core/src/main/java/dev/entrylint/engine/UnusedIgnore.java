package dev.entrylint.engine;

import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A pattern for targets that are made elsewhere, which no target fits. */
public final class UnusedIgnore implements Reportable {

  static final RuleMeta META =
      RuleMeta.of(
              "unused-ignore",
              "configuration",
              "A pattern of 'ignore' fits no target",
              Severity.WARNING)
          .fixes(Fix.Safety.SAFE)
          .superfluous();

  @Override
  public RuleMeta meta() {
    return META;
  }
}
