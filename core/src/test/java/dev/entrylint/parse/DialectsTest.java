package dev.entrylint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DialectsTest {

  @Test
  void eachNameHasItsDialect() {
    for (String name : Dialects.names()) {
      assertEquals(Optional.of(name), Dialects.named(name).map(Dialect::name));
    }
    assertEquals(Optional.empty(), Dialects.named("Pandoc"));
  }

  @Test
  void onlyPandocLinksTitlesInBrackets() {
    assertTrue(Dialects.named("pandoc").orElseThrow().implicitHeaderReferences());
    assertEquals(false, Dialects.named("github").orElseThrow().implicitHeaderReferences());
  }
}
