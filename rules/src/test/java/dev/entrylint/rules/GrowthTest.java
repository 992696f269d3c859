package dev.entrylint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.Linter;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Texts with as many findings as they have lines are so long here that rules which look at all of
 * the text for each finding would not come to an end.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class GrowthTest {

  private static final RuleRegistry RULES = RuleRegistry.load(Rule.class.getClassLoader());
  private static final ConfigLoader CONFIGS =
      new ConfigLoader(RULES, GrowthTest.class.getClassLoader(), Set.copyOf(Renderers.names()));

  /** The findings of {@code rule} in files by their paths. */
  private static List<Finding> findings(String rule, String yaml, Map<String, String> files) {
    try {
      Config config = CONFIGS.parse(yaml, Path.of("").toAbsolutePath());
      return new Linter(config, RULES, new MemorySources(files))
          .lint(new Selection(List.of(), Optional.of(Set.of(rule))))
          .findings();
    } catch (ConfigException | IOException refused) {
      throw new AssertionError(refused);
    }
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void wordingIsLookedForInManyEntriesWithCode() {
    String text = lines(3_000, i -> "# Hive " + i + "\n\n`hive`\n\n```\nhive\n```\n");
    String yaml =
        "kinds: {term: {recognise: {level: 1}}}\n"
            + "usage: {words: {avoid: [hive], in: [inline-code, code]}}\n";
    assertEquals(6_000, findings("discouraged-wording", yaml, Map.of("a.md", text)).size());
  }

  @Test
  void wordingIsLookedForInOneEntryWithMuchCode() {
    String text = "# Hives\n\n" + lines(3_000, i -> "- `hive`\n\n  ```\n  hive\n  ```\n");
    String yaml =
        "kinds: {term: {recognise: {level: 1}}}\n"
            + "usage: {words: {avoid: [hive], in: [inline-code, code]}}\n";
    assertEquals(6_000, findings("discouraged-wording", yaml, Map.of("a.md", text)).size());
  }

  @Test
  void manyLinksToOneLostIdAreMended() {
    String text = "# Honey comb\n\n" + lines(40_000, i -> "Cell " + i + " [x](#honeycomb)\n");
    List<Finding> lost = findings("broken-anchor", "dialect: pandoc\n", Map.of("a.md", text));
    assertEquals(40_000, lost.stream().filter(each -> each.fixes().size() == 1).count());
  }

  @Test
  void aLongWordIsFoundOnce() {
    String text = "# Hives\n\n" + "hive".repeat(300_000) + " " + "behive".repeat(200_000) + "s\n";
    String yaml =
        "kinds: {term: {recognise: {level: 1}}}\n"
            + "usage: {words: {avoid: ['*hi*', '*e', 'x*']}}\n";
    assertEquals(3, findings("discouraged-wording", yaml, Map.of("a.md", text)).size());
  }

  @Test
  void itemsOfAnIndexStandInTheWrongOrder() {
    int count = 30_000;
    String text = "# Index\n\n" + lines(count, i -> "- [w%06d](#index)".formatted(count - i));
    String yaml =
        "kinds: {term: {recognise: {level: 1}}}\n"
            + "indexes: {all: {path: a.md, lists: term, sorted: true}}\n";
    assertEquals(count - 1, findings("misplaced-index-item", yaml, Map.of("a.md", text)).size());
  }

  @Test
  void anIndexHasManyHeadings() {
    int count = 6_000;
    String text = "# Index\n\n" + lines(count, i -> "## B\n\n- [w](#index)\n");
    String yaml =
        "kinds: {term: {recognise: {level: 1}}}\n"
            + "indexes: {all: {path: a.md, lists: term, letters: true}}\n";
    assertEquals(count, findings("misplaced-index-item", yaml, Map.of("a.md", text)).size());
  }

  @Test
  void aNameIsThatOfManyPages() {
    int count = 4_000;
    Map<String, String> files = new HashMap<>();
    for (int i = 0; i < count; i++) {
      files.put("f" + i + "/note.md", "# Note\n\n[[note]]\n");
    }
    files.put("a.md", lines(20_000, i -> "[[note]]\n"));
    List<Finding> found = findings("ambiguous-wiki-link", "dialect: obsidian\n", files);
    assertEquals(count + 20_000, found.size());
    assertEquals(20, found.get(0).related().size());
  }

  @Test
  void whatIsNearIsSoughtForTheFirstThousandLostTargets() {
    String text =
        lines(8_000, i -> "# Wing of bee " + i + "\n\n[x](#wing-of-eeb-" + i + ")\n")
            + lines(8_000, i -> "[x](wing-" + i + ".md)\n");
    Map<String, String> files = Map.of("a.md", text);
    List<Finding> anchors = findings("broken-anchor", "dialect: github\n", files);
    List<Finding> paths = findings("missing-file", "dialect: github\n", files);
    String unsought = "no suggestion was sought, since 1000 targets before it are lost";
    assertEquals(8_000, anchors.size());
    assertEquals(7_000, anchors.stream().filter(each -> each.message().contains(unsought)).count());
    assertEquals(8_000, paths.stream().filter(each -> each.message().contains(unsought)).count());
  }
}
