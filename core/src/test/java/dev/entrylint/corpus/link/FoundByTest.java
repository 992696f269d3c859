package dev.entrylint.corpus.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.corpus.link.FoundBy.Clue;
import org.junit.jupiter.api.Test;

/** What is said of how a link found its page. */
class FoundByTest {

  @Test
  void ofAPlainPathNothingIsSaid() {
    assertEquals("", FoundBy.PATH.sentence());
  }

  @Test
  void theDetailIsPartOfTheSentence() {
    assertEquals("below docs", new FoundBy(Clue.PREFIX, "docs").sentence());
    assertEquals(
        "seen from a*b, where the pages may lie", new FoundBy(Clue.ASSUMED_HOME, "a*b").sentence());
    assertEquals("by 'id' in its front matter", new FoundBy(Clue.KEY, "id").sentence());
    assertEquals("by an alias", FoundBy.of(Clue.ALIAS).sentence());
  }
}
