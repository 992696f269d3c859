package dev.entrylint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.config.Config;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.engine.Linter;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.report.FixEdits;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A safe fix takes its finding away and brings no other of any rule, in random corpora: {@code
 * -Dentrylint.edits=10000} tries more, {@code -Dentrylint.seed=7} others.
 */
class RandomFixesTest {

  private static final int CORPORA = Integer.getInteger("entrylint.edits", 100) / 10;
  private static final int SEED = Integer.getInteger("entrylint.seed", 1);
  private static final int MOST_TRIED = 25;

  private static final RuleRegistry RULES = RuleRegistry.load(Rule.class.getClassLoader());
  private static final ConfigLoader CONFIGS =
      new ConfigLoader(
          RULES, RandomFixesTest.class.getClassLoader(), Set.copyOf(Renderers.names()));

  static final List<String> READINGS =
      List.of(
          "dialect: pandoc\nanchors: corpus",
          "dialect: {name: hugo, front-matter: [image, related]}",
          "dialect: [mkdocs, github]",
          "dialect: {name: docusaurus, front-matter: [image]}",
          "dialect: obsidian",
          "dialect: kramdown",
          "dialect: github");

  private static Result check(Config config, Map<String, String> files) throws Exception {
    return new Linter(config, RULES, new MemorySources(files)).lint(Selection.ALL);
  }

  private static Map<String, Integer> counts(Result result) {
    Map<String, Integer> counts = new TreeMap<>();
    result.findings().forEach(each -> counts.merge(each.rule(), 1, Integer::sum));
    return counts;
  }

  private static Map<String, String> applied(Result result, Map<String, String> files, Fix fix)
      throws Exception {
    Map<String, String> after = new HashMap<>(files);
    List<TextEdit> edits =
        new ArrayList<>(new FixEdits(new MemorySources(files), "", result.corpus()).texts(fix));
    edits.sort(Comparator.comparingInt((TextEdit edit) -> edit.span().start()).reversed());
    for (TextEdit edit : edits) {
      String text = after.get(edit.path());
      after.put(
          edit.path(),
          text.substring(0, edit.span().start())
              + edit.replacement()
              + text.substring(edit.span().end()));
    }
    for (MoveFile move : FixEdits.moves(fix)) {
      after.put(move.to(), after.remove(move.from()));
    }
    return after;
  }

  @Test
  void aSafeFixBringsNoFinding() throws Exception {
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> tried = new TreeMap<>();
    for (String reading : READINGS) {
      Config config =
          CONFIGS.parse(reading + "\n" + RandomEditsTest.CONVENTIONS, Path.of("").toAbsolutePath());
      for (int i = 0; i < CORPORA; i++) {
        int seed = SEED * 1_000_003 + i;
        RandomFiles files = new RandomFiles(new Random(seed));
        for (int k = 0; k < i; k++) {
          files.edit();
        }
        Map<String, String> now = files.now();
        Result before = check(config, now);
        int left = MOST_TRIED;
        for (Finding finding : before.findings()) {
          boolean safe =
              finding.defaultFix().filter(each -> each.safety() == Fix.Safety.SAFE).isPresent();
          if (safe && left-- > 0) {
            Fix fix = finding.defaultFix().get();
            String more = more(config, now, before, finding, fix);
            if (!more.isEmpty()) {
              wrong.add(
                  "%s, seed %d: %s of %s brings %s".formatted(reading, seed, fix, finding, more));
            }
            tried.merge(finding.rule(), 1, Integer::sum);
          }
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(tried.size() > 2, tried::toString);
  }

  /** What there is more of; or that nothing became less. */
  private static String more(
      Config config, Map<String, String> files, Result before, Finding finding, Fix fix)
      throws Exception {
    Map<String, Integer> were = counts(before);
    Map<String, Integer> are = counts(check(config, applied(before, files, fix)));
    StringBuilder more = new StringBuilder();
    are.forEach(
        (rule, count) -> {
          if (count > were.getOrDefault(rule, 0)) {
            more.append(rule).append(' ');
          }
        });
    boolean mended = are.getOrDefault(finding.rule(), 0) < were.get(finding.rule());
    return mended ? more.toString() : more + "the same again";
  }
}
