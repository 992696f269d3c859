package dev.entrylint.corpus.page;

import dev.entrylint.base.Lazy;
import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.data.DataReader;
import dev.entrylint.parse.data.FieldText;
import dev.entrylint.parse.extract.FileFormat;
import dev.entrylint.renderer.Renderer;
import java.util.List;

/** A document in its place in a corpus. Two pages are the same only if they are one object. */
public final class Page {

  private static final Lazy<FrontMatterData> NONE = new Lazy<>(() -> FrontMatterData.NONE);

  private final Document document;
  private final int number;
  private final Renderer renderer;
  private final Lazy<FrontMatterData> frontMatter;

  Page(Document document, int number, Renderer renderer) {
    this.document = document;
    this.number = number;
    this.renderer = renderer;
    frontMatter =
        document.frontMatter().isEmpty() ? NONE : new Lazy<>(() -> DataReader.read(document));
  }

  /** The document as its own renderer reads it. */
  public Document document() {
    return document;
  }

  /** How many pages of the corpus come before it. */
  public int number() {
    return number;
  }

  /** Its own renderer; equal ones are one object in a corpus. */
  public Renderer renderer() {
    return renderer;
  }

  /** As which dialect its renderer reads it, which may have several formats. */
  public Dialect dialect() {
    return FileFormat.of(renderer.dialect(), document);
  }

  /** The front matter as data; read when it is first asked for, since most need no data of it. */
  public FrontMatterData frontMatter() {
    return frontMatter.get();
  }

  /** Whether one of {@code keys} may be at the top of the front matter, which is not read. */
  public boolean mayHave(List<String> keys) {
    return document.frontMatter().filter(head -> FieldText.mayBeIn(head, keys)).isPresent();
  }

  /**
   * The texts under {@code keys} at the top of the front matter, in the order of the keys there. It
   * is read only if one of them may be in it.
   */
  public List<FieldText> texts(List<String> keys) {
    return mayHave(keys) ? FieldText.of(document, frontMatter(), keys) : List.of();
  }
}
