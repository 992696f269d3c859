package dev.entrylint.engine;

import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A macro that no link is written by. */
public final class UnusedMacro implements Reportable {

  static final RuleMeta META =
      RuleMeta.of(
              "unused-macro", "configuration", "No link is written by a macro", Severity.WARNING)
          .superfluous();

  @Override
  public RuleMeta meta() {
    return META;
  }
}
