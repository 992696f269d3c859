package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Dialects;
import dev.entrylint.parse.Extractor;
import dev.entrylint.parse.Readers;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextAgainTest {

  private static final String TEXT = "\uFEFF# Käse 🧀 – alt\r\n\nßüß \uFFFD 🐝🐝 ende\n日本 x";

  private static Document read(String text) {
    return new Extractor(
            Readers.named("scanner").orElseThrow(), Dialects.named("github").orElseThrow())
        .extract(SourceFile.of("a.md", text));
  }

  @Test
  void everyStretchIsFoundFromEitherEnd() {
    TextAgain again = new TextAgain(new MemorySources(Map.of("a.md", TEXT)), read(TEXT));
    for (int start = 0; start <= TEXT.length(); start++) {
      for (int end = start; end <= TEXT.length(); end++) {
        if (!isWithin(start) && !isWithin(end)) {
          assertEquals(TEXT.substring(start, end), again.text(new Span(start, end)));
        }
      }
    }
  }

  /** Whether a character of two units would be parted there; no span does. */
  private static boolean isWithin(int offset) {
    return offset > 0
        && offset < TEXT.length()
        && Character.isSurrogatePair(TEXT.charAt(offset - 1), TEXT.charAt(offset));
  }

  @Test
  void aFileThatHasBecomeTooShortIsSaidSo() {
    TextAgain again = new TextAgain(new MemorySources(Map.of("a.md", "# K")), read(TEXT));
    Span all = new Span(0, TEXT.length());
    assertThrows(IllegalStateException.class, () -> again.text(all));
    Span early = new Span(8, 12);
    assertThrows(IllegalStateException.class, () -> again.text(early));
  }
}
