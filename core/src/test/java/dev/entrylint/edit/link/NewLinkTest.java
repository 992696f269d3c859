package dev.entrylint.edit.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewLinkTest {

  @Test
  void bothPartsAreWrittenAsTheyAreReadAgain() {
    assertEquals(Optional.of("[Hive](hive.md)"), NewLink.inline("Hive", "hive.md"));
    assertEquals(
        Optional.of("[a\\[1\\] \\*b\\*](a%20b.md#c)"), NewLink.inline("a[1] *b*", "a b.md#c"));
    assertEquals(
        Optional.of("[R&D \\&amp; snake_case \\_x\\_](x)"),
        NewLink.inline("R&D &amp; snake_case _x_", "x"));
  }

  @Test
  void whatCannotStandOnOneLineIsNotWritten() {
    assertEquals(Optional.empty(), NewLink.inline("a\nb", "x"));
    assertEquals(Optional.empty(), NewLink.inline(" ", "x"));
    assertEquals(Optional.empty(), NewLink.inline("a", "x\ny"));
  }
}
