package dev.entrylint.rules;

import dev.entrylint.corpus.Entry;
import dev.entrylint.model.Heading;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.OptionalInt;

/** An entry whose heading is of another level than its kind asks for. */
public final class HeadingLevel implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "heading-level",
          "The heading of an entry is not of the level that its kind asks for",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      OptionalInt wanted = entry.kind().level();
      if (wanted.isPresent() && entry.heading().isPresent()) {
        Heading heading = entry.heading().get();
        if (heading.level() != wanted.getAsInt()) {
          context
              .at(heading.span())
              .subject(entry.title())
              .message(
                  "the heading '%s' should be of level %d; it is of level %d"
                      .formatted(entry.title(), wanted.getAsInt(), heading.level()))
              .report();
        }
      }
    }
  }
}
