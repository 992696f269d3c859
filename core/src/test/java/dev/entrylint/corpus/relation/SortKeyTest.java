package dev.entrylint.corpus.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Keys compare as the texts do that they are made of. */
class SortKeyTest {

  private static final String CHARACTERS = "abcAB01 --.,_äöÄßéå\uFB00\uD83D\uDC1D\u0308ł";

  @Test
  void keysAreInTheOrderOfTheItems() {
    Random random = new Random(19);
    for (String tag : List.of("", "de", "en", "sv", "none")) {
      Optional<Locale> locale =
          tag.equals("none") ? Optional.empty() : Optional.of(Locale.forLanguageTag(tag));
      Comparator<String> order = ItemOrder.of(locale);
      for (int i = 0; i < 5_000; i++) {
        String one = text(random);
        String other = random.nextInt(3) == 0 ? one.toUpperCase(Locale.ROOT) : text(random);
        int keys = SortKey.of(one, locale).compareTo(SortKey.of(other, locale));
        assertEquals(
            Integer.signum(order.compare(one, other)),
            Integer.signum(keys),
            "'" + one + "' and '" + other + "' in '" + tag + "'");
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(7); i > 0; i--) {
      int at = random.nextInt(CHARACTERS.length());
      text.append(CHARACTERS.charAt(at));
    }
    return text.toString();
  }
}
