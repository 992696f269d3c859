package dev.entrylint.parse.data;

import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;

/** Strings of TOML, in quotes of four sorts. */
final class TomlStrings {

  private static final String ESCAPES = "btnfr\"\\";
  private static final String ESCAPED = "\b\t\n\f\r\"\\";

  private TomlStrings() {}

  /** Reads the string that begins here, as a value. */
  static Meta.Scalar value(TomlText text) {
    int start = text.at;
    String string = read(text);
    return new Meta.Scalar(string, string, text.spanSince(start), letters(text, start));
  }

  /** Reads the string that begins here. */
  static String read(TomlText text) {
    char quote = text.peek();
    String three = String.valueOf(quote).repeat(3);
    boolean lines = text.take(three);
    if (!lines) {
      text.at++;
    } else if (!text.take("\r\n")) {
      text.take("\n");
    }
    StringBuilder value = new StringBuilder();
    while (true) {
      if (text.isEnd() || !lines && (text.peek() == '\n' || text.peek() == '\r')) {
        throw text.broken("expected " + quote + " at the end of a string");
      }
      if (lines ? text.startsWith(three) : text.peek() == quote) {
        text.at += lines ? 3 : 1;
        // Up to two quotes may stand before those that close it.
        for (int more = 0; lines && more < 2 && text.peek() == quote; more++) {
          value.append(quote);
          text.at++;
        }
        return value.toString();
      }
      if (quote == '"' && text.peek() == '\\') {
        escape(text, lines, value);
      } else {
        value.append(text.peek());
        text.at++;
      }
    }
  }

  /** What stands between the quotes of the string that was read from {@code start}. */
  private static Span letters(TomlText text, int start) {
    String string = text.since(start);
    String three = String.valueOf(string.charAt(0)).repeat(3);
    int quotes = string.length() >= 6 && string.startsWith(three) ? 3 : 1;
    int line =
        quotes == 1 ? 0 : string.startsWith("\r\n", 3) ? 2 : string.startsWith("\n", 3) ? 1 : 0;
    Span all = text.spanSince(start);
    return new Span(all.start() + quotes + line, all.end() - quotes);
  }

  private static void escape(TomlText text, boolean lines, StringBuilder value) {
    text.at++;
    char c = text.peek();
    int known = ESCAPES.indexOf(c);
    if (known >= 0 && c != 0) {
      value.append(ESCAPED.charAt(known));
      text.at++;
    } else if (c == 'u' || c == 'U') {
      value.appendCodePoint(codePoint(text, c == 'u' ? 4 : 8));
    } else if (lines && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) {
      text.blanks();
      if (text.peek() != '\n' && text.peek() != '\r') {
        throw text.broken("expected the end of the line");
      }
      while (text.peek() == '\n'
          || text.peek() == '\r'
          || text.peek() == ' '
          || text.peek() == '\t') {
        text.at++;
      }
    } else {
      throw text.broken("there is no escape '\\" + c + "'");
    }
  }

  private static int codePoint(TomlText text, int digits) {
    text.at++;
    int code = 0;
    for (int i = 0; i < digits; i++) {
      int digit = Character.digit(text.peek(), 16);
      if (digit < 0) {
        throw text.broken("expected " + digits + " hexadecimal digits");
      }
      code = code * 16 + digit;
      text.at++;
    }
    if (!Character.isValidCodePoint(code) || code >= 0xD800 && code < 0xE000) {
      throw text.broken("there is no such character");
    }
    return code;
  }
}
