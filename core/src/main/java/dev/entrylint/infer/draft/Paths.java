package dev.entrylint.infer.draft;

import java.util.List;

/** What paths below a root consist of. */
public final class Paths {

  /** Any digit, as globs have no shorter way to say. */
  public static final String DIGIT = "{0,1,2,3,4,5,6,7,8,9}";

  private Paths() {}

  /** The folder of {@code path}; empty for the root. */
  public static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** The last name in {@code path}. */
  public static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The last name in {@code path} without its ending. */
  public static String stem(String path) {
    String name = name(path);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The ending of {@code path}, with its dot. */
  public static String ending(String path) {
    String name = name(path);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot) : "";
  }

  /** The path of {@code rest}, which lies in {@code folder}. */
  public static String join(String folder, String rest) {
    return folder.isEmpty() ? rest : folder + "/" + rest;
  }

  /** Whether {@code path} lies in {@code folder}, at any depth. */
  public static boolean isBelow(String path, String folder) {
    return folder.isEmpty() || path.startsWith(folder + "/");
  }

  /** The deepest folder in which all {@code paths} lie. */
  public static String common(List<String> paths) {
    String common = folder(paths.get(0));
    for (String path : paths) {
      while (!isBelow(path, common)) {
        common = folder(common);
      }
    }
    return common;
  }
}
