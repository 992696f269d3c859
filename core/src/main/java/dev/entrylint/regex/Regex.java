package dev.entrylint.regex;

import dev.entrylint.regex.Node.At;
import dev.entrylint.regex.Node.Choice;
import dev.entrylint.regex.Node.Sequence;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that is looked for in texts, written as for {@link Pattern}. It takes time
 * in the length of the text times that of the pattern, counts in it multiplied out. Classes of
 * letters are Java's own; a word boundary is one between letters, digits and marks of any script,
 * on each version of Java.
 */
public final class Regex {

  private static final int LONGEST = 10_000;

  private final String pattern;
  private final Program program;
  private final Looks looks;
  private final boolean anchored;

  private Regex(String pattern, Node node) {
    this.pattern = pattern;
    looks = new Looks();
    program = new Program(node, false, looks);
    anchored = isAnchored(node);
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is none, or has what takes more time than that:
   *     back-references, atomic groups, possessive quantifiers; the message says which and what to
   *     write instead, in one line
   */
  public static Regex of(String pattern) {
    if (pattern.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a regular expression has %,d characters at most, not %,d"
              .formatted(LONGEST, pattern.length()));
    }
    try {
      Pattern.compile(pattern);
      return new Regex(pattern, Parser.parse(pattern));
    } catch (PatternSyntaxException wrong) {
      throw new IllegalArgumentException(
          "'" + pattern + "' is not a regular expression: " + wrong.getDescription(), wrong);
    } catch (Unsupported unsupported) {
      throw new IllegalArgumentException(
          "'" + pattern + "' cannot be used: " + unsupported.getMessage(), unsupported);
    } catch (StackOverflowError tooDeep) {
      throw new IllegalArgumentException(
          "a regular expression is nested too deeply: " + pattern.substring(0, 20) + "...",
          tooDeep);
    }
  }

  /** Whether each text in which {@code node} is found begins with it. */
  private static boolean isAnchored(Node node) {
    if (node instanceof Choice choice) {
      return choice.ways().stream().allMatch(Regex::isAnchored);
    }
    if (node instanceof Sequence sequence) {
      for (Node part : sequence.parts()) {
        if (!(part instanceof Sequence flags && flags.parts().isEmpty())) {
          return isAnchored(part);
        }
      }
      return false;
    }
    return node instanceof At at && at.place() == Place.START_OF_TEXT;
  }

  /** Whether something in {@code text} fits. */
  public boolean isIn(String text) {
    Text read = Text.of(text);
    looks.look(read);
    return program.isIn(read, anchored);
  }

  /** As it is written. */
  public String pattern() {
    return pattern;
  }

  @Override
  public String toString() {
    return pattern;
  }
}
