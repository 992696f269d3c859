package dev.entrylint.renderer.setting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The tokens of a program in JavaScript or TypeScript, without comments; made in linear time. */
final class ScriptTokens {

  /** What a token is. */
  enum Kind {
    /** A name or a word of the language. */
    NAME,
    /** A text in quotes, or in backquotes without holes. */
    TEXT,
    /** A text in backquotes with holes, or a regular expression. */
    COMPUTED,
    NUMBER,
    /** One sign, or an arrow, or three dots. */
    SIGN,
    END
  }

  /**
   * A token.
   *
   * @param text what it says: of a text the letters within, with escapes read
   * @param line whether it begins a line
   */
  record Token(Kind kind, String text, boolean line) {

    boolean is(String sign) {
      return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }
  }

  private static final Token END = new Token(Kind.END, "", true);

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean line = true;

  private ScriptTokens(String text) {
    this.text = text;
  }

  /** Those of {@code text}, the last of which is {@link Kind#END}. */
  static List<Token> of(String text) {
    ScriptTokens all = new ScriptTokens(text);
    all.read();
    all.tokens.add(END);
    return all.tokens;
  }

  /**
   * Of each bracket that opens the place of the one that closes it, or of the end if none does; of
   * all other tokens their own place.
   */
  static int[] pairs(List<Token> tokens) {
    int[] pairs = new int[tokens.size()];
    Arrays.setAll(pairs, i -> i);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < pairs.length; i++) {
      Token token = tokens.get(i);
      if (token.is("(") || token.is("[") || token.is("{")) {
        open.push(i);
      } else if (!open.isEmpty() && (token.is(")") || token.is("]") || token.is("}"))) {
        pairs[open.pop()] = i;
      }
    }
    open.forEach(each -> pairs[each] = pairs.length - 1);
    return pairs;
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        line = true;
        at++;
      } else if (Character.isWhitespace(c) || c == '\uFEFF') {
        at++;
      } else if (text.startsWith("//", at) || at == 0 && text.startsWith("#!")) {
        at = end(text.indexOf('\n', at));
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length() : end + 2;
      } else if (c == '"' || c == '\'' || c == '`') {
        quoted(c);
      } else if (Character.isJavaIdentifierStart(c) || c == '#') {
        int start = at++;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
          at++;
        }
        add(Kind.NAME, text.substring(start, at));
      } else if (c >= '0' && c <= '9') {
        int start = at++;
        while (at < text.length() && isOfNumber(text.charAt(at))) {
          at++;
        }
        add(Kind.NUMBER, text.substring(start, at));
      } else if (c == '/' && mayBeginExpression()) {
        regularExpression();
      } else {
        sign();
      }
    }
  }

  private static boolean isOfNumber(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_';
  }

  private int end(int found) {
    return found < 0 ? text.length() : found;
  }

  private void add(Kind kind, String said) {
    tokens.add(new Token(kind, said, line));
    line = false;
  }

  private void sign() {
    String sign = text.startsWith("=>", at) ? "=>" : text.startsWith("...", at) ? "..." : "";
    sign = sign.isEmpty() ? text.substring(at, at + 1) : sign;
    at += sign.length();
    add(Kind.SIGN, sign);
  }

  /** Whether a slash here begins a regular expression, and does not divide. */
  private boolean mayBeginExpression() {
    if (tokens.isEmpty()) {
      return true;
    }
    Token last = tokens.get(tokens.size() - 1);
    return switch (last.kind()) {
      case NAME -> last.text().equals("return");
      case SIGN -> !last.text().equals(")") && !last.text().equals("]") && !last.text().equals("}");
      default -> false;
    };
  }

  private void regularExpression() {
    int start = at++;
    boolean set = false;
    while (at < text.length() && text.charAt(at) != '\n' && (set || text.charAt(at) != '/')) {
      char c = text.charAt(at);
      set = c == '[' || set && c != ']';
      at += c == '\\' ? 2 : 1;
    }
    at = Math.min(at + 1, text.length());
    add(Kind.COMPUTED, text.substring(start, at));
  }

  /** A text in quotes; one that is not closed ends with its line, unless it is in backquotes. */
  private void quoted(char quote) {
    StringBuilder said = new StringBuilder();
    boolean holes = false;
    at++;
    while (at < text.length() && text.charAt(at) != quote) {
      char c = text.charAt(at);
      if (c == '\n' && quote != '`') {
        break;
      }
      if (c == '\\' && at + 1 < text.length()) {
        said.append(escaped(text.charAt(at + 1)));
        at += 2;
      } else if (quote == '`' && text.startsWith("${", at)) {
        holes = true;
        hole();
      } else {
        said.append(c);
        at++;
      }
    }
    at = at < text.length() && text.charAt(at) == quote ? at + 1 : at;
    add(holes ? Kind.COMPUTED : Kind.TEXT, said.toString());
  }

  private static String escaped(char c) {
    return switch (c) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case '\n' -> "";
      default -> String.valueOf(c);
    };
  }

  /** Goes behind a hole; a text within it ends with its line. */
  private void hole() {
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return;
      } else if (c == '\'' || c == '"' || c == '`') {
        while (at < text.length() && text.charAt(at) != c && text.charAt(at) != '\n') {
          at++;
        }
        at = Math.min(at + 1, text.length());
      }
    }
  }
}
