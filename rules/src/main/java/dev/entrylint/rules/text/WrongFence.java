package dev.entrylint.rules.text;

import dev.entrylint.model.Fence;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;

/** Code between other fences than was agreed. */
public final class WrongFence implements Rule {

  private static final int LENGTH = 3;

  private static final Option<String> FENCE =
      Option.choice(
          "fence",
          List.of("consistent", "backtick", "tilde"),
          "consistent",
          "what fences are made of; consistent: of what the first one of the file is");

  private static final RuleMeta META =
      RuleMeta.of(
              "wrong-fence",
              "text",
              "Code stands between other fences than agreed",
              Severity.WARNING)
          .with(FENCE)
          .offByDefault();

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    List<Fence> fences = context.document().fences();
    if (fences.isEmpty()) {
      return;
    }
    char wanted =
        switch (context.option(FENCE)) {
          case "backtick" -> '`';
          case "tilde" -> '~';
          default -> fences.get(0).mark();
        };
    for (Fence fence : fences) {
      if (fence.mark() != wanted) {
        int start = fence.span().start();
        context
            .at(new Span(start, start + LENGTH))
            .subject(String.valueOf(fence.mark()).repeat(LENGTH))
            .message(
                "code should stand between '" + String.valueOf(wanted).repeat(LENGTH) + "' here")
            .report();
      }
    }
  }
}
