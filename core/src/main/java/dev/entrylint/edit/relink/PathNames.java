package dev.entrylint.edit.relink;

import dev.entrylint.base.SlashedPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Ways to write a path anew, the one nearest to how it is written first. Whether a way leads where
 * it should is for the renderer to say; so nothing here knows any.
 *
 * @param letters how single names are written
 */
public record PathNames(TargetLetters letters) {

  /**
   * @param written the path as it is written, percent codes and all
   * @param from the path of the document that it stands in, now and then
   * @param to the path of what it leads to, now and then
   */
  public List<String> of(String written, Relocated from, Relocated to) {
    Set<String> ways = new LinkedHashSet<>();
    List<String> steps = List.of(written.split("/", -1));
    boolean slash = steps.size() > 1 && steps.get(steps.size() - 1).isEmpty();
    if (slash) {
      steps = steps.subList(0, steps.size() - 1);
    }
    String end = slash ? "/" : "";
    if (letters.isName() && steps.size() == 1) {
      ways.addAll(fresh(written, from, to)); // a name stays one, wherever the page goes
    }
    for (PathPart part : PathPart.values()) {
      String now = part.of(to.now());
      if (now.isEmpty()) {
        continue;
      }
      for (String then : then(part, to.then(), slash)) {
        relative(steps, from, now, then, true).forEach(way -> ways.add(way + end));
        replaced(steps, now, then).forEach(way -> ways.add(way + end));
        relative(steps, from, now, then, false).forEach(way -> ways.add(way + end));
        exchanged(steps, now, then).forEach(way -> ways.add(way + end));
      }
    }
    ways.remove("");
    ways.addAll(fresh(written, from, to));
    return List.copyOf(ways);
  }

  /**
   * The shortest way to the same, if what is written is the shortest way as seen from where the
   * document is now: it may lead there still, as a detour.
   */
  public Optional<String> shortest(String written, Relocated from, Relocated to) {
    boolean slash = written.endsWith("/");
    List<String> steps = List.of(written.split("/"));
    for (PathPart part : PathPart.values()) {
      String now = part.of(to.now());
      String then = part.of(to.then());
      if (written.isEmpty() || steps.isEmpty() || now.isEmpty() || then.isEmpty()) {
        continue;
      }
      for (String way : relative(steps, from, now, then, true)) {
        String least = relative(steps, from, now, then, false).get(0);
        if (way.equals(least)) {
          return Optional.of(way + (slash ? "/" : ""));
        }
      }
    }
    return Optional.empty();
  }

  /** A slash at the end means a page's address, which of an index is its folder's. */
  private static Set<String> then(PathPart part, String path, boolean slash) {
    Set<String> then = new LinkedHashSet<>();
    if (part == PathPart.STEM && slash) {
      then.add(PathPart.FOLDER.of(path));
    }
    then.add(part.of(path));
    if (part == PathPart.STEM) {
      then.add(PathPart.FOLDER.of(path));
    }
    if (part == PathPart.FOLDER) {
      then.add(PathPart.STEM.of(path));
    }
    then.remove("");
    return then;
  }

  /** The same, but for the steps at its end that change. */
  private List<String> replaced(List<String> written, String now, String then) {
    List<String> old = List.of(now.split("/"));
    List<String> fresh = List.of(then.split("/"));
    int same = 0;
    while (same < Math.min(old.size(), fresh.size()) && old.get(same).equals(fresh.get(same))) {
      same++;
    }
    same -= same == fresh.size() ? 1 : 0;
    int lost = old.size() - same;
    if (same < 0 || lost <= 0 || lost > common(written, old)) {
      return List.of();
    }
    List<String> steps = new ArrayList<>(written.subList(0, written.size() - lost));
    fresh.subList(same, fresh.size()).forEach(each -> steps.add(letters.path(each)));
    return List.of(String.join("/", steps));
  }

  /** How many steps at the end of both are the same. */
  private int common(List<String> written, List<String> path) {
    int count = 0;
    while (count < Math.min(written.size(), path.size())
        && letters
            .read(written.get(written.size() - 1 - count))
            .equals(path.get(path.size() - 1 - count))) {
      count++;
    }
    return count;
  }

  /**
   * As seen from the document, or from its address, if it is written so.
   *
   * @param exact only if what is written now is what would be written
   */
  private List<String> relative(
      List<String> written, Relocated from, String now, String then, boolean exact) {
    if (written.get(0).isEmpty() && written.size() > 1) {
      return List.of();
    }
    List<String> ways = new ArrayList<>();
    String all = String.join("/", written);
    for (boolean address : new boolean[] {false, true}) {
      String base = base(from.now(), address);
      if (!SlashedPath.resolve(base, letters.read(all)).equals(now)) {
        continue;
      }
      String start = written.get(0).equals(".") ? "./" : "";
      int more =
          ups(start.isEmpty() ? written : written.subList(1, written.size()))
              - ups(List.of(way(base, now).split("/")));
      String next = base(from.then(), address);
      if (exact && letters.read(all).equals(start + longer(base, now, Math.max(0, more)))) {
        ways.add(start + letters.path(longer(next, then, Math.max(0, more))));
      } else if (!exact) {
        ways.add(start + letters.path(way(next, then)));
      }
    }
    return ways;
  }

  private static String base(String document, boolean address) {
    String stem = PathPart.STEM.of(document);
    return address && !stem.isEmpty() ? stem : PathPart.folder(document);
  }

  private static int ups(List<String> steps) {
    int count = 0;
    while (count < steps.size() && steps.get(count).equals("..")) {
      count++;
    }
    return count;
  }

  /** The way from {@code folder} to {@code path} with no more steps than it needs. */
  public static String way(String folder, String path) {
    return longer(folder, path, 0);
  }

  /** The same with so many steps more up, and down again, as far as there are folders. */
  private static String longer(String folder, String path, int more) {
    List<String> from = folder.isEmpty() ? List.of() : List.of(folder.split("/"));
    List<String> to = List.of(path.split("/", -1));
    int same = 0;
    while (same < Math.min(from.size(), to.size() - 1) && from.get(same).equals(to.get(same))) {
      same++;
    }
    same = Math.max(0, same - more);
    return "../".repeat(from.size() - same) + String.join("/", to.subList(same, to.size()));
  }

  /** With another end behind the same beginning, whatever that stands for. */
  private List<String> exchanged(List<String> written, String now, String then) {
    List<String> old = List.of(now.split("/"));
    int common = common(written, old);
    String before = String.join("/", old.subList(0, old.size() - common));
    String start = before.isEmpty() ? "" : before + "/";
    if (common == 0 || !then.startsWith(start)) {
      return List.of();
    }
    List<String> steps = new ArrayList<>(written.subList(0, written.size() - common));
    for (String each : then.substring(start.length()).split("/")) {
      steps.add(letters.path(each));
    }
    return List.of(String.join("/", steps));
  }

  /** Ways that have little of how it is written now. */
  private List<String> fresh(String written, Relocated from, Relocated to) {
    FreshPaths fresh = new FreshPaths(from.then(), letters.read(written), to.then());
    List<String> paths = letters.isName() ? fresh.names() : fresh.inOrder();
    return paths.stream().map(letters::path).toList();
  }

  /**
   * A path before and after all has its new place.
   *
   * @param now empty if it is not known
   */
  public record Relocated(String now, String then) {}
}
