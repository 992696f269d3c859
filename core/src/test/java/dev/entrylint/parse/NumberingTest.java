package dev.entrylint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberingTest {

  private static final Numbering PANDOC = new PandocNumbering();
  private static final Numbering GITHUB = new GithubNumbering();

  /** Ids in order; one that begins with {@code =} is written out. */
  private static List<String> number(Numbering numbering, String... ids) {
    Numbering.Counter counter = numbering.start();
    List<String> numbered = new ArrayList<>();
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
  void everyTextIsNumberedByItself() {
    assertEquals("foo", PANDOC.start().derived("foo"));
    assertEquals("foo", PANDOC.start().derived("foo"));
  }

  @Test
  void manyRepeatsTakeNoTime() {
    for (Numbering numbering : List.of(PANDOC, GITHUB)) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> {
            Numbering.Counter counter = numbering.start();
            for (int i = 0; i < 100_000; i++) {
              counter.derived("usage");
            }
            assertEquals("usage-100000", counter.derived("usage"));
          });
    }
  }
}
