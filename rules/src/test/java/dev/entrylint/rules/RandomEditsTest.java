package dev.entrylint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.Config;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.Linter;
import dev.entrylint.engine.Project;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A project that goes on from moment to moment says of each what a fresh run says: 1,000 random
 * edits, one after another, of files, headings, ids, links, front matter and lists.
 */
class RandomEditsTest {

  private static final int EDITS = 250;
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final RuleRegistry RULES = RuleRegistry.load(Rule.class.getClassLoader());
  private static final ConfigLoader CONFIGS =
      new ConfigLoader(
          RULES, RandomEditsTest.class.getClassLoader(), Set.copyOf(Renderers.names()));

  private static final String CONVENTIONS =
      """
      kinds:
        term:
          recognise: {path: "t/*.md"}
          sections:
            - {name: use, title: Use}
            - {name: see-also, title: See also}
      relations:
        see-also: {section: see-also}
      indexes:
        all: {path: index.md}
      roots: [index.md]
      """;

  private static final List<String> NAMES =
      List.of("Bee", "Wax", "Hive", "Queen", "Drone", "Swarm", "Nectar", "Honey", "Comb", "Smoker");

  private final TreeMap<String, String> files = new TreeMap<>();
  private Random random;

  @ParameterizedTest
  @CsvSource({
    "1, 'dialect: pandoc, anchors: corpus'",
    "2, 'dialect: hugo'",
    "3, 'dialect: [mkdocs, github]'",
    "4, 'dialect: {name: docusaurus, front-matter: [image]}'"
  })
  void aSnapshotSaysWhatAFreshRunSays(int seed, String reading) throws Exception {
    random = new Random(seed);
    String yaml = String.join("\n", reading.split(", (?=anchors)")) + "\n" + CONVENTIONS;
    Config config = CONFIGS.parse(yaml, ROOT);
    fill();
    Project project = Project.of(config, RULES);
    for (int i = 0; i < EDITS; i++) {
      Map<String, String> now = Map.copyOf(files);
      Result next = project.snapshot(new MemorySources(now)).check(Selection.ALL);
      Result fresh = new Linter(config, RULES, new MemorySources(now)).lint(Selection.ALL);
      assertEquals(fresh.findings(), next.findings(), "behind " + i + " edits of seed " + seed);
      edit();
    }
  }

  private void fill() {
    StringBuilder index = new StringBuilder("# Index\n\n");
    for (String name : NAMES) {
      String other = any(NAMES);
      index.append("- [").append(name).append("](t/").append(file(name)).append(")\n");
      files.put(
          "t/" + file(name),
          "---\ntitle: %s\nimage: x.png\n---\n\n# %s\n\nText of %s.\n\n## Use\n\nMuch.\n\n## See also\n\n- [%s](%s)\n"
              .formatted(name, name, other, other, file(other)));
    }
    files.put("index.md", index.toString());
    files.put("notes.md", "# Notes\n\n[a](#use) [b](t/bee.md#use) [c][bee]\n\n[bee]: t/bee.md\n");
  }

  private static String file(String name) {
    return name.toLowerCase(Locale.ROOT) + ".md";
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private void edit() {
    String path = any(List.copyOf(files.keySet()));
    List<String> lines = new ArrayList<>(files.get(path).lines().toList());
    int at = random.nextInt(lines.size() + 1);
    switch (random.nextInt(10)) {
      case 0 -> files.put("t/" + file(any(NAMES)), "# " + any(NAMES) + "\n\n## See also\n");
      case 1 -> {
        if (files.size() > 6) {
          files.remove(path);
          return;
        }
      }
      case 2 -> {
        String text = files.remove(path);
        files.put("t/" + file(any(NAMES)), text);
        return;
      }
      default -> {
        if (at < lines.size() && random.nextInt(3) == 0) {
          lines.remove(at);
        } else {
          lines.add(at, line());
        }
        files.put(path, String.join("\n", lines) + "\n");
      }
    }
  }

  private String line() {
    String name = any(NAMES);
    return switch (random.nextInt(9)) {
      case 0 -> "# " + name;
      case 1 -> "## See also";
      case 2 -> "## " + name + " {#use}";
      case 3 -> "- [" + name + "](" + file(any(NAMES)) + ")";
      case 4 -> "[x](#" + name.toLowerCase(Locale.ROOT) + ") and [y](../index.md#use)";
      case 5 -> "slug: " + name;
      case 6 -> "---";
      case 7 -> "```";
      default -> "Words of " + name + " <a id=\"use\"></a>.";
    };
  }
}
