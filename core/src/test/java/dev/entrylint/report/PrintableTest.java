package dev.entrylint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void ordinaryTextIsLeftAlone() {
    String text = "Käse 😀 — «x»";
    assertSame(text, Printable.line(text));
  }

  @Test
  void whatBreaksALineOrSpeaksToATerminalIsReplacedByAsMuch() {
    assertEquals("a␊b␍c␉d␛[31m␡", Printable.line("a\nb\rc\td\u001B[31m\u007F"));
    assertEquals("\uFFFD\uFFFD\uFFFD", Printable.line("\u009B\u202E\u2028"));
  }
}
