package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.cli.page.TerminalPage;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleRegistry;
import org.junit.jupiter.api.Test;

/** Pages of rules: Markdown in a pipe, shown on a terminal. */
class ExplainTest extends CommandLineTestCase {

  private static final String ESCAPE = "\u001B";

  @Test
  void inAPipeThePageIsMarkdown() {
    Run run = run("explain", "broken-anchor");
    assertTrue(run.out().startsWith("# broken-anchor\n"), run.out());
    run.assertPrints("```markdown honey.md\n");
    assertFalse(run.out().contains(ESCAPE));
  }

  @Test
  void onATerminalItIsShown() {
    set("ENTRYLINT_TERMINAL", "1");
    Run run = run("explain", "broken-anchor");
    assertTrue(run.out().startsWith(ESCAPE + "[1mbroken-anchor" + ESCAPE + "[0m\n"), run.out());
    assertFalse(run.out().contains("```markdown"), run.out());
    assertEquals(
        "# broken-anchor",
        run("explain", "broken-anchor", "--raw").out().lines().findFirst().orElse(""));
    set("NO_COLOR", "1");
    Run plain = run("explain", "broken-anchor");
    assertTrue(plain.out().startsWith("broken-anchor\n═════════════\n"), plain.out());
    assertFalse(plain.out().contains(ESCAPE));
    assertEquals(plain.out(), run("explain", "broken-anchor", "--color=never").out());
  }

  @Test
  void coloursMayBeAskedForInAPipe() {
    assertTrue(run("explain", "broken-anchor", "--color=always").out().contains(ESCAPE));
    run("explain", "broken-anchor", "--raw", "--color=always")
        .assertRefused("--raw prints Markdown, which has no colours; leave --color out");
  }

  @Test
  void textIsAsWideAsTheTerminal() {
    set("ENTRYLINT_TERMINAL", "1");
    set("NO_COLOR", "1");
    for (int width : new int[] {40, 72, 100}) {
      set("COLUMNS", Integer.toString(width));
      for (Reportable rule : RuleRegistry.load(getClass().getClassLoader()).all()) {
        run("explain", rule.meta().id())
            .out()
            .lines()
            .filter(
                line -> !line.contains("│") && line.strip().contains(" ") && !line.contains("  "))
            .forEach(
                line ->
                    assertTrue(
                        line.length() <= width || !line.strip().substring(2).contains(" "),
                        () -> rule.meta().id() + ": " + line));
      }
    }
  }

  @Test
  void eachBlockIsShownAsWhatItIs() {
    String page =
        """
        # A rule

        Text with `code`, *stress*, **weight**, [other-rule](other-rule.md) and \\[no link\\],
        [a page](https://example.org/x) &amp; more.

        <!-- for authors -->

        ## Options

        * one
          continued
        * two

          with a paragraph

        1. first
        2. second

        > quoted

        | key | meaning |
        |---|---|
        | `a` | short |
        | `long-key` | a text that is too long to stand on one line of forty |

        ```diff
        -old
        +new
        ```
        """;
    assertEquals(
        """
        A rule
        ══════

        Text with `code`, *stress*, **weight**,
        other-rule and [no link], a page
        (https://example.org/x) & more.

        Options
        ───────

        • one continued

        • two

          with a paragraph

        1. first
        2. second

        ▌ quoted

        key         meaning
        ──────────  ────────────────────────────
        `a`         short
        `long-key`  a text that is too long to
                    stand on one line of forty

          diff
          │ -old
          │ +new
        """,
        TerminalPage.of(page, 40, false));
  }

  @Test
  void whatSpeaksToATerminalDoesNot() {
    String page = "# a \u001B]0;title\u0007\n\n```sh\n\u001B[2J\n```\n\n<b>\u001B[31m</b>\n";
    String shown = TerminalPage.of(page, 80, false);
    assertFalse(shown.contains(ESCAPE), shown);
    assertTrue(shown.contains("␛[2J"), shown);
  }
}
