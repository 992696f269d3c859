package dev.entrylint.renderer.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.parse.Numbering;
import dev.entrylint.steps.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

class NumberingTest {

  private static final Numbering PANDOC = FreeNumbering.AMONG_ALL_IDS;
  private static final Numbering GITHUB = new GithubNumbering();
  private static final Numbering PYTHON = new PythonMarkdownNumbering();
  private static final Numbering KRAMDOWN = CountedNumbering.OF_DERIVED_IDS;
  private static final Numbering COMMONMARK = CountedNumbering.OF_ALL_IDS;
  private static final Numbering MDBOOK = FreeNumbering.AMONG_DERIVED_IDS;

  /** Ids in order; one that begins with {@code =} is written out. */
  private static List<String> number(Numbering numbering, String... ids) {
    Numbering.Counter counter = numbering.start();
    List<String> numbered = new ArrayList<>();
    for (String id : ids) {
      if (id.startsWith("=")) {
        counter.announce(id.substring(1));
      }
    }
    for (String id : ids) {
      if (id.startsWith("=")) {
        counter.explicit(id.substring(1));
        numbered.add(id.substring(1));
      } else {
        numbered.add(counter.derived(id));
      }
    }
    return numbered;
  }

  @Test
  void pandocTakesTheFirstNumberThatIsFree() {
    assertEquals(
        List.of("foo", "foo-1", "foo-1-1", "foo-2"), number(PANDOC, "foo", "foo", "foo-1", "foo"));
  }

  @Test
  void pandocNumbersAroundIdsThatAreWrittenOut() {
    assertEquals(List.of("foo", "foo-1", "foo-2"), number(PANDOC, "foo", "=foo-1", "foo"));
    assertEquals(List.of("foo", "foo-1", "foo-2"), number(PANDOC, "=foo", "foo", "foo"));
  }

  @Test
  void pandocLeavesWhatIsWrittenOutAsItIs() {
    assertEquals(List.of("foo", "foo"), number(PANDOC, "foo", "=foo"));
  }

  @Test
  void githubCountsHowOftenASlugCame() {
    assertEquals(
        List.of("foo", "foo-1", "foo-1-1", "foo-2"), number(GITHUB, "foo", "foo", "foo-1", "foo"));
    assertEquals(List.of("", "-1", "-2"), number(GITHUB, "", "", ""));
  }

  @Test
  void githubKnowsNoIdsThatAreWrittenOut() {
    assertEquals(List.of("foo", "foo"), number(GITHUB, "=foo", "foo"));
  }

  @Test
  void kramdownGivesOneIdTwice() {
    assertEquals(
        List.of("foo", "foo-1", "foo-1", "foo-2"), number(KRAMDOWN, "foo", "foo", "foo-1", "foo"));
    assertEquals(List.of("foo", "foo"), number(KRAMDOWN, "=foo", "foo"));
  }

  @Test
  void commonMarkCountsIdsThatComeFurtherDown() {
    assertEquals(
        List.of("foo-1", "foo-2", "foo", "foo"), number(COMMONMARK, "foo", "foo", "=foo", "=foo"));
  }

  @Test
  void mdBookNumbersDerivedIdsOnly() {
    assertEquals(
        List.of("foo", "foo", "foo-1", "foo-1-1"), number(MDBOOK, "=foo", "foo", "foo", "foo-1"));
  }

  @Test
  void pythonMarkdownCountsOnANumberThatIsThere() {
    assertEquals(List.of("foo", "foo_1", "foo_2"), number(PYTHON, "foo", "foo", "foo_1"));
    assertEquals(List.of("foo_7", "foo_8"), number(PYTHON, "foo_7", "foo_7"));
    assertEquals(List.of("foo_007", "foo_8"), number(PYTHON, "foo_007", "foo_007"));
    assertEquals(List.of("_1", "_2"), number(PYTHON, "", ""));
  }

  @Test
  void pythonMarkdownNumbersAroundIdsThatComeFurtherDown() {
    assertEquals(List.of("foo_1", "foo", "foo_2"), number(PYTHON, "foo", "=foo", "foo"));
  }

  @Test
  void everyTextIsNumberedByItself() {
    assertEquals("foo", PANDOC.start().derived("foo"));
    assertEquals("foo", PANDOC.start().derived("foo"));
  }

  @Test
  void manyRepeatsTakeStepsForTheirNumber() {
    for (String numbering :
        List.of("PANDOC", "GITHUB", "KRAMDOWN", "COMMONMARK", "MDBOOK", "PYTHON")) {
      Steps.assertLinear(Repeats.class, 2_000, numbering);
    }
  }

  static final class Repeats implements IntConsumer {

    private final Numbering numbering;

    Repeats(String name) {
      numbering =
          switch (name) {
            case "PANDOC" -> PANDOC;
            case "GITHUB" -> GITHUB;
            case "KRAMDOWN" -> KRAMDOWN;
            case "COMMONMARK" -> COMMONMARK;
            case "MDBOOK" -> MDBOOK;
            default -> PYTHON;
          };
    }

    @Override
    public void accept(int size) {
      Numbering.Counter counter = numbering.start();
      for (int i = 0; i < size; i++) {
        counter.derived("usage");
      }
      assertEquals(String.valueOf(size), counter.derived("usage").substring("usage-".length()));
    }
  }
}
