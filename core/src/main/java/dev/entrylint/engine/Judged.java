package dev.entrylint.engine;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.known.KnownFinding;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleMeta;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which known findings a whole run would have found if they were there: those of rules that are on,
 * in documents that were read. A file that is gone has none; of one that is there and is no
 * document nobody knows.
 */
final class Judged {

  private final Snapshot now;
  private final Levels levels;
  private final Set<String> documents;
  private final Map<String, Boolean> read = new HashMap<>();
  private final Map<String, Boolean> there = new HashMap<>();

  Judged(Snapshot now) {
    this.now = now;
    levels = new Levels(now.project().config(), Selection.ALL);
    documents = new HashSet<>(now.paths());
  }

  /** Those of {@code findings} that would be found. */
  List<KnownFinding> of(List<KnownFinding> findings) {
    return findings.stream().filter(this::isJudged).toList();
  }

  private boolean isJudged(KnownFinding finding) {
    Optional<Reportable> rule = now.project().registry().named(finding.rule());
    return rule.isPresent()
        && isSought(rule.get())
        && isOn(rule.get().meta(), finding.path())
        && (documents.contains(finding.path())
            ? read.computeIfAbsent(finding.path(), this::isRead)
            : !(rule.get() instanceof Rule)
                || !there.computeIfAbsent(finding.path(), now.sources()::exists));
  }

  /** Whether there was what it takes to look for findings of {@code rule}. */
  private boolean isSought(Reportable rule) {
    return !(rule instanceof VanishedAnchor) || now.vanished().isPossible();
  }

  private boolean isOn(RuleMeta meta, String path) {
    return levels.of(meta, levels.config().settings(meta.id(), path)).isPresent();
  }

  private boolean isRead(String path) {
    for (Corpus corpus : now.corpora()) {
      if (corpus.document(path).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
