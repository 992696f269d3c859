package dev.entrylint.rules.reference;

import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.SuspectLink;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;

/** What was meant as a link, and what the renderer takes for text. */
public final class UnrenderedLink implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "unrendered-link",
              "reference",
              "A link or an image is none, and the renderer takes it for text",
              Severity.WARNING)
          .fixes(Fix.Safety.UNSAFE);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    String path = context.document().path();
    for (SuspectLink suspect : context.document().suspectLinks()) {
      boolean blank = suspect.reason() == SuspectLink.Reason.BLANK;
      String right = blank ? "<" + suspect.target() + ">" : suspect.target() + ">";
      context
          .at(suspect.span())
          .subject(suspect.target())
          .message(
              "the renderer takes this %s for text; %s"
                  .formatted(
                      suspect.image() ? "image" : "link",
                      blank
                          ? "a target with a blank in it stands in < and >"
                          : "the target begins with < and lacks the > at its end"))
          .fix(
              new Fix(
                  "write '" + right + "'",
                  Fix.Safety.UNSAFE,
                  List.of(new TextEdit(path, suspect.targetSpan(), right))))
          .report();
    }
  }
}
