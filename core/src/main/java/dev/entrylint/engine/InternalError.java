package dev.entrylint.engine;

import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/**
 * What a reader of Markdown throws, which is a fault of entrylint. What a rule throws has its rule.
 */
public final class InternalError implements Reportable {

  static final RuleMeta META =
      RuleMeta.of(
              "internal-error",
              "run",
              "A fault of entrylint itself keeps a file from being checked",
              Severity.ERROR)
          .counted("internal error", "internal errors");

  @Override
  public RuleMeta meta() {
    return META;
  }
}
