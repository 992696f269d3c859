package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.report.Grouping;
import dev.entrylint.report.Paint;
import dev.entrylint.report.TextReporter;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            configs.assumed(Path.of("").toAbsolutePath(), path -> false),
            rules,
            new MemorySources(texts))
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
    texts.put("c.md", "- x\n- y\n");
    Span list = new Span(0, 7);
    for (Edit edit :
        List.of(
            new TextEdit("b.md", Span.at(0), "x"),
            new TextEdit("a.md", new Span(2, 99), "x"),
            new MoveFile("b.md", "d.md"),
            new MoveFile("a.md", "c.md"),
            new MoveFile("a.md", "../d.md"),
            new MoveFile("a.md", ""),
            new MoveFile("a.md", "/d.md"),
            new MoveFile("a.md", "b\\d.md"),
            new MoveFile("a.md", "\\d.md"),
            new MoveFile("a.md", "b/./d.md"),
            new TextEdit("a.md", new Span(2, 5), "x"),
            new ListEdit.Remove("a.md", new Span(0, 3), new Span(0, 3)),
            new ListEdit.Remove("c.md", list, new Span(0, 2)),
            new ListEdit.Add("c.md", list, 3, "z", Optional.empty()),
            new ListEdit.Move("c.md", new Span(0, 99), new Span(0, 3), 1))) {
      Result result =
          lint(
              context -> {
                if (context.document().path().equals("a.md")) {
                  context
                      .at(Span.at(0))
                      .subject("A")
                      .message("wrong")
                      .fix(Fix.safe("mend it", edit))
                      .report();
                }
              });
      assertEquals(1, result.failures());
      String message = result.findings().get(0).message();
      assertTrue(message.contains("the fix 'mend it' edits what is not there"), message);
    }
  }

  @Test
  void aFixMayEditToTheEndAndMoveBelowTheRoot() throws IOException {
    for (Edit edit :
        List.of(new TextEdit("a.md", new Span(2, 4), "x"), new MoveFile("a.md", "b/..c/d.md"))) {
      Fix fix = Fix.safe("mend it", edit);
      Result result =
          lint(context -> context.at(Span.at(0)).subject("A").message("wrong").fix(fix).report());
      assertEquals(0, result.failures());
      assertEquals(List.of(fix), result.findings().get(0).fixes());
    }
  }

  @Test
  void anOptionThatARuleDoesNotHaveIsAFaultOfTheRule() throws IOException {
    Option<Boolean> option = Option.flag("loud", false, "whether it is loud");
    Result result = lint(context -> context.option(option));
    assertEquals(1, result.failures());
    String message = result.findings().get(0).message();
    assertTrue(message.contains("'loud' is not an option of 'faulty'"), message);
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
  void fixesThatTakeLongAreFoundWhenTheyAreAskedFor() throws IOException {
    List<String> asked = new ArrayList<>();
    Fix mend = Fix.safe("mend it", new TextEdit("a.md", new Span(0, 1), "x"));
    Result result =
        lint(
            context -> {
              String path = context.document().path();
              context
                  .at(Span.at(0))
                  .subject(path)
                  .message("wrong")
                  .fixes(
                      later -> {
                        asked.add(later.document().path() + later.text(new Span(0, 1)));
                        return List.of(mend, mend.asAlternative());
                      })
                  .report();
            });
    assertEquals(0, result.failures());
    assertEquals(List.of(), asked);
    Finding finding = result.findings().get(0);
    assertEquals(List.of(mend, mend.asAlternative()), finding.fixes());
    assertEquals(finding.fixes(), finding.fixes());
    assertEquals(List.of("a.md#"), asked);
  }

  @Test
  void whatIsSaidOfFixesHoldsOfThoseThatAreFoundLater() throws IOException {
    Fix unsafe = Fix.unsafe("mend it", new TextEdit("a.md", new Span(0, 1), "x"));
    Fix nowhere = Fix.safe("mend it", new TextEdit("z.md", new Span(0, 1), "x"));
    for (Fix fix : List.of(unsafe, nowhere)) {
      Result result =
          lint(
              context ->
                  context
                      .at(Span.at(0))
                      .subject("A")
                      .message("wrong")
                      .fixes(later -> List.of(fix))
                      .report());
      Finding finding = result.findings().get(0);
      assertThrows(IllegalArgumentException.class, finding::fixes);
    }
  }

  @Test
  void theOnlyFixThatIsNoAlternativeIsTheDefault() throws IOException {
    Fix one = Fix.safe("mend it", new TextEdit("a.md", new Span(0, 1), "x"));
    Fix other = Fix.safe("mend it so", new TextEdit("a.md", new Span(0, 1), "y"));
    assertEquals(Optional.of(one), defaultOf(one));
    assertEquals(Optional.of(one), defaultOf(one, other.asAlternative()));
    assertEquals(Optional.empty(), defaultOf(one, other), "somebody has to choose");
    assertEquals(Optional.empty(), defaultOf(one.asAlternative()));
    assertEquals(Optional.empty(), defaultOf());
  }

  private Optional<Fix> defaultOf(Fix... fixes) throws IOException {
    Result result =
        lint(
            context -> {
              Report report = context.at(Span.at(0)).subject("A").message("wrong");
              List.of(fixes).forEach(report::fix);
              report.report();
            });
    return result.findings().get(0).defaultFix();
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
  void aFixThatCannotBeWrittenIsLeftOut() throws IOException {
    texts.put("c.md", "[x](a.md), [y](a.md)\n");
    Span list = new Span(0, 20);
    for (String content : List.of("z", "two\nlines")) {
      Result result =
          lint(
              context -> {
                if (context.document().path().equals("c.md")) {
                  Edit edit = new ListEdit.Add("c.md", list, 2, content, Optional.empty());
                  context
                      .at(Span.at(0))
                      .subject("C")
                      .message("wrong")
                      .fix(Fix.safe("mend it", edit))
                      .report();
                }
              });
      assertEquals(0, result.failures());
      assertEquals(content.equals("z") ? 1 : 0, result.findings().get(0).fixes().size());
    }
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
