package dev.entrylint.engine;

import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A pattern for documents that no document fits. */
public final class UnusedInclude implements Reportable {

  static final RuleMeta META =
      RuleMeta.of(
              "unused-include",
              "configuration",
              "A pattern of 'include' fits no document",
              Severity.WARNING)
          .fixes(Fix.Safety.UNSAFE)
          .superfluous();

  @Override
  public RuleMeta meta() {
    return META;
  }
}
