package dev.entrylint.base;

/**
 * Text from outside made fit to be printed: names of files, what documents, configurations and
 * arguments hold. Such text breaks no line, does not speak to a terminal, does not hide what it is,
 * and is no command to the service that a build runs in.
 *
 * <p>Such services read commands out of what programs print. GitHub takes a line for one that
 * begins with {@code ::}, blanks before it or not, and wherever it stands {@code ##[}; Azure takes
 * {@code ##vso[}, TeamCity {@code ##teamcity[}, GitLab {@code section_start:} behind an escape.
 * Hence two rules: the bracket of such a word is replaced anywhere, and a name that begins a line
 * stands in quotes unless it is a plain one.
 */
public final class Printable {

  private static final char FIRST_PICTURE = '\u2400';
  private static final char PICTURE_OF_DELETE = '\u2421';
  private static final char REPLACEMENT = '\uFFFD';

  /** A bracket with a quill: it is seen as a bracket, and of its width. */
  private static final char HARMLESS_BRACKET = '\u2045';

  /** How long the word between {@code ##} and its bracket may be. */
  private static final int LONGEST_COMMAND = 16;

  private Printable() {}

  /** {@code text} on one line; of the same length, so that columns stay what they are. */
  public static String line(String text) {
    return shown(text, "");
  }

  /** {@code text} with its line ends and tabs, all else as in {@link #line}. */
  public static String text(String text) {
    return shown(text, "\n\t");
  }

  /**
   * {@code name}, fit to be the first of a line: in quotes if it has what {@link #line} replaces,
   * or begins as a command of a build service may. One that stands in quotes already is left alone.
   */
  public static String name(String name) {
    String line = line(name);
    return line.equals(name) && mayBeginLine(name)
        ? name
        : '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Whether {@code name} does not begin as a command of a build service may. */
  public static boolean mayBeginLine(String name) {
    if (name.isEmpty()) {
      return true;
    }
    char first = name.charAt(0);
    return !Character.isWhitespace(first)
        && !Character.isSpaceChar(first)
        && first != ':'
        && !name.startsWith("section_start:")
        && !name.startsWith("section_end:");
  }

  /** Whether the character at {@code at} is not shown as it is. */
  public static boolean isReplaced(CharSequence text, int at) {
    char c = text.charAt(at);
    return c == '[' ? isOfCommand(text, at) : isControl(c) || isLoneSurrogate(text, at);
  }

  private static String shown(String text, String kept) {
    for (int i = 0; i < text.length(); i++) {
      if (isReplaced(text, i) && kept.indexOf(text.charAt(i)) < 0) {
        return replaced(text, kept);
      }
    }
    return text;
  }

  private static String replaced(String text, String kept) {
    StringBuilder replaced = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      replaced.append(isReplaced(text, i) && kept.indexOf(c) < 0 ? picture(c) : c);
    }
    return replaced.toString();
  }

  /** What stands for {@code c}, which is not shown. */
  private static char picture(char c) {
    if (c == '[') {
      return HARMLESS_BRACKET;
    }
    if (c < ' ') {
      return (char) (FIRST_PICTURE + c);
    }
    return c == 0x7F ? PICTURE_OF_DELETE : REPLACEMENT;
  }

  /** C0, C1, and what turns the direction of writing or breaks lines. */
  private static boolean isControl(char c) {
    return c < ' '
        || c >= 0x7F && c <= 0x9F
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isLoneSurrogate(CharSequence text, int at) {
    char c = text.charAt(at);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** Whether the bracket at {@code at} ends {@code ##[}, {@code ##vso[} and the like. */
  private static boolean isOfCommand(CharSequence text, int at) {
    int before = at - 1;
    int most = Math.max(0, before - LONGEST_COMMAND);
    while (before > most && isLetter(text.charAt(before))) {
      before--;
    }
    return before > 0 && text.charAt(before) == '#' && text.charAt(before - 1) == '#';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
