package dev.entrylint.engine;

import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A root that is neither a document nor an entry of the corpus. */
public final class UnusedRoot implements Reportable {

  static final RuleMeta META =
      RuleMeta.of(
              "unused-root",
              "configuration",
              "A root is neither a document nor an entry",
              Severity.WARNING)
          .superfluous();

  @Override
  public RuleMeta meta() {
    return META;
  }
}
