package dev.entrylint.parse.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every difference that is listed exists, and its edit takes it away. */
class KnownDifferenceTest {

  @ParameterizedTest
  @EnumSource
  void theReadersDifferOnItsExample(KnownDifference known) {
    assertTrue(Agreement.difference(known.example, known.gfm).isPresent());
    assertEquals(Optional.empty(), Agreement.difference(known.without(known.example), known.gfm));
    assertEquals(Optional.empty(), Agreement.unknownDifference(known.example, known.gfm));
  }
}
