package dev.entrylint.rules.section;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A section of an entry that holds nothing. */
public final class EmptySection implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "empty-section",
          "section",
          "A section has a heading and nothing under it",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      for (Section section : entry.sections()) {
        if (section.isEmpty() && !opensOthers(section)) {
          String title = section.heading().title();
          context
              .at(section.heading().span())
              .subject(section.name())
              .message("nothing stands under '%s'; fill the section or drop it".formatted(title))
              .report();
        }
      }
    }
  }

  /** What stands under a heading of the last level can only stand beside it. */
  private static boolean opensOthers(Section section) {
    return section.heading().level() == 6 && section.spec().isEmpty();
  }
}
