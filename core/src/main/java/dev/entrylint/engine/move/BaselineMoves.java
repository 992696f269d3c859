package dev.entrylint.engine.move;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.edit.FileChange;
import dev.entrylint.engine.BaselineFile;
import dev.entrylint.engine.ListComparison;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.known.Baseline;
import dev.entrylint.engine.known.KnownFinding;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of the list of known findings, which name what gets another name. */
final class BaselineMoves {

  /** Findings of one rule in one file, which are told apart by their order. */
  private record Bucket(String rule, String path) {}

  private BaselineMoves() {}

  /** Another content of the list; nothing if there is none, or it stays as it is. */
  static Optional<FileChange> change(Snapshot before, Snapshot after, Renaming renaming)
      throws IOException, ConfigException {
    Config config = before.project().config();
    String path = BaselineFile.of(config).shown();
    if (!before.sources().isFile(path)) {
      return Optional.empty();
    }
    Optional<Baseline> list =
        BaselineFile.of(config).read(before.sources(), before.project().registry());
    if (list.isEmpty()) {
      return Optional.empty();
    }
    ListComparison now = ListComparison.of(list.get(), before, Selection.ALL);
    Set<Finding> added = Collections.newSetFromMap(new IdentityHashMap<>());
    added.addAll(now.added().findings());
    Map<Bucket, Deque<Boolean>> known = new HashMap<>();
    for (Finding each : now.all().findings()) {
      Bucket bucket = new Bucket(each.rule(), renaming.relocation().of(each.path()));
      known.computeIfAbsent(bucket, key -> new ArrayDeque<>()).add(!added.contains(each));
    }
    List<Finding> kept = new ArrayList<>();
    for (Finding each : after.check(Selection.ALL).findings()) {
      Deque<Boolean> flags = known.get(new Bucket(each.rule(), each.path()));
      Boolean flag = flags == null ? null : flags.poll();
      if (flag != null && flag) {
        kept.add(each);
      }
    }
    List<KnownFinding> then = new ArrayList<>(Baseline.of(kept).findings());
    for (KnownFinding each : now.gone()) {
      then.add(renamed(each, renaming));
    }
    byte[] bytes = before.sources().bytes(path);
    byte[] text = new Baseline(then).text().getBytes(StandardCharsets.UTF_8);
    return Optional.of(FileChange.of(path, bytes, text))
        .filter(each -> !Arrays.equals(bytes, text));
  }

  private static KnownFinding renamed(KnownFinding finding, Renaming renaming) {
    return new KnownFinding(
        finding.rule(),
        renaming.relocation().of(finding.path()),
        renaming.entry(finding.entry(), finding.path()),
        finding.subject(),
        finding.count());
  }
}
