package dev.entrylint.engine;

import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A suppression gives no reason. */
public final class UnexplainedSuppression implements Reportable {

  static final RuleMeta META =
      RuleMeta.of(
              "unexplained-suppression",
              "configuration",
              "A suppression gives no reason",
              Severity.WARNING)
          .offByDefault();

  @Override
  public RuleMeta meta() {
    return META;
  }
}
