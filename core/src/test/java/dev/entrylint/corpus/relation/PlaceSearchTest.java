package dev.entrylint.corpus.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.convention.Sorting;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.TestCorpus;
import dev.entrylint.corpus.link.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where new items of a list go, beside what looking at each item says. */
class PlaceSearchTest {

  private static final String TERMS =
      """
      kinds: {term: {recognise: {level: 1}, sections: [{name: see-also, title: See}]}}
      relations: {see-also: {section: see-also}}
      """;

  private static final Comparator<String> ORDER = ItemOrder.of(Optional.of(Locale.GERMAN));

  private static final ItemPlaces PLACES =
      new ItemPlaces(
          List.of("#first"),
          List.of("#last"),
          Optional.of(new Sorting(Sorting.Key.TEXT, Optional.of(Locale.GERMAN))));

  private final Random random = new Random(20);
  private final List<Link> free = new ArrayList<>();
  private Link first;
  private Link last;

  /** Some links of a list, of which several have one text. */
  private void links() {
    StringBuilder page = new StringBuilder("# A\n\n## See\n\n[x](#first) [y](#last)");
    for (int i = 0; i < 60; i++) {
      page.append(" [")
          .append((char) ('a' + random.nextInt(12)))
          .append("](#i")
          .append(i)
          .append(')');
    }
    Corpus corpus = TestCorpus.of(TERMS, "a.md", page + "\n");
    List<Link> all = corpus.relations().lists(corpus.documents().get(0)).get(0).items();
    first = all.get(0);
    last = all.get(1);
    free.addAll(all.subList(2, all.size()));
  }

  private List<Optional<Link>> items(boolean sorted) {
    List<Link> chosen = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      chosen.add(free.get(random.nextInt(free.size())));
    }
    if (sorted) {
      chosen.sort((one, other) -> ORDER.compare(one.reference().text(), other.reference().text()));
    }
    if (random.nextBoolean()) {
      chosen.add(0, first);
    }
    if (random.nextBoolean()) {
      chosen.add(random.nextInt(5) == 0 ? random.nextInt(chosen.size() + 1) : chosen.size(), last);
    }
    List<Optional<Link>> items = new ArrayList<>();
    for (Link each : chosen) {
      items.add(random.nextInt(6) == 0 ? Optional.empty() : Optional.of(each));
    }
    return items;
  }

  @Test
  void aPlaceIsThatWhichFewestItemsAreOnTheWrongSideOf() {
    links();
    for (int run = 0; run < 3000; run++) {
      List<Optional<Link>> items = items(run % 3 != 0);
      String key = String.valueOf((char) ('a' - 1 + random.nextInt(14)));
      PlaceSearch search = new PlaceSearch(PLACES, items);
      assertEquals(index(items, key), search.index(key, -1), () -> items + key);
      int at = random.nextInt(items.size() + 1);
      boolean counts = at < items.size() && items.get(at).filter(PLACES::isFixed).isEmpty();
      if (counts) {
        List<Optional<Link>> rest = new ArrayList<>(items);
        rest.set(at, Optional.empty());
        assertEquals(index(rest, key), search.index(key, at), () -> items + key + at);
        assertEquals(isInOrder(rest, at, key), search.isInOrder(at, key), () -> items + key + at);
      }
    }
  }

  private static int side(Optional<Link> item, String key) {
    return item.filter(each -> !PLACES.isFixed(each))
        .map(each -> Integer.signum(ORDER.compare(each.reference().text(), key)))
        .orElse(0);
  }

  /** By looking at all items. */
  private static int index(List<Optional<Link>> items, String key) {
    int best = PLACES.from(items);
    int balance = 0;
    int least = 0;
    for (int i = best; i < PLACES.to(items); i++) {
      balance += side(items.get(i), key);
      if (balance <= least) {
        best = i + 1;
        least = balance;
      }
    }
    return best;
  }

  private static boolean isInOrder(List<Optional<Link>> items, int at, String key) {
    for (int i = 0; i < items.size(); i++) {
      int side = side(items.get(i), key);
      if (i < at && side > 0 || i > at && side < 0) {
        return false;
      }
    }
    return true;
  }
}
