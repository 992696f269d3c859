package dev.entrylint.engine.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderers;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  private static final String TEXT = "\uFEFF# Käse 🧀 – alt\r\n\nßüß \uFFFD 🐝🐝 ende\n日本 x";

  /** For the facts of {@link #TEXT}, where the file holds {@code text} when it is read again. */
  private static SourceText source(String text) {
    Dialect dialect = Renderers.dialect("github").orElseThrow();
    Document document =
        new Extractor(Readers.named("scanner").orElseThrow(), dialect)
            .extract(SourceFile.of("a.md", TEXT));
    MemorySources sources = new MemorySources(Map.of("a.md", text));
    return new SourceText(new RunningTexts(sources, dialect), document);
  }

  @Test
  void everyStretchIsFoundFromEitherEnd() {
    SourceText source = source(TEXT);
    for (int start = 0; start <= TEXT.length(); start++) {
      for (int end = start; end <= TEXT.length(); end++) {
        if (!isWithin(start) && !isWithin(end)) {
          assertEquals(TEXT.substring(start, end), source.text(new Span(start, end)));
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
  void theRunningTextIsReadOnce() {
    SourceText source = source(TEXT);
    assertEquals(TEXT.length(), source.prose().length());
    assertSame(source.prose(), source.prose());
  }

  @Test
  void aFileThatHasBecomeTooShortIsSaidSo() {
    SourceText source = source("# K");
    Span all = new Span(0, TEXT.length());
    assertThrows(IllegalStateException.class, () -> source.text(all));
    Span early = new Span(8, 12);
    assertThrows(IllegalStateException.class, () -> source.text(early));
    assertThrows(IllegalStateException.class, source::prose);
  }
}
