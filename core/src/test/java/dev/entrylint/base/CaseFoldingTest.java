package dev.entrylint.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Text that differs in case only is folded to the same. */
class CaseFoldingTest {

  @Test
  void allFormsOfALetterAreOne() {
    for (List<String> same :
        List.of(
            List.of("ΟΔΟΣ", "οδος", "οδοσ", "Οδος"),
            List.of("STRASSE", "Straße", "STRAẞE"),
            List.of("Größe", "GRÖSSE"),
            List.of("Kelvin", "\u212Aelvin"),
            List.of("ΐ", "\u1FD3"))) {
      for (String each : same) {
        assertEquals(CaseFolding.fold(same.get(0)), CaseFolding.fold(each), each);
      }
    }
  }

  @Test
  void theSigmaIsTheSameWhateverStandsBehindIt() {
    assertEquals(CaseFolding.fold("οδος") + ".md", CaseFolding.fold("ΟΔΟΣ.md"));
    assertEquals('σ', CaseFolding.fold('ς'));
    assertEquals('σ', CaseFolding.fold('Σ'));
  }

  @Test
  void whatIsFoldedStaysItself() {
    String folded = "mühle 1";
    assertSame(folded, CaseFolding.fold(folded));
    assertEquals(CaseFolding.fold("ΟΔΟΣ"), CaseFolding.fold(CaseFolding.fold("ΟΔΟΣ")));
    assertNotEquals(CaseFolding.fold("ö"), CaseFolding.fold("o"));
  }
}
