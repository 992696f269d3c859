package dev.entrylint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.steps.Steps;
import java.util.Random;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  /** The excerpt of {@code text} for the first {@code part} of it. */
  private static Excerpt excerpt(String text, String part) {
    int start = text.indexOf(part);
    return Excerpt.of(text, lineStart(text, start), start, start + part.length());
  }

  private static int lineStart(String text, int offset) {
    int at = offset;
    while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
      at--;
    }
    return at;
  }

  @Test
  void shortLinesAreWhole() {
    assertEquals(new Excerpt("see [x](y)", "        ^"), excerpt("one\nsee [x](y)\nthree", "y"));
  }

  @Test
  void anyLineEndEndsTheLine() {
    assertEquals(new Excerpt("ab", " ^"), excerpt("ab\r\ncd", "b"));
    assertEquals(new Excerpt("cd", "^^"), excerpt("ab\rcd\ref", "cd"));
  }

  @Test
  void ofSeveralLinesTheFirstIsShown() {
    assertEquals(new Excerpt("[a b](", "^^^^^^"), excerpt("[a b](\nc)", "[a b](\nc)"));
  }

  @Test
  void anEmptySpanHasOneCaret() {
    assertEquals(new Excerpt("ab", " ^"), Excerpt.of("ab", 0, 1, 1));
    assertEquals(new Excerpt("ab", "  ^"), Excerpt.of("ab\n", 0, 2, 2));
    assertEquals(new Excerpt("", "^"), Excerpt.of("", 0, 0, 0));
  }

  @Test
  void tabsAreWidenedSoThatCaretsStandBelow() {
    assertEquals(new Excerpt("-   a   (b)", "         ^"), excerpt("-\ta\t(b)", "b"));
    assertEquals(new Excerpt("a   b", " ^^^"), excerpt("a\tb", "\t"));
  }

  @Test
  void aByteOrderMarkTakesNoRoom() {
    assertEquals(new Excerpt("# A", "  ^"), excerpt("\uFEFF# A", "A"));
    assertEquals(new Excerpt("# A", "^"), Excerpt.of("\uFEFF# A", 0, 0, 0));
  }

  @Test
  void longLinesAreCutAroundTheSpan() {
    String text = "a".repeat(300) + "[x](y)" + "b".repeat(300);
    Excerpt excerpt = excerpt(text, "[x](y)");
    assertEquals("…" + "a".repeat(40) + "[x](y)" + "b".repeat(54) + "…", excerpt.source());
    assertEquals(" ".repeat(41) + "^".repeat(6), excerpt.carets());
  }

  @Test
  void atTheEndsOfALongLineMoreOfTheOtherSideIsShown() {
    assertEquals("x" + "b".repeat(99) + "…", excerpt("x" + "b".repeat(300), "x").source());
    assertEquals("…" + "a".repeat(99) + "x", excerpt("a".repeat(300) + "x", "x").source());
    assertEquals("a".repeat(99) + "x", excerpt("a".repeat(99) + "x", "x").source());
  }

  @Test
  void cutsPartNoSurrogatePair() {
    for (int shift = 0; shift < 3; shift++) {
      String text = "a".repeat(shift) + "😀".repeat(100) + "x" + "😀".repeat(100);
      String source = excerpt(text, "x").source();
      assertFalse(Character.isLowSurrogate(source.charAt(1)), source);
      assertFalse(Character.isHighSurrogate(source.charAt(source.length() - 2)), source);
    }
  }

  @Test
  void aLongLineIsNotReadForEachExcerpt() {
    Steps.assertLinear(LinksOnOneLine.class, 2_000);
  }

  static final class LinksOnOneLine implements IntConsumer {
    @Override
    public void accept(int size) {
      String text = "[x](y) ".repeat(size);
      for (int start = 0; start + 6 < text.length(); start += 7) {
        Excerpt.of(text, 0, start, start + 6);
      }
    }
  }

  @Test
  void anyTextGivesTwoLinesThatFit() {
    Random random = new Random(7);
    String alphabet = "ab \t\uD83D\uDE00\u001Bä\uFEFF";
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(250);
      for (int j = 0; j < length; j++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int start = random.nextInt(length + 1);
      int end = start + random.nextInt(length - start + 1);
      Excerpt excerpt = Excerpt.of(text.toString(), 0, start, end);
      assertTrue(excerpt.source().length() <= 102 * 4, excerpt.source());
      assertTrue(excerpt.carets().length() <= excerpt.source().length() + 1, excerpt.source());
      assertTrue(excerpt.carets().endsWith("^"), excerpt.source());
      assertEquals(-1, excerpt.source().indexOf('\t'));
    }
  }
}
