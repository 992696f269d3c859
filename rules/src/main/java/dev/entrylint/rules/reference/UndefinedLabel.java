package dev.entrylint.rules.reference;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.model.LabelUse;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** A use of a link label that nothing defines, so that a reader sees the brackets. */
public final class UndefinedLabel implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "undefined-label",
              "reference",
              "A reference-style link uses a label that nothing defines",
              Severity.WARNING)
          .counted("broken link", "broken links");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    List<LabelUse> uses = context.corpus().links().undefinedLabels(context.document());
    Surroundings around = new Surroundings(context, uses.size());
    for (LabelUse use : uses) {
      Optional<String> near =
          Corpus.of(context.corpus()).suggestions().nearLabel(context.document(), use.label());
      if (!around.isInMacro(use.span())
          && !around.isInMath(use.span())
          && (near.isPresent() || isLink(context, use, around))) {
        report(context, use, near);
      }
    }
  }

  private static boolean isLink(RuleContext context, LabelUse use, Surroundings around) {
    if (use.image()) {
      return true;
    }
    String behind = around.text().substring(use.span().end(), around.end(use.span()));
    BracketPair pair =
        new BracketPair(use.text(), use.label(), around.lineBefore(use.span()), behind);
    return pair.isLink(
        use.form(), Corpus.of(context.corpus()).suggestions().hasLabels(context.document()));
  }

  private static void report(RuleContext context, LabelUse use, Optional<String> near) {
    String label = "[" + use.label() + "]";
    String right =
        near.map(each -> "did you mean '[" + each + "]'?")
            .orElse("a line '" + label + ": ...' would");
    context
        .at(use.span())
        .subject(label)
        .message("nothing defines the label '%s'; %s".formatted(label, right))
        .report();
  }
}
