package dev.entrylint.corpus.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which titles are one, spelled in two ways. */
class TitleSpellingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "See also | SEE ALSO",
        "See also | See also:",
        "See also. | See also:",
        "See also | “See also”",
        "See also | ‘See also’",
        "See also | Seealso",
        "See also | See\u00a0also",
        "See also | See also…",
        "Maße | MASSE",
        "Maße | Masse",
        "Größen | Gro\u0308ßen",
        "What’s new? | WHAT'S NEW",
        "Do's | Do´s",
        "A – B | a - b",
        "Über uns | über\u00adUns",
        "1. | 1",
        "İlgili | ilgili",
        "İlgili | İLGİLİ",
        "Istanbul | ıstanbul"
      })
  void theSame(String one, String other) {
    assertEquals(true, TitleSpelling.isSame(one, other));
    assertEquals(true, TitleSpelling.isSame(other, one));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "See also | See",
        "See also | Sea also",
        "See also | See also (2)",
        "Größen | Großen",
        "Version 1.2 | Version 12",
        "1 | 2",
        "@ | `",
        "C | C++",
        "? | !",
        "Its | It's"
      })
  void others(String one, String other) {
    assertEquals(false, TitleSpelling.isSame(one, other));
    assertEquals(false, TitleSpelling.isSame(other, one));
  }
}
