package dev.entrylint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.corpus.link.LinkCoverage;
import dev.entrylint.engine.known.KnownCount;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void itIsASentence() {
    assertEquals(
        "3 errors, 12 warnings in 5 of 345 files (345 entries, 5,780 links checked)",
        new Tally(345, 5, 345, new LinkCoverage(5780, 0, List.of()), 3, 12, 0, Optional.empty())
            .sentence());
    assertEquals(
        "1 error, 1 info in 1 of 1 file (1 entry, 1 link checked)",
        new Tally(1, 1, 1, new LinkCoverage(1, 0, List.of()), 1, 0, 1, Optional.empty())
            .sentence());
    assertEquals(
        "no findings in 2 files (0 links checked)",
        new Tally(2, 0, 0, new LinkCoverage(0, 0, List.of()), 0, 0, 0, Optional.empty())
            .sentence());
  }

  @Test
  void whatIsKnownIsCountedApart() {
    assertEquals(
        "1 error in 1 of 9 files, 1,204 findings known, 2 gone",
        known(1, new KnownCount(1204, OptionalInt.of(2))));
    assertEquals(
        "no new findings in 9 files, 1 finding known",
        known(0, new KnownCount(1, OptionalInt.empty())));
    assertEquals(
        "no new findings in 9 files, 1 finding known",
        known(0, new KnownCount(1, OptionalInt.of(0))));
    assertEquals(
        "no findings in 9 files, 2 known findings gone",
        known(0, new KnownCount(0, OptionalInt.of(2))));
    assertEquals("no findings in 9 files", known(0, new KnownCount(0, OptionalInt.of(0))));
  }

  private static String known(int errors, KnownCount count) {
    String none = " (0 links checked)";
    LinkCoverage links = new LinkCoverage(0, 0, List.of());
    String said = new Tally(9, errors, 0, links, errors, 0, 0, Optional.of(count)).sentence();
    assertEquals(none, said.substring(said.length() - none.length()));
    return said.substring(0, said.length() - none.length());
  }

  @Test
  void thousandsAreSeparated() {
    assertEquals("999", Tally.number(999));
    assertEquals("1,000", Tally.number(1000));
    assertEquals("1,234,567", Tally.number(1_234_567));
  }
}
