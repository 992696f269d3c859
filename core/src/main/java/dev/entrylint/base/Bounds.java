package dev.entrylint.base;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where files are read, and how much of them.
 *
 * @param fence has all that may be looked at
 * @param configuration has all files that a configuration may consist of
 */
public record Bounds(Fence fence, Fence configuration, Limits limits) {

  /** What lies in {@code fence}, as far as is usual. */
  public static Bounds of(Fence fence) {
    return new Bounds(fence, fence, Limits.USUAL);
  }

  /** The usual ones of a corpus in {@code root}. */
  public static Bounds around(Path root) {
    return of(Fence.around(root));
  }

  /**
   * The same for a configuration that somebody named: it may consist of {@code file}, and of what
   * lies beside it or below, too. But no symbolic link leads out of a repository that it lies in.
   */
  public Bounds withConfiguration(Path file) {
    Path named = file.toAbsolutePath().normalize();
    try {
      Path real = file.toRealPath();
      boolean led = !real.equals(named);
      if (led && !Fence.aroundRepository(file).map(around -> around.holds(file)).orElse(true)) {
        return this;
      }
      return new Bounds(
          fence, configuration.with(named.getParent()).with(real.getParent()), limits);
    } catch (IOException unreadable) {
      return this; // whoever reads it is told why
    }
  }

  /** The same with other {@code limits}. */
  public Bounds with(Limits limits) {
    return new Bounds(fence, configuration, limits);
  }
}
