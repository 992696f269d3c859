package dev.entrylint.engine;

import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A comment names a rule, or has a word, that does not exist. */
public final class UnknownSuppression implements Reportable {

  static final RuleMeta META =
      RuleMeta.of(
          "unknown-suppression",
          "configuration",
          "A comment names a rule, or has a word, that does not exist",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }
}
