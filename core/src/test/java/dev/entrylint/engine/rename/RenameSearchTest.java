package dev.entrylint.engine.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.known.States;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Renames;
import org.junit.jupiter.api.Test;

/** What is known again of an earlier state of a corpus. */
class RenameSearchTest {

  private static final String NOTHING = "nothing";

  private static final String WASP = "A wasp is an insect that stings more than once.\n\n";
  private static final String BEE = "A bee makes honey, and stings only if it must.\n\n";
  private static final String ANT = "An ant lives in a hill, and with many others.\n\n";
  private static final String FLY = "A fly does none of this, yet is liked by nobody.\n\n";

  private String yaml = "kinds: {term: {recognise: {level: 2}}}\n";

  private Corpus corpus(String... pathsAndTexts) {
    return States.of(yaml, pathsAndTexts).result().corpus();
  }

  private static String document(Corpus before, Corpus now, String path) {
    return new RenameSearch(before, now).document(path).map(Document::path).orElse(NOTHING);
  }

  private static String definition(Corpus before, Corpus now, String path, String id) {
    Renames renames = new RenameSearch(before, now);
    return renames
        .definition(path, id)
        .map(each -> each.document().path() + "#" + each.id())
        .orElse(NOTHING);
  }

  private String id(String before, String now, String id) throws Exception {
    return definition(corpus("a.md", before), corpus("a.md", now), "a.md", id);
  }

  // ---- documents

  @Test
  void aFileOfTheSameTextIsTheOneThatIsGone() throws Exception {
    Corpus before = corpus("a.md", "# Wasp\n\n" + WASP, "c.md", "# Bee\n\n" + BEE);
    Corpus now = corpus("x/b.md", "# Wasp\n\n" + WASP, "c.md", "# Bee\n\n" + BEE);
    assertEquals("x/b.md", document(before, now, "a.md"));
    assertEquals(NOTHING, document(before, now, "c.md"), "it is there");
    assertEquals(NOTHING, document(before, now, "d.md"), "it never was");
  }

  @Test
  void ofTwoNewFilesOfTheSameTextNeitherIs() throws Exception {
    Corpus before = corpus("a.md", "# Wasp\n\n" + WASP);
    Corpus now = corpus("b.md", "# Wasp\n\n" + WASP, "c.md", "# Wasp\n\n" + WASP);
    assertEquals(NOTHING, document(before, now, "a.md"));
  }

  @Test
  void aFileThatWasThereIsNotTheOneThatIsGone() throws Exception {
    String text = "# Wasp\n\n" + WASP;
    assertEquals(
        NOTHING, document(corpus("a.md", text, "b.md", text), corpus("b.md", text), "a.md"));
  }

  @Test
  void aFileWithMostOfTheTextIsTheOneThatIsGone() throws Exception {
    Corpus before = corpus("a.md", "# Wasps\n\n" + WASP + BEE + ANT);
    assertEquals("b.md", document(before, corpus("b.md", "# Bees\n\n" + WASP + BEE), "a.md"));
    assertEquals(
        "b.md", document(before, corpus("b.md", "# Wasps\n\n" + WASP + BEE + FLY), "a.md"));
    assertEquals(
        NOTHING, document(before, corpus("b.md", "# Wasps\n\n" + WASP + FLY), "a.md"), "a third");
    assertEquals(
        NOTHING,
        document(
            before, corpus("b.md", "# B\n\n" + WASP + BEE, "c.md", "# C\n\n" + ANT + BEE), "a.md"),
        "two have it");
  }

  @Test
  void ofAFileInTwoHalvesNeitherIsTheOneThatIsGone() throws Exception {
    Corpus before = corpus("a.md", "# Insects\n\n" + WASP + BEE + ANT + FLY);
    Corpus now = corpus("b.md", "# Wasps\n\n" + WASP + BEE, "c.md", "# Ants\n\n" + ANT + FLY);
    assertEquals(NOTHING, document(before, now, "a.md"));
  }

  @Test
  void whatManyFilesHaveSpeaksForNone() throws Exception {
    String template = "## See also\n\nSee the list of all insects, and the index of this book.\n\n";
    Corpus before =
        corpus("a.md", "# A\n\nWasp\n\n" + template, "c.md", "# C\n\n" + template + "Bee\n");
    Corpus now =
        corpus("b.md", "# B\n\nFly\n\n" + template, "c.md", "# C\n\n" + template + "Bee\n");
    assertEquals(NOTHING, document(before, now, "a.md"));
  }

  @Test
  void whatHoldsNextToNothingIsNotKnownAgain() throws Exception {
    assertEquals(NOTHING, document(corpus("a.md", ""), corpus("b.md", ""), "a.md"));
    assertEquals(NOTHING, document(corpus("a.md", "TODO\n"), corpus("b.md", "TODO\n"), "a.md"));
    String rule = "* * * * * * * * * * * * *\n";
    assertEquals(NOTHING, document(corpus("a.md", rule), corpus("b.md", rule), "a.md"));
  }

  @Test
  void aFileThatTookInTheTextOfAnotherIsNotTheOneThatIsGone() throws Exception {
    Corpus before = corpus("a.md", "# Wasps\n\n" + WASP + BEE, "c.md", "# C\n");
    Corpus now = corpus("c.md", "# C\n\n" + WASP + BEE, "d.md", "# Fly\n\n" + FLY);
    assertEquals(NOTHING, document(before, now, "a.md"));
  }

  @Test
  void whatOneFileSaysTwiceSpeaksForIt() throws Exception {
    String text = WASP + BEE + ANT + WASP;
    Corpus before = corpus("a.md", "# Wasps\n\n" + text);
    assertEquals("b.md", document(before, corpus("b.md", "# Bees\n\n" + text), "a.md"));
  }

  @Test
  void howMuchOfATextIsEnough() throws Exception {
    Corpus sixteen = corpus("a.md", "# A\n\nSixteen letters.\n");
    assertEquals("b.md", document(sixteen, corpus("b.md", "# B\n\nSixteen letters.\n"), "a.md"));
    Corpus fewer = corpus("a.md", "# A\n\nFifteen letter.\n");
    assertEquals(NOTHING, document(fewer, corpus("b.md", "# B\n\nFifteen letter.\n"), "a.md"));

    // Half of what either holds is not most of it, even if all else is that of others.
    String shared = "Twenty letters here.\n\n";
    String other = "As many letters too.\n\n";
    assertEquals(
        NOTHING,
        document(
            corpus("a.md", shared + other, "c.md", other),
            corpus("b.md", shared, "c.md", other),
            "a.md"));
    assertEquals(
        NOTHING,
        document(
            corpus("a.md", shared, "c.md", other),
            corpus("b.md", shared + other, "c.md", other),
            "a.md"));
    // Three fifths of its own are.
    String fifths = "Three out of five come here.\n\n";
    String rest = "Two do not go on.!\n\n";
    assertEquals(
        "b.md", document(corpus("a.md", fifths + rest), corpus("b.md", fifths + "New.\n"), "a.md"));
  }

  @Test
  void frontMatterIsPartOfTheText() throws Exception {
    String list = "A list of all pages of this part.\n";
    String bees = "---\ntitle: All about bees\n---\n\n";
    String wasps = "---\ntitle: All about wasps\n---\n\n";
    Corpus before = corpus("a.md", bees + list, "c.md", wasps + list);
    assertEquals(
        "d.md", document(before, corpus("d.md", bees + list, "c.md", wasps + list), "a.md"));
    Corpus both = corpus("d.md", wasps + list, "e.md", bees + list);
    assertEquals("e.md", document(before, both, "a.md"));
    assertEquals("d.md", document(before, both, "c.md"));
  }

  @Test
  void withoutMeasuresNothingIsKnownAgainByItsContent() throws Exception {
    yaml = "";
    Corpus before = corpus("a.md", "# Wasp\n\n" + WASP);
    assertEquals(NOTHING, document(before, corpus("b.md", "# Wasp\n\n" + WASP), "a.md"));
    assertEquals(NOTHING, definition(before, corpus("a.md", "# Bee\n\n" + WASP), "a.md", "wasp"));
    assertEquals(
        "a.md#x", definition(before, corpus("a.md", "# Wasp {#x}\n\n" + WASP), "a.md", "wasp"));
  }

  // ---- ids in one document

  @Test
  void anIdThatIsThereIsNotGone() throws Exception {
    assertEquals(NOTHING, id("# Wasp\n\n" + WASP, "# Wasp\n\n" + WASP, "wasp"));
    assertEquals(NOTHING, id("# Wasp\n\n" + WASP, "# Wasp\n\n" + WASP, "bee"));
    Corpus corpus = corpus("a.md", "# Wasp\n\n" + WASP);
    assertEquals(NOTHING, definition(corpus, corpus, "b.md", "wasp"));
  }

  @Test
  void aHeadingOverTheSameContentTookThePlace() throws Exception {
    assertEquals(
        "a.md#hornet",
        id(
            "## Wasp\n\n" + WASP + "## Bee\n\n" + BEE,
            "## Bee\n\n" + BEE + "### Hornet\n\n" + WASP,
            "wasp"));
  }

  @Test
  void contentThatTwoHadOrHaveSpeaksForNone() throws Exception {
    String three = "## Wasp\n\n" + WASP + "## Bee\n\n" + WASP + "## Fly\n\n" + FLY;
    assertEquals(NOTHING, id(three, "## Fly\n\n" + FLY + "## Hornet\n\n" + WASP, "wasp"));
    assertEquals(
        NOTHING,
        id("## Fly\n\n" + FLY + "## Hornet\n\n" + WASP, three.replace("Fly", "Midge"), "hornet"));
  }

  @Test
  void aShortTextSpeaksForNothing() throws Exception {
    assertEquals(
        NOTHING,
        id("## Wasp\n\nTODO\n\n## Bee\n\n" + BEE, "## Bee\n\n" + BEE + "## Fly\n\nTODO\n", "wasp"));
  }

  @Test
  void theIdThatIsWrittenComesBeforeOthersOfItsHeading() throws Exception {
    assertEquals(
        "a.md#hornet",
        id(
            "## <span id=\"one\"></span>Wasp {#wasp}\n\n" + WASP,
            "## <span id=\"two\"></span>Hornet {#hornet}\n\n" + WASP,
            "wasp"));
  }

  @Test
  void aHeadingOfTheSameTitleTookThePlace() throws Exception {
    assertEquals("a.md#x", id("## Wasp\n\n" + WASP, "## Wasp {#x}\n\n" + FLY, "wasp"));
    assertEquals("a.md#wasp", id("## Wasp {#x}\n\n" + WASP, "## Wasp\n\n" + FLY, "x"));
    assertEquals(NOTHING, id("## Wasp {#x}\n\n" + WASP, "### Wasp\n\n" + FLY, "x"), "the level");
    assertEquals(
        NOTHING,
        id("## Wasp {#x}\n\n" + WASP, "## Wasp {#y}\n\n" + FLY + "## Wasp {#z}\n\n" + ANT, "x"));
  }

  @Test
  void titleAndContentThatSpeakForTwoSpeakForNone() throws Exception {
    assertEquals(
        NOTHING,
        id("## Wasp {#x}\n\n" + WASP, "## Wasp {#y}\n\n" + FLY + "## Hornet\n\n" + WASP, "x"));
  }

  @Test
  void aHeadingInTheSamePlaceTookThePlaceIfOnlyItsTitleChanged() throws Exception {
    String around = "# A\n\n## Wasps\n\n### Wasp\n\n" + WASP;
    assertEquals("a.md#hornets", id(around, around.replace("Wasps", "Hornets"), "wasps"));
    assertEquals(NOTHING, id(around, around.replace("## Wasps", "### Hornets"), "wasps"));
    assertEquals(
        NOTHING, id(around, around.replace("## Wasps\n", "## Hornets\n\nNew.\n"), "wasps"));
    assertEquals(NOTHING, id(around, "# A\n\n## X\n\n## Hornets\n\n### Wasp\n\n" + WASP, "wasps"));
    // The first and the last, which have one neighbour.
    assertEquals("a.md#b", id("# A\n\n## C\n", "# B\n\n## C\n", "a"));
    assertEquals("a.md#d", id("# A\n\n## C\n", "# A\n\n## D\n", "c"));
    // The only one.
    assertEquals("a.md#b", id("# A\n\nTODO\n", "# B\n\nTODO\n", "a"));
    assertEquals(NOTHING, id("# A\n", "# B\n", "a"));
  }

  @Test
  void theNumberOfARepeatedTitleGoesWithTheContent() throws Exception {
    assertEquals(
        "a.md#wasp",
        id("## Wasp\n\n" + BEE + "## Wasp\n\n" + WASP, "## Wasp\n\n" + WASP, "wasp-1"));
  }

  @Test
  void anIdThatIsNoHeadingsIsNotKnownAgain() throws Exception {
    assertEquals(NOTHING, id("[x]{#x} " + WASP, "[x]{#y} " + WASP, "x"));
    assertEquals(NOTHING, id("> ## Wasp\n>\n> " + WASP, "> ## Bee\n>\n> " + WASP, "wasp"));
  }

  // ---- ids that went elsewhere

  @Test
  void anIdGoesWithItsDocument() throws Exception {
    String text = "# Insects\n\n" + ANT + "## Wasp\n\n" + WASP + "## Bee\n\n" + BEE;
    Corpus before = corpus("a.md", text);
    assertEquals("b.md#wasp", definition(before, corpus("b.md", text), "a.md", "wasp"));
    assertEquals(
        "b.md#hornet",
        definition(before, corpus("b.md", text.replace("Wasp", "Hornet")), "a.md", "wasp"));
  }

  @Test
  void anEntryIsMovedToAnotherDocument() throws Exception {
    Corpus before =
        corpus("a.md", "## Ant\n\n" + ANT + "## Wasp\n\n" + WASP, "b.md", "## Bee\n\n" + BEE);
    String ant = "## Ant\n\n" + ANT;
    String bee = "## Bee\n\n" + BEE;
    assertEquals(
        "b.md#wasp",
        definition(
            before, corpus("a.md", ant, "b.md", bee + "## Wasp\n\n" + WASP), "a.md", "wasp"));
    assertEquals(
        "b.md#hornet",
        definition(
            before, corpus("a.md", ant, "b.md", bee + "## Hornet\n\n" + WASP), "a.md", "wasp"),
        "with another title");
    assertEquals(
        "b.md#wasp",
        definition(before, corpus("a.md", ant, "b.md", bee + "## Wasp\n\n" + FLY), "a.md", "wasp"),
        "with another text");
    assertEquals(
        NOTHING,
        definition(
            before,
            corpus("a.md", ant, "b.md", bee + "## Wasp\n\n" + FLY + "## Hornet\n\n" + WASP),
            "a.md",
            "wasp"),
        "the one or the other");
    assertEquals(
        NOTHING,
        definition(
            before,
            corpus("a.md", ant, "b.md", "## Wasp\n\n" + FLY, "c.md", "## Wasp\n\n" + BEE),
            "a.md",
            "wasp"),
        "two of that name");
  }

  @Test
  void anIdThatIsWrittenIsMovedWithItsTitleOrItsText() throws Exception {
    Corpus before = corpus("a.md", "## Wasp {#w}\n\nStings.\n", "b.md", "## Bee\n\n" + BEE);
    String bee = "## Bee\n\n" + BEE;
    String other = "## Ant\n\n" + ANT;
    assertEquals(
        "b.md#w",
        definition(
            before,
            corpus("a.md", other, "b.md", bee + "## Hornet {#w}\n\nStings.\n"),
            "a.md",
            "w"),
        "over the same text, however short");
    assertEquals(
        "b.md#w",
        definition(
            before, corpus("a.md", other, "b.md", bee + "## Wasp {#w}\n\nHums.\n"), "a.md", "w"),
        "with the same title");
    assertEquals(
        NOTHING,
        definition(
            before, corpus("a.md", other, "b.md", bee + "## Hornet {#w}\n\nHums.\n"), "a.md", "w"),
        "neither is the same");
    assertEquals(
        NOTHING,
        definition(
            corpus("a.md", "## Wasp {#w}\n", "b.md", bee),
            corpus("a.md", other, "b.md", bee + "## Hornet {#w}\n"),
            "a.md",
            "w"),
        "without a text");
    assertEquals(
        NOTHING,
        definition(
            corpus("a.md", "## Wasp {#w}\n\nStings.\n", "b.md", "## Wasp {#w}\n\nHums.\n"),
            corpus("a.md", other, "b.md", bee, "c.md", "## Wasp {#w}\n\nStings.\n"),
            "a.md",
            "w"),
        "two had the id");
  }

  @Test
  void aSectionThatManyHaveIsNotMoved() throws Exception {
    String section = "## See also\n\nNothing.\n";
    Corpus before = corpus("a.md", "# A\n\n" + section, "b.md", "# B\n\n" + section);
    Corpus now = corpus("a.md", "# A\n", "b.md", "# B\n\n" + section, "c.md", "# C\n\n" + section);
    assertEquals(NOTHING, definition(before, now, "a.md", "see-also"));
  }

  @Test
  void aNumberThatAnotherHeadingHasNowIsNoTrace() throws Exception {
    yaml = yaml + "anchors: corpus\n";
    String section = "### Core\n\n";
    Corpus before =
        corpus(
            "a.md", "## Ant\n\n" + section + ANT,
            "b.md", "## Bee\n\n" + section + BEE,
            "c.md", "## Wasp\n\n" + section + WASP);
    Corpus now =
        corpus("a.md", "## Ant\n\n" + section + ANT, "c.md", "## Wasp\n\n" + section + WASP);
    assertEquals(NOTHING, definition(before, now, "b.md", "core-1"), "c.md has it now");
    assertEquals("c.md#core-1", definition(before, now, "c.md", "core-2"));
  }
}
