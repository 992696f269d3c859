package dev.entrylint.engine.source;

import java.util.BitSet;

/**
 * One line of a file of git's that says what is ignored. Paths and patterns are bytes, each as the
 * character of its number, as git compares them. Matching takes time in the length of the path
 * times that of the pattern at most.
 */
final class GitPattern {

  private enum Kind {
    LETTER,
    NOT_SLASH,
    STAR,
    CLASS,
    /** Any number of folders, and none. */
    FOLDERS,
    /** At least one of anything. */
    REST
  }

  private final boolean negated;
  private final boolean foldersOnly;
  private final boolean nameOnly;
  private final String literal;
  private final String ending;

  private Kind[] kinds;
  private char[] letters;
  private BitSet[] classes;
  private int size;
  private boolean broken;

  /** Null for a line that says nothing. */
  static GitPattern of(String line) {
    String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    text = withoutBlanks(text);
    boolean negated = text.startsWith("!");
    String pattern = negated ? text.substring(1) : text;
    boolean folders = pattern.endsWith("/");
    pattern = folders ? pattern.substring(0, pattern.length() - 1) : pattern;
    return pattern.isEmpty() || text.startsWith("#")
        ? null
        : new GitPattern(pattern, negated, folders);
  }

  private static String withoutBlanks(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int slashes = 0;
    while (slashes < end && text.charAt(end - 1 - slashes) == '\\') {
      slashes++;
    }
    return text.substring(0, slashes % 2 == 1 && end < text.length() ? end + 1 : end);
  }

  private GitPattern(String written, boolean negated, boolean foldersOnly) {
    this.negated = negated;
    this.foldersOnly = foldersOnly;
    nameOnly = written.indexOf('/') < 0;
    String pattern = written.startsWith("/") ? written.substring(1) : written;
    boolean plain = isPlain(pattern, 0);
    literal = plain ? pattern : null;
    boolean simple = nameOnly && pattern.startsWith("*") && isPlain(pattern, 1);
    ending = simple ? pattern.substring(1) : null;
    if (!plain && !simple) {
      compile(pattern);
    }
  }

  private static boolean isPlain(String pattern, int from) {
    for (int i = from; i < pattern.length(); i++) {
      if ("*?[\\".indexOf(pattern.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  // ---- what a pattern consists of

  private void compile(String pattern) {
    kinds = new Kind[pattern.length()];
    letters = new char[pattern.length()];
    classes = new BitSet[pattern.length()];
    int i = 0;
    while (i < pattern.length() && !broken) {
      char c = pattern.charAt(i);
      if (c == '*') {
        i = stars(pattern, i);
      } else if (c == '?') {
        add(Kind.NOT_SLASH, c);
        i++;
      } else if (c == '[') {
        i = letterClass(pattern, i);
      } else if (c == '\\') {
        broken = i + 1 == pattern.length();
        add(Kind.LETTER, broken ? c : pattern.charAt(i + 1));
        i += 2;
      } else {
        add(Kind.LETTER, c);
        i++;
      }
    }
  }

  private void add(Kind kind, char letter) {
    kinds[size] = kind;
    letters[size++] = letter;
  }

  private int stars(String pattern, int start) {
    int end = start;
    while (end < pattern.length() && pattern.charAt(end) == '*') {
      end++;
    }
    boolean alone = start == 0 || pattern.charAt(start - 1) == '/';
    if (end - start >= 2 && alone && end == pattern.length()) {
      add(Kind.REST, '*');
    } else if (end - start >= 2 && alone && pattern.charAt(end) == '/') {
      add(Kind.FOLDERS, '*');
      return end + 1;
    } else {
      add(Kind.STAR, '*');
    }
    return end;
  }

  private int letterClass(String pattern, int start) {
    GitLetterClass read = GitLetterClass.at(pattern, start);
    broken = read == null;
    if (broken) {
      return pattern.length();
    }
    classes[size] = read.letters();
    add(Kind.CLASS, '[');
    return read.end();
  }

  // ---- what it fits

  /** Whether it takes out of what is ignored what it fits. */
  boolean isNegated() {
    return negated;
  }

  /**
   * Whether it fits.
   *
   * @param path seen from the folder that the pattern is for
   */
  boolean matches(String path, boolean isFolder) {
    if (foldersOnly && !isFolder || broken) {
      return false;
    }
    String text = nameOnly ? path.substring(path.lastIndexOf('/') + 1) : path;
    if (literal != null) {
      return text.equals(literal);
    }
    return ending != null ? text.endsWith(ending) : fits(text);
  }

  private boolean fits(String text) {
    BitSet now = new BitSet(size + 1);
    BitSet next = new BitSet(size + 1);
    now.set(0);
    close(now, true);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      next.clear();
      for (int at = now.nextSetBit(0); at >= 0 && at < size; at = now.nextSetBit(at + 1)) {
        step(at, c, next);
      }
      close(next, c == '/');
      BitSet done = now;
      now = next;
      next = done;
      if (now.isEmpty()) {
        return false;
      }
    }
    return now.get(size);
  }

  private void step(int at, char c, BitSet next) {
    switch (kinds[at]) {
      case LETTER -> set(at + 1, c == letters[at], next);
      case NOT_SLASH -> set(at + 1, c != '/', next);
      case CLASS -> set(at + 1, c != '/' && classes[at].get(c), next);
      case STAR -> set(at, c != '/', next);
      case FOLDERS -> next.set(at);
      case REST -> {
        next.set(at);
        next.set(at + 1);
      }
    }
  }

  private static void set(int at, boolean fits, BitSet next) {
    if (fits) {
      next.set(at);
    }
  }

  /** Goes on over what may be nothing. */
  private void close(BitSet states, boolean folderBegins) {
    for (int at = states.nextSetBit(0); at >= 0 && at < size; at = states.nextSetBit(at + 1)) {
      if (kinds[at] == Kind.STAR || kinds[at] == Kind.FOLDERS && folderBegins) {
        states.set(at + 1);
      }
    }
  }
}
