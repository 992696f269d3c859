package dev.entrylint.engine;

import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A relation that no entry has a list of. */
public final class UnusedRelation implements Reportable {

  static final RuleMeta META =
      RuleMeta.of(
              "unused-relation", "configuration", "No entry states a relation", Severity.WARNING)
          .superfluous();

  @Override
  public RuleMeta meta() {
    return META;
  }
}
