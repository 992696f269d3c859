package dev.entrylint.rules.text;

import dev.entrylint.base.SortedSearch;
import dev.entrylint.model.Span;
import dev.entrylint.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;

/** Code in running text: what stands between back-ticks and is no running text. */
final class InlineCode {

  /** Longer runs of back-ticks are no code that anybody writes. */
  private static final int MOST = 32;

  private InlineCode() {}

  /**
   * All of it in {@code scope}, without the back-ticks.
   *
   * @param blocks the blocks of code in there, in the order of the text
   */
  static List<Span> in(RuleContext context, Span scope, List<Span> blocks) {
    List<Span> found = new ArrayList<>();
    String text = context.text(scope);
    for (int from = 0; from < text.length(); ) {
      int gap = text.indexOf("\n\n", from);
      int to = gap < 0 ? text.length() : gap;
      int start = scope.start() + from;
      int block = SortedSearch.firstFrom(blocks.size(), i -> blocks.get(i).end(), start + 1);
      List<Span> rest = blocks.subList(block, blocks.size());
      find(context, scope.start(), text.substring(from, to), from, rest, found);
      from = to + 2;
    }
    return found;
  }

  /** Finds it in one paragraph, which begins at {@code from} in the scope. */
  private static void find(
      RuleContext context, int start, String text, int from, List<Span> blocks, List<Span> found) {
    int block = 0;
    // By the number of back-ticks whether no such run closes any more.
    boolean[] none = new boolean[MOST + 1];
    for (int at = text.indexOf('`'); at >= 0; ) {
      int place = start + from + at;
      int behind = behindTicks(text, at);
      int ticks = behind - at;
      boolean code = context.prose().charAt(place) == 0 && ticks <= MOST && !none[ticks];
      while (block < blocks.size() && blocks.get(block).end() <= place) {
        block++;
      }
      boolean inBlock = block < blocks.size() && blocks.get(block).start() <= place;
      if (code && !inBlock) {
        int close = closing(text, behind, ticks);
        none[ticks] = close < 0;
        if (close >= 0) {
          found.add(new Span(start + from + behind, start + from + close));
          behind = close + ticks;
        }
      }
      at = text.indexOf('`', behind);
    }
  }

  /** Where the next run of just {@code ticks} back-ticks begins, or -1. */
  private static int closing(String text, int from, int ticks) {
    int at = text.indexOf('`', from);
    while (at >= 0) {
      int end = behindTicks(text, at);
      if (end - at == ticks) {
        return at;
      }
      at = text.indexOf('`', end);
    }
    return -1;
  }

  private static int behindTicks(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }
}
