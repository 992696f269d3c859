package dev.entrylint.rules;

import dev.entrylint.corpus.Entry;
import dev.entrylint.corpus.Section;
import dev.entrylint.corpus.SectionSpec;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
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

  private static void check(RuleContext context, Entry entry, SectionSpec spec) {
    List<Section> closing = new ArrayList<>();
    int end = 0;
    for (Section section : entry.sections()) {
      if (section.spec().equals(Optional.of(spec))) {
        closing.add(section);
        end = section.span().end();
      } else if (section.span().start() >= end) {
        closing.forEach(each -> report(context, entry, each, section));
        closing.clear();
      }
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
