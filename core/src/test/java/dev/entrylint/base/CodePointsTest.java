package dev.entrylint.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void findsEachOffset() {
    for (String text : new String[] {"", "plain", "a😀b".repeat(100), "😀".repeat(64), "😀"}) {
      CodePoints points = new CodePoints(text);
      for (int i = 0; i <= text.codePointCount(0, text.length()); i++) {
        assertEquals(text.offsetByCodePoints(0, i), points.offset(i), text);
      }
    }
  }
}
