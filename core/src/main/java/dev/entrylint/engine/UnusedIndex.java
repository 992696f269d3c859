package dev.entrylint.engine;

import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** An index that no document is. */
public final class UnusedIndex implements Reportable {

  static final RuleMeta META =
      RuleMeta.of(
              "unused-index",
              "configuration",
              "No document is what is configured as an index",
              Severity.WARNING)
          .superfluous();

  @Override
  public RuleMeta meta() {
    return META;
  }
}
