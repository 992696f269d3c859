package dev.entrylint.infer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.Config;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.engine.Linter;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What corpora without a configuration say against the renderer that is assumed for them. */
class DialectAdviceTest {

  private final Map<String, String> files = new LinkedHashMap<>();

  private void file(String path, String... lines) {
    files.put(path, String.join("\n", lines) + "\n");
  }

  /** What is said, without the part that is always the same. */
  private String advice() throws Exception {
    RuleRegistry none = RuleRegistry.of();
    MemorySources sources = new MemorySources(files);
    Config config = TestConfigs.loader(none).assumed(Path.of("").toAbsolutePath(), sources);
    String said =
        DialectAdvice.of(config, new Linter(config, none, sources).read().corpus()).orElse("");
    return said.replaceAll("^'github' may be the wrong dialect: |; 'entrylint init'.*", "");
  }

  @Test
  void namesOfPagesInHtmlSpeakAgainstIt() throws Exception {
    file("wax.md", "# Wax");
    file("bee.md", "# Bee", "", "[a](wax.html) [b](wax.html#wax)", "![c](wax.html)");
    assertEquals("3 links name pages without '.md', which it does not find", advice());
    file("bee.md", "# Bee", "", "[a](wax.html) [b](drone.html) [c](queen.html)");
    assertEquals("", advice());
  }

  @Test
  void labelsThatAreTitlesOrIdsSpeakAgainstIt() throws Exception {
    file("wax.md", "# Wax Moth", "", "## Comb");
    file("bee.md", "# Bee", "", "[a][wax moth] [b][comb]", "", "[c][Comb]", "", "[d][drone]");
    assertEquals(
        "3 labels that nothing defines are titles or ids of headings, such as '[wax moth]', which"
            + " it does not look for",
        advice());
    file("bee.md", "# Bee", "", "[a][wax] [b][comb] [c][d]");
    assertEquals("", advice());
  }

  @Test
  void manyPathsAndLabelsThatLeadNowhereSpeakAgainstIt() throws Exception {
    StringBuilder links = new StringBuilder();
    StringBuilder labels = new StringBuilder();
    for (int i = 0; i < 22; i++) {
      links.append("[a](x/").append(i).append(".md) ![b](").append(i).append(".png)\n");
      labels.append("[a][b").append(i).append("]\n");
    }
    file("bee.md", "# Bee", "", links.toString(), "[c](wax.md)");
    file("wax.md", "# Wax");
    assertEquals("22 of 23 links to files lead nowhere", advice());
    file("bee.md", "# Bee", "", labels.toString(), "[c](wax.md) [d][e]", "", "[e]: wax.md");
    assertEquals("22 of 23 uses of labels lead nowhere", advice());
    file("bee.md", "# Bee", "", "[c](wax.md) ".repeat(30), links.toString());
    assertEquals("", advice());
  }
}
