package dev.entrylint.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.entrylint.config.Config;
import dev.entrylint.config.read.ConfigLoader;
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
import dev.entrylint.testing.Example;
import dev.entrylint.testing.RulePage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** In all examples: a safe fix mends its finding, and no rule has more findings than before. */
class SafeFixesTest {

  private static final RuleRegistry RULES = RuleRegistry.load(Rule.class.getClassLoader());
  private static final ConfigLoader CONFIGS =
      new ConfigLoader(RULES, SafeFixesTest.class.getClassLoader(), Set.copyOf(Renderers.names()));

  @TestFactory
  Stream<DynamicTest> pages() {
    return RULES.rules().stream()
        .map(
            rule ->
                dynamicTest(
                    rule.meta().id(),
                    () -> {
                      String page = RuleRegistry.page(rule).orElse("");
                      for (Example example : RulePage.parse(page).examples()) {
                        check(rule, example);
                      }
                    }));
  }

  private static void check(Rule rule, Example example) throws Exception {
    Path root = Path.of("").toAbsolutePath();
    Config config =
        example.config().isPresent()
            ? CONFIGS.parse(example.config().get(), root)
            : CONFIGS.given(Map.of(), root);
    MemorySources sources = new MemorySources(example.files());
    Result before = new Linter(config, RULES, sources).lint(Selection.ALL);
    for (Finding finding : before.findings()) {
      boolean safe =
          finding.defaultFix().filter(each -> each.safety() == Fix.Safety.SAFE).isPresent();
      if (safe && finding.rule().equals(rule.meta().id())) {
        Map<String, String> fixed = new TreeMap<>(example.files());
        Fix fix = finding.defaultFix().get();
        apply(new FixEdits(sources, "", before.corpus()).texts(fix), fixed);
        FixEdits.moves(fix).forEach(move -> fixed.put(move.to(), fixed.remove(move.from())));
        Result after = new Linter(config, RULES, new MemorySources(fixed)).lint(Selection.ALL);
        String shown = "'" + example.title() + "': " + finding + " -> " + fixed;
        counts(after)
            .forEach(
                (id, count) ->
                    assertTrue(count <= counts(before).getOrDefault(id, 0), id + " in " + shown));
        assertTrue(
            counts(after).getOrDefault(finding.rule(), 0) < counts(before).get(finding.rule()),
            "not mended: " + shown);
      }
    }
  }

  private static Map<String, Integer> counts(Result result) {
    Map<String, Integer> counts = new TreeMap<>();
    result.findings().forEach(each -> counts.merge(each.rule(), 1, Integer::sum));
    return counts;
  }

  private static void apply(List<TextEdit> edits, Map<String, String> texts) {
    List<TextEdit> last = new ArrayList<>(edits);
    last.sort(Comparator.comparingInt((TextEdit each) -> each.span().start()).reversed());
    for (TextEdit edit : last) {
      StringBuilder text = new StringBuilder(texts.get(edit.path()));
      text.replace(edit.span().start(), edit.span().end(), edit.replacement());
      texts.put(edit.path(), text.toString());
    }
  }
}
