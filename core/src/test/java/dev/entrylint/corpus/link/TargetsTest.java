package dev.entrylint.corpus.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org, true",
    "mailto:a@b.c, true",
    "//cdn.example.org/x, true",
    "C:/x.md, false",
    "a.md, false",
    "a/b:c.md, false",
    "#a:b, false",
    "tel:+49, true",
    "1a:b, false"
  })
  void external(String target, boolean expected) {
    assertEquals(expected, Targets.isExternal(target));
  }

  @ParameterizedTest
  @CsvSource({
    "docs/a.md, b.md, docs/b.md",
    "docs/a.md, ./b.md, docs/b.md",
    "docs/a.md, ../b.md, b.md",
    "docs/a.md, ../../b.md, ../b.md",
    "docs/a.md, ../../../b.md, ../../b.md",
    "docs/a.md, sub//b.md, docs/sub/b.md",
    "docs/a.md, /b.md, b.md",
    "docs/a.md, sub/, docs/sub",
    "docs/a.md, .., ''",
    "docs/a.md, ., docs",
    "a.md, b..md, b..md",
    "a.md, ..b/c.md, ..b/c.md"
  })
  void resolves(String from, String path, String expected) {
    assertEquals(expected, Targets.resolve(from, path));
  }

  @Test
  void decodesPercentCodesAndLeavesAllElse() {
    assertEquals("grün", Targets.decode("gr%C3%BCn"));
    assertEquals("100%", Targets.decode("100%"));
    assertEquals("%zz %4", Targets.decode("%zz %4"));
    assertEquals("ü a", Targets.decode("ü%20a"));
  }

  @Test
  void pathAndFragment() {
    assertEquals("a.md", Targets.path("a.md?raw=1#x"));
    assertEquals("x?y", Targets.fragment("a.md#x?y"));
    assertNull(Targets.fragment("a.md"));
  }
}
