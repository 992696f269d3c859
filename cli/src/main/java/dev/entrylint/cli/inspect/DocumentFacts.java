package dev.entrylint.cli.inspect;

import dev.entrylint.config.Config;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.NotRead;
import dev.entrylint.model.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Documents with their renderer, and files that are none; of both, why.
 *
 * @param dialect that by which the documents are read
 */
public record DocumentFacts(Config config, String dialect) implements FactKind {

  @Override
  public List<Fact> of(Document document, Corpus corpus) {
    String why = config.whyRenderersOf(document.path());
    String sentence = "read as '" + dialect + "': " + why;
    return List.of(fact(document.path(), dialect, why, sentence));
  }

  /** A file that is none. */
  public static Fact of(NotRead file) {
    return fact(file.path(), "-", file.why(), "not read: " + file.why());
  }

  private static Fact fact(String path, String dialect, String why, String sentence) {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("file", path);
    columns.put("dialect", dialect);
    columns.put("why", why);
    return new Fact(columns, Map.of(), sentence);
  }
}
