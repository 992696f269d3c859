package dev.entrylint.rules.section;

import dev.entrylint.convention.ItemCount;
import dev.entrylint.convention.Lead;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.model.Block;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;

/** A list with more or fewer items than a section, or an opening text, should have. */
public final class WrongItemCount implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "wrong-item-count",
              "section",
              "The list of a section, or of an opening text, has too many or too few items",
              Severity.WARNING)
          .reaching(Reach.DOCUMENT);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      if (EntryConventions.kind(entry).lead().isPresent()) {
        Lead lead = EntryConventions.kind(entry).lead().get();
        if (!lead.items().isAny()) {
          check(context, entry.lead(), lead.items(), "lead");
        }
      }
      for (Section section : entry.sections()) {
        if (section.isDeclared() && !EntryConventions.spec(section).get().items().isAny()) {
          check(
              context,
              section.blocks(),
              EntryConventions.spec(section).get().items(),
              section.name());
        }
      }
    }
  }

  /** Of several lists one may be the one that is meant, and the others be others. */
  private static void check(
      RuleContext context, List<Block> blocks, ItemCount wanted, String subject) {
    Block first = null;
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.LIST) {
        if (wanted.allows(block.items())) {
          return;
        }
        first = first == null ? block : first;
      }
    }
    if (first != null) {
      context
          .at(first.span())
          .subject(subject + ": items")
          .message(
              "this list should have "
                  + said(wanted)
                  + "; it has "
                  + Integer.toString(first.items()))
          .report();
    }
  }

  private static String said(ItemCount wanted) {
    if (wanted.least() == wanted.most()) {
      return items(wanted.least());
    }
    if (wanted.most() == Integer.MAX_VALUE) {
      return "at least " + items(wanted.least());
    }
    String most = items(wanted.most());
    return wanted.least() == 0 ? "at most " + most : wanted.least() + " to " + most;
  }

  private static String items(int count) {
    return count == 1 ? "1 item" : count + " items";
  }
}
