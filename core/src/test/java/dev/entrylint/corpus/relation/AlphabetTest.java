package dev.entrylint.corpus.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Collator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlphabetTest {

  /** What texts are made of here, with much that only the collator knows. */
  private static final String CHARACTERS =
      "abcdeosuzABEOSUZ0129_,;:!?/.`^~'\"()[]{}@$*\\&#%+<=>|äöüÄÖÜ"
          + "ßéàçåøñæœÅ-–’“„…\u0308\u0301\u200B\u00ADłžčхя中αhlij ";

  @ParameterizedTest
  @ValueSource(
      strings = {"", "de", "de-AT", "en", "fr", "it", "nl", "pt", "sv", "cs", "da", "lt", "pl"})
  void ordersAsTheCollatorDoes(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    Alphabet alphabet = new Alphabet(locale);
    Collator letters = collator(locale, Collator.PRIMARY);
    Collator accents = collator(locale, Collator.SECONDARY);
    Random random = new Random(tag.hashCode());
    for (int i = 0; i < 20_000; i++) {
      int kinds = random.nextInt(4) == 0 ? CHARACTERS.length() : 59;
      String one = text(random, kinds);
      String other = random.nextInt(3) == 0 ? varied(random, one) : text(random, kinds);
      String case_ = "'" + one + "' and '" + other + "' in '" + tag + "'";
      int order = Integer.signum(letters.compare(one, other));
      assertEquals(order, Integer.signum(alphabet.compareLetters(one, other)), case_);
      if (order == 0) {
        assertEquals(
            Integer.signum(accents.compare(one, other)),
            Integer.signum(alphabet.compareAccents(one, other)),
            case_);
      }
    }
  }

  @Test
  void germanWordsNeedNoCollator() {
    Alphabet alphabet = new Alphabet(Locale.GERMAN);
    assertTrue(alphabet.compareLetters("Ähre", "Zarge") < 0);
    assertTrue(alphabet.compareLetters("Wabe", "Waben") < 0);
    assertEquals(0, alphabet.compareLetters("WABE", "Wäbe"));
    assertTrue(alphabet.compareAccents("WABE", "Wäbe") < 0);
  }

  private static Collator collator(Locale locale, int strength) {
    Collator collator = Collator.getInstance(locale);
    collator.setStrength(strength);
    collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    return collator;
  }

  private static String text(Random random, int kinds) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(CHARACTERS.charAt(random.nextInt(kinds)));
    }
    return text.toString();
  }

  private static String varied(Random random, String text) {
    return switch (random.nextInt(4)) {
      case 0 -> text.toUpperCase(Locale.ROOT);
      case 1 -> text + text(random, CHARACTERS.length());
      case 2 -> text.replace('a', 'ä').replace('o', 'ö');
      default -> text.replace("e", "é");
    };
  }
}
