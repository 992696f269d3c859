package dev.entrylint.edit.link;

import dev.entrylint.edit.link.LinkLayout.Delimiter;
import dev.entrylint.edit.link.LinkLayout.Title;
import dev.entrylint.model.Span;
import java.util.Optional;

/** What stands around the parts of a link. */
final class Delimiters {

  private Delimiters() {}

  /** What stands on both sides of {@code span}. */
  static Delimiter around(Span span, String text) {
    if (span.start() == 0 || span.end() >= text.length()) {
      return Delimiter.NONE;
    }
    char open = text.charAt(span.start() - 1);
    char close = text.charAt(span.end());
    if (open == '<' && close == '>') {
      return Delimiter.ANGLES;
    }
    if (open != close) {
      return Delimiter.NONE;
    }
    return switch (open) {
      case '"' -> Delimiter.DOUBLE_QUOTES;
      case '\'' -> Delimiter.SINGLE_QUOTES;
      case '`' -> Delimiter.BACKTICKS;
      default -> Delimiter.NONE;
    };
  }

  /** The title between {@code from} and {@code to}, with white space around it. */
  static Optional<Title> title(String text, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start == from || end - start < 2) {
      return Optional.empty();
    }
    char open = text.charAt(start);
    char close = open == '(' ? ')' : open;
    // Behind the title of a definition an attribute list may stand.
    while (end > start + 1 && text.charAt(end - 1) != close) {
      end--;
    }
    boolean titled = "\"'(".indexOf(open) >= 0 && end - start >= 2;
    return titled ? Optional.of(new Title(new Span(start + 1, end - 1), open)) : Optional.empty();
  }
}
