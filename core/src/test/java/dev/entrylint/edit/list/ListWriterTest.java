package dev.entrylint.edit.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these texts {@code ~} is a line end. */
class ListWriterTest {

  private static String lines(String text) {
    return text == null ? "" : text.replace('~', '\n');
  }

  /** The list that holds {@code [a]}, after edits that words say: {@code +1 x}, {@code -0}. */
  private static String after(String text, String... words) {
    TestLists lists = TestLists.of("pandoc", lines(text));
    MarkdownList list = lists.at("[a]");
    ListEdit[] edits = Arrays.stream(words).map(word -> edit(list, word)).toArray(ListEdit[]::new);
    return lists.after(edits);
  }

  private static ListEdit edit(MarkdownList list, String word) {
    int number = Integer.parseInt(word.substring(1, 2));
    return switch (word.charAt(0)) {
      case '+' -> list.insert(TestLists.PATH, number, lines(word.substring(3)));
      case '-' -> list.remove(TestLists.PATH, list.items().get(number));
      default ->
          list.move(TestLists.PATH, list.items().get(number), Integer.parseInt(word.substring(3)));
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "* [a](a)~* [b](b) => +1 [x](x) => * [a](a)~* [x](x)~* [b](b)",
        "*   [a](a)~~*   [b](b)~ => +2 [x](x) => *   [a](a)~~*   [b](b)~~*   [x](x)~",
        "- [a](a)~ => +1 [x](x) => - [a](a)~- [x](x)~",
        "-\t[a](a) => +0 [x](x)~more => -\t[x](x)~    more~-\t[a](a)",
        "1. [a](a)~2. [b](b)~ => +1 [x](x) => 1. [a](a)~2. [x](x)~3. [b](b)~",
        "1. [a](a)~1. [b](b)~ => +2 [x](x) => 1. [a](a)~1. [b](b)~1. [x](x)~",
        "9) [a](a)~   c~~ => +0 [x](x) => 9) [x](x)~10) [a](a)~    c~~",
        "a. [a](a)~b. [b](b) => +1 [x](x) => a. [a](a)~b. [x](x)~c. [b](b)",
        "i. [a](a)~ii. [b](b) => +2 [x](x) => i. [a](a)~ii. [b](b)~iii. [x](x)",
        "#. [a](a)~#. [b](b) => +2 [x](x) => #. [a](a)~#. [b](b)~#. [x](x)",
        "[a](a), [b](b) => +2 [x](x) => [a](a), [b](b), [x](x)",
        "[a](a), [b](b) und [c](c). => +3 [x](x) => [a](a), [b](b), [c](c) und [x](x).",
        "[a](a) and [b](b) => +0 [x](x) => [x](x), [a](a) and [b](b)",
        "[a](a) |~[b](b) | => +2 [x](x) => [a](a) |~[b](b) |~[x](x) |",
        "[a](a) | => +1 [x](x) => [a](a) | [x](x) |",
        "[a](a) => +1 [x](x) => [a](a), [x](x)",
        "See: [a](a) · [b](b) => +0 [x](x) => See: [x](x) · [a](a) · [b](b)",
        "[a](a)\\~[b](b) => +2 [x](x) => [a](a)\\~[b](b)\\~[x](x)",
        "[a](a)  ~[b](b) => +2 [x](x) => [a](a)  ~[b](b)  ~[x](x)",
      })
  void anItemIsAddedInTheListsOwnWay(String text, String edit, String expected) {
    assertEquals(lines(expected), after(text, edit));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "- [a](a)~  - n~~  more~- [b](b) => -0 => - [b](b)",
        "- [a](a)~~- [b](b)~ => -1 => - [a](a)~",
        "- [a](a)~  <!-- b -->~- [b](b)~- [c](c) => -1 => - [a](a)~- [c](c)",
        "1. [a](a)~2. [b](b)~3. [c](c) => -0 => 1. [b](b)~2. [c](c)",
        "9. x [a](a)~10. [b](b)~    n => -0 => 9. [b](b)~   n",
        "[a](a), [b](b) and [c](c) => -2 => [a](a) and [b](b)",
        "[a](a), [b](b), and [c](c) => -0 => [b](b) and [c](c)",
        "[a](a) and [b](b) => -0 => [b](b)",
        "[a](a) |~[b](b) | => -1 => [a](a) |",
        "[a](a) (see [n](n)), [b](b) => -0 => [b](b)",
        "[a](a)  ~[b](b) => -1 => [a](a)",
      })
  void anItemIsTakenOutWithAllThatIsIts(String text, String edit, String expected) {
    assertEquals(lines(expected), after(text, edit));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "# H~~- [a](a)~~# I => # H~~# I",
        "# H~~- [a](a)~ => # H~",
        "# H~~[a](a) | => # H~",
        "- [a](a) => ``",
        "~~- [a](a)~~x => ~~x",
      })
  void ofTheLastItemNothingIsLeft(String text, String expected) {
    assertEquals(lines(expected), after(text, "-0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "x~- [a](a)~---~y => x~~---~y",
        "x~~- [a](a)~---~y => x~~---~y",
        "# H~[a](a)~# I => # H~~# I",
        "# H~[a](a)~~# I => # H~~# I",
      })
  void aListThatIsGoneMakesNoHeadingOfTheTextBeforeIt(String text, String expected) {
    TestLists lists = TestLists.of(lines(text));
    MarkdownList list = lists.at("[a]");
    assertEquals(lines(expected), lists.after(list.remove("a.md", list.items().get(0))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "- [a](a)~  - n~- [b](b) => >0 2 => - [b](b)~- [a](a)~  - n",
        "- [a](a)~<!-- b -->~- [b](b)~- [c](c) => >1 3 => - [a](a)~- [c](c)~<!-- b -->~- [b](b)",
        "9. [a](a)~   n~10. [b](b) => >0 2 => 9. [b](b)~10. [a](a)~    n",
        "10. [a](a)~    <!-- b -->~11. [b](b) => >1 0 => <!-- b -->~10. [b](b)~11. [a](a)",
        "x~~ -   [a](a)~     <!-- b -->~      <!-- c -->~ - [b](b) => -0 => x~~ <!-- b -->~  <!-- c -->~ - [b](b)",
        "[a](a), [b](b) and [c](c) => >2 0 => [c](c), [a](a) and [b](b)",
        "[a](a) => >0 1 => [a](a)",
      })
  void anItemIsMovedAsItIs(String text, String edit, String expected) {
    assertEquals(lines(expected), after(text, edit));
  }

  @Test
  void editsOfOneListGoTogether() {
    String text = "[a](a), [b](b), [c](c) and [d](d)";
    assertEquals(
        "[d](d), [x](x), [b](b), [y](y) and [c](c)",
        after(text, "-0", "+1 [x](x)", "+2 [y](y)", ">3 0", "+1 [x](x)"));
    assertEquals("[x](x), [y](y)", after("[a](a), [b](b)", "-0", "-1", "+0 [x](x)", "+2 [y](y)"));
    assertEquals("", after("[a](a), [b](b)", "-0", "-1"));
    assertNull(after(text, "-0", ">0 2"));
    assertNull(after(text, ">0 3", ">0 2"));
  }

  @Test
  void whatCannotBeAnItemIsNotWritten() {
    assertNull(after("[a](a), [b](b)", "+1 [x](x)~[y](y)"));
    assertNull(after("- [a](a)", "+1  "));
    // Moved before the other one, it would be nested in it.
    assertNull(after("   - [a](a)~- [b](b)", ">0 2"));
  }

  @Test
  void aListInAQuoteStaysThere() {
    String text = "> x\r\n>\r\n> 1. - [a](a)\r\n> 2. z\r\n";
    TestLists lists = TestLists.of(text);
    int start = text.indexOf("- [a]");
    MarkdownList list =
        MarkdownList.of(lists.document(), lists.stretch(), new Span(start, text.indexOf("\r\n> 2")))
            .get();
    assertEquals(
        "> x\r\n>\r\n> 1. - [a](a)\r\n>    - [x](x)\r\n>      so\r\n> 2. z\r\n",
        lists.after(list.append("a.md", "[x](x)\nso")));
  }

  @Test
  void whatPartsItemsCanBeSaidOfAListOfOne() {
    TestLists lists = TestLists.of("[a](a)");
    MarkdownList list = lists.at("[a]");
    assertEquals(
        "[a](a) | [x](x)",
        lists.after(new ListEdit.Add("a.md", list.span(), 1, "[x](x)", Optional.of(" | "))));
  }

  @Test
  void ofSeveralNewItemsInOnePlaceTheRankDecides() {
    TestLists lists = TestLists.of("- [a](a)\n- [z](z)\n");
    MarkdownList list = lists.at("[a]");
    assertEquals(
        "- [a](a)\n- [k](k)\n- [m](m)\n- [x](x)\n- [z](z)\n",
        lists.after(
            list.insert("a.md", 1, "[x](x)", "x"),
            list.insert("a.md", 1, "[k](k)", "k"),
            list.insert("a.md", 1, "[m](m)", "m")));
  }

  @Test
  void anEditIsAsSmallAsItCanBe() {
    TestLists lists = TestLists.of("- [a](a)\n- [b](b)\n- [c](c)\n");
    MarkdownList list = lists.at("[a]");
    assertEquals(
        Optional.of(List.of(new TextEdit("a.md", Span.at(9), "- [x](x)\n"))),
        new ListWriter(lists.document(), lists.text())
            .write(List.of(list.insert("a.md", 1, "[x](x)"))));
    assertEquals(
        Optional.of(List.of()),
        new ListWriter(lists.document(), lists.text())
            .write(List.of(list.move("a.md", list.items().get(1), 2))));
  }

  @Test
  void whatIsNotThereIsRefused() {
    TestLists lists = TestLists.of("- [a](a)\n- [b](b)\n");
    MarkdownList list = lists.at("[a]");
    for (ListEdit edit :
        List.of(
            list.insert("b.md", 0, "x"),
            list.insert("a.md", 3, "x"),
            new ListEdit.Remove("a.md", list.span(), Span.at(3)),
            new ListEdit.Remove("a.md", new Span(0, 99), Span.at(3)),
            new ListEdit.Move("a.md", list.span(), list.items().get(0).span(), -1))) {
      assertThrows(IllegalArgumentException.class, () -> lists.after(edit), edit.toString());
    }
  }
}
