package dev.entrylint.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.Heading;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a comment that names rules it is of no use for. */
class SuppressionFixesTest {

  /** Finds headings that end in {@code mark}. */
  private record Ending(String id, String mark) implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of(id, "text", "A heading ends", Severity.WARNING);
    }

    @Override
    public void check(RuleContext context) {
      for (Heading heading : context.document().headings()) {
        if (heading.title().endsWith(mark)) {
          context.at(heading.span()).subject(heading.title()).message("it ends").report();
        }
      }
    }
  }

  private static final RuleRegistry RULES =
      RuleRegistry.of(new Ending("stop", "."), new Ending("shout", "!"), new Ending("ask", "?"));

  /** The lines that go and come in {@code text}. */
  private static String changed(String text) {
    Example example =
        new Example("", Map.of("a.md", text), Optional.empty(), Optional.of(""), Optional.of(""));
    List<String> problems =
        ExampleRunner.run(RULES, RULES.getClass().getClassLoader(), example).problems();
    String diff = problems.get(problems.size() - 1);
    return diff.startsWith("the page says of the fixes")
        ? diff.lines().skip(3).map(line -> line.substring(2)).reduce("", (a, b) -> a + b + "\n")
        : "";
  }

  @Test
  void aNameOfNoUseGoesWithItsComma() {
    assertEquals(
        """
        -<!-- entrylint-disable-next-line shout, stop -- so be it, shout -->
        +<!-- entrylint-disable-next-line stop -- so be it, shout -->
        """,
        changed("<!-- entrylint-disable-next-line shout, stop -- so be it, shout -->\n# A.\n"));
    assertEquals(
        """
        -<!-- entrylint-disable-next-line stop ask -->
        +<!-- entrylint-disable-next-line stop -->
        """,
        changed("<!-- entrylint-disable-next-line stop ask -->\n# A.\n"));
    assertEquals(
        """
        -entrylint-disable: "stop, ask" # for now
        +entrylint-disable: "stop" # for now
        """,
        changed("---\nentrylint-disable: \"stop, ask\" # for now\n---\n# A.\n"));
    assertEquals(
        """
        -entrylint-disable: [ask, stop]
        +entrylint-disable: [stop]
        """,
        changed("---\nentrylint-disable: [ask, stop]\n---\n# A.\n"));
  }

  @Test
  void whatEndsItGoesWithIt() {
    assertEquals(
        """
        -<!-- entrylint-disable ask, stop -->
        +<!-- entrylint-disable stop -->
        -<!-- entrylint-enable stop, ask -->
        +<!-- entrylint-enable stop -->
        """,
        changed(
            "<!-- entrylint-disable ask, stop -->\n# A.\n<!-- entrylint-enable stop, ask -->\n"));
    assertEquals(
        """
        -<!-- entrylint-disable ask -->
        -<!-- entrylint-enable -->
        """,
        changed("<!-- entrylint-disable ask -->\n# A\n<!-- entrylint-enable -->\n"));
    assertEquals(
        """
        -<!-- entrylint-disable ask -->
        """,
        changed(
            "<!-- entrylint-disable ask -->\n<!-- entrylint-disable stop -->\n# A.\n"
                + "<!-- entrylint-enable -->\n"),
        "which ends another one, too");
  }

  @Test
  void ofAllNamesTheCommentGoes() {
    assertEquals(
        """
        -<!-- entrylint-disable-next-line ask, shout -->
        """,
        changed("<!-- entrylint-disable-next-line ask, shout -->\n# A\n"));
  }
}
