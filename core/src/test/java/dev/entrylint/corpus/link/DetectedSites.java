package dev.entrylint.corpus.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.Config;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.config.show.ConfigNotes;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.Linter;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A root without entrylint.yml, as a test writes it, and where the links in it lead. */
abstract class DetectedSites {

  /** What lies in the root. */
  final Map<String, String> files = new LinkedHashMap<>();

  void file(String path, String... lines) {
    files.put(path, String.join("\n", lines) + "\n");
  }

  Config config() {
    return TestConfigs.loader(RuleRegistry.of())
        .assumed(Path.of("").toAbsolutePath(), new MemorySources(files));
  }

  Corpus corpus() {
    try {
      return new Linter(config(), RuleRegistry.of(), new MemorySources(files)).read().corpus();
    } catch (java.io.IOException refused) {
      throw new AssertionError(refused);
    }
  }

  /** Where the links in the document at {@code path} lead, one a line. */
  void leads(String path, String... ends) {
    Corpus corpus = corpus();
    List<Link> links = corpus.links().of(corpus.document(path).orElseThrow());
    assertEquals(
        String.join("\n", ends),
        links.stream()
            .map(each -> each.reference().target() + " -> " + LinkTable.end(each))
            .collect(Collectors.joining("\n")));
  }

  String said() {
    return ConfigNotes.assumed(config(), Path.of(""), Optional.empty());
  }
}
