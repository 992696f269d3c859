package dev.entrylint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.config.Config;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.Project;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.Suppressed;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.engine.source.OverlaySources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A project that keeps in mind what rules said, as that of an editor does, says of each moment what
 * a fresh run says, whatever was asked of the moments before, and whether or not they were called
 * off. {@code -Dentrylint.edits=10000} makes it that many edits for each dialect, {@code
 * -Dentrylint.seed=7} makes them others.
 */
class RememberingTest {

  private static final int EDITS = Integer.getInteger("entrylint.edits", 100);
  private static final int SEED = Integer.getInteger("entrylint.seed", 1);

  /** So many edits are made to one corpus, which then has become very odd. */
  private static final int ROUND = 50;

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final RuleRegistry RULES = RuleRegistry.load(Rule.class.getClassLoader());
  private static final ConfigLoader CONFIGS =
      new ConfigLoader(
          RULES, RememberingTest.class.getClassLoader(), Set.copyOf(Renderers.names()));

  /** All rules, some of them otherwise in a folder. */
  private static final String CONVENTIONS =
      RandomEditsTest.CONVENTIONS.replace(
          "rules: {",
          "rules: {missing-blank-line: info, wrong-fence: {severity: info, ignore: '~~~'},"
              + " heading-level-skip: {ignore: [Bee]}, unexplained-suppression: info, ");

  private static final String OVERRIDES =
      "{paths: 't/b*', rules: {empty-target: off, missing-section: info, numbered-anchor: error}}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dialect: pandoc\nanchors: corpus\noverrides: [%s]",
        "dialect: {name: hugo, front-matter: [image, related]}\noverrides: [%s]",
        "dialect: [mkdocs, github]\noverrides: [%s]",
        "dialect: {name: docusaurus, front-matter: [image]}\noverrides: [%s]",
        "dialect: obsidian\noverrides: [%s]",
        "dialect: github\noverrides: [%s]",
        "dialect: github\noverrides: [{paths: 'docs/**', dialect: mkdocs},"
            + " {paths: 'book/**', dialect: mdbook}, {paths: 't/**', dialect: hugo}, %s]"
      })
  void aSnapshotSaysWhatAFreshRunSays(String reading) throws Exception {
    String given = reading.formatted(OVERRIDES) + "\n" + CONVENTIONS;
    Config config = CONFIGS.parse(given, ROOT);
    for (int done = 0; done < EDITS; done += ROUND) {
      int seed = SEED * 1_000_003 + done;
      RandomFiles files = new RandomFiles(new Random(seed), true);
      Random random = new Random(seed);
      Project project = Project.of(config, RULES).remembering();
      Map<String, String> disk = Map.of();
      Sources saved = new MemorySources(disk);
      for (int i = 0; i < Math.min(ROUND, EDITS - done); i++) {
        disk = i % 20 == 0 ? files.now() : disk;
        saved = i % 20 == 0 ? new MemorySources(disk) : saved;
        Sources now = over(saved, disk, files.now());
        String where = reading + " behind " + i + " edits of seed " + seed;
        switch (random.nextInt(8)) {
          case 0 -> project.snapshot(now); // and nobody asks it anything
          case 1 -> project.snapshot(now).corpus();
          case 2, 3 -> callOff(project, now, random.nextInt(600));
          case 4 -> lookAtSome(config, project.snapshot(now), now, random, where);
          case 5 -> {
            Snapshot next = project.snapshot(now);
            lookAtSome(config, next, now, random, where);
            compare(fresh(config, now), next.check(Selection.ALL), where);
          }
          default -> compare(fresh(config, now), project.snapshot(now).check(Selection.ALL), where);
        }
        files.edit();
      }
    }
  }

  /** What an editor has: texts that are not saved yet, over what is. */
  private static Sources over(Sources saved, Map<String, String> disk, Map<String, String> now) {
    Map<String, String> texts = new HashMap<>(now);
    texts.keySet().removeIf(path -> now.get(path).equals(disk.get(path)));
    Set<String> removed = new HashSet<>(disk.keySet());
    removed.removeAll(now.keySet());
    return new OverlaySources(saved, texts, removed);
  }

  private static Result fresh(Config config, Sources now) throws Exception {
    return Project.of(config, RULES).snapshot(now).check(Selection.ALL);
  }

  /** Begins a check, which nobody waits for any more behind some pieces of work. */
  private static void callOff(Project project, Sources now, int pieces) throws Exception {
    AtomicInteger left = new AtomicInteger(pieces);
    try {
      project.snapshot(now, () -> left.decrementAndGet() < 0).check(Selection.ALL);
      assertTrue(left.get() >= 0, "it went on");
    } catch (CancellationException calledOff) {
      assertTrue(left.get() < 0, "it ended early");
    }
  }

  private static void lookAtSome(
      Config config, Snapshot next, Sources now, Random random, String where) throws Exception {
    Result whole = fresh(config, now);
    List<String> paths = whole.paths().stream().sorted().toList();
    Set<String> some = new HashSet<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      some.add(paths.get(random.nextInt(paths.size())));
    }
    Result here = next.checkOnly(some);
    List<Finding> expected =
        whole.findings().stream().filter(each -> some.contains(each.path())).toList();
    assertEquals(
        lines(expected.stream().map(each -> shown(whole, each)).toList()),
        lines(here.findings().stream().map(each -> shown(here, each)).toList()),
        where);
    assertEquals(expected, here.findings(), where);
  }

  private static void compare(Result expected, Result actual, String where) {
    assertEquals(shown(expected), shown(actual), where);
    assertEquals(expected.findings(), actual.findings(), where);
    assertEquals(expected.failures(), actual.failures(), where);
    assertEquals(
        expected.unreported().suppressed().stream().map(Suppressed::finding).toList(),
        actual.unreported().suppressed().stream().map(Suppressed::finding).toList(),
        where);
  }

  private static String shown(Result result) {
    StringBuilder shown = new StringBuilder();
    result.findings().forEach(each -> shown.append(shown(result, each)).append('\n'));
    for (Suppressed each : result.unreported().suppressed()) {
      shown.append(shown(result, each.finding())).append(" (").append(each.justification());
      shown.append(each.isInText() ? " in the text)\n" : ")\n");
    }
    result.unread().forEach(each -> shown.append(each).append('\n'));
    return shown.toString();
  }

  private static String shown(Result result, Finding finding) {
    return finding.path()
        + finding.span()
        + " "
        + finding.rule()
        + ": "
        + finding.message()
        + " "
        + result.fingerprints().of(finding);
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }
}
