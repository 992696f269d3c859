package dev.entrylint.rules.heading;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.model.Heading;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** An entry whose kind says what ids look like, and whose heading writes none. */
public final class MissingHeadingId implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "missing-heading-id",
          "heading",
          "The heading of an entry has no id of its own although its kind asks for one",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      if (!EntryConventions.kind(entry).ids().isEmpty() && entry.heading().isPresent()) {
        Heading heading = entry.heading().get();
        if (heading.attributes().id().isEmpty()) {
          context
              .at(heading.span())
              .subject(entry.title())
              .message(
                  "the heading '%s' should have the id '#%s'"
                      .formatted(
                          entry.title(),
                          EntryConventions.name(entry, EntryConventions.kind(entry).ids().get(0))))
              .report();
        }
      }
    }
  }
}
