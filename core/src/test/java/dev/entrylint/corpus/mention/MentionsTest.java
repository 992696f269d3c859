package dev.entrylint.corpus.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.TestCorpus;
import dev.entrylint.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names of entries in running text. */
class MentionsTest {

  private final Corpus corpus =
      TestCorpus.of(
          "kinds: {term: {recognise: {level: 2}}}",
          "a.md",
          "## Wax\n\n## Wax moth\n\n## C\n",
          "b.md",
          "## Wax\n");

  private List<String> names(String text, boolean anyCase) {
    return corpus.mentions().in(text, new Span(0, text.length()), anyCase).stream()
        .map(mention -> mention.name() + " at " + mention.span().start())
        .toList();
  }

  @Test
  void theLongestNameCounts() {
    assertEquals(List.of("Wax moth at 2", "Wax at 12"), names("A Wax\nmoth, Wax moths", false));
  }

  @Test
  void namesAreWordsOfTheirOwn() {
    assertEquals(List.of(), names("Waxy Bee-Wax #Wax C++ C#", false));
    assertEquals(List.of("Wax at 1", "C at 6"), names("(Wax) C.", false));
  }

  @Test
  void capitalsCountUnlessTheyDoNot() {
    assertEquals(List.of(), names("wax", false));
    assertEquals(List.of("Wax at 0"), names("wax", true));
  }

  @Test
  void entriesOfOneNameAreMentionedTogether() {
    assertEquals(
        List.of(2, 1),
        corpus.mentions().in("Wax C", new Span(0, 5), false).stream()
            .map(mention -> mention.entries().size())
            .toList());
  }

  @Test
  void onlyTheSpanIsSearched() {
    assertEquals(List.of(), corpus.mentions().in("Wax Bee", new Span(3, 7), false));
  }
}
