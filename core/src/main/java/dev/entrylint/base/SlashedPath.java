package dev.entrylint.base;

import java.nio.file.Path;
import java.util.List;

/** Paths with slashes between their names, whatever the machine writes there. */
public final class SlashedPath {

  private static final String UP = "..";

  private SlashedPath() {}

  /** The text of {@code path}; backslashes become slashes. */
  public static String of(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** The way from the folder {@code root} to {@code path}; {@code path} itself if none leads. */
  public static String of(Path root, Path path) {
    Path from = root.toAbsolutePath().normalize();
    Path to = path.toAbsolutePath().normalize();
    return of(from.getRoot().equals(to.getRoot()) ? from.relativize(to) : to);
  }

  /** Whether {@code path} says where it lies without a folder to see it from. */
  public static boolean isAbsolute(String path) {
    return path.startsWith("/") || path.startsWith(":/", 1);
  }

  /**
   * {@code path} as seen from where {@code folder} is seen from, without {@code .} and as few
   * {@code ..} as can be.
   */
  public static String resolve(String folder, String path) {
    String joined = folder.isEmpty() ? path : folder + "/" + path;
    StringBuilder steps = new StringBuilder(joined.length());
    int from = 0;
    while (from < joined.length()) {
      int slash = joined.indexOf('/', from);
      int end = slash < 0 ? joined.length() : slash;
      step(joined.substring(from, end), steps);
      from = end + 1;
    }
    return steps.toString();
  }

  private static void step(String step, StringBuilder steps) {
    int last = steps.lastIndexOf("/");
    if (step.equals(UP) && !steps.isEmpty() && !steps.substring(last + 1).equals(UP)) {
      steps.setLength(Math.max(0, last));
    } else if (!step.isEmpty() && !step.equals(".")) {
      steps.append(steps.isEmpty() ? "" : "/").append(step);
    }
  }

  /**
   * {@code path}, which {@link #resolve} has made, without the steps up that it comes down again.
   *
   * @param above as in {@link FileTree#above()}
   */
  public static String shortened(String path, List<String> above) {
    String shorter = path;
    int up = 0;
    while (shorter.startsWith("../", up * 3)) {
      up++;
    }
    while (up > 0 && up <= above.size()) {
      String back = "../".repeat(up) + above.get(up - 1);
      if (!shorter.equals(back) && !shorter.startsWith(back + "/")) {
        break;
      }
      up--;
      String rest = shorter.substring(back.length());
      shorter = resolve("../".repeat(up), rest);
    }
    return shorter;
  }
}
