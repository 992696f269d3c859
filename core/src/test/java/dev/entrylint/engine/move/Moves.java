package dev.entrylint.engine.move;

import dev.entrylint.config.Config;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.edit.FileChange;
import dev.entrylint.engine.Project;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.rule.RuleRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Moves in corpora that lie in memory. */
final class Moves {

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final RuleRegistry NO_RULES = RuleRegistry.of();
  private static final ConfigLoader CONFIGS = TestConfigs.loader(NO_RULES);

  private Moves() {}

  /** Files by their paths: of {@code files} each one's path, and then its text. */
  static Map<String, String> corpus(String dialect, String... files) {
    Map<String, String> all = new TreeMap<>();
    all.put("entrylint.yml", "dialect: " + dialect + "\n");
    for (int i = 0; i < files.length; i += 2) {
      all.put(files[i], files[i + 1]);
    }
    return all;
  }

  static Snapshot snapshot(Map<String, String> files) throws Exception {
    MemorySources sources = new MemorySources(files);
    Config config = CONFIGS.load(ROOT.resolve(ConfigLoader.FILE), ROOT, sources);
    return Project.of(config, NO_RULES).snapshot(sources);
  }

  static MovePlan plan(Map<String, String> files, MoveOrder order) throws Exception {
    return Mover.plan(snapshot(files), CONFIGS, order);
  }

  /** What becomes of {@code files}. */
  static Map<String, String> moved(Map<String, String> files, MoveOrder order) throws Exception {
    Map<String, String> then = new TreeMap<>(files);
    MovePlan plan = plan(files, order);
    for (FileChange each : plan.changes()) {
      byte[] now = files.get(each.from()).getBytes(StandardCharsets.UTF_8);
      if (!Arrays.equals(now, each.before().orElseThrow())) {
        throw new AssertionError(each.from() + " is not what was read");
      }
      then.remove(each.from());
    }
    for (FileChange each : plan.changes()) {
      then.put(each.to(), new String(each.after(), StandardCharsets.UTF_8));
    }
    return then;
  }

  static Map<String, String> moved(Map<String, String> files, String from, String to)
      throws Exception {
    return moved(files, MoveOrder.of(from, to));
  }
}
