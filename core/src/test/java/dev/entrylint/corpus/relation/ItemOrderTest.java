package dev.entrylint.corpus.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemOrderTest {

  private static final Comparator<String> PLAIN = ItemOrder.of(Optional.empty());
  private static final Comparator<String> GERMAN = ItemOrder.of(Optional.of(Locale.GERMAN));
  private static final Comparator<String> SWEDISH =
      ItemOrder.of(Optional.of(Locale.forLanguageTag("sv")));

  @Test
  void withoutALocaleCodePointsDecideAndCaseDoesNot() {
    assertOrder(PLAIN, "", "2 Waben", "Ei", "ei des Kolumbus", "EIER", "Zarge", "Ähre", "😀");
    assertEquals(0, PLAIN.compare("ÄHRE", "ähre"));
    assertEquals(0, PLAIN.compare("ΣΑΣ", "σας"));
  }

  @Test
  void codePointsBeyondTheFirstPlaneComeBehindAllOthers() {
    assertOrder(PLAIN, "\uFB00", "\uD83D\uDC1D");
  }

  @Test
  void inGermanUmlautsAreSortedAsTheirVowels() {
    assertOrder(GERMAN, "Ahorn", "Ähre", "Apfel", "Öllein", "Raps", "Zarge");
  }

  @Test
  void accentsCountOnlyWhereAllWordsHaveTheSameLetters() {
    assertOrder(GERMAN, "Ähre, alt", "Ahre, neu", "Ähre, neu");
    assertEquals(0, GERMAN.compare("a\u0308", "\u00E4"), "composed or not");
  }

  @Test
  void inSwedishSomeOfThemComeLast() {
    assertOrder(SWEDISH, "ax", "zon", "äng", "öl");
  }

  @Test
  void nothingComesBeforeSomething() {
    assertOrder(GERMAN, "Wild", "Wild-Biene", "Wild Honig", "Wildbiene");
    assertOrder(GERMAN, "KI", "KI-Modell", "KI Recht", "KIT");
  }

  @Test
  void thatWordsDifferInCaseNeverBreaksTheOrder() {
    assertEquals(0, GERMAN.compare("xAI", "XAI"));
    assertEquals(0, GERMAN.compare("  Wilde   Biene ", "wilde-biene"));
  }

  private static void assertOrder(Comparator<String> order, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      for (int j = 0; j < texts.length; j++) {
        int expected = Integer.compare(i, j);
        int found = Integer.signum(order.compare(texts[i], texts[j]));
        assertTrue(expected == found, List.of(texts[i], texts[j]) + " compare as " + found);
      }
    }
  }
}
