package dev.entrylint.parse;

import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.model.Span;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderers;
import java.util.Optional;

/** Texts as tests read them and show parts of them. */
public final class Texts {

  /** Where the texts lie. */
  public static final String PATH = "a.md";

  private Texts() {}

  public static Document read(String dialect, String text) {
    return read("scanner", dialect, text);
  }

  public static Document read(String reader, String dialect, String text) {
    return new Extractor(
            Readers.named(reader).orElseThrow(), Renderers.dialect(dialect).orElseThrow())
        .extract(SourceFile.of(PATH, text));
  }

  /** The letters of a span between angle quotes. */
  public static String shown(Optional<Span> span, String text) {
    return span.map(each -> "‹" + each.of(text) + "›").orElse("-");
  }
}
