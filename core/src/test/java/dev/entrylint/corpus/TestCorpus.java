package dev.entrylint.corpus;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small corpora in GitHub's dialect for tests. */
public final class TestCorpus {

  private TestCorpus() {}

  /**
   * The corpus of some texts.
   *
   * @param config as in {@code entrylint.yml}
   * @param pathsAndTexts a path, its text, the next path ...
   */
  public static Corpus of(String config, String... pathsAndTexts) {
    Dialect dialect = Renderers.dialect("github").orElseThrow();
    Extractor extractor = new Extractor(Readers.named("scanner").orElseThrow(), dialect);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      documents.add(extractor.extract(SourceFile.of(pathsAndTexts[i], pathsAndTexts[i + 1])));
    }
    return Corpus.of(documents, dialect, config(config).conventions(), new MemorySources(Map.of()));
  }

  private static Config config(String text) {
    try {
      return new ConfigLoader(
              RuleRegistry.of(), TestCorpus.class.getClassLoader(), Set.of("github"))
          .parse(text, Path.of("").toAbsolutePath());
    } catch (ConfigException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }
}
