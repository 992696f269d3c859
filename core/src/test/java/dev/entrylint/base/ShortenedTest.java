package dev.entrylint.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShortenedTest {

  private final Shortened shortened = new Shortened();

  @Test
  void whatIsNotLongIsLeftAlone() {
    String name = "a".repeat(Shortened.LONGEST_NAME);
    assertSame(name, shortened.name(name));
    String sentence = "a".repeat(Shortened.LONGEST_SENTENCE);
    assertSame(sentence, Shortened.sentence(sentence));
  }

  @Test
  void aLongNameIsItsBeginningAndAChecksum() {
    String name = "a".repeat(Shortened.LONGEST_NAME + 1);
    assertEquals("a".repeat(200) + "…363d1910d689549c", shortened.name(name));
    assertEquals("a".repeat(200) + "…", Shortened.quoted(name));
    assertSame(shortened.name(name), shortened.name(name));
    assertEquals(shortened.name(name), new Shortened().name(name + ""));
  }

  @Test
  void namesThatDifferAtTheirEndsStayDifferent() {
    String name = "a".repeat(1 << 20);
    assertNotEquals(shortened.name(name + "b"), shortened.name(name + "c"));
    assertTrue(shortened.name(name + "b").length() <= Shortened.LONGEST_NAME);
  }

  @Test
  void aLongSentenceKeepsItsEnds() {
    String sentence = "there is no " + "a".repeat(1 << 20) + " in the corpus";
    String cut = Shortened.sentence(sentence);
    assertTrue(cut.length() <= Shortened.LONGEST_SENTENCE, cut);
    assertTrue(cut.startsWith("there is no aaa") && cut.endsWith("aaa in the corpus"), cut);
    assertNotEquals(cut, Shortened.sentence(sentence.replace("no a", "no aa")));
  }

  @Test
  void noCharacterIsParted() {
    String name = "a".repeat(199) + "😀".repeat(100);
    assertEquals("a".repeat(199) + "…", shortened.name(name).substring(0, 200));
    String sentence = "a".repeat(599) + "😀".repeat(1000) + "b";
    Shortened.sentence(sentence).codePoints().forEach(c -> assertTrue(c > 0xFFFF || c < 0xD800));
  }
}
