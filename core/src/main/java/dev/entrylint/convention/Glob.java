package dev.entrylint.convention;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for paths below the root. Matching is case-sensitive, and takes time in the length of
 * the path times that of the pattern at most.
 *
 * <ul>
 *   <li>{@code *} is anything but {@code /}, {@code ?} one UTF-16 code unit but {@code /}.
 *   <li><code>**</code> is anything, <code>**</code>{@code /} any number of folders, and none.
 *   <li><code>{a,b}</code> is either. What is in braces may hold all of this, {@code /} and braces
 *       too: <code>{intro,part-{1,2}/*}.md</code>. One of them may be nothing. Stars inside and
 *       outside of a brace do not join.
 *   <li>All else, {@code [} too, is itself, and so is a brace without its partner, or a comma that
 *       is not in braces.
 * </ul>
 */
public final class Glob {

  /** What stands between the letters at the start and those at the end of a pattern. */
  private enum Middle {
    /** Nothing: the pattern is a path. */
    NOTHING,
    /** A star. */
    NAME,
    /** Two stars, or any number of folders and a star. */
    ANYTHING,
    /** Something else, for the automaton. */
    OTHER
  }

  private static final int MOST_CHOICES = 8;

  private final String pattern;
  private final String head;
  private final String tail;
  private final Middle middle;

  /** Null where the middle says all, or one of the choices does. */
  private final GlobAutomaton automaton;

  /** What a pattern with one plain brace stands for; empty for any other. */
  private final List<Glob> choices;

  public Glob(String pattern) {
    this.pattern = pattern;
    choices = choices(pattern);
    int from = firstWild(pattern);
    int to = lastWild(pattern, from);
    String rest = pattern.substring(to);
    head = pattern.substring(0, from);
    middle = middle(pattern.substring(from, to), rest);
    // A slash behind two stars may be one of no folder.
    tail = middle == Middle.OTHER && rest.startsWith("/") ? rest.substring(1) : rest;
    automaton = middle == Middle.OTHER && choices.isEmpty() ? new GlobAutomaton(pattern) : null;
  }

  /** Of few choices each is a glob that is quick to ask. */
  private static List<Glob> choices(String pattern) {
    int open = pattern.indexOf('{');
    int close = pattern.indexOf('}', open + 1);
    boolean plain =
        open >= 0
            && close > 0
            && pattern.indexOf('{', open + 1) < 0
            && (open == 0 || pattern.charAt(open - 1) != '*');
    if (!plain) {
      return List.of();
    }
    String[] words = pattern.substring(open + 1, close).split(",", MOST_CHOICES + 1);
    List<Glob> choices = new ArrayList<>();
    for (String word : words) {
      if (words.length > MOST_CHOICES || word.indexOf('*') >= 0) {
        return List.of();
      }
      choices.add(new Glob(pattern.substring(0, open) + word + pattern.substring(close + 1)));
    }
    return List.copyOf(choices);
  }

  private static Middle middle(String wild, String tail) {
    return switch (wild) {
      case "" -> Middle.NOTHING;
      case "*" -> Middle.NAME;
      case "**" -> tail.startsWith("/") ? Middle.OTHER : Middle.ANYTHING;
      case "**/*" -> tail.indexOf('/') < 0 ? Middle.ANYTHING : Middle.OTHER;
      default -> Middle.OTHER;
    };
  }

  /** As it is written. */
  public String pattern() {
    return pattern;
  }

  /** Whether all of {@code path}, written with {@code /}, fits the pattern. */
  public boolean matches(String path) {
    for (Glob choice : choices) {
      if (choice.matches(path)) {
        return true;
      }
    }
    return choices.isEmpty() && isMatch(path);
  }

  private boolean isMatch(String path) {
    if (middle == Middle.NOTHING) {
      return path.equals(pattern);
    }
    int end = path.length() - tail.length();
    if (end < head.length() || !path.startsWith(head) || !path.endsWith(tail)) {
      return false;
    }
    return switch (middle) {
      case NAME -> path.lastIndexOf('/', end - 1) < head.length();
      case ANYTHING -> true;
      default -> automaton.matches(path);
    };
  }

  /** The folder below which all matches lie, without a closing {@code /}; empty for the root. */
  public String base() {
    int slash = pattern.lastIndexOf('/', firstWild(pattern) - 1);
    return slash < 0 ? "" : pattern.substring(0, slash);
  }

  /** Whether a match may lie in a folder below {@link #base()}. */
  public boolean isDeep() {
    String base = base();
    String rest = base.isEmpty() ? pattern : pattern.substring(base.length() + 1);
    return rest.indexOf('/') >= 0 || rest.contains("**");
  }

  private static int firstWild(String pattern) {
    int at = 0;
    while (at < pattern.length() && !isWild(pattern.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Behind the last character that is more than itself; {@code from} if there is none. */
  private static int lastWild(String pattern, int from) {
    int at = pattern.length();
    while (at > from && !isWild(pattern.charAt(at - 1)) && pattern.charAt(at - 1) != '}') {
      at--;
    }
    return at;
  }

  private static boolean isWild(char c) {
    return c == '*' || c == '?' || c == '{';
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Glob glob && pattern.equals(glob.pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }

  @Override
  public String toString() {
    return pattern;
  }
}
