package dev.entrylint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.config.Config;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.FileChange;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.Project;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.fix.FixChoice;
import dev.entrylint.engine.fix.Fixed;
import dev.entrylint.engine.fix.Fixer;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Span;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * All fixes of all rules together settle, a second run changes nothing, and with the safe ones no
 * rule finds more than before, in random corpora: {@code -Dentrylint.edits=10000} tries more,
 * {@code -Dentrylint.seed=7} others.
 */
class FixesSettleTest {

  private static final boolean THOROUGH = Boolean.getBoolean("entrylint.thorough");
  private static final int CORPORA =
      Integer.getInteger("entrylint.edits", THOROUGH ? 100 : 20) / 10;
  private static final int SEED = Integer.getInteger("entrylint.seed", 1);

  private static final RuleRegistry RULES = RuleRegistry.load(Rule.class.getClassLoader());
  private static final ConfigLoader CONFIGS =
      new ConfigLoader(
          RULES, FixesSettleTest.class.getClassLoader(), Set.copyOf(Renderers.names()));

  private static final List<String> ONE_TEXT = List.of("pandoc", "kramdown", "commonmark-x");

  private static final List<String> OF_PAGES =
      List.of("github", "mkdocs", "hugo", "docusaurus", "vitepress", "mdbook", "obsidian");

  private final List<String> wrong = new ArrayList<>();
  private final Map<String, Integer> mended = new TreeMap<>();

  @Test
  void entriesSettle() throws Exception {
    for (int i = 0; i < CORPORA; i++) {
      for (FaultyEntries.Form form : FaultyEntries.Form.values()) {
        for (String dialect : form == FaultyEntries.Form.HEADINGS ? ONE_TEXT : OF_PAGES) {
          int seed = SEED * 1_000_003 + i;
          Map<String, String> files =
              new FaultyEntries(new Random(seed), form, dialect.equals("obsidian")).files();
          settles(
              config("dialect: " + dialect + "\n" + form.conventions()),
              files,
              dialect + " " + seed);
        }
      }
    }
    assertNothingIsWrong(12);
  }

  @Test
  void anyTextsSettle() throws Exception {
    for (String reading : RandomFixesTest.READINGS) {
      Config config = config(reading + "\n" + RandomEditsTest.CONVENTIONS);
      for (int i = 0; i < CORPORA; i++) {
        int seed = SEED * 1_000_003 + i;
        RandomFiles files = new RandomFiles(new Random(seed));
        for (int k = 0; k < i % 50; k++) {
          files.edit();
        }
        settles(config, files.now(), reading + " " + seed);
      }
    }
    assertNothingIsWrong(5);
  }

  private void assertNothingIsWrong(int rules) {
    assertEquals("", String.join("\n", wrong));
    assertTrue(mended.size() >= rules, mended::toString);
  }

  private static Config config(String yaml) throws Exception {
    return CONFIGS.parse(yaml, Path.of("").toAbsolutePath());
  }

  private void settles(Config config, Map<String, String> files, String what) throws Exception {
    Result found = check(config, files);
    Map<String, Integer> before = counts(found);
    for (Finding finding : found.findings()) {
      for (Fix fix : finding.fixes()) {
        for (Edit edit : fix.edits()) {
          if (edit instanceof TextEdit text && isSplitting(files.get(text.path()), text.span())) {
            wrong.add(what + ": a mark is parted from its letter: " + edit);
          }
        }
      }
    }
    Fixed safe = fixed(config, files, FixChoice.safe());
    judge(config, files, safe, FixChoice.safe(), what + ", safe");
    counts(safe.result())
        .forEach(
            (rule, count) -> {
              if (count > before.getOrDefault(rule, 0)) {
                wrong.add(what + ": more of " + rule);
              }
            });
    FixChoice all = FixChoice.unsafe(Set.of());
    judge(config, files, fixed(config, files, all), all, what + ", unsafe");
  }

  /** Whether {@code span} parts a letter from the marks upon it. */
  private static boolean isSplitting(String text, Span span) {
    return IntStream.of(span.start(), span.end())
        .anyMatch(
            at ->
                at > 0
                    && at < text.length()
                    && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK);
  }

  private void judge(
      Config config, Map<String, String> files, Fixed fixed, FixChoice choice, String what)
      throws Exception {
    for (Fixed.Left left : fixed.left()) {
      // Where a kind takes all headings of a level, the one of a section is another entry.
      boolean otherEntry =
          left.reason().equals(Fixed.FUTILE) && left.finding().rule().equals("missing-section");
      if (left.wanted() && !otherEntry) {
        wrong.add(what + ": " + left.finding().message() + ": " + left.reason());
      }
    }
    fixed.mended().forEach(each -> mended.merge(each.finding().rule(), 1, Integer::sum));
    assertEquals(0, fixed.result().failures(), what);
    Map<String, String> after = after(files, fixed);
    if (!fixed(config, after, choice).files().isEmpty()) {
      wrong.add(what + ": a second run changes something");
    }
  }

  private static Fixed fixed(Config config, Map<String, String> files, FixChoice choice)
      throws Exception {
    return new Fixer(
            Project.of(config, RULES).snapshot(new MemorySources(files)),
            KnownBefore.NOTHING,
            Selection.ALL,
            Optional.empty(),
            CONFIGS)
        .mend(choice, Map.of());
  }

  private static Result check(Config config, Map<String, String> files) throws Exception {
    return Project.of(config, RULES).snapshot(new MemorySources(files)).check(Selection.ALL);
  }

  private static Map<String, String> after(Map<String, String> files, Fixed fixed) {
    Map<String, String> after = new HashMap<>(files);
    fixed.files().forEach(each -> after.remove(each.from()));
    for (FileChange each : fixed.files()) {
      after.put(each.to(), new String(each.after(), StandardCharsets.UTF_8));
    }
    return after;
  }

  private static Map<String, Integer> counts(Result result) {
    Map<String, Integer> counts = new TreeMap<>();
    result.findings().forEach(each -> counts.merge(each.rule(), 1, Integer::sum));
    return counts;
  }
}
