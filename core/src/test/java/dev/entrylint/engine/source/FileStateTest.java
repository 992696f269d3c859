package dev.entrylint.engine.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileStateTest {

  private static FileState state(String text, long modified, long readAt) {
    return FileState.of(text.getBytes(StandardCharsets.UTF_8), new FileTime(modified, readAt));
  }

  @Test
  void theSameBytesAreTheSameWhenever() {
    assertEquals(state("bee", 1, 2), state("bee", 3, 4));
    assertNotEquals(state("bee", 1, 2), state("bes", 1, 2));
    assertNotEquals(state("bee", 1, 2), state("bees", 1, 2));
  }

  @Test
  void timeSpeaksForAFileOnlyIfItIsOlderThanTheReading() {
    assertTrue(new FileTime(10_000, 20_000).isSurelyOf(10_000));
    assertFalse(new FileTime(10_000, 20_000).isSurelyOf(10_001));
    assertFalse(new FileTime(10_000, 13_000).isSurelyOf(10_000));
    assertFalse(new FileTime(0, 20_000).isSurelyOf(0));
    assertFalse(FileTime.UNKNOWN.isSurelyOf(0));
  }
}
