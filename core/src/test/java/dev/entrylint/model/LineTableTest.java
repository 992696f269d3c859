package dev.entrylint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LineTableTest {

  @Test
  void everyKindOfLineEndBeginsALine() {
    LineTable lines = LineTable.of("a\nb\r\nc\rd");
    assertEquals(4, lines.count());
    assertEquals(new Position(2, 1), lines.position(2));
    assertEquals(new Position(3, 1), lines.position(5));
    assertEquals(new Position(4, 1), lines.position(7));
  }

  @Test
  void theLineEndBelongsToItsLine() {
    LineTable lines = LineTable.of("ab\r\ncd");
    assertEquals(new Position(1, 3), lines.position(2));
    assertEquals(new Position(1, 4), lines.position(3));
    assertEquals(new Position(2, 1), lines.position(4));
  }

  @Test
  void columnsCountUtf16Units() {
    LineTable lines = LineTable.of("😀ü x");
    assertEquals(new Position(1, 5), lines.position("😀ü x".indexOf('x')));
  }

  @Test
  void theVeryEndIsAPlaceAndNothingBehindIt() {
    LineTable lines = LineTable.of("a\n");
    assertEquals(2, lines.count());
    assertEquals(new Position(2, 1), lines.position(2));
    assertThrows(IndexOutOfBoundsException.class, () -> lines.position(3));
    assertEquals(new Position(1, 1), LineTable.of("").position(0));
  }
}
