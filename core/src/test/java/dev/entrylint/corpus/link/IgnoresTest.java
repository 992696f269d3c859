package dev.entrylint.corpus.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.ConfigException;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.convention.Wildcard;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.Linter;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which patterns for targets that are made elsewhere fit none. */
class IgnoresTest {

  private static List<String> unused(String yaml, String text) throws IOException, ConfigException {
    RuleRegistry none = RuleRegistry.of();
    MemorySources sources = new MemorySources(Map.of("a.md", text));
    Corpus corpus = new Linter(TestConfigs.of(none, yaml), none, sources).read().corpus();
    return corpus.unusedIgnores().stream().map(Wildcard::pattern).toList();
  }

  @Test
  void aPatternIsUsedIfItFitsTheTargetOfALink() throws Exception {
    assertEquals(
        List.of("*.svg", "https:*"),
        unused(
            "dialect: github\nignore: [\"*.pdf\", \"*.svg\", \"https:*\", \"a.*\", \"b*\"]\n",
            "# A\n\n[b](b.pdf#page=2) [c](https://example.org/c) [a](a.md) <https://d.org>\n"));
  }

  @Test
  void orThatOfAnItemThatIsReadAsALink() throws Exception {
    String config =
        """
        dialect: github
        kinds:
          term: {recognise: {}}
        relations:
          broader: {front-matter: broader}
          narrower: {front-matter: narrower, names: [id, link]}
          part: {front-matter: part, names: title}
        ignore: ["b*", "a", "c*", "d*"]
        """;
    assertEquals(
        List.of("a", "d*"),
        unused(config, "---\nbroader: b.pdf\nnarrower: [a, c.pdf]\npart: d.pdf\n---\n\n# A\n"));
  }
}
