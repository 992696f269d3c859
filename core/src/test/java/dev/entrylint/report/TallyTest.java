package dev.entrylint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void itIsASentence() {
    assertEquals(
        "3 errors, 12 warnings in 5 of 345 files (345 entries, 5,780 links checked)",
        new Tally(345, 5, 345, 5780, 3, 12, 0).sentence());
    assertEquals(
        "1 error, 1 info in 1 of 1 file (1 entry, 1 link checked)",
        new Tally(1, 1, 1, 1, 1, 0, 1).sentence());
    assertEquals(
        "no findings in 2 files (0 links checked)", new Tally(2, 0, 0, 0, 0, 0, 0).sentence());
  }

  @Test
  void thousandsAreSeparated() {
    assertEquals("999", Tally.number(999));
    assertEquals("1,000", Tally.number(1000));
    assertEquals("1,234,567", Tally.number(1_234_567));
  }
}
