package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.report.Grouping;
import dev.entrylint.report.Paint;
import dev.entrylint.report.TextReporter;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Rules of others, which may do anything. */
class FaultyRulesTest {

  private record Faulty(Consumer<RuleContext> check) implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of("faulty", "test", "Does what it should not", Severity.INFO)
          .fixes(Fix.Safety.SAFE);
    }

    @Override
    public void check(RuleContext context) {
      check.accept(context);
    }
  }

  private static final class Speechless implements Rule {

    @Override
    public RuleMeta meta() {
      throw new IllegalStateException("no words");
    }

    @Override
    public void check(RuleContext context) {}
  }

  private final Map<String, String> texts = new LinkedHashMap<>(Map.of("a.md", "# A\n"));

  private Result lint(Consumer<RuleContext> check) throws IOException {
    RuleRegistry rules = RuleRegistry.of(new Faulty(check));
    ConfigLoader configs =
        new ConfigLoader(rules, FaultyRulesTest.class.getClassLoader(), Set.of());
    return new Linter(
            configs.assumed(Path.of("").toAbsolutePath()), rules, new MemorySources(texts))
        .lint(Selection.ALL);
  }

  @Test
  void aRuleBuiltAgainstAnotherVersionFailsAlone() throws IOException {
    Result result =
        lint(
            context -> {
              throw new NoSuchMethodError("entries()");
            });
    assertEquals(1, result.failures());
    Finding failure = result.findings().get(0);
    assertEquals("faulty", failure.rule());
    assertEquals("java.lang.NoSuchMethodError", failure.subject());
  }

  @Test
  void aFixOfWhatIsNotThereIsAFaultOfItsRule() throws IOException {
    for (TextEdit edit :
        List.of(
            new TextEdit("b.md", Span.at(0), "x"), new TextEdit("a.md", new Span(2, 99), "x"))) {
      Result result =
          lint(
              context ->
                  context
                      .at(Span.at(0))
                      .subject("A")
                      .message("wrong")
                      .fix(new Fix("mend it", Fix.Safety.SAFE, List.of(edit)))
                      .report());
      assertEquals(1, result.failures());
      String message = result.findings().get(0).message();
      assertTrue(message.contains("the fix 'mend it' edits what is not there"), message);
    }
  }

  @Test
  void aFixThatIsLessSafeThanItsRuleSaysIsAFaultOfTheRule() throws IOException {
    Fix fix = new Fix("mend it", Fix.Safety.UNSAFE, List.of());
    Result result =
        lint(context -> context.at(Span.at(0)).subject("A").message("wrong").fix(fix).report());
    assertEquals(1, result.failures());
    String message = result.findings().get(0).message();
    assertTrue(
        message.contains(
            "the fix 'mend it' is unsafe, but the rule 'faulty' does not say that it has such"),
        message);
  }

  @Test
  void aRuleMayReadOtherDocumentsAndKnowsOfNoMoves() throws IOException {
    texts.put("b.md", "# Größe 🐝 B\n");
    Result result =
        lint(
            context -> {
              Document other = context.corpus().document("b.md").orElseThrow();
              String title = context.text(other, other.headings().get(0).titleSpan());
              boolean moved = context.renames().document("c.md").isPresent();
              context.at(Span.at(0)).subject(title).message("moved: " + moved).report();
            });
    assertEquals(0, result.failures());
    assertEquals(
        List.of("Größe 🐝 B", "Größe 🐝 B"),
        result.findings().stream().map(Finding::subject).toList());
    assertEquals("moved: false", result.findings().get(0).message());
  }

  @Test
  void whatARuleThrowsForManyFilesIsToldOnce() throws IOException {
    for (int i = 0; i < 9; i++) {
      texts.put(i + ".md", "# " + i + "\n");
    }
    Result result =
        lint(
            context -> {
              throw new IllegalStateException("again");
            });
    assertEquals(10, result.failures());
    StringBuilder report = new StringBuilder();
    new TextReporter(new MemorySources(texts), Grouping.FILE, Paint.PLAIN).report(result, report);
    List<String> lines = report.toString().lines().toList();
    assertTrue(lines.get(0).contains("again"), lines.get(0));
    assertTrue(lines.get(0).contains(", 10 times in 10 files; "), lines.get(0));
    assertEquals(7, lines.size());
  }

  @Test
  void aRuleThatCannotSayItsNameIsNamedByItsClass() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> RuleRegistry.of(new Speechless()));
    assertTrue(refused.getMessage().contains("FaultyRulesTest$Speechless"), refused.getMessage());
    assertTrue(refused.getMessage().contains("no words"), refused.getMessage());
  }
}
