package dev.entrylint.edit.frontmatter;

import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Span;

/** What an edit would do in a file that is not named yet. */
record Replacement(Span span, String text) {

  static Replacement insertion(int at, String text) {
    return new Replacement(Span.at(at), text);
  }

  /** {@code edit} of {@code text} without the lines that it leaves as they are, at both ends. */
  static TextEdit least(TextEdit edit, String text) {
    String old = edit.span().of(text);
    String made = edit.replacement();
    int most = Math.min(old.length(), made.length());
    int start = 0;
    while (start < most && old.charAt(start) == made.charAt(start)) {
      start++;
    }
    start = old.lastIndexOf('\n', start - 1) + 1;
    int end = 0;
    while (end < most - start
        && old.charAt(old.length() - 1 - end) == made.charAt(made.length() - 1 - end)) {
      end++;
    }
    int line = old.indexOf('\n', old.length() - end);
    end = line < 0 ? 0 : old.length() - 1 - line;
    return new TextEdit(
        edit.path(),
        new Span(edit.span().start() + start, edit.span().end() - end),
        made.substring(start, made.length() - end));
  }

  static Replacement removal(int start, int end) {
    return new Replacement(new Span(start, end), "");
  }
}
