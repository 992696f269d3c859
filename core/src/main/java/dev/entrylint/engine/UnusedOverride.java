package dev.entrylint.engine;

import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** An override whose paths no document fits. */
public final class UnusedOverride implements Reportable {

  static final RuleMeta META =
      RuleMeta.of(
              "unused-override",
              "configuration",
              "No document is one of an override",
              Severity.WARNING)
          .superfluous();

  @Override
  public RuleMeta meta() {
    return META;
  }
}
