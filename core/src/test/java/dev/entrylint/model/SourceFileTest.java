package dev.entrylint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceFileTest {

  @Test
  void tellsTheFirstByteThatIsNotUtf8() {
    byte[] latin1 = "grün".getBytes(StandardCharsets.ISO_8859_1);
    MalformedTextException thrown =
        assertThrows(MalformedTextException.class, () -> new SourceFile("a.md", latin1).text());
    assertEquals(2, thrown.offset());
    assertEquals("not UTF-8: byte 0xFC at offset 2", thrown.getMessage());
  }

  @Test
  void aReplacementCharacterThatIsReallyThereIsNoFault() {
    assertEquals("a\uFFFDb", SourceFile.of("a.md", "a\uFFFDb").text());
  }

  @Test
  void aByteOrderMarkIsPartOfTheText() {
    assertEquals("\uFEFFa", SourceFile.of("a.md", "\uFEFFa").text());
  }
}
