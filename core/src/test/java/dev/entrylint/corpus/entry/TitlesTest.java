package dev.entrylint.corpus.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.corpus.TestCorpus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What gives a document its title, and what does not take it. */
class TitlesTest {

  private static final String PAGES =
      "kinds: {page: {recognise: {}, sections: [{name: use, title: Use}]}}";

  private static Entry entry(String text) {
    return TestCorpus.of(PAGES, "a/b.md", text).entries().all().get(0);
  }

  /** The title, the id and the titles of the sections. */
  private static String outline(String text) {
    Entry entry = entry(text);
    List<String> sections = entry.sections().stream().map(each -> each.heading().title()).toList();
    return (entry.titled() ? entry.title() : "untitled") + " " + entry.id() + " " + sections;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- a comment -->\n",
        "<!-- a\n\ncomment -->\n<!-- and another -->\n\n",
        "[![build](b.svg)](https://a.org) ![docs](c.svg)\n\n",
        "[![build](b.svg)](https://a.org)\n",
        "<a id=\"x\"></a>\n\n",
        "<p align=\"center\">\n<img src=\"a.png\" alt=\"Logo of it\">\n</p>\n\n",
        "[Back](../a.md)\n\n",
        "- [Back](../a.md)\n- [On](../b.md)\n\n",
        "[a]: https://a.org\n\n",
        "***\n\n",
        "\uFEFF<!-- a comment -->\n",
        "---\nkey: value\n---\n<!-- a comment -->\n\n",
        "import A from \"a\"\n\n",
        "## <a id=\"x\"></a>\n\n"
      })
  void nothingButTextTakesTheFirstHeadingTheTitle(String above) {
    assertEquals("Boom boom [Use]", outline(above + "# Boom\n\nText.\n\n## Use\n"));
    assertEquals("Boom boom [Use, More]", outline(above + "# Boom\n\n## Use\n\n# More\n"));
    assertEquals("Boom boom [Use]", outline(above + "\nBoom\n====\n\nText.\n\n## Use\n"));
  }

  @Test
  void ofTheSecondLevelItIsTheTitleIfAllElseIsBelow() {
    assertEquals("Boom boom [Use]", outline("<!-- c -->\n\n## Boom\n\n### Use\n"));
    assertEquals("untitled a/b.md [Boom, Vang]", outline("<!-- c -->\n\n## Boom\n\n## Vang\n"));
    assertEquals("untitled a/b.md [Boom]", outline("Text.\n\n## Boom\n"));
    assertEquals("Boom a/b.md [Spar]", outline("---\ntitle: Boom\n---\n\n## Spar\n"));
  }

  @Test
  void behindTextTheOnlyHeadingOfTheFirstLevelIs() {
    assertEquals("Boom boom [Use]", outline("Text.\n\n# Boom\n\n## Use\n"));
    assertEquals("Boom boom [Use]", outline("> # Quoted\n\n# Boom\n\n## Use\n"));
    assertEquals("untitled a/b.md [Boom, Vang]", outline("Text.\n\n# Boom\n\n# Vang\n"));
    assertEquals(
        "Spar a/b.md [Boom, Use]", outline("---\ntitle: Spar\n---\nText.\n\n# Boom\n\n## Use\n"));
  }

  @Test
  void aHeadingWithoutTextTitlesNothingAndIsNoSection() {
    assertEquals("untitled a/b.md [Use]", outline("#\n\nText.\n\n## Use\n"));
    assertEquals("Boom boom [Use]", outline("#\n\n# Boom\n\n##\n\n### Use\n"));
    assertEquals("Spar a/b.md [Use]", outline("---\ntitle: Spar\n---\n#\n\n## Use\n"));
  }

  @Test
  void theFrontMatterDoesWhereNoHeadingDoes() {
    assertEquals("Boom a/b.md []", outline("---\ntitle: Boom\n---\nText.\n"));
    assertEquals("Boom a/b.md [Use]", outline("---\nTitle: \" Boom \"\n---\n\n## Use\n"));
    assertEquals("7 a/b.md []", outline("---\ntitle: 7\n---\n"));
    assertEquals("Boom boom []", outline("---\ntitle: Spar\n---\n# Boom\n"));
    assertEquals("untitled a/b.md []", outline("---\ntitle:\n---\n"));
    assertEquals("untitled a/b.md []", outline("---\ntitle: [Boom]\n---\n"));
    assertEquals("b.md", entry("Text.\n").title());
  }

  @Test
  void aSectionTitlesNoDocumentUnlessItIsTheOnlyHeadingOfTheFirstLevel() {
    assertEquals("untitled a/b.md [Use]", outline("## Use\n\nText.\n"));
    assertEquals("untitled a/b.md [USE:]", outline("## USE:\n\nText.\n"));
    assertEquals("Use use [More]", outline("# Use\n\n## More\n"));
    assertEquals("Boom a/b.md [Use, More]", outline("---\ntitle: Boom\n---\n# Use\n\n## More\n"));
  }

  @Test
  void aHeadingBehindTextThatIsAnEntryStaysOne() {
    String kinds = "kinds: {page: {recognise: {path: '**'}}, term: {recognise: {level: 1}}}";
    assertEquals(
        List.of("b.md", "Boom"),
        TestCorpus.of(kinds, "a/b.md", "Text.\n\n# Boom\n").entries().all().stream()
            .map(Entry::title)
            .toList());
  }

  @Test
  void aFindingOnADocumentWithoutHeadingStandsBelowWhatDirectsEntrylint() {
    String directive = "<!-- entrylint-disable-next-line x -->\n";
    assertEquals(0, entry("Text.\n").place().start());
    assertEquals(0, entry("<!-- c -->\nText.\n").place().start());
    assertEquals(directive.length(), entry(directive + "Text.\n").place().start());
    assertEquals(0, entry(directive).place().start());
    String definition = "[//]: # (entrylint-disable-next-line x)\n";
    assertEquals(definition.length(), entry(definition + "Text.\n").place().start());
    String both = directive + "\n" + definition + "\n";
    assertEquals(both.length(), entry(both + "Text.\n").place().start());
    assertEquals(0, entry("Text. <!-- entrylint-disable-line x -->\n\nMore.\n").place().start());
    assertEquals(0, entry("Text.\n\n" + directive + "More.\n").place().start());
    String head = "---\nentrylint-disable: x\n---\n";
    assertEquals(entry(head.replace("x", "")).place(), entry(head + "Text.\n").place());
  }
}
