package it.house;

import dev.entrylint.model.Heading;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A heading that ends with an exclamation mark. */
public final class ShoutingHeading implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "shouting-heading",
          "house",
          "A heading ends with an exclamation mark",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Heading heading : context.document().headings()) {
      if (heading.title().endsWith("!")) {
        context
            .at(heading.titleSpan())
            .subject(heading.title())
            .message("'" + heading.title() + "' shouts")
            .report();
      }
    }
  }
}
