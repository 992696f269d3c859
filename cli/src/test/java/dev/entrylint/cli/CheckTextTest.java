package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How {@code check} tells findings to people. */
class CheckTextTest extends CommandLineTestCase {

  private static final char ESCAPE = '\u001B';

  @BeforeEach
  void corpus() {
    config("anchors: corpus");
    for (String name : new String[] {"a", "b", "c", "d", "e"}) {
      file(name + ".md", "# " + name, "", "[Index](#Index)", "", "[x](gone.md)");
    }
    file("f.md", "[z](#nowhere)");
  }

  @Test
  void manyFindingsOfOneSubjectAreOneSentence() {
    Run run = run("check", "--rule", "broken-anchor");
    assertEquals(
        """
        f.md:1:5: error: '#nowhere' is defined nowhere [broken-anchor]
          1 | [z](#nowhere)
            |     ^^^^^^^^

        error: #Index is linked 5 times in 5 files and defined nowhere [broken-anchor]
          a.md:3:9
          b.md:3:9
          c.md:3:9
          … and 2 more

        6 errors in 6 of 6 files (11 links checked)
        """,
        run.out());
  }

  @Test
  void manyFindingsOfOneRendererAreOneSentenceThatNamesIt() {
    // pandoc's id is '#tool.kit', GitHub's '#toolkit'.
    config("dialect: [github, pandoc]");
    for (String name : new String[] {"a", "b", "c", "d", "e"}) {
      file(name + ".md", "# Tool.kit", "", "[x](#tool.kit)");
    }
    Run run = run("check", "--rule", "broken-anchor", "a.md", "b.md", "c.md", "d.md", "e.md");
    assertTrue(
        run.out()
            .matches("(?s)error: #tool.kit is linked 5 times .* \\(as github renders it\\) .*"),
        run.out());
  }

  @Test
  void manyFindingsInOneFileAreSaidSo() {
    config();
    file("a.md", "[1](#Index) [2](#Index) [3](#Index) [4](#Index) [5](#Index)");
    run("check", "--rule", "broken-anchor", "a.md")
        .assertPrints("error: #Index is linked 5 times in 1 file and defined nowhere");
  }

  @Test
  void whatWouldBeRightIsSaidOfManySections() {
    config(
        "kinds:",
        "  term:",
        "    recognise: {level: 1}",
        "    sections:",
        "      - {name: use, pattern: ^Use, title: \"Use of {title}\", min: 1}",
        "      - {name: more, pattern: '(?i)^more$', title: More, max: 1}");
    for (String name : new String[] {"a", "b", "c", "d", "e"}) {
      file(name + ".md", "# " + name, "", "## MORE", "", "Text.");
    }
    Run run = run("check");
    run.assertPrints(
        "the section 'use', a heading titled 'Use of {title}', is missing 5 times in 5 files");
    run.assertPrints(
        "the section 'more' has another title 5 times in 5 files; it should read 'More'");
  }

  @Test
  void numbersAreReadAlikeEverywhere() {
    file("g.md", "# g", "", "#### h");
    Locale here = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      run("check", "--rule", "heading-level-skip", "g.md")
          .assertPrints("'h' is of level 4 under a heading of level 1; level 2 would be next");
    } finally {
      Locale.setDefault(here);
    }
  }

  @Test
  void findingsAreBroughtTogetherByRule() {
    Run run = run("check", "--group-by", "rule");
    int files = run.out().indexOf("missing-file: 5 findings\n");
    int anchors = run.out().indexOf("broken-anchor: 6 findings\n");
    assertTrue(files >= 0 && anchors > files, run.out());
    assertTrue(run.out().lastIndexOf("[missing-file]") < anchors, run.out());
  }

  @Test
  void findingsAreBroughtTogetherBySubject() {
    Run run = run("check", "--group-by", "subject");
    run.assertPrints("#Index: 5 findings\n\nerror: #Index is linked 5 times");
    run.assertPrints("gone.md: 5 findings\n");
    run.assertPrints("#nowhere: 1 finding\n");
  }

  @Test
  void quietIsOneLineForEachFinding() {
    Run run = run("check", "--quiet");
    assertEquals(11, run.out().lines().count());
    assertTrue(
        run.out().lines().allMatch(line -> line.matches("[a-f]\\.md:\\d+:\\d+: error: .* \\[.*]")),
        run.out());
    assertEquals(1, run.exitCode());
  }

  @Test
  void coloursAreForTerminalsUnlessSomebodyMinds() {
    assertFalse(isColoured("check"));
    assertFalse(isColoured("check", "--color", "never"));
    assertTrue(isColoured("check", "--color", "always"));
    set("ENTRYLINT_TERMINAL", "1");
    assertTrue(isColoured("check"));
    assertFalse(isColoured("check", "--color", "never"));
    assertFalse(isColoured("check", "--format", "json"));
    set("TERM", "dumb");
    assertFalse(isColoured("check"));
    set("TERM", "xterm");
    set("NO_COLOR", "1");
    assertFalse(isColoured("check"));
    assertFalse(isColoured("check", "--color=auto"));
    assertTrue(isColoured("check", "--color", "always"));
  }

  private boolean isColoured(String... arguments) {
    return run(arguments).out().indexOf(ESCAPE) >= 0;
  }

  @Test
  void textOfTheCorpusCannotSpeakToTheTerminal() {
    config();
    file("f.md", "\u001B[31mred [z](#nowhere)");
    run("check", "f.md")
        .assertPrints("  1 | ␛[31mred [z](#nowhere)\n    |              ^^^^^^^^\n");
  }

  @Test
  void linksIntoAFolderThatIsNotThereAreOneSentence() {
    config();
    file("pictures/one.txt", "");
    file("a.md", "![](pictures/two.png) ![](pictures/hives/1.png) ![](pictures/hives/2.png)");
    file("b.md", "![](pictures/hives/1.png) ![](pictures/hives/3.png) ![](pictures/hives/x/y.png)");
    String out = run("check", "--rule", "missing-file", "a.md", "b.md").out();
    assertEquals(
        """
        a.md:1:5: error: there is no file 'pictures/two.png' [missing-file]
          1 | ![](pictures/two.png) ![](pictures/hives/1.png) ![](pictures/hives/2.png)
            |     ^^^^^^^^^^^^^^^^

        error: 5 links in 2 files lead into the folder 'pictures/hives', which does not exist [missing-file]
          a.md:1:27
          a.md:1:53
          b.md:1:5
          … and 2 more

        6 errors in 2 of 6 files (13 links checked)
        """,
        out);
  }
}
