package dev.entrylint.engine;

import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A page or an id that was there in an earlier state, and that nothing leads to any more. */
public final class VanishedAnchor implements Reportable {

  static final RuleMeta META =
      RuleMeta.of(
              "vanished-anchor",
              "run",
              "A page or an id that was published is gone, and nothing leads on from it",
              Severity.WARNING)
          .counted("page or id gone", "pages or ids gone")
          .offByDefault();

  @Override
  public RuleMeta meta() {
    return META;
  }
}
