package dev.entrylint.edit;

import dev.entrylint.model.Span;
import java.util.Optional;

/** What becomes of a text by edits. */
public final class Edits {

  private Edits() {}

  public static String apply(String text, TextEdit edit) {
    Span span = edit.span();
    return text.substring(0, span.start()) + edit.replacement() + text.substring(span.end());
  }

  /** The text behind {@code edit}; {@code -} if there is none. */
  public static String shown(String text, Optional<TextEdit> edit) {
    return edit.map(each -> apply(text, each)).orElse("-");
  }
}
