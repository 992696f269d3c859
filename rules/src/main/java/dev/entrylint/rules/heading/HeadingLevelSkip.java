package dev.entrylint.rules.heading;

import dev.entrylint.model.Heading;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A heading that is more than one level deeper than the heading before it. */
public final class HeadingLevelSkip implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "heading-level-skip",
          "heading",
          "A heading is more than one level deeper than the one before it",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    int before = 6;
    for (Heading heading : context.document().headings()) {
      if (!heading.nested()) {
        if (heading.level() > before + 1 && heading.hasText()) {
          context
              .at(heading.span())
              .subject(heading.title())
              .message(
                  "'%s' is of level %s under a heading of level %s; level %s would be next"
                      .formatted(heading.title(), heading.level(), before, before + 1))
              .report();
        }
        before = heading.level();
      }
    }
  }
}
