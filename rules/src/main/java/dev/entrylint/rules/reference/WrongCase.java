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

/** A path that mixes up upper and lower case, which only some disks forgive. */
public final class WrongCase implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "wrong-case",
              "reference",
              "A path differs from the file's name in upper and lower case",
              Severity.ERROR)
          .counted("broken link", "broken links")
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
          && misspelled.spelling() == Spelling.CASE) {
        Report report =
            context
                .at(link.reference().place())
                .subject(link.reference().target())
                .message(
                    "'%s' is spelled '%s'; a server or another disk will not find it"
                        .formatted(misspelled.written(), misspelled.right()))
                .summary("{subject} is linked {count} times in {files} files in the wrong case");
        report.fixes(later -> LinkFixes.respelled(later, link, misspelled));
        report.report();
      }
    }
  }
}
