package dev.entrylint.edit.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.model.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownListTest {

  @Test
  void pointsHaveMarkersCommentsAndWhatIsNestedInThem() {
    TestLists text =
        TestLists.of(
            """
            # Bees

             * [Wax](wax.md): what bees
            make
             *  [Honey](honey.md)

                1. in combs
                2. in jars

             <!-- the last -->
             * [Pollen](pollen.md)

            [x]: y.md
            """);
    MarkdownList list = text.at("Wax");
    assertEquals(MarkdownList.Form.BULLETS, list.form());
    assertTrue(list.isLoose(text.stretch()));
    assertEquals(
        List.of(
            "[Wax](wax.md): what bees\nmake",
            "[Honey](honey.md)\n\n    1. in combs\n    2. in jars",
            "[Pollen](pollen.md)"),
        text.contents(list));
    assertEquals(List.of("\n", "\n\n", ""), text.separators(list));
    ListItem last = list.items().get(2);
    assertEquals(List.of("<!-- the last -->"), last.comments().stream().map(text::text).toList());
    assertEquals(" <!-- the last -->\n * [Pollen](pollen.md)", text.text(last.span()));
    assertEquals(" ", text.text(last.indentation()));
    assertEquals("*", text.text(last.marker()));
    MarkdownList nested = list.items().get(1).nested().get(0);
    assertEquals(MarkdownList.Form.NUMBERS, nested.form());
    assertEquals(List.of("in combs", "in jars"), text.contents(nested));
    assertEquals(nested, MarkdownList.of(text.document(), text.stretch(), nested.span()).get());
    assertEquals(5, list.all().size());
  }

  @Test
  void whatOnlyLooksLikeAMarkerIsText() {
    TestLists text =
        TestLists.of(
            """
            - a
              ```
              - code
            - more
              ```
            - b, in the year
              1999. or so
              * * *
            - c
                  - far
            """);
    // The fence is closed by the line that is not indented; what closes it then opens another.
    assertEquals(3 + 1, text.at("a").items().size());
    assertEquals(4, text.at("a").all().size());
  }

  @Test
  void listsStandInQuotesAndInItems() {
    TestLists text =
        TestLists.of(
            """
            > - - [a](a.md)
            >   - [b](b.md)
            >
            >     more
            > - [c](c.md)
            """);
    int start = text.text().indexOf("- -");
    MarkdownList outer =
        MarkdownList.of(text.document(), text.stretch(), new Span(start, text.text().length() - 1))
            .get();
    assertEquals(2, outer.items().size());
    MarkdownList inner = outer.items().get(0).nested().get(0);
    assertEquals(List.of("[a](a.md)", "[b](b.md)\n>\n>     more"), text.contents(inner));
    assertEquals(List.of("\n>   ", ""), text.separators(inner));
    assertEquals(inner, MarkdownList.of(text.document(), text.stretch(), inner.span()).get());
  }

  @Test
  void aCommentBetweenTwoLinesPartsNoList() {
    TestLists text = TestLists.of("- a\n<!-- about b -->\n- b\n- c\n\n<!-- -->\n\n- d\n");
    MarkdownList list = text.at("b\n- c");
    assertEquals(List.of("a", "b", "c"), text.contents(list));
    assertEquals("<!-- about b -->\n- b", text.text(list.items().get(1).span()));
    assertEquals(List.of("d"), text.contents(text.at("d\n")));
  }

  @Test
  void pandocsMarkersAreSome() {
    TestLists text = TestLists.of("pandoc", "#. [a](a.md),\n   [x](x.md)\n#. b\n\n(@c) c\n(@) d\n");
    assertEquals(List.of("[a](a.md),\n   [x](x.md)", "b"), text.contents(text.at("a.md")));
    assertEquals(List.of("c", "d"), text.contents(text.at("c\n(@)")));
  }

  private static String shown(String text) {
    TestLists lists = TestLists.of("x\n\n" + text);
    return MarkdownList.at(lists.document(), lists.stretch(), 4)
        .map(list -> list.form() + " " + lists.contents(list) + lists.separators(list))
        .orElse("none");
  }

  @Test
  void runsOfTextHaveSeparators() {
    assertEquals("SEPARATED [[a](a), [b](b), [c](c)][, , , , ]", shown("[a](a), [b](b), [c](c)"));
    assertEquals(
        "SEPARATED [[a](a), **[b](b)**, [c](c) (not [d](d))][ |\n,  | ,  |]",
        shown("[a](a) |\n**[b](b)** | [c](c) (not [d](d)) |"));
    assertEquals(
        "SEPARATED [[a](a), [b](b), [c](c)][, ,  und , .]",
        shown("Siehe auch: [a](a), [b](b) und [c](c)."));
    assertEquals(
        "SEPARATED [[a](a), [b](b), [c](c)][, , , and , ]", shown("[a](a), [b](b), and [c](c)"));
    assertEquals("SEPARATED [[a](a), [b](b)][ · , ]", shown("[a](a) · [b](b)"));
    assertEquals("SEPARATED [[a](a), [b](b)][; , ]", shown("[a](a); [b](b)"));
    assertEquals(
        "SEPARATED [[a](a), Perga, [b](b)][ | ,  | ,  |]", shown("[a](a) | Perga | [b](b) |"));
    assertEquals("SEPARATED [[a](a), [b](b)][ \\| ,  \\|]", shown("[a](a) \\| [b](b) \\|"));
    assertEquals("SEPARATED [[a](a)][ |]", shown("[a](a) |"));
    assertEquals("SEPARATED [[a](a), [b](b)][ , ]", shown("[a](a) [b](b)"));
    assertEquals(
        "SEPARATED [[a](a): makes wax, [b](b) <!-- and so on -->][, , ]",
        shown("[a](a): makes wax, [b](b) <!-- and so on -->"));
  }

  @Test
  void runsOfTextHaveAnItemOnEachLine() {
    assertEquals("LINES [[a](a), [b](b)][  \n, ]", shown("[a](a)  \n[b](b)"));
    assertEquals("LINES [[a](a), [b](b)][\\\n, ]", shown("[a](a)\\\n[b](b)"));
    assertEquals("LINES [[a](a), [b](b)][<br>\n, ]", shown("[a](a)<br>\n[b](b)"));
    assertEquals("LINES [[a](a), [b](b) - so][\n, ]", shown("[a](a)\n[b](b) - so"));
    assertEquals(
        "LINES [**[a](a)**, [b](b)][ <br />, <br/>]", shown("**[a](a)** <br />[b](b)<br/>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No link at all, or so",
        "**[Wax](wax.md)**<br>what bees make",
        "![Wax](wax.png), ![honey](honey.png)",
        "What is kept in a hive is [wax](wax.md), and [honey](honey.md)",
        "See [wax](wax.md) if it rains. [Honey](honey.md), too",
        "[Wax](wax.md) is made by bees",
        "[Wax](wax.md) is like [honey](honey.md), [pollen](pollen.md)",
        "[Wax](wax.md), in which bees and [honey](honey.md)",
      })
  void sentencesAreNoLists(String text) {
    assertEquals("none", shown(text));
  }

  @Test
  void aListInAQuoteIsOneRunOfText() {
    TestLists text = TestLists.of("> x\n>\n> [a](a) |\n> [b](b)\n");
    int start = text.text().indexOf("[a]");
    MarkdownList list =
        MarkdownList.of(text.document(), text.stretch(), new Span(start, text.text().length() - 1))
            .get();
    assertEquals(List.of(" |\n> ", ""), text.separators(list));
  }

  @Test
  void itemsThatAreKnownMayBePartedByAnything() {
    TestLists text = TestLists.of("Also: [a](a){.x} or, say, [b](b)!");
    MarkdownList list =
        MarkdownList.separated(
            text.stretch(),
            new Span(0, text.text().length()),
            text.document().references().stream().map(each -> each.span()).toList());
    assertEquals("Also: ", text.text(list.lead()));
    assertEquals(List.of("[a](a){.x}", "[b](b)"), text.contents(list));
    assertEquals(List.of(" or, say, ", "!"), text.separators(list));
    assertFalse(list.hasPoints());
  }

  @Test
  void whatHidesMarksInALongListIsSoughtOnce() {
    for (String part : List.of("- [a](a)\n  <!--\n", "[a](a) `` ` ", "[a](a), <b> ", "[a](a) <")) {
      TestLists text = TestLists.of(part.repeat(50_000));
      assertTimeout(
          Duration.ofSeconds(5), () -> MarkdownList.at(text.document(), text.stretch(), 0), part);
    }
  }
}
