package dev.entrylint.rules.text;

import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Fence;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Reach;
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
          .offByDefault()
          .fixes(Fix.Safety.SAFE)
          .reaching(Reach.DOCUMENT);

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
            .fixes(later -> fixes(later, fence, wanted))
            .report();
      }
    }
  }

  /** As long as the other ones, or longer than any run of the same in the code. */
  private static List<Fix> fixes(RuleContext context, Fence fence, char wanted) {
    Span span = fence.span();
    String text = context.text(span);
    int length = run(text, 0, fence.mark());
    int last = text.stripTrailing().length();
    int close = last;
    while (close > 0 && text.charAt(close - 1) == fence.mark()) {
      close--;
    }
    int info = lineEnd(text);
    boolean closed = info > 0 && close > info && last - close >= length;
    if (!closed
        || text.substring(length, info).indexOf(wanted) >= 0
        || wanted == '~' && isBehindText(context, span.start())) {
      return List.of();
    }
    int most = length;
    for (int i = info; i < close; i++) {
      most = Math.max(most, run(text, i, wanted) + 1);
    }
    String marks = String.valueOf(wanted).repeat(most);
    String path = context.document().path();
    int start = span.start();
    return List.of(
        Fix.safe(
            "write '" + marks + "'",
            new TextEdit(path, new Span(start, start + length), marks),
            new TextEdit(path, new Span(start + close, start + last), marks)));
  }

  /** Whether the line above has text, which only back-ticks end in all renderers. */
  private static boolean isBehindText(RuleContext context, int offset) {
    LineTable lines = context.document().lines();
    int line = lines.line(offset);
    String before = context.text(new Span(lines.start(line), offset));
    String above =
        line == 1 ? "" : context.text(new Span(lines.start(line - 1), lines.start(line)));
    return before.replace('>', ' ').isBlank() && !above.replace('>', ' ').isBlank();
  }

  private static int lineEnd(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end < text.length() ? end : -1;
  }

  private static int run(String text, int from, char of) {
    int end = from;
    while (end < text.length() && text.charAt(end) == of) {
      end++;
    }
    return end - from;
  }
}
