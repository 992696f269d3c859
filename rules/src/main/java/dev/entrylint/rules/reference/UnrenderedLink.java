package dev.entrylint.rules.reference;

import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Reference;
import dev.entrylint.model.SuspectLink;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rules.LinkFixes;
import java.util.Optional;

/** What was meant as a link, and what the renderer takes for text. */
public final class UnrenderedLink implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "unrendered-link",
              "reference",
              "A link or an image is none, and the renderer takes it for text",
              Severity.WARNING)
          .counted("broken link", "broken links")
          .fixes(Fix.Safety.UNSAFE)
          .reaching(Reach.DOCUMENT);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (SuspectLink suspect : context.document().suspectLinks()) {
      Report report =
          context
              .at(suspect.span())
              .subject(suspect.target())
              .message(
                  "the renderer takes this %s for text; %s"
                      .formatted(
                          suspect.image() ? "image" : "link",
                          suspect.reason() == SuspectLink.Reason.BLANK
                              ? "a target with a blank in it stands in < and >"
                              : "the target begins with < and lacks the > at its end"));
      report.fixes(later -> fix(later, suspect).stream().toList());
      report.report();
    }
  }

  /** Puts the target between brackets, and leaves a title outside. */
  private static Optional<Fix> fix(RuleContext context, SuspectLink suspect) {
    boolean open = suspect.reason() == SuspectLink.Reason.OPEN_ANGLE;
    String inner = open ? suspect.target().substring(1) : suspect.target();
    int end = targetEnd(inner);
    String target = inner.substring(0, end);
    if (target.isEmpty() || hasAny(target, "<>\n\r")) {
      return Optional.empty();
    }
    String right = "<" + target + ">" + inner.substring(end);
    TextEdit edit = new TextEdit(context.document().path(), suspect.targetSpan(), right);
    String order = "write '" + right + "'";
    boolean clear = leads(context, suspect, target);
    return Optional.of(clear ? Fix.safe(order, edit) : Fix.unsafe(order, edit));
  }

  /** Where the target ends that may have a title in quotes behind it, and blanks between. */
  private static int targetEnd(String inner) {
    int last = inner.length() - 1;
    char quote = last > 0 ? inner.charAt(last) : ' ';
    int open = quote == '"' || quote == '\'' ? inner.indexOf(quote) : last;
    if (open <= 0 || open == last || inner.charAt(open - 1) > ' ') {
      return inner.length();
    }
    return inner.substring(0, open).stripTrailing().length();
  }

  private static boolean hasAny(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the link would lead somewhere, and no rule would ask more of it. */
  private static boolean leads(RuleContext context, SuspectLink suspect, String target) {
    Reference link =
        new Reference(
            Reference.Form.INLINE,
            suspect.image(),
            target,
            "",
            Optional.empty(),
            suspect.span(),
            suspect.targetSpan());
    Resolution there = context.corpus().links().resolve(context.document(), link);
    boolean found =
        there instanceof Resolution.Found page && !LinkFixes.isNumbered(page)
            || there instanceof Resolution.OtherFile;
    return found && !hasAny(target, "\\&") && !LinkFixes.isStatement(context, suspect.span());
  }
}
