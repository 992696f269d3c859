package dev.entrylint.engine.source;

import dev.entrylint.base.CodePoints;
import dev.entrylint.base.SkippedFolders;
import dev.entrylint.convention.Glob;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The globs that say which files are documents, and in which order. */
final class DocumentGlobs {

  /** How a pattern ends that takes all that is in a folder. */
  private static final String ALL = "/**";

  /** A document before all are known, with the number of the first glob that takes it in. */
  record Candidate(int glob, String path) implements Comparable<Candidate> {

    @Override
    public int compareTo(Candidate other) {
      return glob == other.glob
          ? CodePoints.compare(path, other.path)
          : Integer.compare(glob, other.glob);
    }
  }

  private final List<Glob> include;
  private final String[] bases;
  private final List<Glob> exclude;

  /** The folders of which {@link #exclude} takes out all that is in them. */
  private final List<Glob> excluded = new ArrayList<>(0);

  DocumentGlobs(List<Glob> include, List<Glob> exclude) {
    this.include = include;
    this.exclude = exclude;
    bases = include.stream().map(Glob::base).toArray(String[]::new);
    for (Glob each : exclude) {
      if (each.pattern().endsWith(ALL)) {
        String folder = each.pattern().substring(0, each.pattern().length() - ALL.length());
        excluded.add(new Glob(folder));
      }
    }
  }

  /** The file at {@code path} as a document; null if it is none. */
  Candidate candidate(String path) {
    int glob = firstMatch(include, path);
    return glob >= 0 && firstMatch(exclude, path) < 0 && !isBaseline(path)
        ? new Candidate(glob, path)
        : null;
  }

  private static boolean isBaseline(String path) {
    String name = Sources.BASELINE;
    int folder = path.length() - name.length();
    return path.endsWith(name) && (folder == 0 || path.charAt(folder - 1) == '/');
  }

  /**
   * Whether a glob names what is at {@code ignored}, or something in it, so that the file at {@code
   * path} is a document though git ignores it.
   */
  boolean names(String ignored, String path) {
    return names(ignored) && include.stream().anyMatch(each -> names(each, ignored, path));
  }

  private static boolean names(Glob glob, String ignored, String path) {
    return glob.matches(path) && (glob.pattern().equals(ignored) || isIn(glob.base(), ignored));
  }

  /** Whether a glob names what is at {@code ignored}, or something in it. */
  boolean names(String ignored) {
    for (int i = 0; i < bases.length; i++) {
      if (isIn(bases[i], ignored) || include.get(i).pattern().equals(ignored)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(String path, String folder) {
    return path.startsWith(folder)
        && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
  }

  /** Whether a glob takes out the file at {@code path}. */
  boolean excludes(String path) {
    return firstMatch(exclude, path) >= 0;
  }

  /** Whether a glob takes in any file whose name ends in {@code ending}. */
  boolean includesEnding(String ending) {
    for (int i = 0; i < bases.length; i++) {
      String pattern = include.get(i).pattern();
      String name = bases[i].isEmpty() ? "x" + ending : bases[i] + "/x" + ending;
      if (pattern.endsWith(ending) || pattern.endsWith("*") || include.get(i).matches(name)) {
        return true;
      }
    }
    return false;
  }

  /** Those of {@code paths} that are documents, in the order of the corpus. */
  List<String> documents(Collection<String> paths) {
    List<Candidate> found = new ArrayList<>(paths.size());
    for (String path : paths) {
      Candidate candidate = candidate(path);
      if (candidate != null) {
        found.add(candidate);
      }
    }
    return inOrder(found);
  }

  /**
   * What is found that cannot be looked into, by its path: a folder in which documents may lie. It
   * comes behind all documents.
   */
  Candidate closed(String path) {
    return new Candidate(include.size(), path);
  }

  /** All of {@code paths}, each a document or a closed folder, in the order of the corpus. */
  List<String> inOrder(Collection<String> paths) {
    List<Candidate> found = new ArrayList<>(paths.size());
    for (String path : paths) {
      Candidate candidate = candidate(path);
      found.add(candidate == null ? closed(path) : candidate);
    }
    return inOrder(found);
  }

  /** The paths of {@code found}, which are sorted for it, in the order of the corpus. */
  static List<String> inOrder(List<Candidate> found) {
    found.sort(null);
    String[] inOrder = new String[found.size()];
    Arrays.setAll(inOrder, i -> found.get(i).path);
    return List.of(inOrder);
  }

  /**
   * Those of {@code paths} that are documents, as {@link #documents}, where nobody asked yet which
   * folders are entered.
   */
  List<String> found(Collection<String> paths) {
    return documents(paths.stream().filter(this::isReached).toList());
  }

  /** Whether all folders on the way to {@code path} are entered. */
  private boolean isReached(String path) {
    int start = 0;
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', start)) {
      if (!enter(path.substring(0, slash), path.substring(start, slash))) {
        return false;
      }
      start = slash + 1;
    }
    return true;
  }

  /** Whether documents may lie in {@code folder}, whose own name is {@code name}, or below it. */
  boolean enter(String folder, String name) {
    if (firstMatch(excluded, folder) >= 0) {
      return false;
    }
    boolean shunned = SkippedFolders.contains(name);
    for (int i = 0; i < bases.length; i++) {
      String base = bases[i];
      boolean onTheWay =
          base.startsWith(folder)
              && (base.length() == folder.length() || base.charAt(folder.length()) == '/');
      boolean below =
          base.isEmpty()
              || folder.startsWith(base)
                  && folder.length() > base.length()
                  && folder.charAt(base.length()) == '/';
      if (onTheWay || below && !shunned && include.get(i).isDeep()) {
        return true;
      }
    }
    return false;
  }

  private static int firstMatch(List<Glob> globs, String path) {
    for (int i = 0; i < globs.size(); i++) {
      if (globs.get(i).matches(path)) {
        return i;
      }
    }
    return -1;
  }
}
