package dev.entrylint.rules.text;

import dev.entrylint.model.SuspectFence;
import dev.entrylint.model.SuspectFence.Reason;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A fence that opens no code although it seems to, or that nothing closes. */
public final class BrokenFence implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "broken-fence",
              "text",
              "A fence of code opens none to the renderer, or is never closed",
              Severity.WARNING)
          .reaching(Reach.DOCUMENT);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    char closes = 0;
    for (SuspectFence fence : context.document().suspectFences()) {
      // What would have closed the code that is none is not at fault.
      boolean end = fence.mark() == closes && fence.info().isEmpty();
      closes = fence.reason() == Reason.NO_BLANK_LINE && !end ? fence.mark() : 0;
      if (!end || fence.reason() != Reason.NO_BLANK_LINE) {
        report(context, fence);
      }
    }
  }

  private static void report(RuleContext context, SuspectFence fence) {
    context
        .at(fence.span())
        .subject(fence.info().isEmpty() ? marks(fence) : fence.info())
        .message(
            switch (fence.reason()) {
              case NO_BLANK_LINE ->
                  "the renderer takes this line for text; a fence of '"
                      + marks(fence)
                      + "' has a blank line before it";
              case INFO ->
                  "the renderer takes this line for text; behind '"
                      + marks(fence)
                      + "' there may be one word or an attribute list";
              case UNCLOSED -> "no '" + marks(fence) + "' closes this one where it lies";
            })
        .report();
  }

  private static String marks(SuspectFence fence) {
    return String.valueOf(fence.mark()).repeat(3);
  }
}
