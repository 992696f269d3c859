package dev.entrylint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.corpus.link.LinkCoverage;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void itIsASentence() {
    assertEquals(
        "3 errors, 12 warnings in 5 of 345 files (345 entries, 5,780 links checked)",
        new Tally(345, 5, 345, new LinkCoverage(5780, 0, List.of()), 3, 12, 0).sentence());
    assertEquals(
        "1 error, 1 info in 1 of 1 file (1 entry, 1 link checked)",
        new Tally(1, 1, 1, new LinkCoverage(1, 0, List.of()), 1, 0, 1).sentence());
    assertEquals(
        "no findings in 2 files (0 links checked)",
        new Tally(2, 0, 0, new LinkCoverage(0, 0, List.of()), 0, 0, 0).sentence());
  }

  @Test
  void thousandsAreSeparated() {
    assertEquals("999", Tally.number(999));
    assertEquals("1,000", Tally.number(1000));
    assertEquals("1,234,567", Tally.number(1_234_567));
  }
}
