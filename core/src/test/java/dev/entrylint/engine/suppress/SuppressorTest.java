package dev.entrylint.engine.suppress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.edit.FileChange;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.Project;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Where suppressions are written, in the syntax of GitHub. */
class SuppressorTest {

  private static final SuppressionWords WORDS = SuppressionWords.of("why", Optional.empty());

  /** Finds each {@code word} in a text, and says that it has to do with the first in a.md. */
  private record Seeking(String id, String word, boolean related) implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of(id, "test", "Seeks", Severity.ERROR);
    }

    @Override
    public void check(RuleContext context) {
      Document document = context.document();
      String text = context.text(new Span(0, document.lines().length()));
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        var report = context.at(new Span(at, at + word.length())).subject(word).message(word);
        context
            .corpus()
            .document("a.md")
            .filter(a -> related)
            .ifPresent(a -> report.related(a, Span.at(first(context, a)), "there"));
        report.report();
      }
    }
  }

  private static int first(RuleContext context, Document document) {
    return context.text(document, new Span(0, document.lines().length())).indexOf("XX");
  }

  private static SuppressionPlan suppressed(Map<String, String> texts, Rule... rules)
      throws IOException {
    return suppressed(texts, WORDS, List.of(), Set.of("x-rule", "y-rule"), rules);
  }

  private static SuppressionPlan suppressed(
      Map<String, String> texts,
      SuppressionWords words,
      List<String> paths,
      Set<String> named,
      Rule... rules)
      throws IOException {
    RuleRegistry registry = RuleRegistry.of(rules);
    ConfigLoader configs =
        new ConfigLoader(registry, SuppressorTest.class.getClassLoader(), Set.of());
    Project project =
        Project.of(configs.assumed(Path.of("").toAbsolutePath(), path -> false), registry);
    return new Suppressor(
            project.snapshot(new MemorySources(new TreeMap<>(texts))),
            KnownBefore.NOTHING,
            new Selection(paths, Optional.of(named)),
            words)
        .plan(Map.of());
  }

  private static String after(SuppressionPlan suppressed, String path) {
    for (FileChange each : suppressed.files()) {
      if (each.to().equals(path)) {
        return new String(each.after(), StandardCharsets.UTF_8);
      }
    }
    return "unchanged";
  }

  /** Suppresses each X and Y in {@code text}, once and again, which must change nothing. */
  private static String after(String text) throws IOException {
    Rule[] rules = {new Seeking("x-rule", "XX", false), new Seeking("y-rule", "YY", false)};
    SuppressionPlan first = suppressed(Map.of("a.md", text), rules);
    assertTrue(first.left().isEmpty(), () -> first.left().toString());
    String after = after(first, "a.md");
    assertTrue(suppressed(Map.of("a.md", after), rules).files().isEmpty(), after);
    return after
        .replace("entrylint-disable", "")
        .replace("x-rule", "x")
        .replace("y-rule", "y")
        .replace(" -- why", "")
        .replace(" — why", "");
  }

  @Test
  void whatBeginsABlockHasItsCommentAbove() throws IOException {
    assertEquals("<!-- -next-line x -->\nXX\n", after("XX\n"));
    assertEquals("a\n\n<!-- -next-line x -->\n# XX\n", after("a\n\n# XX\n"));
    assertEquals("a\n<!-- -next-line x -->\n# XX\n", after("a\n# XX\n"));
    assertEquals("<!-- -next-line x -->\nXX\n==\n", after("XX\n==\n"));
    assertEquals("<!-- -next-line x -->\n> XX\n> a\n", after("> XX\n> a\n"));
    assertEquals("<!-- -next-line x -->\n- XX\n- a\n", after("- XX\n- a\n"));
    assertEquals("<!-- -next-line x -->\n``` XX\n```\n", after("``` XX\n```\n"));
    assertEquals(
        "<!-- -next-line x -->\n| XX | a |\n|---|---|\n", after("| XX | a |\n|---|---|\n"));
  }

  @Test
  void itemsHaveItIndentedAsTheTextOfTheOneBefore() throws IOException {
    assertEquals("- a\n  <!-- -next-line x -->\n- XX\n", after("- a\n- XX\n"));
    assertEquals("10. a\n    <!-- -next-line x -->\n11. XX\n", after("10. a\n11. XX\n"));
    assertEquals("-   a\n    <!-- -next-line x -->\n-   XX\n", after("-   a\n-   XX\n"));
    assertEquals("- a\n  <!-- -next-line x -->\n  - XX\n", after("- a\n  - XX\n"));
    assertEquals("- a\n  - b\n    <!-- -next-line x -->\n  - XX\n", after("- a\n  - b\n  - XX\n"));
    assertEquals("- a\n  - b\n  <!-- -next-line x -->\n- XX\n", after("- a\n  - b\n- XX\n"));
    assertEquals("- a\n\n  <!-- -next-line x -->\n- XX\n", after("- a\n\n- XX\n"));
    assertEquals("- a\n\n  <!-- -next-line x -->\n  XX\n", after("- a\n\n  XX\n"));
    assertEquals("> - a\n>   <!-- -next-line x -->\n> - XX\n", after("> - a\n> - XX\n"));
    assertEquals("> a\n>\n> <!-- -next-line x -->\n> XX\n", after("> a\n>\n> XX\n"));
  }

  @Test
  void whatIsInTheMidstOfTextHasItBeside() throws IOException {
    assertEquals("a\nXX <!-- -line x -->\nb\n", after("a\nXX\nb\n"));
    assertEquals("a\nXX <!-- -line x -->  \nb\n", after("a\nXX  \nb\n"));
    assertEquals("a\nXX <!-- -line x -->\\\nb\n", after("a\nXX\\\nb\n"));
    assertEquals("- a\n  XX <!-- -line x -->\n", after("- a\n  XX\n"));
    assertEquals("> a\n> XX <!-- -line x -->\n", after("> a\n> XX\n"));
    assertEquals(
        "| a | b |\n|---|---|\n| c | XX <!-- -line x --> |\n",
        after("| a | b |\n|---|---|\n| c | XX |\n"));
    assertEquals("a\nXX <!-- -line x -->", after("a\nXX"));
  }

  @Test
  void whereNoCommentIsOneTheWholeDocumentHasIt() throws IOException {
    assertEquals("<!-- -file x -->\n\n```\nXX\n```\n", after("```\nXX\n```\n"));
    assertEquals(
        "<!-- -file x, y -->\n\n    a\n    YY\n    XX\n", after("    a\n    YY\n    XX\n"));
    assertEquals(
        "<!-- -file x -->\n\n<script>\nXX\n</script>\n", after("<script>\nXX\n</script>\n"));
    assertEquals("<!-- -file x -->\n\na\n`b\nXX\nc`\n", after("a\n`b\nXX\nc`\n"));
  }

  @Test
  void frontMatterIsUsedWhereThereIsSome() throws IOException {
    assertEquals("---\nt: XX\n: [x]\n---\na\n", after("---\nt: XX\n---\na\n"));
    assertEquals(
        "---\nt: XX\nentrylint-disable: [no-rule -- r, x-rule -- why]\n---\n",
        after(
            suppressed(
                Map.of("a.md", "---\nt: XX\nentrylint-disable: [no-rule -- r]\n---\n"),
                new Seeking("x-rule", "XX", false)),
            "a.md"));
  }

  @Test
  void severalRulesAreOneComment() throws IOException {
    assertEquals("<!-- -next-line x, y -->\nXX YY\n", after("XX YY\n"));
  }

  @Test
  void aCommentThatIsThereIsExtended() throws IOException {
    assertEquals(
        "<!-- -next-line y, x -- old; x: why -->\nXX YY\n",
        after("<!-- entrylint-disable-next-line y-rule -- old -->\nXX YY\n"));
    assertEquals(
        "<!-- -next-line y, x -->\nXX YY\n",
        after("<!-- entrylint-disable-next-line y-rule -- why -->\nXX YY\n"));
    assertEquals(
        "a\nXX YY <!-- -line y, x -->\n",
        after("a\nXX YY <!-- entrylint-disable-line y-rule — why -->\n"));
    // Another last day is another suppression.
    assertEquals(
        "<!-- -next-line y until=2999-01-01 -->\nXX YY <!-- -line x -->\n",
        after("<!-- entrylint-disable-next-line y-rule until=2999-01-01 -->\nXX YY\n"));
  }

  @Test
  void theLineBelowOfAnotherProgramStaysThat() throws IOException {
    assertEquals(
        "<!-- markdownlint-disable-next-line MD1 -->\nXX <!-- -line x -->\n",
        after("<!-- markdownlint-disable-next-line MD1 -->\nXX\n"));
  }

  @Test
  void lineEndsAndByteOrderMarksStay() throws IOException {
    assertEquals("a\r\n\r\n<!-- -next-line x -->\r\nXX\r\n", after("a\r\n\r\nXX\r\n"));
    assertEquals("\uFEFF<!-- -next-line x -->\nXX\n", after("\uFEFFXX\n"));
    assertEquals(
        "\uFEFF<!-- -file x -->\r\n\r\n    a\r\n    XX\r\n", after("\uFEFF    a\r\n    XX\r\n"));
  }

  @Test
  void whatWouldHideOthersIsLeft() throws IOException {
    // All findings have to do with the one in a.md, where naming the rule would hide all of them.
    Map<String, String> texts = Map.of("a.md", "# A\n\nXX\n", "b.md", "# B\n\nXX\n");
    SuppressionPlan suppressed =
        suppressed(
            texts, WORDS, List.of("a.md"), Set.of("x-rule"), new Seeking("x-rule", "XX", true));
    assertEquals(List.of(), suppressed.files());
    assertEquals(SuppressionPlan.NO_PLACE, suppressed.left().get(0).reason());
    SuppressionPlan both = suppressed(texts, new Seeking("x-rule", "XX", true));
    assertEquals(2, both.done().size());
  }

  @Test
  void onlyWhatIsAskedForIsSuppressed() throws IOException {
    SuppressionPlan suppressed =
        suppressed(
            Map.of("a.md", "XX YY\n", "b.md", "XX\n"),
            SuppressionWords.of("why", Optional.of(LocalDate.of(2999, 1, 31))),
            List.of("a.md"),
            Set.of("y-rule"),
            new Seeking("x-rule", "XX", false),
            new Seeking("y-rule", "YY", false));
    assertEquals(
        "<!-- entrylint-disable-next-line y-rule until=2999-01-31 -- why -->\nXX YY\n",
        after(suppressed, "a.md"));
    assertEquals(1, suppressed.files().size());
  }

  @Test
  void filesThatCannotBeWrittenAreLeft() throws IOException {
    RuleRegistry registry = RuleRegistry.of(new Seeking("x-rule", "XX", false));
    ConfigLoader configs =
        new ConfigLoader(registry, SuppressorTest.class.getClassLoader(), Set.of());
    Project project =
        Project.of(configs.assumed(Path.of("").toAbsolutePath(), path -> false), registry);
    SuppressionPlan suppressed =
        new Suppressor(
                project.snapshot(new MemorySources(new TreeMap<>(Map.of("a.md", "XX\n")))),
                KnownBefore.NOTHING,
                Selection.ALL,
                WORDS)
            .plan(Map.of("a.md", "it is read-only"));
    assertEquals("'a.md' cannot be written: it is read-only", suppressed.left().get(0).reason());
  }

  @Test
  void aReasonIsOneLineThatEndsNoComment() {
    for (String each :
        List.of("a -- b", "a --> b", "a\nb", "a */ b", "-", "{% x %}", "a until=b")) {
      assertThrows(
          IllegalArgumentException.class, () -> SuppressionWords.of(each, Optional.empty()), each);
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> SuppressionWords.of("a", Optional.of(LocalDate.of(2020, 1, 1))));
  }
}
