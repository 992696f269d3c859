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
import java.util.function.Function;

/** What becomes of the list of known findings, which name what gets another name. */
final class BaselineMoves {

  /** Findings of one rule in one file, about one thing or any; their order tells them apart. */
  private record Bucket(String rule, String path, String subject) {}

  private static final Function<Bucket, Deque<Finding>> NEW = bucket -> new ArrayDeque<>();

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
    byte[] bytes = before.sources().bytes(path);
    byte[] text =
        moved(list.get(), before, after, renaming).text().getBytes(StandardCharsets.UTF_8);
    return Optional.of(FileChange.of(path, bytes, text))
        .filter(each -> !Arrays.equals(bytes, text));
  }

  /** The list {@code list} of what was found {@code before}, by the names of {@code after}. */
  static Baseline moved(Baseline list, Snapshot before, Snapshot after, Renaming renaming) {
    ListComparison now = ListComparison.of(list, before, Selection.ALL);
    Set<Finding> added = Collections.newSetFromMap(new IdentityHashMap<>());
    added.addAll(now.added().findings());
    List<Finding> kept = kept(now.all().findings(), added, after, renaming);
    List<KnownFinding> then = new ArrayList<>(Baseline.of(kept).findings());
    for (KnownFinding each : now.gone()) {
      then.add(renamed(each, renaming));
    }
    return new Baseline(List.copyOf(then));
  }

  /** What of {@code after} is what was found in {@code now}, and was known then. */
  private static List<Finding> kept(
      List<Finding> now, Set<Finding> added, Snapshot after, Renaming renaming) {
    List<Finding> left = new ArrayList<>();
    Map<Bucket, Deque<Finding>> same = new HashMap<>();
    for (Finding each : now) {
      String path = renaming.path(each.path());
      same.computeIfAbsent(new Bucket(each.rule(), path, each.subject()), NEW).add(each);
    }
    List<Finding> kept = new ArrayList<>();
    for (Finding each : after.check(Selection.ALL).findings()) {
      Deque<Finding> alike = same.get(new Bucket(each.rule(), each.path(), each.subject()));
      Finding old = alike == null ? null : alike.poll();
      if (old == null) {
        left.add(each);
      } else if (!added.contains(old)) {
        kept.add(each);
      }
    }
    // Those that are about what has another name now, in their order.
    Map<Bucket, Deque<Finding>> rest = new HashMap<>();
    for (Finding each : now) {
      String path = renaming.path(each.path());
      if (same.get(new Bucket(each.rule(), path, each.subject())).contains(each)) {
        rest.computeIfAbsent(new Bucket(each.rule(), path, ""), NEW).add(each);
      }
    }
    for (Finding each : left) {
      Deque<Finding> others = rest.get(new Bucket(each.rule(), each.path(), ""));
      Finding old = others == null ? null : others.poll();
      if (old != null && !added.contains(old)) {
        kept.add(each);
      }
    }
    return kept;
  }

  private static KnownFinding renamed(KnownFinding finding, Renaming renaming) {
    return new KnownFinding(
        finding.rule(),
        renaming.path(finding.path()),
        renaming.entry(finding.entry(), finding.path()),
        finding.subject(),
        finding.count());
  }
}
