package dev.entrylint.rules;

import dev.entrylint.corpus.Entry;
import dev.entrylint.corpus.Section;
import dev.entrylint.corpus.SectionSpec;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.Optional;

/** A section that should close its entry and has others behind it. */
public final class MisplacedSection implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "misplaced-section",
          "A section that should close its entry is followed by another",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      for (SectionSpec spec : entry.kind().sections()) {
        if (spec.last()) {
          check(context, entry, spec);
        }
      }
    }
  }

  /** Where the section stands more than once, the last of them is the one that should close. */
  private static void check(RuleContext context, Entry entry, SectionSpec spec) {
    Optional<Section> closing = Optional.empty();
    Optional<Section> follower = Optional.empty();
    for (Section section : entry.sections()) {
      if (section.is(spec)) {
        closing = Optional.of(section);
        follower = Optional.empty();
      } else if (follower.isEmpty()
          && closing.isPresent()
          && section.span().start() >= closing.get().span().end()) {
        follower = Optional.of(section);
      }
    }
    if (follower.isPresent()) {
      report(context, entry, closing.orElseThrow(), follower.get());
    }
  }

  private static void report(RuleContext context, Entry entry, Section section, Section follower) {
    context
        .at(section.heading().span())
        .subject(section.name())
        .message(
            "the section '%s' should be the last of '%s'".formatted(section.name(), entry.title()))
        .related(
            context.document(),
            follower.heading().span(),
            "'%s' comes after it".formatted(follower.heading().title()))
        .report();
  }
}
