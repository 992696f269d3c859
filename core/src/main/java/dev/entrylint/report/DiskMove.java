package dev.entrylint.report;

import dev.entrylint.edit.FileChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something on disk that goes to another place in one step: a file, or a folder all of whose files
 * go with it. So nobody finds half of a folder in the old place and half in the new, and a run that
 * was killed can be given again.
 *
 * @param from below the root, as {@code to} is
 * @param changes the files that go
 */
record DiskMove(String from, String to, List<FileChange> changes) {

  /**
   * What takes all of {@code moving} to their places.
   *
   * @param root the folder that paths are seen from
   */
  static List<DiskMove> of(Path root, List<FileChange> moving) {
    Map<String, String> targets = new HashMap<>();
    moving.forEach(each -> targets.put(each.from(), each.to()));
    List<DiskMove> all = new ArrayList<>();
    Set<FileChange> left = new LinkedHashSet<>(moving);
    Set<String> tried = new HashSet<>();
    for (FileChange each : moving) {
      if (left.contains(each)) {
        DiskMove next = of(root, each, targets, left, tried);
        next.changes.forEach(left::remove);
        all.add(next);
      }
    }
    return all;
  }

  /** The greatest folder that goes whole with {@code change}, or its file alone. */
  private static DiskMove of(
      Path root,
      FileChange change,
      Map<String, String> targets,
      Set<FileChange> left,
      Set<String> tried) {
    String from = change.from();
    String to = change.to();
    String suffix = commonSuffix(from, to);
    while (!suffix.isEmpty()) {
      String folder = from.substring(0, from.length() - suffix.length());
      String target = to.substring(0, to.length() - suffix.length());
      if (tried.add(folder + " " + target) && isWhole(root, folder, target, targets)) {
        List<FileChange> changes =
            left.stream().filter(each -> each.from().startsWith(folder + "/")).toList();
        return new DiskMove(folder, target, changes);
      }
      int next = suffix.indexOf('/', 1);
      suffix = next < 0 ? "" : suffix.substring(next);
    }
    return new DiskMove(from, to, List.of(change));
  }

  /** The longest end of both that begins with a slash, and has something before it in both. */
  private static String commonSuffix(String one, String other) {
    String suffix = "";
    for (int slash = one.lastIndexOf('/'); slash > 0; slash = one.lastIndexOf('/', slash - 1)) {
      String longer = one.substring(slash);
      if (!other.endsWith(longer) || other.length() == longer.length()) {
        break;
      }
      suffix = longer;
    }
    return suffix;
  }

  /** Whether all files in {@code folder} go to where they would be in {@code target}. */
  private static boolean isWhole(
      Path root, String folder, String target, Map<String, String> targets) {
    Path from = root.resolve(folder);
    if (!Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)
        || Files.exists(root.resolve(target), LinkOption.NOFOLLOW_LINKS)
        || target.startsWith(folder + "/")) {
      return false;
    }
    try (Stream<Path> files = Files.walk(from)) {
      return files
          .filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
          .map(each -> from.relativize(each).toString().replace('\\', '/'))
          .allMatch(each -> (target + "/" + each).equals(targets.get(folder + "/" + each)));
    } catch (IOException | UncheckedIOException unreadable) {
      return false;
    }
  }
}
