package dev.entrylint.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectPatternTest {

  @ParameterizedTest
  @CsvSource({
    "#Index, #Index, true",
    "#Index, #Index2, false",
    "#KI-*, #KI-Glossar, true",
    "*, '', true",
    "*.md, a/b.md, true",
    "a*b*c, aXbYbZc, true",
    "a*b, abc, false",
    "'', '', true",
    "'', a, false"
  })
  void matches(String pattern, String subject, boolean expected) {
    assertEquals(expected, new SubjectPattern(pattern).matches(subject));
  }
}
