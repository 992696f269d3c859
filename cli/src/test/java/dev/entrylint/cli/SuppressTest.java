package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What {@code suppress} writes, as users see it. */
class SuppressTest extends CommandLineTestCase {

  private String text(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  private Run suppress(String... more) {
    String[] all = new String[more.length + 5];
    all[0] = "suppress";
    all[1] = "--rule";
    all[2] = "broken-anchor";
    all[3] = "--reason";
    all[4] = "made by a script";
    System.arraycopy(more, 0, all, 5, more.length);
    return run(all);
  }

  @Test
  void whatIsFoundIsSuppressedAndTheNextCheckHonoursThat() throws IOException {
    config();
    file("a.md", "# A", "", "[x](#x)", "", "- a", "- [y](#y)", "", "b", "[z](#z)");
    Run diff = suppress("--diff");
    assertEquals(1, diff.exitCode());
    assertTrue(diff.out().contains("+<!-- entrylint-disable-next-line broken-anchor"), diff.out());
    assertEquals("entrylint: 3 findings in 1 file would be suppressed\n", diff.err());
    Run run = suppress();
    assertEquals("suppressed 3 findings in 1 file\n", run.out());
    assertEquals(0, run.exitCode());
    assertEquals(
        """
        # A

        <!-- entrylint-disable-next-line broken-anchor -- made by a script -->
        [x](#x)

        - a
          <!-- entrylint-disable-next-line broken-anchor -- made by a script -->
        - [y](#y)

        b
        [z](#z) <!-- entrylint-disable-line broken-anchor — made by a script -->
        """,
        text("a.md"));
    assertEquals(0, run("check").exitCode());
    assertEquals("suppressed nothing\n", suppress().out());
    assertEquals(0, suppress("--diff").exitCode());
  }

  @Test
  void aRuleAndAReasonMustBeGiven() {
    config();
    file("a.md", "[x](#x)");
    run("suppress", "--rule", "broken-anchor")
        .assertRefused(
            "--reason must say why; nobody understands a suppression later that does not explain"
                + " itself");
    run("suppress", "--reason", "x")
        .assertRefused(
            "--rule must name the rules whose findings are suppressed; 'entrylint check' shows"
                + " them");
    run("suppress", "--rule", "broken-anchor", "--reason", "a --> b")
        .assertRefused(
            "the reason must not have '--' in it, which may end a comment, or be no text in one");
    suppress("--until", "soon")
        .assertRefused("--until: 'soon' is no day; write year, month and day as in 2027-01-31");
    suppress("--until", "2001-01-31").assertSays("the last day 2001-01-31 is over; today is ");
    suppress("--staged").assertSays("--staged checks what is in git's index");
  }

  @Test
  void aRuleThatIsOffFindsNothing() {
    config("dialect: github", "rules: {broken-anchor: off}");
    file("a.md", "[x](#x)");
    Run run = suppress();
    assertEquals("suppressed nothing\n", run.out());
    assertTrue(run.err().contains("'broken-anchor' is off in the configuration"), run.err());
  }

  @Test
  void pathsLimitWhatIsSuppressed() throws IOException {
    config();
    file("a.md", "[x](#x)");
    file("b.md", "[x](#x)");
    assertEquals("suppressed 1 finding in 1 file\n", suppress("b.md").out());
    assertEquals("[x](#x)\n", text("a.md"));
  }

  @Test
  void eachDialectHasItsComments() throws IOException {
    config("dialect: docusaurus-mdx");
    file("a.md", "[x](#x)", "", "a", "[y](#y)", "", "- a", "- [z](#z)");
    assertEquals("suppressed 3 findings in 1 file\n", suppress().out());
    assertEquals(
        """
        {/* entrylint-disable-next-line broken-anchor -- made by a script */}
        [x](#x)

        a
        [y](#y) {/* entrylint-disable-line broken-anchor — made by a script */}

        - a
          {/* entrylint-disable-next-line broken-anchor -- made by a script */}
        - [z](#z)
        """,
        text("a.md"));
    for (String dialect : new String[] {"pandoc", "kramdown", "obsidian", "hugo", "gitlab"}) {
      config("dialect: " + dialect);
      file("a.md", "# A", "", "[x](#x)", "", "a", "[y](#y)", "", "- a", "- [z](#z)");
      assertEquals("suppressed 3 findings in 1 file\n", suppress().out(), dialect);
      assertEquals(0, run("check").exitCode(), dialect);
    }
  }

  @Test
  void pythonMarkdownHasCommentsOfItemsFourColumnsDeepOrBeside() throws IOException {
    config("dialect: mkdocs");
    file("a.md", "- a", "- [x](#x)", "", "text", "", "- a", "", "- [y](#y)");
    assertEquals("suppressed 2 findings in 1 file\n", suppress().out());
    assertEquals(
        """
        - a
            <!-- entrylint-disable-next-line broken-anchor -- made by a script -->
        - [x](#x)

        text

        - a

        - [y](#y) <!-- entrylint-disable-line broken-anchor — made by a script -->
        """,
        text("a.md"));
  }

  @Test
  void knownFindingsStayAsTheyAre() throws IOException {
    config();
    file("a.md", "[x](#x)");
    run("baseline");
    file("b.md", "[x](#x)");
    assertEquals("suppressed 1 finding in 1 file\n", suppress().out());
    assertEquals("[x](#x)\n", text("a.md"));
    Run all = suppress("--no-baseline");
    assertEquals("suppressed 1 finding in 1 file\n", all.out());
    assertTrue(text("a.md").startsWith("<!-- entrylint-disable-next-line"));
  }

  @Test
  void whatIsInTheConfigurationIsLeft() {
    config("dialect: github", "include: ['*.md', 'nothing/*.md']");
    file("a.md", "# A");
    Run run = run("suppress", "--rule", "unused-include", "--reason", "x");
    assertEquals(1, run.exitCode());
    assertTrue(
        run.out().contains("it is in no document that was read; the configuration has 'ignore'"),
        run.out());
    assertTrue(run.out().endsWith("suppressed nothing\nleft 1\n"), run.out());
  }
}
