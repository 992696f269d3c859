package dev.entrylint.engine;

import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A kind that no entry is of. */
public final class UnusedKind implements Reportable {

  static final RuleMeta META =
      RuleMeta.of("unused-kind", "configuration", "No entry is of a kind", Severity.WARNING)
          .superfluous();

  @Override
  public RuleMeta meta() {
    return META;
  }
}
