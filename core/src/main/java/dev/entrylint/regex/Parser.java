package dev.entrylint.regex;

import dev.entrylint.regex.Node.At;
import dev.entrylint.regex.Node.Choice;
import dev.entrylint.regex.Node.Look;
import dev.entrylint.regex.Node.One;
import dev.entrylint.regex.Node.Repeat;
import dev.entrylint.regex.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a pattern that {@link Pattern} takes for one. */
final class Parser {

  private static final int DEEPEST = 100;

  private final String pattern;
  private int at;
  private int depth;
  private Flags flags = new Flags(0);

  private Parser(String pattern) {
    this.pattern = pattern;
  }

  static Node parse(String pattern) {
    return new Parser(pattern).choice();
  }

  private Node choice() {
    if (++depth > DEEPEST) {
      throw new Unsupported("its groups are nested more than " + DEEPEST + " deep");
    }
    List<Node> ways = new ArrayList<>();
    do {
      ways.add(sequence());
    } while (take("|"));
    depth--;
    return ways.size() == 1 ? ways.get(0) : new Choice(List.copyOf(ways));
  }

  private Node sequence() {
    List<Node> parts = new ArrayList<>();
    for (space(); at < pattern.length() && peek() != '|' && peek() != ')'; space()) {
      if (take("\\Q")) {
        quoted(parts);
      } else {
        Node part = atom();
        space();
        part = repeated(part);
        parts.add(part);
      }
    }
    return new Sequence(List.copyOf(parts));
  }

  /** Blanks and comments, where a flag allows for them. */
  private void space() {
    while (flags.has(Pattern.COMMENTS) && at < pattern.length()) {
      if (peek() == '#') {
        while (at < pattern.length() && !Place.isLineEnd(peek())) {
          at++;
        }
      } else if (" \t\n\u000B\f\r".indexOf(peek()) >= 0) {
        at++;
      } else {
        break;
      }
    }
  }

  private void quoted(List<Node> parts) {
    int end = pattern.indexOf("\\E", at);
    int stop = end < 0 ? pattern.length() : end;
    while (at < stop) {
      parts.add(literal());
    }
    at = end < 0 ? stop : end + 2;
    if (!parts.isEmpty()) {
      space();
      parts.add(repeated(parts.remove(parts.size() - 1)));
    }
  }

  private Node atom() {
    return switch (peek()) {
      case '(' -> group();
      case '[' -> bracketed();
      case '\\' -> escaped();
      case '.' -> {
        at++;
        yield new One(LetterSets.any(flags));
      }
      case '^' -> {
        at++;
        boolean lines = flags.has(Pattern.MULTILINE);
        yield new At(lines ? Place.START_OF_LINE : Place.START_OF_TEXT);
      }
      case '$' -> {
        at++;
        boolean lines = flags.has(Pattern.MULTILINE);
        yield new At(lines ? Place.END_OF_LINE : Place.END_BUT_LINE_END);
      }
      default -> literal();
    };
  }

  private Node literal() {
    int letter = pattern.codePointAt(at);
    at += Character.charCount(letter);
    return new One(LetterSets.letter(letter, flags));
  }

  private Node group() {
    Flags around = flags;
    at++;
    Node inner;
    if (take("?=") || take("?!") || take("?<=") || take("?<!")) {
      boolean ahead = pattern.charAt(at - 2) == '?';
      boolean negative = pattern.charAt(at - 1) == '!';
      inner = new Look(choice(), ahead, negative);
    } else if (take("?>")) {
      throw new Unsupported("it has an atomic group, '(?>'; write '(?:'");
    } else if (take("?<")) {
      at = pattern.indexOf('>', at) + 1;
      inner = choice();
    } else if (take("?")) {
      int start = at;
      while (peek() != ':' && peek() != ')') {
        at++;
      }
      flags = flags.changedBy(pattern.substring(start, at));
      if (take(")")) {
        return new Sequence(List.of());
      }
      at++;
      inner = choice();
    } else {
      inner = choice();
    }
    take(")");
    flags = around;
    return inner;
  }

  private Node repeated(Node part) {
    Node repeated = part;
    while (at < pattern.length()) {
      int start = at;
      int least = 0;
      int most = Repeat.UNBOUNDED;
      if (take("?")) {
        most = 1;
      } else if (take("+")) {
        least = 1;
      } else if (take("{")) {
        int end = pattern.indexOf('}', at);
        String[] counts = pattern.substring(at, end).replace(" ", "").split(",", -1);
        at = end + 1;
        least = Integer.parseInt(counts[0]);
        String last = counts[counts.length - 1];
        most = last.isEmpty() ? Repeat.UNBOUNDED : Integer.parseInt(last);
      } else if (!take("*")) {
        break;
      }
      String written = pattern.substring(start, at);
      if (take("+")) {
        throw new Unsupported(
            "it has a possessive quantifier, '%s+'; write '%s'".formatted(written, written));
      }
      // Whether it takes little or much, it is found in the same texts.
      take("?");
      repeated = new Repeat(repeated, least, most);
      space();
    }
    return repeated;
  }

  private Node bracketed() {
    int start = at;
    int first = at;
    int open = 0;
    do {
      if (take("\\Q")) {
        int end = pattern.indexOf("\\E", at);
        at = end < 0 ? pattern.length() : end + 2;
      } else if (take("\\")) {
        at += Character.charCount(pattern.codePointAt(at));
      } else {
        char c = peek();
        open += c == '[' ? 1 : c == ']' && at != first ? -1 : 0;
        // A bracket that would close an empty class is one of its letters.
        first = c == '[' ? pattern.startsWith("^", at + 1) ? at + 2 : at + 1 : first;
        at++;
      }
    } while (open > 0 && at < pattern.length());
    return new One(LetterSets.set(pattern.substring(start, at), flags));
  }

  private Node escaped() {
    char c = pattern.charAt(at + 1);
    Place place =
        switch (c) {
          case 'A' -> Place.START_OF_TEXT;
          case 'z' -> Place.END_OF_TEXT;
          case 'Z' -> Place.END_BUT_LINE_END;
          case 'b' -> Place.WORD_BOUNDARY;
          case 'B' -> Place.NO_WORD_BOUNDARY;
          default -> null;
        };
    if (place != null && !pattern.startsWith("\\b{", at)) {
      at += 2;
      return new At(place);
    }
    if (c >= '1' && c <= '9' || c == 'k') {
      throw new Unsupported(
          "it has a back-reference, '\\%s'; write out what may stand there again".formatted(c));
    }
    if (c == 'G' || c == 'X' || c == 'b') {
      throw new Unsupported("it has '\\%s', which is not supported".formatted(c));
    }
    if (take("\\R")) {
      Node pair = new Sequence(List.of(new One(x -> x == '\r'), new One(x -> x == '\n')));
      return new Choice(List.of(pair, new One(x -> x >= '\n' && x <= '\r' || Place.isLineEnd(x))));
    }
    int start = at;
    at = escapeEnd(c);
    return new One(LetterSets.set(pattern.substring(start, at), flags));
  }

  /** Where the escape that begins here ends. */
  private int escapeEnd(char c) {
    int behind = at + 2;
    boolean braced = behind < pattern.length() && pattern.charAt(behind) == '{';
    return switch (c) {
      case 'p', 'P' -> braced ? pattern.indexOf('}', behind) + 1 : behind + 1;
      case 'N' -> pattern.indexOf('}', behind) + 1;
      case 'x' -> braced ? pattern.indexOf('}', behind) + 1 : behind + 2;
      case 'u' -> {
        boolean high =
            Character.isHighSurrogate((char) Integer.parseInt(pattern, behind, behind + 4, 16));
        yield high && pattern.startsWith("\\u", behind + 4) ? behind + 10 : behind + 4;
      }
      case 'c' -> behind + 1;
      case '0' -> octalEnd(behind);
      default -> at + 1 + Character.charCount(pattern.codePointAt(at + 1));
    };
  }

  private int octalEnd(int start) {
    int most = start + (pattern.charAt(start) <= '3' ? 3 : 2);
    int end = start;
    while (end < Math.min(most, pattern.length())
        && pattern.charAt(end) >= '0'
        && pattern.charAt(end) <= '7') {
      end++;
    }
    return end;
  }

  private char peek() {
    return pattern.charAt(at);
  }

  private boolean take(String next) {
    boolean taken = pattern.startsWith(next, at);
    at += taken ? next.length() : 0;
    return taken;
  }
}
