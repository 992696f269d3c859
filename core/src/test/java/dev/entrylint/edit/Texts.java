package dev.entrylint.edit;

import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.model.Span;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderers;
import java.util.Optional;

/** Texts as tests read, edit and show them. */
public final class Texts {

  private Texts() {}

  public static Document read(String dialect, String text) {
    return new Extractor(
            Readers.named("scanner").orElseThrow(), Renderers.dialect(dialect).orElseThrow())
        .extract(SourceFile.of("x.md", text));
  }

  public static String apply(String text, TextEdit edit) {
    Span span = edit.span();
    return text.substring(0, span.start()) + edit.replacement() + text.substring(span.end());
  }

  public static String shown(Optional<Span> span, String text) {
    return span.map(each -> "‹" + each.of(text) + "›").orElse("-");
  }
}
