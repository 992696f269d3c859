package dev.entrylint.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** As the author of a rule of one's own would use it. */
class ExampleRunnerTest {

  /** Wants no shouting in titles. */
  private static final class LoudTitle implements Rule {

    private static final Option<String> MARK = Option.text("mark", "!", "what makes a title loud");
    private static final RuleMeta META =
        RuleMeta.of("loud-title", "test", "A title shouts", Severity.INFO)
            .with(MARK)
            .fixes(Fix.Safety.SAFE);

    @Override
    public RuleMeta meta() {
      return META;
    }

    @Override
    public void check(RuleContext context) {
      for (Heading heading : context.document().headings()) {
        if (heading.title().endsWith(context.option(MARK))) {
          Span end = Span.at(heading.span().end() + (heading.level() == 6 ? 1000 : 0));
          context
              .at(heading.titleSpan())
              .subject(heading.title())
              .message("'%s' is loud".formatted(heading.title()))
              .related(context.document(), end, "it ends here")
              .fix(
                  new Fix(
                      "calm down",
                      Fix.Safety.SAFE,
                      List.of(new TextEdit(context.document().path(), end, "."))))
              .report();
        }
      }
    }
  }

  private static final String PAGE =
      """
      # loud-title

      A title shouts.

      ## Why

      ~ so that ~ readers rest

      ## Examples

      ### A loud one

      ````markdown bee.md
      # Bees!

      ```markdown
      ## Not a part of the page
      ```
      ````

      ```output
      bee.md:1:3: info: 'Bees!' is loud
        bee.md:1:8: it ends here
      ```

      ```diff
      --- bee.md
      +++ bee.md
      -# Bees!
      +# Bees!.
      ```

      ### Another mark

      ```yaml entrylint.yml
      rules:
        loud-title: {mark: "?", severity: error}
      ```

      ```markdown a.md
      # Bees?
      ```

      ```markdown b/c.md
      # Bees!
      ```

      ```output
      a.md:1:3: error: 'Bees?' is loud
        a.md:1:8: it ends here
      ```

      ### A calm one

      ```markdown bee.md
      # Bees
      ```

      ```output
      ```

      ## Options

      - `mark` (text, default `!`): what makes a title loud.

      ## Fix

      A full stop.
      """;

  private static List<String> problems(String page) {
    return ExampleRunner.run(new LoudTitle(), page).stream()
        .flatMap(result -> result.problems().stream())
        .toList();
  }

  @Test
  void examplesThatComeOutAsThePageSaysPass() {
    List<ExampleResult> results = ExampleRunner.run(new LoudTitle(), PAGE);
    assertEquals(
        List.of("A loud one", "Another mark", "A calm one"),
        results.stream().map(result -> result.example().title()).toList());
    assertTrue(results.stream().allMatch(ExampleResult::passed), results::toString);
  }

  @Test
  void whatComesOutOtherwiseIsShownLineByLine() {
    String page = PAGE.replace("info: 'Bees!' is loud", "info: 'Bees!' is shrill");
    assertEquals(
        List.of(
            """
            the page says (-), but entrylint says (+):
            - bee.md:1:3: info: 'Bees!' is shrill
            + bee.md:1:3: info: 'Bees!' is loud
                bee.md:1:8: it ends here
            """),
        problems(page));
  }

  @Test
  void whatFixesChangeIsComparedToo() {
    String page = PAGE.replace("+# Bees!.", "+# Bees.");
    assertEquals(
        List.of(
            """
            the page says of the fixes (-), but they do (+):
              --- bee.md
              +++ bee.md
              -# Bees!
            - +# Bees.
            + +# Bees!.
            """),
        problems(page));
    assertEquals(
        List.of("the page says of the fixes (-), but they do (+):\n- - nothing\n"),
        problems(PAGE.replace("```output\n```\n", "```output\n```\n\n```diff\n- nothing\n```\n")));
  }

  @Test
  void aConfigurationThatIsRefusedIsAProblem() {
    assertEquals(
        List.of("entrylint.yml:2:3: unknown rule 'lout-title'; did you mean 'loud-title'?"),
        problems(PAGE.replace("  loud-title:", "  lout-title:")));
  }

  @Test
  void aRuleThatThrowsIsAProblem() {
    List<String> problems = problems(PAGE.replace("# Bees\n", "###### Bees!\n"));
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).contains("bee.md"), problems.get(0));
  }

  @Test
  void settingsCanBeGivenInCode() {
    Map<String, ?> settings =
        Map.of("rules", Map.of("loud-title", Map.of("mark", "?", "severity", "error")));
    assertEquals(
        "a.md:1:3: error: 'Bees?' is loud\n  a.md:1:8: it ends here\n",
        ExampleRunner.output(
            new LoudTitle(), settings, Map.of("a.md", "# Bees?\n", "b.md", "# Bees!\n")));
    assertEquals("", ExampleRunner.output(new LoudTitle(), Map.of(), Map.of("a.md", "# Bees?\n")));
  }

  @Test
  void settingsThatCannotBeUsedAreRefused() {
    Map<String, ?> settings = Map.of("rules", Map.of("lout-title", true));
    assertEquals(
        "settings:1:1: unknown rule 'lout-title'; did you mean 'loud-title'?",
        assertThrows(
                IllegalArgumentException.class,
                () -> ExampleRunner.output(new LoudTitle(), settings, Map.of()))
            .getMessage());
    Map<String, ?> odd = Map.of("include", List.of('c'));
    assertThrows(
        IllegalArgumentException.class, () -> ExampleRunner.output(new LoudTitle(), odd, Map.of()));
  }

  @Test
  void aWholePageHasNoProblems() {
    assertEquals(List.of(), RulePage.parse(PAGE).problems(LoudTitle.META));
  }

  @Test
  void whatAPageLacksIsSaid() {
    String page =
        PAGE.replace("# loud-title\n", "# loud-tilte\n")
            .replace("A title shouts.", "A title shouts")
            .replace("## Why", "## Because")
            .replace("- `mark` (text", "- `marc` (text")
            .replace("### A calm one\n\n```markdown bee.md", "### A calm one\n\n```markdown")
            .replace("```output\n```\n", "");
    assertEquals(
        List.of(
            "the title should be 'loud-title', not 'loud-tilte'",
            "the sentence under the title should be 'A title shouts.', not 'A title shouts'",
            "add the part '## Why', or write something under it",
            "the parts should be [Why, Examples, Options, Fix],"
                + " not [Because, Examples, Options, Fix]",
            "add a fence '```markdown NAME.md' to the example 'A calm one'",
            "add a fence '```output' to the example 'A calm one'",
            "add an example that stays silent, with an empty fence '```output'",
            "add a line '- `mark` (text, default `!`): ...' to '## Options'",
            "the rule has no option 'marc'"),
        RulePage.parse(page).problems(LoudTitle.META));
  }

  @Test
  void anythingIsAPage() {
    for (String page : List.of("", "#", "```", "# a\n## \n### b\n```x", "- `", "## Options\n- `")) {
      RulePage.parse(page).problems(LoudTitle.META);
      ExampleRunner.run(new LoudTitle(), page);
    }
  }
}
