package dev.entrylint.rules.reference;

import dev.entrylint.model.LabelUse;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A use of a link label that nothing defines, so that a reader sees the brackets. */
public final class UndefinedLabel implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "undefined-label",
          "reference",
          "A reference-style link uses a label that nothing defines",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (LabelUse use : context.corpus().links().undefinedLabels(context.document())) {
      String label = "[" + use.label() + "]";
      context
          .at(use.span())
          .subject(label)
          .message("nothing defines the label '%s'; a line '%s: ...' would".formatted(label, label))
          .report();
    }
  }
}
