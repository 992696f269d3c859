package dev.entrylint.cli;

import dev.entrylint.infer.draft.Proposal;
import dev.entrylint.rule.RuleRegistry;

/** What {@code check} would report under a configuration, rule by rule. */
final class InitSummary {

  private InitSummary() {}

  static String of(Proposal proposal, RuleRegistry registry) {
    StringBuilder text = new StringBuilder();
    String documents = counted(proposal.documents(), "document", "documents");
    String entries =
        proposal.entries() == 0
            ? ", whose entries have nothing in common that could be asked of them"
            : " with " + counted(proposal.entries(), "entry", "entries");
    text.append(documents).append(entries).append('\n');
    String table = RuleTable.of(proposal.findings(), registry);
    text.append("'entrylint check' reports under it");
    text.append(table.isEmpty() ? " nothing\n" : ":\n").append(table);
    proposal.preset().ifPresent(preset -> text.append(fits(preset)));
    return text.toString();
  }

  private static String fits(String preset) {
    return "the preset '%s' fits: 'entrylint init %s' extends it instead (--force overwrites)\n"
        .formatted(preset, preset);
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
