package dev.entrylint.engine.move;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.edit.FileChange;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.source.EditedSources;
import dev.entrylint.engine.source.Sources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What has to be edited when several files and folders get other paths, which somebody else gives
 * them whatever we say: one after the other, each in the corpus that those before it left.
 */
public final class MoveSeries {

  private final Snapshot first;
  private final ConfigLoader configs;

  /** What became of files so far, by their paths now. */
  private final Map<String, FileChange> files = new TreeMap<>();

  private final List<String> done = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Snapshot now;

  private MoveSeries(Snapshot first, ConfigLoader configs) {
    this.first = first;
    this.configs = configs;
    now = first;
  }

  /**
   * The plan by which links and all else follow {@code moves}. What cannot follow is among its
   * notes, as is why.
   *
   * @throws ConfigException if the edited configuration is none
   * @throws IOException if files cannot be read
   */
  public static MovePlan plan(Snapshot first, ConfigLoader configs, List<MoveFile> moves)
      throws ConfigException, IOException {
    MoveSeries series = new MoveSeries(first, configs);
    for (int i = 0; i < moves.size(); i++) {
      series.add(moves.get(i), i == moves.size() - 1);
    }
    return new MovePlan(
        List.copyOf(series.files.values()),
        String.join("\n", series.done),
        List.copyOf(series.notes));
  }

  private void add(MoveFile move, boolean last) throws ConfigException, IOException {
    MovePlan plan;
    try {
      plan = Mover.planAnyway(now, configs, MoveOrder.of(move.from(), move.to()));
    } catch (MoveRefusedException refused) {
      notes.addAll(refused.reasons());
      return;
    }
    List<FileChange> before = new ArrayList<>();
    plan.changes().forEach(each -> before.add(files.remove(each.from())));
    for (int i = 0; i < before.size(); i++) {
      FileChange change = plan.changes().get(i);
      FileChange known = before.get(i) == null ? change : before.get(i);
      FileChange both = new FileChange(known.from(), change.to(), known.before(), change.after());
      if (both.moves() || !Arrays.equals(both.before().orElse(null), both.after())) {
        files.put(both.to(), both);
      }
    }
    done.add(plan.done());
    notes.addAll(plan.notes());
    if (!last) {
      now = snapshot();
    }
  }

  private Snapshot snapshot() throws ConfigException, IOException {
    Map<String, byte[]> texts = new TreeMap<>();
    Set<String> gone = new HashSet<>();
    for (Map.Entry<String, FileChange> each : files.entrySet()) {
      texts.put(each.getKey(), each.getValue().after());
      gone.add(each.getValue().from());
    }
    gone.removeAll(texts.keySet());
    Sources sources = new EditedSources(first.sources(), texts, gone);
    Config config = first.project().config();
    Config then =
        config.file().isPresent()
            ? configs.load(config.file().get(), config.root(), sources)
            : configs.assumed(config.root(), sources);
    return now.project().reconfigured(then).snapshot(sources);
  }
}
