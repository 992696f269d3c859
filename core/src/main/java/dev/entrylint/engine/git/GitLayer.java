package dev.entrylint.engine.git;

import dev.entrylint.base.SlashedPath;
import dev.entrylint.engine.git.GitChange.Entry;
import dev.entrylint.engine.source.OverlaySources;
import dev.entrylint.engine.source.Sources;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of one state of the files differs from a later one: laid over that, it is the earlier one.
 * Paths are seen from the root of the corpus.
 *
 * @param files what is other there, or only there
 * @param removed what is not there
 * @param unknown submodules that are there, and no longer in the later one
 */
record GitLayer(
    Map<String, GitFile> files,
    Map<String, GitFile> links,
    Set<String> removed,
    Set<String> unknown) {

  GitLayer() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>(), new HashSet<>());
  }

  /**
   * Takes in {@code change}, which is at {@code path} in the corpus.
   *
   * @param earlier the file as the earlier state has it, if that is a content
   */
  void add(String path, GitChange change, GitFile earlier) {
    Entry before = change.before();
    Entry now = change.now();
    if (before.isNone() || now.isSubmodule() && !before.isSubmodule()) {
      removed.add(path);
    }
    if (before.isSubmodule() && !now.isSubmodule()) {
      unknown.add(path);
    }
    if (before.isContent()) {
      (before.isLink() ? links : files).put(path, earlier);
    }
  }

  boolean isEmpty() {
    return files.isEmpty() && links.isEmpty() && removed.isEmpty() && unknown.isEmpty();
  }

  /**
   * The earlier state.
   *
   * @throws GitException if it is not known where a symbolic link led
   */
  Sources over(Sources later) throws GitException {
    if (isEmpty()) {
      return later;
    }
    Map<String, String> targets = new HashMap<>();
    for (Map.Entry<String, GitFile> link : links.entrySet()) {
      GitFile file = link.getValue();
      file.require();
      String target = new String(file.blobs().read(file.id()), StandardCharsets.UTF_8);
      String folder = folder(link.getKey());
      // What lies at an absolute path is no business of a commit.
      targets.put(
          link.getKey(),
          SlashedPath.isAbsolute(target) ? link.getKey() : SlashedPath.resolve(folder, target));
    }
    Set<String> gone = new HashSet<>(removed);
    Map<String, Boolean> known = new HashMap<>();
    for (String path : List.copyOf(removed)) {
      for (String each = folder(path); isBelowRoot(each); each = folder(each)) {
        if (!isGone(each, later, known)) {
          break;
        }
        gone.add(each);
      }
    }
    return OverlaySources.of(later, files, targets, gone, unknown);
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static boolean isBelowRoot(String folder) {
    return !folder.isEmpty() && !folder.equals("..") && !folder.endsWith("/..");
  }

  /** Whether nothing is left in {@code folder}; what is empty no commit has. */
  private boolean isGone(String folder, Sources later, Map<String, Boolean> known) {
    Boolean gone = known.get(folder);
    if (gone == null) {
      gone = later.isFolder(folder) && !later.isLink(folder) && hasNothing(folder, later, known);
      known.put(folder, gone);
    }
    return gone;
  }

  private boolean hasNothing(String folder, Sources later, Map<String, Boolean> known) {
    String start = folder + "/";
    boolean laid =
        files.keySet().stream().anyMatch(each -> each.startsWith(start))
            || links.keySet().stream().anyMatch(each -> each.startsWith(start))
            || unknown.stream().anyMatch(each -> each.startsWith(start));
    if (laid) {
      return false;
    }
    for (String name : later.names(folder)) {
      String path = start + name;
      if (!removed.contains(path) && !isGone(path, later, known)) {
        return false;
      }
    }
    return true;
  }
}
