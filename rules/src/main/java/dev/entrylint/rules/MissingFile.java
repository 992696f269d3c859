package dev.entrylint.rules;

import dev.entrylint.corpus.Link;
import dev.entrylint.corpus.Resolution.NoSuchFile;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A reference to a file or folder that does not exist. */
public final class MissingFile implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "missing-file", "A link or an image names a file that does not exist", Severity.ERROR);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Link link : context.corpus().links(context.document())) {
      if (link.resolution() instanceof NoSuchFile missing) {
        context
            .at(link.reference().place())
            .subject(link.reference().target())
            .message("there is no file '%s'".formatted(missing.path()))
            .gathered("{subject} is linked {count} times in {files} files and does not exist")
            .report();
      }
    }
  }
}
