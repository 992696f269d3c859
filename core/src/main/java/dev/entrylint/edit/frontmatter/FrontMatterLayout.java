package dev.entrylint.edit.frontmatter;

import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import dev.entrylint.parse.data.DataReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How front matter is written: where its keys and values stand, in which style. Made on request of
 * a document and its text. Spans are offsets in that text.
 */
public final class FrontMatterLayout {

  private final FrontMatter head;
  private final FrontMatterData data;
  private final Span textSpan;
  private final List<FrontMatterField> fields;

  private FrontMatterLayout(
      FrontMatter head, FrontMatterData data, Span textSpan, List<FrontMatterField> fields) {
    this.head = head;
    this.data = data;
    this.textSpan = textSpan;
    this.fields = fields;
  }

  /**
   * The layout of the front matter of {@code document}; empty if it has none, or one that cannot be
   * read as data.
   *
   * @param text that of the document, with its byte order mark
   */
  public static Optional<FrontMatterLayout> of(Document document, String text) {
    if (document.frontMatter().isEmpty()) {
      return Optional.empty();
    }
    FrontMatter head = document.frontMatter().get();
    return of(head, DataReader.textStart(document, head), text);
  }

  /** The layout of a file that is nothing but YAML; empty if it cannot be read as a map. */
  static Optional<FrontMatterLayout> ofYaml(String text) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    Span whole = new Span(0, text.length());
    return of(new FrontMatter(FrontMatter.Format.YAML, text.substring(start), whole), start, text);
  }

  private static Optional<FrontMatterLayout> of(FrontMatter head, int start, String text) {
    FrontMatterData data = DataReader.read(head, start);
    if (data.fields().isEmpty()) {
      return Optional.empty();
    }
    List<FrontMatterField> fields = new ArrayList<>();
    FieldStyles styles = new FieldStyles(text, head.format());
    data.fields().get().fields().forEach((key, field) -> fields.add(styles.field(key, field)));
    Span textSpan = new Span(start, start + head.text().length());
    return Optional.of(new FrontMatterLayout(head, data, textSpan, List.copyOf(fields)));
  }

  public FrontMatter.Format format() {
    return head.format();
  }

  /** What stands between the fences; of JSON all of it. */
  public Span textSpan() {
    return textSpan;
  }

  /** The keys at the top, in the order of the text. */
  public List<FrontMatterField> fields() {
    return fields;
  }

  /** The field with {@code key}. */
  public Optional<FrontMatterField> field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst();
  }

  /** Whether all of it stands in braces, as JSON does, and YAML may. */
  public boolean inBraces() {
    Span map = map().span();
    return head.format() != FrontMatter.Format.TOML
        && map.length() > 0
        && head.text().charAt(map.start() - textSpan.start()) == '{';
  }

  Meta.Fields map() {
    return data.fields().orElseThrow();
  }

  FrontMatter head() {
    return head;
  }

  FrontMatterData data() {
    return data;
  }
}
