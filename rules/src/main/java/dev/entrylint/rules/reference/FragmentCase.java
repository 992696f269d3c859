package dev.entrylint.rules.reference;

import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution.Misspelled;
import dev.entrylint.corpus.link.Resolution.Misspelled.Spelling;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rules.LinkFixes;

/** A fragment with capitals where the id has small letters, which only a script forgives. */
public final class FragmentCase implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "fragment-case",
              "reference",
              "A fragment differs from the id in upper and lower case",
              Severity.WARNING)
          .fixes(Fix.Safety.SAFE)
          .reaching(Reach.LINKS);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Link link : context.corpus().links().of(context.document()).leadingTo(Misspelled.class)) {
      if (link.resolution() instanceof Misspelled misspelled
          && misspelled.spelling() == Spelling.FRAGMENT_CASE) {
        report(context, link, misspelled);
      }
    }
  }

  private static void report(RuleContext context, Link link, Misspelled misspelled) {
    Report report =
        context
            .at(link.reference().place())
            .subject(link.reference().target())
            .message(
                "the id is '%s'; '%s' finds it on this forge, and in no other renderer"
                    .formatted(misspelled.right(), misspelled.written()))
            .summary("{subject} is linked {count} times in {files} files and has capitals");
    report.fixes(later -> LinkFixes.respelled(later, link, misspelled));
    report.report();
  }
}
