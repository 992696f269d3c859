package dev.entrylint.rules.reference;

import dev.entrylint.model.Reference;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** A link or an image between whose parentheses nobody has written anything yet. */
public final class EmptyTarget implements Rule {

  /** Where mdBook has its chapters, of which those without a target are still to be written. */
  private static final String CHAPTERS = "SUMMARY.md";

  private static final RuleMeta META =
      RuleMeta.of("empty-target", "reference", "A link or an image has no target", Severity.WARNING)
          .counted("broken link", "broken links")
          .reaching(Reach.DOCUMENT);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    String path = context.document().path();
    if (path.substring(path.lastIndexOf('/') + 1).equals(CHAPTERS)) {
      return;
    }
    List<Reference> waiting = new ArrayList<>(0);
    for (Reference reference : context.document().references()) {
      // A link without a text is how some renderers let writers put an id into a line.
      boolean waits =
          reference.form() == Reference.Form.INLINE
              && reference.target().isEmpty()
              && (reference.image() || !reference.text().isEmpty());
      if (waits) {
        waiting.add(reference);
      }
    }
    Surroundings around = new Surroundings(context, waiting.size());
    for (Reference reference : waiting) {
      if (!around.isInMacro(reference.span())) {
        report(context, reference);
      }
    }
  }

  private static void report(RuleContext context, Reference reference) {
    if (reference.image()) {
      context
          .at(reference.span())
          .subject(reference.text())
          .message("this image names no file; put one between the parentheses")
          .report();
    } else {
      context
          .at(reference.span())
          .subject(reference.text())
          .message("this link leads nowhere; put its target between the parentheses")
          .report();
    }
  }
}
