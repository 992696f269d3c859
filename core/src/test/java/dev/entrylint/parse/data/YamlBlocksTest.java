package dev.entrylint.parse.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlBlocksTest {

  private static final Set<String> KEYS = Set.of("nav", "extra");

  @Test
  void whatNobodyAsksForIsBlank() {
    assertEquals(
        "site_name: Bees\n    \r\n             \n\nplugins:\n- search\n",
        YamlBlocks.without("site_name: Bees\nnav:\r\n  - Wax: a.md\n\nplugins:\n- search\n", KEYS));
  }

  @Test
  void aListMayBeginUnderItsKey() {
    assertEquals(
        "    \n         \nuse: yes", YamlBlocks.without("nav:\n- wax.md:\nuse: yes", KEYS));
  }

  @Test
  void theLastPartHasNoEnd() {
    assertEquals("use: yes\n          ", YamlBlocks.without("use: yes\nextra: {a}", KEYS));
  }

  @Test
  void ampersandsInTextsAreNoNames() {
    assertEquals("    \n       \nb: 1", YamlBlocks.without("nav:\n  - a&b\nb: 1", KEYS));
    assertEquals("    \n         \nb: 1", YamlBlocks.without("nav:\n  - a & b\nb: 1", KEYS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nav: &pages\n  - wax.md\nuse: *pages\n", // a name
        "nav:\n  - &wax wax.md\nuse: *wax\n",
        "nav: [\nwax.md ]\nuse: yes\n", // goes on at the beginning of a line
        "nav: \"wax\nmd\"\n",
        "{nav: wax.md, use: yes}\n",
        "'nav': wax.md\n",
        "? nav\n: wax.md\n",
        "--- {nav: 1}\n",
        "nav:wax\nuse: yes\n" // no key
      })
  void whatIsNotPlainIsLeft(String text) {
    assertEquals(text, YamlBlocks.without(text, KEYS));
  }

  @Test
  void withoutKeysNothingIsDone() {
    assertSame("nav: 1", YamlBlocks.without("nav: 1", Set.of()));
  }
}
