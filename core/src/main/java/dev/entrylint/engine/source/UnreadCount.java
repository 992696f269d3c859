package dev.entrylint.engine.source;

import dev.entrylint.engine.source.UnreadFiles.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Counts the files of a Markdown kind that are no documents. Safe for several threads. */
final class UnreadCount {

  private final DocumentGlobs globs;
  private final Set<String> configurations = new ConcurrentSkipListSet<>();
  private final Map<String, UnreadFiles> counts = new ConcurrentHashMap<>();

  UnreadCount(DocumentGlobs globs) {
    this.globs = globs;
  }

  /** Counts the file at {@code path} if it is one, unless the configuration takes it out. */
  void add(String path, boolean hidden, boolean ignored) {
    String ending = UnreadFiles.ending(path.substring(path.lastIndexOf('/') + 1));
    if (ending == null || globs.excludes(path)) {
      return;
    }
    Why why =
        ignored
            ? Why.IGNORED
            : hidden ? Why.HIDDEN : globs.includesEnding(ending) ? Why.PLACE : Why.ENDING;
    counts.merge(
        why + ending,
        new UnreadFiles(ending, 1, why, path),
        (one, other) ->
            new UnreadFiles(
                ending,
                one.count() + other.count(),
                why,
                one.example().compareTo(other.example()) < 0 ? one.example() : other.example()));
  }

  /** Keeps the path of a configuration that lies below the root. */
  void addConfiguration(String path) {
    configurations.add(path);
  }

  /** The paths of the configurations below the root, sorted. */
  List<String> configurations() {
    return List.copyOf(configurations);
  }

  /** All that was counted, the most first. */
  List<UnreadFiles> all() {
    List<UnreadFiles> all = new ArrayList<>(counts.values());
    all.sort(UnreadCount::compare);
    return List.copyOf(all);
  }

  private static int compare(UnreadFiles one, UnreadFiles other) {
    int most = Integer.compare(other.count(), one.count());
    int why = most != 0 ? most : one.why().compareTo(other.why());
    return why != 0 ? why : one.ending().compareTo(other.ending());
  }
}
