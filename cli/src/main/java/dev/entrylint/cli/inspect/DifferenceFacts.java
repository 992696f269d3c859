package dev.entrylint.cli.inspect;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.UnreadableSyntaxException;
import dev.entrylint.parse.extract.Comparison;
import dev.entrylint.parse.extract.Comparison.Difference;
import dev.entrylint.parse.extract.FileFormat;
import dev.entrylint.parse.extract.Readers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the readers read a text differently: a second opinion on what the syntax says. */
public final class DifferenceFacts implements FactKind {

  private final Sources sources;
  private final Dialect dialect;
  private final Reader first;
  private final Reader second;

  /**
   * @param sources the texts
   * @param dialect whose syntax is read
   */
  public DifferenceFacts(Sources sources, Dialect dialect) {
    this.sources = sources;
    this.dialect = dialect;
    this.first = Readers.named(Readers.names().get(0)).orElseThrow();
    this.second = Readers.named(Readers.names().get(1)).orElseThrow();
  }

  @Override
  public List<Fact> of(Document document, Corpus corpus) {
    try {
      SourceFile file = sources.read(document.path());
      return Comparison.compare(file, first, second, FileFormat.of(dialect, document).syntax())
          .stream()
          .map(each -> fact(document, each))
          .toList();
    } catch (UnreadableSyntaxException unreadable) {
      Map<String, Object> columns = Fact.at(document.path(), 1);
      columns.put("column", 1);
      columns.put("fact", "none");
      columns.put(first.name(), "");
      columns.put(second.name(), "");
      return List.of(
          new Fact(columns, Map.of(), "one of them cannot read it: " + unreadable.getMessage()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Fact fact(Document document, Difference difference) {
    Map<String, Object> columns = Fact.at(document.path(), difference.position().line());
    String fact = difference.fact().name().toLowerCase(Locale.ROOT).replace('_', '-');
    columns.put("column", difference.position().column());
    columns.put("fact", fact);
    columns.put(first.name(), difference.first().orElse(""));
    columns.put(second.name(), difference.second().orElse(""));
    String sentence =
        "%s: %s reads %s, %s reads %s"
            .formatted(
                fact,
                first.name(),
                difference.first().orElse("nothing"),
                second.name(),
                difference.second().orElse("nothing"));
    return new Fact(columns, Map.of(), sentence);
  }
}
