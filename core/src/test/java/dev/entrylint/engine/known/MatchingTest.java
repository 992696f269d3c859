package dev.entrylint.engine.known;

import static dev.entrylint.engine.known.States.PAGES;
import static dev.entrylint.engine.known.States.PLAIN;
import static dev.entrylint.engine.known.States.TERMS;
import static dev.entrylint.engine.known.States.summary;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.engine.known.States.State;
import org.junit.jupiter.api.Test;

/** Which findings of a corpus an earlier state of it has too. */
class MatchingTest {

  private static String match(State before, State now) {
    return summary(Matching.of(before.side(), now.side()));
  }

  private String match(String yaml, String before, String now) {
    return match(States.of(yaml, "a.md", before), States.of(yaml, "a.md", now));
  }

  // ---- equal ones

  @Test
  void whatMovedToAnotherLineIsKnown() {
    assertEquals(
        "known [a.md:3 x], added [a.md:1 y], gone []",
        match(PLAIN, "[x](x)\n", "[y](y)\n\n[x](x)"));
  }

  @Test
  void whatIsMendedIsGone() {
    assertEquals(
        "known [a.md:1 y], added [], gone [a.md:1 x]",
        match(PLAIN, "[x](x)\n\n[y](y)\n", "[y](y)\n"));
  }

  @Test
  void aThirdOfOneIdBesideAKnownDuplicateIsNew() {
    String two = "# Agent {#Agent}\n\n# An agent {#Agent}\n";
    assertEquals(
        "known [a.md:3 Agent], added [a.md:5 Agent], gone []",
        match(PLAIN, two, two + "\n# Agents {#Agent}\n"));
    assertEquals(
        "known [a.md:5 Agent], added [a.md:3 Agent], gone []",
        match(PLAIN, two, "# Agent {#Agent}\n\n# Agents {#Agent}\n\n# An agent {#Agent}\n"),
        "the line of the known one is unchanged");
    assertEquals(
        "known [a.md:3 Agent], added [a.md:5 Agent], gone []",
        match(
            PLAIN,
            "# Agent {#Agent}\n\n# Agent {#Agent}\n",
            "# Agent {#Agent}\n\n# Agent {#Agent}\n\n# Agent {#Agent}\n"),
        "of equal lines the first");
  }

  @Test
  void ofThreeEqualOnesOneIsMended() {
    String three = "one [x](x)\n\ntwo [x](x)\n\nthree [x](x)\n";
    assertEquals(
        "known [a.md:1 x, a.md:3 x], added [], gone [a.md:3 x]",
        match(PLAIN, three, "one [x](x)\n\nthree [x](x)\n"));
    assertEquals(
        "known [a.md:1 x, a.md:3 x], added [], gone [a.md:5 x]",
        match(PLAIN, "[x](x)\n\n[x](x)\n\n[x](x)\n", "[x](x)\n\n[x](x)\n"));
  }

  @Test
  void severalOnOneLineAreAsMany() {
    assertEquals(
        "known [a.md:1 x, a.md:1 x], added [a.md:1 x], gone []",
        match(PLAIN, "[x](x) [x](x)\n", "[x](x) [x](x) [x](x)\n"));
  }

  @Test
  void aLineIsUnchangedWhateverWhiteSpaceIsAtItsEnds() {
    assertEquals(
        "known [a.md:3 x], added [a.md:1 x], gone []",
        match(PLAIN, "- old [x](x)\n", "- new [x](x)\n\n  - old [x](x)  \n"));
  }

  @Test
  void neitherSeverityNorMessageMatters() {
    State before = States.of(PLAIN, "a.md", "[x](x)\n");
    State now = States.of("rules: {every-link: error}\n", "a.md", "\n[x](x)\n");
    assertEquals("known [a.md:2 x], added [], gone []", match(before, now));
  }

  @Test
  void whatIsSuppressedOrIgnoredIsOnNeitherSide() {
    String hidden = "<!-- entrylint-disable-next-line every-link -->\n[x](x)\n";
    assertEquals(
        "known [], added [a.md:1 x], gone []", match(PLAIN, hidden, "[x](x)\n"), "hidden once");
    assertEquals(
        "known [], added [], gone [a.md:1 x]", match(PLAIN, "[x](x)\n", hidden), "hidden now");
    State ignored = States.of("rules: {every-link: {ignore: [x]}}\n", "a.md", "[x](x)\n");
    State plain = States.of(PLAIN, "a.md", "[x](x)\n");
    assertEquals("known [], added [a.md:1 x], gone []", match(ignored, plain));
    assertEquals("known [], added [], gone [a.md:1 x]", match(plain, ignored));
  }

  @Test
  void findingsInTheConfigurationTakePart() {
    String text = "[x](http://x)\n";
    State before = States.of("ignore: [/w/*]\nrules: {every-link: off}\n", "a.md", text);
    State now = States.of("rules: {every-link: off}\nignore: [/v/*, /w/*]\n", "a.md", text);
    assertEquals(
        "known [entrylint.yml:4 /w/*], added [entrylint.yml:4 /v/*], gone []", match(before, now));
  }

  // ---- entries that have other ids

  @Test
  void anEntryGetsAnotherId() {
    assertEquals(
        "known [a.md:3 bee x], added [], gone []",
        match(TERMS, "## Wasp\n\n[x](x)\n", "## Bee\n\n[x](x)\n"));
  }

  @Test
  void anEntryThatIsStillThereIsNoOther() {
    assertEquals(
        "known [], added [a.md:5 bee x], gone [a.md:3 wasp x]",
        match(TERMS, "## Wasp\n\n[x](x)\n\n## Bee\n", "## Wasp\n\n## Bee\n\n[x](x)\n"));
  }

  @Test
  void anEntryThatIsStillThereIsNoneThatIsNew() {
    assertEquals(
        "known [], added [a.md:5 hornet x], gone [a.md:3 wasp x]",
        match(TERMS, "## Wasp\n\n[x](x)\n", "## Wasp\n\n## Hornet\n\n[x](x)\n"));
  }

  @Test
  void whateverIsRenamedTheSubjectIsTheSame() {
    assertEquals(
        "known [], added [a.md:3 bee y], gone [a.md:3 wasp x]",
        match(TERMS, "## Wasp\n\n[x](x)\n", "## Bee\n\n[y](y)\n"));
    assertEquals(
        "known [], added [b.md:3 wasp y], gone [a.md:3 wasp x]",
        match(
            States.of(TERMS, "a.md", "## Wasp\n\n[x](x)\n"),
            States.of(TERMS, "b.md", "## Wasp\n\n[y](y)\n")));
  }

  @Test
  void ofTwoEntriesTheOneThatWasNotThereIsTheOther() {
    assertEquals(
        "known [a.md:7 hornet x], added [a.md:3 bee x], gone []",
        match(TERMS, "## Bee\n\n## Wasp\n\n[x](x)\n", "## Bee\n\n[x](x)\n\n## Hornet\n\n[x](x)\n"));
  }

  @Test
  void ofTwoNewEntriesTheOneWithTheUnchangedLineIsTheOther() {
    assertEquals(
        "known [a.md:7 hornet x], added [a.md:3 bee x], gone []",
        match(
            TERMS,
            "## Wasp\n\nIt stings [x](x)\n",
            "## Bee\n\nIt hums [x](x)\n\n## Hornet\n\nIt stings [x](x)\n"));
  }

  @Test
  void kindsAreAdded() {
    String text = "# Insects\n\n[x](x)\n\n## Wasp\n\n[x](x)\n";
    State plain = States.of(PLAIN, "a.md", text);
    State terms = States.of(TERMS, "a.md", text);
    assertEquals("known [a.md:3 x, a.md:7 wasp x], added [], gone []", match(plain, terms));
    State pages = States.of(PAGES, "a.md", text);
    assertEquals(
        "known [a.md:3 insects x, a.md:7 insects x], added [], gone []", match(plain, pages));
  }

  @Test
  void kindsAreRemoved() {
    String text = "# Insects\n\n[x](x)\n\n## Wasp\n\n[x](x)\n";
    State terms = States.of(TERMS, "a.md", text);
    assertEquals(
        "known [a.md:3 x, a.md:7 x], added [], gone []",
        match(terms, States.of(PLAIN, "a.md", text)));
  }

  @Test
  void whatLayInNoEntryLiesInNoneThatWasThere() {
    assertEquals(
        "known [], added [a.md:5 wasp x], gone [a.md:1 x]",
        match(TERMS, "[x](x)\n\n## Wasp\n", "Insects\n\n## Wasp\n\n[x](x)\n"));
    assertEquals(
        "known [a.md:5 wasp x], added [], gone [entrylint.yml:3 term]",
        match(TERMS, "[x](x)\n", "Insects\n\n## Wasp\n\n[x](x)\n"));
    assertEquals(
        "known [a.md:3 wasp x], added [], gone []",
        match(TERMS, "[x](x)\n\n## Wasp\n", "## Wasp\n\n[x](x)\n"),
        "nothing lies outside any longer");
    assertEquals(
        "known [], added [a.md:3 wasp x], gone [a.md:1 x]",
        match(TERMS, "[x](x)\n\n## Wasp\n", "## Wasp\n\n[x](x)\n\n# Insects\n"),
        "what follows the entry lies outside");
  }

  @Test
  void whatMayBeInFewPlacesComesBeforeWhatMayBeInMany() {
    assertEquals(
        "known [a.md:5 bee x, a.md:9 hornet x], added [], gone []",
        match(
            TERMS,
            "[x](x)\n\n## Bee\n\n## Wasp\n\n[x](x)\n",
            "Insects\n\n## Bee\n\n[x](x)\n\n## Hornet\n\n[x](x)\n"));
  }

  // ---- files that have other names

  @Test
  void aFileIsRenamed() {
    for (String kinds : new String[] {PLAIN, TERMS}) {
      String text = "[x](x)\n\n## Wasp\n\n[y](y)\n";
      State before = States.of(kinds, "a.md", text);
      State now = States.of(kinds, "b/c.md", text);
      assertEquals(before.findings().size(), Matching.of(before.side(), now.side()).known().size());
      assertEquals(2, now.findings().size());
    }
  }

  @Test
  void anEntryThatIsCalledByItsFileIsRenamedWithIt() {
    State before = States.of(PAGES, "a.md", "[x](x)\n");
    State now = States.of(PAGES, "b.md", "[x](x)\n");
    assertEquals("known [b.md:1 b.md x], added [], gone []", match(before, now));
  }

  @Test
  void anEntryIsMovedToAnotherFile() {
    String wasp = "## Wasp\n\n[x](x)\n\n";
    State before = States.of(TERMS, "a.md", wasp + "## Ant\n", "b.md", "## Bee\n");
    State now = States.of(TERMS, "a.md", "## Ant\n", "b.md", wasp + "## Bee\n");
    assertEquals("known [b.md:3 wasp x], added [], gone []", match(before, now));
  }

  @Test
  void anEntryThatIsStillInItsFileWasNotMoved() {
    String bare = "## Wasp\n";
    String linked = "## Wasp\n\n[x](x)\n";
    assertEquals(
        "known [], added [b.md:3 wasp x], gone [a.md:3 wasp x]",
        match(
            States.of(TERMS, "a.md", linked, "b.md", bare),
            States.of(TERMS, "a.md", bare, "b.md", linked)));
  }

  @Test
  void whatLayInNoEntryOfAFileThatIsThereWasNotMoved() {
    assertEquals(
        "known [], added [b.md:1 x], gone [a.md:1 x]",
        match(
            States.of(PLAIN, "a.md", "[x](x)\n", "b.md", "y\n"),
            States.of(PLAIN, "a.md", "y\n", "b.md", "[x](x)\n")));
  }

  @Test
  void ofTwoFilesTheNewOneIsTheRenamedOne() {
    State before = States.of(PLAIN, "c.md", "[x](x)\n", "a.md", "y\n");
    State now = States.of(PLAIN, "d.md", "[x](x)\n", "a.md", "[x](x)\n");
    assertEquals("known [d.md:1 x], added [a.md:1 x], gone []", match(before, now));
  }

  @Test
  void aFileThatGoesIntoAnotherTakesItsFindingsAlong() {
    State before = States.of(PLAIN, "a.md", "[x](x)\n", "b.md", "y\n");
    State now = States.of(PLAIN, "b.md", "y\n\n[x](x)\n");
    assertEquals("known [b.md:3 x], added [], gone []", match(before, now));
  }

  @Test
  void aFileThatGoesHidesNothingThatIsNewInAnother() {
    State before = States.of(PLAIN, "a.md", "[x](x)\n", "b.md", "y\n");
    State now = States.of(PLAIN, "b.md", "y\n\nnew [x](x)\n");
    assertEquals("known [], added [b.md:3 x], gone [a.md:1 x]", match(before, now));
    assertEquals(
        "known [], added [b.md:3 b.md x], gone [a.md:1 a.md x]",
        match(
            States.of(PAGES, "a.md", "[x](x)\n", "b.md", "y\n"),
            States.of(PAGES, "b.md", "y\n\nnew [x](x)\n")),
        "in entries that are called by their files");
  }

  @Test
  void equalFindingsOfManyFilesAreCounted() {
    State before = States.of(PLAIN, "a.md", "[x](x)\n", "b.md", "[x](x)\n");
    State now = States.of(PLAIN, "c.md", "[x](x)\n\n[x](x)\n", "d.md", "[x](x)\n");
    assertEquals("known [c.md:1 x, c.md:3 x], added [d.md:1 x], gone []", match(before, now));
  }
}
