package dev.entrylint.rules.section;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.rule.Reach;
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
              Severity.WARNING)
          .counted("empty section", "empty sections")
          .reaching(Reach.DOCUMENT);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      for (Section section : entry.sections()) {
        boolean meant = section.heading().hasText() && !opensOthers(section);
        if (meant && section.isEmpty() && !opensEntry(context, section)) {
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

  /** Whether an entry stands right under its heading, which so brings entries together. */
  private static boolean opensEntry(RuleContext context, Section section) {
    for (Entry entry : context.entries()) {
      if (entry.place().start() == section.span().end()
          && entry.heading().isPresent()
          && entry.heading().get().level() > section.heading().level()) {
        return true;
      }
    }
    return false;
  }

  /** What stands under a heading of the last level can only stand beside it. */
  private static boolean opensOthers(Section section) {
    return section.heading().level() == 6 && !section.isDeclared();
  }
}
