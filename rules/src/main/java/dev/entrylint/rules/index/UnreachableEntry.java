package dev.entrylint.rules.index;

import dev.entrylint.convention.Conventions;
import dev.entrylint.convention.Root;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;

/** An entry to which no chain of links leads from any of the roots. */
public final class UnreachableEntry implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "unreachable-entry",
              "index",
              "No chain of links leads from the roots to an entry",
              Severity.WARNING)
          .counted("entry cut off", "entries cut off");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    Conventions conventions = Corpus.of(context.corpus()).conventions();
    if (conventions.roots().isEmpty()) {
      return;
    }
    for (Entry entry : context.entries()) {
      if (!Corpus.of(context.corpus()).reach().includes(entry)) {
        report(context, entry, conventions.roots());
        if (!context.corpus().anchors().areShared()) {
          // All else on this page is reached, or not, with the page.
          return;
        }
      }
    }
  }

  private static void report(RuleContext context, Entry entry, List<Root> roots) {
    String from = roots.size() == 1 ? "'" + roots.get(0).pattern() + "'" : "any of the roots";
    context
        .at(entry.place())
        .subject("#" + entry.id())
        .message("no chain of links leads from %s to '%s'".formatted(from, entry.title()))
        .report();
  }
}
