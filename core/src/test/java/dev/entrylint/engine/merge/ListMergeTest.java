package dev.entrylint.engine.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.config.Config;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which lists are merged, and to what. */
class ListMergeTest extends MergeTestCase {

  private static void assertMerged(
      Config config, String ancestor, String ours, String theirs, String expected) {
    ThreeTexts merged =
        merge(
                config,
                entry("X", "A text.", ancestor),
                entry("X", "A text.", ours),
                entry("X", "A text.", theirs))
            .orElseThrow();
    String all = entry("X", "A text.", expected);
    assertEquals(new ThreeTexts(all, all, all), merged);
  }

  private static void assertLeft(String ancestor, String ours, String theirs) {
    for (Config config : new Config[] {SORTED, UNSORTED}) {
      assertTrue(
          merge(
                  config,
                  entry("X", "A text.", ancestor),
                  entry("X", "A text.", ours),
                  entry("X", "A text.", theirs))
              .isEmpty());
    }
  }

  @Test
  void whatEitherSideAddsIsInOnce() {
    assertMerged(
        SORTED,
        bars("B", "M", "Index"),
        bars("A", "B", "M", "N", "Index"),
        bars("B", "C", "M", "N", "Z", "Index"),
        bars("A", "B", "C", "M", "N", "Z", "Index"));
  }

  /** So long that looking at all links for each item would not come to an end. */
  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void longListsToWhichBothSidesAdd() {
    assertMerged(UNSORTED, points(0), points(1), points(2), points(3));
  }

  /** Many links; a few are of one side only, the others of all {@code sides}. */
  private static String points(int sides) {
    return IntStream.range(0, 40_000)
        .filter(i -> i % 10_000 > 2 || (i % 10_000 & sides) == i % 10_000)
        .mapToObj(i -> String.format("- [T%05d](#T%05d)\n", i, i))
        .collect(Collectors.joining());
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void whatTwoBranchesAddToAListInNoOrderIsMergedInTime() {
    String ours = backwards(40_000, i -> i % 4 != 1);
    String theirs = backwards(40_000, i -> i % 4 != 2);
    String merged = backwards(40_000, i -> true);
    assertMerged(UNSORTED, backwards(40_000, i -> i % 4 == 0 || i % 4 == 3), ours, theirs, merged);
  }

  private static String backwards(int count, IntPredicate are) {
    return IntStream.range(0, count)
        .map(i -> count - 1 - i)
        .filter(are)
        .mapToObj(i -> String.format("- [T%05d](#T%05d)\n", i * 7919 % count, i * 7919 % count))
        .collect(Collectors.joining());
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aListWithTheSameItemAgainAndAgainIsMergedInTime() {
    String same = "- [M](#M)\n".repeat(20_000);
    assertMerged(
        UNSORTED,
        same + "- [B](#B)\n",
        same + "- [B](#B)\n- [C](#C)\n",
        "- [A](#A)\n" + same + "- [B](#B)\n",
        "- [A](#A)\n" + same + "- [B](#B)\n- [C](#C)\n");
  }

  @Test
  void whatOneSideRemovesAndTheOtherLeavesIsOut() {
    assertMerged(
        SORTED,
        bars("B", "C", "M", "Index"),
        bars("B", "M", "Index"),
        bars("C", "D", "M", "Index"),
        bars("D", "M", "Index"));
  }

  @Test
  void inNoOrderOursComeFirstAndEachBehindWhatItStoodBehind() {
    assertMerged(
        UNSORTED,
        bars("M", "B", "Index"),
        bars("M", "Q", "B", "X", "Index"),
        bars("M", "P", "B", "A", "Index"),
        bars("M", "Q", "P", "B", "X", "A", "Index"));
  }

  @Test
  void anOrderThatBothKeepToIsKept() {
    assertMerged(
        UNSORTED,
        bars("B", "M", "T"),
        bars("B", "M", "N", "T"),
        bars("B", "C", "M", "T"),
        bars("B", "C", "M", "N", "T"));
  }

  @Test
  void pointsAndWhatIsSaidBehindThem() {
    assertMerged(
        UNSORTED,
        "- [B](#B): one\n- [A](#A): two\n",
        "- [B](#B): one\n- [A](#A): changed\n",
        "- [B](#B): one\n- [A](#A): two\n- [C](#C): three\n  and on\n",
        "- [B](#B): one\n- [A](#A): changed\n- [C](#C): three\n  and on\n");
  }

  @Test
  void aChangedItemOfTheOtherSideIsTakenOver() {
    assertMerged(
        SORTED,
        bars("B", "M"),
        bars("B", "M", "N"),
        bars("B", "M").replace("[B]", "[Bee]"),
        bars("B", "M", "N").replace("[B]", "[Bee]"));
  }

  @Test
  void oneSideMayWriteTheListOtherwise() {
    assertMerged(
        SORTED,
        "[B](#B), [M](#M), [T](#T)\n",
        "- [B](#B)\n- [M](#M)\n- [T](#T)\n",
        "[A](#A), [B](#B), [M](#M), [T](#T)\n",
        "- [A](#A)\n- [B](#B)\n- [M](#M)\n- [T](#T)\n");
  }

  @Test
  void aListThatOneSideSortedTakesWhatTheOtherAdded() {
    assertMerged(SORTED, bars("M", "B"), bars("B", "M"), bars("M", "B", "C"), bars("B", "C", "M"));
  }

  @Test
  void whatOnlyAPersonCanDecideIsLeft() {
    // changed by both
    assertLeft(
        bars("B", "M"),
        bars("B", "M").replace("[B]", "[Be]"),
        bars("B", "M").replace("[B]", "[Bee]"));
    // removed by one and changed by the other
    assertLeft(bars("B", "M"), bars("M"), bars("B", "M").replace("[B]", "[Bee]"));
    // one link that leads elsewhere
    assertLeft(
        bars("B", "M"), bars("B", "M").replace("#B", "#C"), bars("B", "M").replace("#B", "#D"));
    // added by both, and called otherwise
    assertLeft(bars("M"), bars("B", "M"), bars("B", "M").replace("[B]", "[Bee]"));
    // all removed, each some
    assertLeft(bars("B", "M"), bars("M"), bars("B"));
    // written otherwise by both
    assertLeft("[B](#B), [M](#M)\n", "- [B](#B)\n- [M](#M)\n", "* [B](#B)\n* [M](#M)\n");
    // one target twice, of which both changed something
    assertLeft(
        bars("B", "M", "M"),
        bars("B", "M", "M").replaceFirst("\\[M", "[Em"),
        bars("B", "M", "M").replaceFirst("\\[M", "[Emm"));
  }

  @Test
  void aTargetThatIsThereTwiceHindersNoOther() {
    String twice = "[M](#M) |\n[Em](#M) |\n";
    assertMerged(
        UNSORTED,
        twice + bars("Index"),
        twice + bars("A", "Index"),
        twice + bars("C", "Index"),
        twice + bars("A", "C", "Index"));
  }

  @Test
  void whatOneSideAloneTouchedIsGits() {
    assertLeft(bars("B"), bars("B", "C"), bars("B"));
    assertLeft(bars("B"), bars("B", "C"), bars("B", "C"));
  }

  @Test
  void anEntryThatOneSideRenamedIsFoundByItsText() {
    ThreeTexts merged =
        merge(
                SORTED,
                entry("X", "A text.", bars("M")),
                entry("Y", "A text.", bars("B", "M")),
                entry("X", "A text.", bars("M", "N")))
            .orElseThrow();
    assertEquals(entry("Y", "A text.", bars("B", "M", "N")), merged.ours());
    assertEquals(entry("X", "A text.", bars("B", "M", "N")), merged.theirs());
  }

  @Test
  void aSectionThatBothMadeIsMerged() {
    ThreeTexts merged =
        merge(
                SORTED,
                "## X {#X}\n\nA text.\n",
                entry("X", "A text.", bars("B", "M")),
                entry("X", "A text.", bars("A", "B")))
            .orElseThrow();
    assertEquals("## X {#X}\n\nA text.\n", merged.ancestor());
    assertEquals(entry("X", "A text.", bars("A", "B", "M")), merged.ours());
    assertEquals(merged.ours(), merged.theirs());
    assertTrue(
        merge(
                SORTED,
                "## X {#X}\n\nA text.\n",
                entry("X", "A text.", bars("B", "M")),
                entry("X", "A text.", bars("A", "B") + "\nAnd more.\n"))
            .isEmpty());
  }

  @Test
  void anIndexIsMergedByItsHeadings() {
    String index = "# A\n\n- [Aa](b.md)\n\n# B\n\n- [Ba](c.md)\n";
    ThreeTexts merged =
        merge(
                SORTED,
                index,
                index.replace("\n\n# B", "\n- [Ac](d.md)\n\n# B"),
                index.replace("\n\n# B", "\n- [Ab](e.md)\n\n# B"))
            .orElseThrow();
    assertEquals(
        "# A\n\n- [Aa](b.md)\n- [Ab](e.md)\n- [Ac](d.md)\n\n# B\n\n- [Ba](c.md)\n",
        merged.ancestor());
  }

  @Test
  void lineEndsAndAByteOrderMarkStay() {
    String ancestor = "\uFEFF" + entry("X", "A text.", bars("M", "Index")).replace("\n", "\r\n");
    ThreeTexts merged =
        merge(
                SORTED,
                ancestor,
                ancestor.replace("[M]", "[B](#B) |\r\n[M]"),
                ancestor.replace("[Index]", "[N](#N) |\r\n[Index]"))
            .orElseThrow();
    assertEquals(
        "\uFEFF" + entry("X", "A text.", bars("B", "M", "N", "Index")).replace("\n", "\r\n"),
        merged.ours());
  }
}
