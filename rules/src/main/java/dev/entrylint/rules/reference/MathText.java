package dev.entrylint.rules.reference;

import dev.entrylint.model.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph in which maths is sought as most renderers, or scripts on their pages, see it: {@code
 * $x$}, {@code $$x$$}, {@code \(x\)}, {@code \[x\]} and environments of TeX.
 */
final class MathText {

  private static final Pattern SIGNS = Pattern.compile("[\\\\^_={}+<>]");

  private static final Pattern WORD = Pattern.compile("(?<![\\\\\\p{Alnum}{])\\p{Alpha}{3,}");

  private static final Pattern PRICE = Pattern.compile("\\$\\d[\\d.,]*\\s");

  /** From how many words on, without any sign of maths, dollars are money. */
  private static final int PROSE = 3;

  private final String text;

  /** The marks that have been looked for in vain, so that they are not looked for again. */
  private final Set<String> missing = new HashSet<>();

  MathText(String text) {
    this.text = text;
  }

  /** Whether {@code place} lies between the marks of maths. */
  boolean holds(Span place) {
    int at = 0;
    while (at < place.start()) {
      int end = end(at);
      if (end < 0) {
        at++;
      } else if (end >= place.end() && text.charAt(at) != '`') {
        return true;
      } else {
        at = end;
      }
    }
    return false;
  }

  /** Behind the maths, the code or the escaped character at {@code at}; -1 if there is none. */
  private int end(int at) {
    return switch (text.charAt(at)) {
      case '`' -> code(at);
      case '\\' -> command(at);
      case '$' -> dollars(at);
      default -> -1;
    };
  }

  /** Behind the next {@code mark} from {@code from} on; -1 if there is none. */
  private int behind(String mark, int from) {
    int found = missing.contains(mark) ? -1 : text.indexOf(mark, from);
    if (found < 0) {
      missing.add(mark);
      return -1;
    }
    return found + mark.length();
  }

  private int run(int at, char c) {
    int end = at;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end;
  }

  private int code(int at) {
    int open = run(at, '`');
    int end = behind(text.substring(at, open), open);
    return end < 0 ? open : end;
  }

  private int command(int at) {
    int slashes = run(at, '\\');
    if (slashes == text.length() || slashes - at > 2) {
      return slashes;
    }
    String mark = text.substring(at, slashes);
    int end =
        switch (text.charAt(slashes)) {
          case '(' -> behind(mark + ")", slashes);
          case '[' -> behind(mark + "]", slashes);
          case 'b' -> environment(slashes);
          default -> -1;
        };
    return end < 0 ? slashes + 1 : end;
  }

  private int environment(int at) {
    int name = text.startsWith("begin{", at) ? text.indexOf('}', at) : -1;
    return name < 0 ? -1 : behind("\\end" + text.substring(at + "begin".length(), name + 1), name);
  }

  private int dollars(int at) {
    if (text.startsWith("$$", at)) {
      int end = behind("$$", at + 2);
      return end < 0 ? at + 2 : end;
    }
    if (at + 1 == text.length() || text.charAt(at + 1) <= ' ') {
      return -1;
    }
    for (int k = at + 1; k < text.length(); k++) {
      char c = text.charAt(k);
      if (c == '\\') {
        k++;
      } else if (c == '$') {
        boolean price = k + 1 < text.length() && Character.isDigit(text.charAt(k + 1));
        boolean closes = text.charAt(k - 1) > ' ' && !price && !isProse(text.substring(at, k));
        return closes ? k + 1 : -1;
      }
    }
    return -1;
  }

  /** Whether it is what stands between two prices, behind a dollar. */
  private static boolean isProse(String content) {
    if (SIGNS.matcher(content).find()) {
      return false;
    }
    if (PRICE.matcher(content).lookingAt()) {
      return true;
    }
    int words = 0;
    Matcher word = WORD.matcher(content);
    while (words < PROSE && word.find()) {
      words++;
    }
    return words == PROSE;
  }
}
