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

/** A target that names something by the right letters in the wrong encoding. */
public final class MisencodedTarget implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "misencoded-target",
              "reference",
              "A target has the right letters, but they are encoded otherwise",
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
          && misspelled.spelling() == Spelling.ENCODING) {
        Report report =
            context
                .at(link.reference().place())
                .subject(link.reference().target())
                .message(
                    "'%s' leads nowhere, though there is '%s'; %s"
                        .formatted(misspelled.written(), misspelled.right(), cause(misspelled)))
                .summary("{subject} is linked {count} times in {files} files in a wrong encoding");
        report.fixes(later -> LinkFixes.respelled(later, link, misspelled));
        report.report();
      }
    }
  }

  private static String cause(Misspelled misspelled) {
    String written = misspelled.written();
    if (written.contains("%25")) {
      return "it is percent-encoded twice";
    }
    if (written.indexOf('%') >= 0) {
      return "its percent codes are not UTF-8";
    }
    return written.indexOf('\\') >= 0
        ? "folders are parted by / in a link"
        : "its accents are composed otherwise than there";
  }
}
