package dev.entrylint.edit.frontmatter;

import dev.entrylint.model.Span;

/** What an edit would do in a file that is not named yet. */
record Replacement(Span span, String text) {

  static Replacement insertion(int at, String text) {
    return new Replacement(Span.at(at), text);
  }

  static Replacement removal(int start, int end) {
    return new Replacement(new Span(start, end), "");
  }
}
