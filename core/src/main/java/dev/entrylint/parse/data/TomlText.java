package dev.entrylint.parse.data;

import dev.entrylint.model.Span;

/** The text of front matter in TOML, and how far it has been read. */
final class TomlText {

  private final String text;
  private final int offset;
  int at;

  /** Ends the reading at the first thing that is not TOML. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int place;

    Broken(String message, int place) {
      super(message, null, false, false);
      this.place = place;
    }

    /** Where it is in the document. */
    int place() {
      return place;
    }
  }

  /**
   * @param offset where the text starts in its document
   */
  TomlText(String text, int offset) {
    this.text = text;
    this.offset = offset;
  }

  boolean isEnd() {
    return at >= text.length();
  }

  /** The next character, or NUL at the end. */
  char peek() {
    return isEnd() ? 0 : text.charAt(at);
  }

  boolean startsWith(String start) {
    return text.startsWith(start, at);
  }

  /** Passes over {@code word} if it comes next. */
  boolean take(String word) {
    boolean next = startsWith(word);
    at += next ? word.length() : 0;
    return next;
  }

  void expect(String word, String what) {
    if (!take(word)) {
      throw broken("expected " + what);
    }
  }

  void blanks() {
    while (peek() == ' ' || peek() == '\t') {
      at++;
    }
  }

  /** Passes over blanks, comments and line ends. */
  void gap() {
    blanks();
    while (peek() == '#' || peek() == '\n' || peek() == '\r') {
      comment();
      at += isEnd() ? 0 : 1;
      blanks();
    }
  }

  /** Passes over what may stand behind a value: blanks and a comment. */
  void lineEnd() {
    blanks();
    comment();
    if (!isEnd() && peek() != '\n' && peek() != '\r') {
      throw broken("expected the end of the line");
    }
  }

  private void comment() {
    if (peek() == '#') {
      while (!isEnd() && peek() != '\n') {
        at++;
      }
    }
  }

  String since(int start) {
    return text.substring(start, at);
  }

  Span spanSince(int start) {
    return new Span(offset + start, offset + at);
  }

  Broken broken(String message) {
    return new Broken(message, offset + Math.min(at, text.length()));
  }
}
