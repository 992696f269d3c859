package dev.entrylint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.Config;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.Project;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A project that goes on from moment to moment says of each what a fresh run says: findings, and
 * the facts they rest on, behind 1,000 random edits. {@code -Dentrylint.edits=10000} makes it that
 * many for each dialect, {@code -Dentrylint.seed=7} makes them others.
 */
class RandomEditsTest {

  private static final int EDITS = Integer.getInteger("entrylint.edits", 100);
  private static final int SEED = Integer.getInteger("entrylint.seed", 1);

  /** So many edits are made to one corpus, which then has become very odd. */
  private static final int ROUND = 50;

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final RuleRegistry RULES = RuleRegistry.load(Rule.class.getClassLoader());
  private static final ConfigLoader CONFIGS =
      new ConfigLoader(
          RULES, RandomEditsTest.class.getClassLoader(), Set.copyOf(Renderers.names()));

  static final String CONVENTIONS =
      """
      kinds:
        term:
          recognise: {path: "t/**"}
          aliases: also
          sections:
            - {name: use, title: Use}
            - {name: see-also, title: See also}
        part: {recognise: {level: 2}, id: "{title:dashed}"}
      relations:
        see-also: {section: see-also}
        related: {front-matter: related}
        broader: {front-matter: broader, inverse: narrower, acyclic: true, names: [title, {alias: also}]}
        narrower: {front-matter: narrower}
      indexes:
        all: {path: index.md, lists: term}
      roots: [index.md]
      ignore: ["/t/*", "nowhere*"]
      rules: {unlinked-mention: info, wanted-entry: info, unreachable-entry: info}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dialect: pandoc\nanchors: corpus",
        "dialect: kramdown\nanchors: corpus",
        "dialect: {name: hugo, front-matter: [image, related]}",
        "dialect: [mkdocs, github]",
        "dialect: {name: docusaurus, front-matter: [image]}",
        "dialect: {name: mkdocs, links: [addresses, html-names, closing-slashes, plugin-labels]}",
        "dialect: obsidian",
        "dialect: kramdown",
        "dialect: vitepress",
        "dialect: github\noverrides: [{paths: 'docs/**', dialect: mkdocs},"
            + " {paths: 'book/**', dialect: mdbook}, {paths: 't/**', dialect: hugo}]"
      })
  void aSnapshotSaysWhatAFreshRunSays(String reading) throws Exception {
    Config config = CONFIGS.parse(reading + "\n" + CONVENTIONS, ROOT);
    for (int done = 0; done < EDITS; done += ROUND) {
      int seed = SEED * 1_000_003 + done;
      Random random = new Random(seed);
      RandomFiles files = new RandomFiles(random);
      Project project = Project.of(config, RULES);
      for (int i = 0; i < Math.min(ROUND, EDITS - done); i++) {
        Sources now = new MemorySources(files.now());
        Snapshot next = project.snapshot(now);
        String where = reading + " behind " + i + " edits of seed " + seed;
        if (i % 7 != 3) { // some are made, and nobody asks them anything
          compare(Project.of(config, RULES).snapshot(now), next, i % 3 == 0, where);
        }
        files.edit();
      }
    }
  }

  private static void compare(Snapshot fresh, Snapshot next, boolean findings, String where) {
    for (int run = 0; run < fresh.runs(); run++) {
      Corpus expected = fresh.corpora().get(run);
      Corpus actual = next.corpora().get(run);
      assertEquals(lines(CorpusFacts.of(expected)), lines(CorpusFacts.of(actual)), where);
    }
    if (!findings) {
      return; // which take longer, and rest on the facts
    }
    Result expected = fresh.check(Selection.ALL);
    Result actual = next.check(Selection.ALL);
    assertEquals(shown(expected), shown(actual), where);
    assertEquals(expected.findings(), actual.findings(), where);
    assertEquals(expected.failures(), actual.failures(), where);
  }

  private static String shown(Result result) {
    List<String> lines =
        result.findings().stream()
            .map(each -> shown(each) + " " + result.fingerprints().of(each))
            .toList();
    return lines(lines);
  }

  private static String shown(Finding finding) {
    return finding.path() + finding.span() + " " + finding.rule() + ": " + finding.message();
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }
}
