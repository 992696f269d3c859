package dev.entrylint.parse.data;

import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.LineTable;

/** The way from the text of front matter to its data. */
public final class DataReader {

  private DataReader() {}

  /** Reads the front matter of {@code document}: YAML, TOML and JSON, but no title blocks. */
  public static FrontMatterData read(Document document) {
    return document
        .frontMatter()
        .map(head -> read(head, textStart(document, head)))
        .orElse(FrontMatterData.NONE);
  }

  /**
   * Reads {@code head}.
   *
   * @param textStart where its text starts in its document
   */
  public static FrontMatterData read(FrontMatter head, int textStart) {
    return switch (head.format()) {
      case YAML -> yaml(head, textStart);
      case JSON -> new YamlReader(withoutTabs(head), textStart).read();
      case TOML -> new TomlReader(head, textStart).read();
      case TITLE_BLOCK -> FrontMatterData.NONE;
    };
  }

  private static FrontMatterData yaml(FrontMatter head, int offset) {
    return FlatYaml.read(head.text(), offset).orElseGet(() -> new YamlReader(head, offset).read());
  }

  /** JSON may be indented by tabs and YAML not; within texts JSON has none. */
  private static FrontMatter withoutTabs(FrontMatter head) {
    return new FrontMatter(head.format(), head.text().replace('\t', ' '), head.span());
  }

  /**
   * Where the text of {@code head}, which is that of {@code document}, starts in it: behind the
   * first fence, where there are fences.
   */
  public static int textStart(Document document, FrontMatter head) {
    return textStart(document.lines(), head);
  }

  /** The same of a document with these {@code lines}. */
  public static int textStart(LineTable lines, FrontMatter head) {
    if (head.format() != FrontMatter.Format.YAML && head.format() != FrontMatter.Format.TOML) {
      return head.span().start();
    }
    int line = lines.line(head.span().start()) + 1;
    return line <= lines.count() ? lines.start(line) : head.span().end();
  }
}
