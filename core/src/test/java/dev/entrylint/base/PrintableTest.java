package dev.entrylint.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void ordinaryTextIsLeftAlone() {
    String text = "Käse 😀 — «x» ## [a](b) #[c] a[0]";
    assertSame(text, Printable.line(text));
    assertSame(text, Printable.name(text));
  }

  @Test
  void whatBreaksALineOrSpeaksToATerminalIsReplacedByAsMuch() {
    assertEquals("a␊b␍c␉d␛[31m␡", Printable.line("a\nb\rc\td\u001B[31m\u007F"));
    assertEquals("\uFFFD\uFFFD\uFFFD", Printable.line("\u009B\u202E\u2028"));
  }

  @Test
  void halfACharacterIsReplaced() {
    assertEquals("\uFFFD", Printable.line("\uD83D"));
    assertEquals("\uFFFDa", Printable.line("\uDE00a"));
    assertEquals("\uFFFD😀", Printable.line("\uD83D😀"));
  }

  @Test
  void commandsThatAreReadAnywhereInALineLoseTheirBracket() {
    assertEquals("a ##⁅error]b", Printable.line("a ##[error]b"));
    assertEquals("##vso⁅task.setvariable]", Printable.line("##vso[task.setvariable]"));
    assertEquals("##teamcity⁅x]", Printable.line("##teamcity[x]"));
    String long0 = "##" + "a".repeat(40) + "[";
    assertSame(long0, Printable.line(long0));
  }

  @Test
  void severalLinesKeepTheirEndsAndTabs() {
    assertEquals("a\n\tb␛␍\n", Printable.text("a\n\tb\u001B\r\n"));
  }

  @Test
  void aNameThatIsNoPlainOneStandsInQuotes() {
    assertEquals("\"::error title=x::a.md\"", Printable.name("::error title=x::a.md"));
    assertEquals("\"  ::error::a.md\"", Printable.name("  ::error::a.md"));
    assertEquals("\"\u00A0::error::a.md\"", Printable.name("\u00A0::error::a.md"));
    assertEquals("\"a␊::error::b.md\"", Printable.name("a\n::error::b.md"));
    assertEquals("\"##⁅error]a.md\"", Printable.name("##[error]a.md"));
    assertEquals("\"section_start:1:a\"", Printable.name("section_start:1:a"));
    assertEquals("\":\\\"\\\\.md\"", Printable.name(":\"\\.md"));
    assertEquals("std::vector.md", Printable.name("std::vector.md"));
    assertEquals("", Printable.name(""));
  }

  @Test
  void aNameInQuotesIsNotQuotedAgain() {
    String quoted = Printable.name("::a\n.md");
    assertSame(quoted, Printable.name(quoted));
  }
}
