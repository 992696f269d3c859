package dev.entrylint.convention;

/**
 * A pattern for paths below the root: {@code *} is anything but {@code /}, {@code ?} one character
 * but {@code /}, <code>**</code> any number of folders, <code>{a,b}</code> either. Matching is
 * case-sensitive.
 */
public record Glob(String pattern) {

  /** Whether all of {@code path}, written with {@code /}, fits the pattern. */
  public boolean matches(String path) {
    return matches(pattern, 0, path, 0);
  }

  /** The folder below which all matches lie, without a closing {@code /}; empty for the root. */
  public String base() {
    int wild = 0;
    while (wild < pattern.length() && !isWild(pattern.charAt(wild))) {
      wild++;
    }
    int slash = pattern.lastIndexOf('/', wild - 1);
    return slash < 0 ? "" : pattern.substring(0, slash);
  }

  /** Whether a match may lie in a folder below {@link #base()}. */
  public boolean isDeep() {
    String base = base();
    String rest = base.isEmpty() ? pattern : pattern.substring(base.length() + 1);
    return rest.indexOf('/') >= 0 || rest.contains("**");
  }

  private static boolean matches(String glob, int g, String path, int p) {
    while (g < glob.length()) {
      char c = glob.charAt(g);
      if (c == '*') {
        return matchesStar(glob, g, path, p);
      }
      if (c == '{') {
        return matchesChoice(glob, g, path, p);
      }
      if (p == path.length() || (c == '?' ? path.charAt(p) == '/' : path.charAt(p) != c)) {
        return false;
      }
      g++;
      p++;
    }
    return p == path.length();
  }

  private static boolean matchesStar(String glob, int g, String path, int p) {
    if (glob.startsWith("**/", g)) {
      for (int at = p; at >= 0; at = path.indexOf('/', at) + 1) {
        if (matches(glob, g + 3, path, at)) {
          return true;
        }
        if (path.indexOf('/', at) < 0) {
          return false;
        }
      }
    }
    boolean deep = glob.startsWith("**", g);
    int rest = deep ? g + 2 : g + 1;
    if (isLiteral(glob, rest)) {
      int end = path.length() - (glob.length() - rest);
      return end >= p
          && path.endsWith(glob.substring(rest))
          && (deep || path.lastIndexOf('/', end - 1) < p);
    }
    for (int at = p; at <= path.length(); at++) {
      if (matches(glob, rest, path, at)) {
        return true;
      }
      if (at < path.length() && !deep && path.charAt(at) == '/') {
        return false;
      }
    }
    return false;
  }

  private static boolean isLiteral(String glob, int from) {
    for (int i = from; i < glob.length(); i++) {
      if (isWild(glob.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWild(char c) {
    return c == '*' || c == '?' || c == '{';
  }

  private static boolean matchesChoice(String glob, int g, String path, int p) {
    int close = glob.indexOf('}', g);
    if (close < 0) {
      return path.startsWith("{", p) && matches(glob, g + 1, path, p + 1);
    }
    int from = g + 1;
    while (from <= close) {
      int comma = glob.indexOf(',', from);
      int to = comma < 0 || comma > close ? close : comma;
      if (path.startsWith(glob.substring(from, to), p)
          && matches(glob, close + 1, path, p + to - from)) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }

  @Override
  public String toString() {
    return pattern;
  }
}
