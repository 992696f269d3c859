package dev.entrylint.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {

  @ParameterizedTest
  @CsvSource({
    "{title}, 'Über uns', 'Über uns'",
    "{title:dashed}, 'Sauer  Teig', Sauer-Teig",
    "{title:dashed}, CI/CD, CI-CD",
    "{title:dashed}, 'Cafe\u0301 (e\u0301!)', Cafe\u0301-e\u0301",
    "{title:dashed}, 'Sauer & Teig -- Brot', Sauer-Teig-Brot",
    "{title:dashed}, 'Teigausbeute (TA)', Teigausbeute-TA",
    "{title:dashed}, 'vs. Moore''s C++', vs.-Moores-C",
    "{title:joined}, 'C++  and C', C++-and-C",
    "{title:joined:lower}, 'pack --Full -x', pack-full-x",
    "{title:joined}, 'a-b CI/CD', a-b-CI-CD",
    "{title:lower:dashed}, 'Über Uns', über-uns",
    "{title:bare:dashed}, 'Large Language Model (LLM)', Large-Language-Model",
    "{title:bare}, '(nur das)', '(nur das)'",
    "{id}.md, X, the-id.md",
    "{file}, X, Brot.de",
    "a-{id}-b, X, a-the-id-b"
  })
  void makesNames(String pattern, String title, String expected) {
    assertEquals(expected, NamePattern.of(pattern).name(title, "the-id", "src/Brot.de.md"));
  }

  @Test
  void saysWhatIsWrong() {
    assertEquals(
        "unknown field 'titel'; there are title, id, file",
        assertThrows(IllegalArgumentException.class, () -> NamePattern.of("{titel}")).getMessage());
    assertEquals(
        "unknown filter 'upper'; there are bare, dashed, joined, lower",
        assertThrows(IllegalArgumentException.class, () -> NamePattern.of("{id:upper}"))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> NamePattern.of("{id"));
  }
}
