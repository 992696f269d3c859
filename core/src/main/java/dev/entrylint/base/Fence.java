package dev.entrylint.base;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The folder that files may be read in, with all that is below it. What decides is where a file
 * really lies, behind all symbolic links. Of what lies outside nothing is asked of the disk, not
 * even whether it is there. What a repository keeps in its {@code .git}, passwords of a build's
 * among it, lies outside, too. Immutable; safe for several threads.
 */
public final class Fence {

  /** What marks the top of a repository: a folder, or in a submodule or worktree a file. */
  private static final String REPOSITORY = ".git";

  /** Where a repository keeps what belongs to it. */
  private static final String KEPT_IN = ".git/";

  /** How many symbolic links are followed on one way, which is what Linux does. */
  private static final int MOST_LINKS = 40;

  /** A path of more letters names nothing that a system could open. */
  private static final int LONGEST = File.separatorChar == '/' ? 1 << 12 : 1 << 15;

  /** More than any file holds that says where a repository is. */
  private static final int MOST_BYTES = 1 << 13;

  /** A folder by a name that leads there through symbolic links. */
  private record Alias(Path name, Path folder) {}

  /** Real paths; the first one is the fence for people, others were named beside it. */
  private final List<Path> grounds;

  private final List<Alias> aliases;

  private Fence(List<Path> grounds, List<Alias> aliases) {
    this.grounds = List.copyOf(grounds);
    this.aliases = List.copyOf(aliases);
  }

  /** Only {@code folder} and what is below it. */
  public static Fence at(Path folder) {
    Path real = real(folder);
    return new Fence(List.of(real), aliases(folder, real));
  }

  /**
   * What belongs to {@code root}: the repository that it lies in, of submodules the outermost, or
   * where there is none {@code root} itself. If a symbolic link that lies in a repository leads to
   * it, that is the repository, which may not hold {@code root}: no link leads out of one.
   */
  public static Fence around(Path root) {
    Path real = real(root);
    Path folder = repository(root).orElse(real);
    return new Fence(List.of(folder), aliases(root, folder));
  }

  /** The same, if {@code root} lies in a repository, or a symbolic link on the way to it does. */
  public static Optional<Fence> aroundRepository(Path root) {
    return repository(root).map(folder -> new Fence(List.of(folder), aliases(root, folder)));
  }

  /** This with {@code folder}, and all that is below it, inside as well. */
  public Fence with(Path folder) {
    List<Path> all = new ArrayList<>(grounds);
    Path real = real(folder);
    all.add(real);
    List<Alias> names = new ArrayList<>(aliases);
    names.addAll(aliases(folder, real));
    return new Fence(all, names);
  }

  /** The folder that it is, behind all symbolic links; absolute. */
  public Path folder() {
    return grounds.get(0);
  }

  /**
   * Whether {@code path} lies inside, or would if there were anything. A symbolic link lies where
   * it leads.
   */
  public boolean holds(Path path) {
    if (path.toString().length() > LONGEST) {
      return true; // to follow it step by step would take long, and it leads nowhere
    }
    Deque<Path> steps = new ArrayDeque<>();
    Path at = start(path.toAbsolutePath(), steps);
    int links = 0;
    while (!steps.isEmpty()) {
      Path step = steps.pop();
      String name = step.toString();
      if (name.isEmpty() || name.equals(".")) {
        continue;
      }
      if (name.equals("..")) {
        at = at.getParent() == null ? at : at.getParent();
        continue;
      }
      Path next = at.resolve(step);
      if (!isInside(next)) {
        if (!isAbove(next)) {
          return false;
        }
        at = next; // on the way to what is a real path, no link
      } else if (Files.isSymbolicLink(next)) {
        links++;
        if (links > MOST_LINKS) {
          return true; // it leads in circles, never out
        }
        try {
          Path target = Files.readSymbolicLink(next);
          if (target.isAbsolute()) {
            at = start(target, steps);
          } else {
            push(target, steps);
          }
        } catch (IOException unreadable) {
          return false; // nobody knows where it leads
        }
      } else {
        at = next;
      }
    }
    return isInside(at);
  }

  /** Where the way to {@code path} begins whose {@code steps} are those that are left. */
  private Path start(Path path, Deque<Path> steps) {
    for (Alias alias : aliases) {
      if (path.startsWith(alias.name)) {
        push(alias.name.relativize(path), steps);
        return alias.folder;
      }
    }
    push(path, steps);
    return path.getRoot();
  }

  private static void push(Path path, Deque<Path> steps) {
    for (int i = path.getNameCount() - 1; i >= 0; i--) {
      steps.push(path.getName(i));
    }
  }

  private boolean isInside(Path real) {
    return grounds.stream().anyMatch(ground -> isInside(ground, real));
  }

  /** What a repository keeps is not, by whatever case a disk takes its name. */
  private static boolean isInside(Path ground, Path real) {
    if (!real.startsWith(ground)) {
      return false;
    }
    for (int i = ground.getNameCount(); i < real.getNameCount(); i++) {
      if (real.getName(i).toString().equalsIgnoreCase(REPOSITORY)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAbove(Path real) {
    return grounds.stream().anyMatch(ground -> ground.startsWith(real));
  }

  // ---- where it is

  /** The names of {@code folder}, and of what is above, that links are in which lead here. */
  private static List<Alias> aliases(Path folder, Path ground) {
    Path name = folder.toAbsolutePath().normalize();
    Path real = real(folder);
    List<Alias> aliases = new ArrayList<>();
    while (name != null && !name.equals(real)) {
      if (isInside(ground, real)) {
        aliases.add(new Alias(name, real));
      }
      name = name.getParent();
      real = name == null ? null : real(name);
    }
    return aliases;
  }

  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException unreadable) {
      return absolute; // whoever reads it is told why
    }
  }

  /** The repository that {@code folder} belongs to, or the first link that leads to it. */
  private static Optional<Path> repository(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    Path real = real(path);
    for (int i = 1; !path.equals(real) && i <= path.getNameCount(); i++) {
      Path way = path.getRoot().resolve(path.subpath(0, i));
      if (Files.isSymbolicLink(way)) {
        Optional<Path> around = above(real(way.getParent()));
        if (around.isPresent()) {
          return around;
        }
      }
    }
    return above(real);
  }

  /** The nearest repository from {@code real} upwards, of submodules the outermost. */
  private static Optional<Path> above(Path real) {
    Path found = null;
    for (Path each = real; each != null; each = each.getParent()) {
      Path mark = each.resolve(REPOSITORY);
      boolean file = Files.isRegularFile(mark);
      if (file || Files.isDirectory(mark)) {
        found = each;
        if (!file || !isOfSubmodule(mark)) {
          break;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whether {@code mark} says that the repository is kept in that of another one. */
  private static boolean isOfSubmodule(Path mark) {
    try {
      if (Files.size(mark) > MOST_BYTES) {
        return false;
      }
      String text = new String(Files.readAllBytes(mark), StandardCharsets.UTF_8);
      String place = text.replace('\\', '/').strip();
      String within = place.substring(place.indexOf(KEPT_IN) + KEPT_IN.length());
      boolean ofWorktree = within.matches("(.*/)?worktrees/[^/]+");
      boolean inModules = within.matches("(worktrees/.*/)?modules/.*");
      return place.contains(KEPT_IN) && inModules && !ofWorktree;
    } catch (IOException unreadable) {
      return false;
    }
  }
}
