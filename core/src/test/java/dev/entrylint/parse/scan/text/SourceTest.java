package dev.entrylint.parse.scan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.entrylint.model.LineTable;
import dev.entrylint.model.MalformedTextException;
import dev.entrylint.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceTest {

  @Test
  void linesEndAtAnyLineEnd() {
    String text = "a\nb\r\nc\rd\n\r\n\r";
    Source source = source(text);
    assertEquals(LineTable.of(text), source.lineTable());
    assertEquals("b", source.text(source.lineStart(1), source.lineEnd(1)));
    assertEquals("c", source.text(source.lineStart(2), source.lineEnd(2)));
    assertEquals("", source.text(source.lineStart(4), source.lineEnd(4)));
  }

  @Test
  void anEmptyTextHasOneLine() {
    assertEquals(LineTable.of(""), source("").lineTable());
    assertEquals(1, source("").lines());
  }

  @Test
  void aByteOrderMarkIsAUnitOfTheTextButNotOfTheFirstLine() {
    Source source = source("\uFEFFa\nb");
    assertEquals(3, source.lineStart(0));
    assertEquals(1, source.offset(3));
    assertEquals(3, source.lineTable().start(2));
  }

  @Test
  void offsetsAreCodeUnitsWhereverTheCharactersLie() {
    Random random = new Random(7);
    String[] characters = {"a", "b", "\n", "ä", "€", "😀", "\r\n"};
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(300); k > 0; k--) {
        text.append(characters[random.nextInt(characters.length)]);
      }
      Source source = source(text.toString());
      assertEquals(LineTable.of(text.toString()), source.lineTable());
      int position = 0;
      for (int offset = 0; offset < text.length(); ) {
        assertEquals(offset, source.offset(position));
        int c = text.codePointAt(offset);
        position += new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8).length;
        offset += Character.charCount(c);
      }
      assertEquals(text.length(), source.offset(position));
    }
  }

  @Test
  void theFirstWrongByteIsToldAsAStrictDecoderTellsIt() {
    Random random = new Random(11);
    int[] bytes = {'a', '\n', 0x80, 0xBF, 0xC0, 0xC3, 0xA4, 0xE2, 0x82, 0xAC, 0xED, 0xA0};
    int[] more = {0xF0, 0x9F, 0x98, 0xF4, 0x90, 0xF5, 0xFF, 0xE0};
    for (int round = 0; round < 20_000; round++) {
      byte[] text = new byte[random.nextInt(9)];
      for (int k = 0; k < text.length; k++) {
        int choice = random.nextInt(bytes.length + more.length);
        text[k] = (byte) (choice < bytes.length ? bytes[choice] : more[choice - bytes.length]);
      }
      SourceFile file = new SourceFile("a.md", text);
      assertEquals(
          firstWrong(() -> file.text()), firstWrong(() -> new Source(file)), () -> show(text));
    }
  }

  @Test
  void aMalformedTextIsRefusedWithItsPath() {
    SourceFile file = new SourceFile("b/a.md", new byte[] {'a', 'b', (byte) 0xFC, 'c'});
    MalformedTextException refused =
        assertThrows(MalformedTextException.class, () -> new Source(file));
    assertEquals(2, refused.offset());
    assertEquals("b/a.md", refused.path());
    assertEquals("not UTF-8: byte 0xFC at offset 2", refused.getMessage());
  }

  private static int firstWrong(Runnable reading) {
    try {
      reading.run();
      return -1;
    } catch (MalformedTextException wrong) {
      return wrong.offset();
    }
  }

  private static String show(byte[] text) {
    return Arrays.toString(text);
  }

  private static Source source(String text) {
    return new Source(SourceFile.of("a.md", text));
  }
}
