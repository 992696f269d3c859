package dev.entrylint.engine;

import dev.entrylint.rule.Fix;
import dev.entrylint.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The fixes of a finding, some of which its rule is asked for only now.
 *
 * @param checked those that it handed over at once
 */
record LaterFixes(Context context, List<Fix> checked, List<Function<RuleContext, List<Fix>>> later)
    implements Supplier<List<Fix>> {

  /** Keeps nothing of the text that the check has read. */
  LaterFixes {
    context = context.later();
  }

  @Override
  public List<Fix> get() {
    List<Fix> fixes = new ArrayList<>(checked);
    Context again = context.later();
    EditCheck check = new EditCheck(again);
    for (Function<RuleContext, List<Fix>> each : later) {
      for (Fix fix : each.apply(again)) {
        if (check.canApply(fix)) {
          fixes.add(fix);
        }
      }
    }
    return List.copyOf(fixes);
  }
}
