package dev.entrylint.parse.flexmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.model.Position;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spans are exact whatever stands before them. */
class SpansTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@\n",
        "\uFEFF@\n",
        "\uFEFF\n@\n",
        "a\r\nb @\r\n",
        "a\rb @\r",
        "\t\n\n- a\t@\n",
        "> \t@\n",
        "1.\tä @\n",
        "Übermut 😀 @ 🚀\n",
        "👨‍👩‍👧 e\u0301 @\n",
        "---\nä: 😀\n---\n\n@\n",
        "\uFEFF---\r\nä: b\r\n---\r\n\r\n@\r\n",
        "% 😀\n\n@\n",
        "\u0000 @\n",
        "| ä | @ |\n|---|---|\n| @ | b |\n",
        "> - > ä @\n",
        "&auml; \\* `c` @\n",
        "😀\n\n:   def @\n",
        "+-------+\n| ä | \n"
      })
  void everySpanCoversItsSource(String around) {
    String text =
        around.replace("@", "[l](#x \"t\") [s]{#id} <a name=\"n\">") + "\n\n# Tïtle 😀 {#h .c}\n";
    Read read = Read.pandoc(text);
    for (Reference link : read.syntax().references()) {
      assertEquals("[l](#x \"t\")", read.at(link.span()));
      assertEquals("#x", read.at(link.targetSpan()));
    }
    read.syntax().ids().forEach(mark -> assertEquals(mark.id(), read.at(mark.span())));
    assertEquals("{#h .c}", read.at(read.syntax().headings().get(0).attributes().span()));
    assertEquals("Tïtle 😀", read.at(read.syntax().headings().get(0).titleSpan()));
    assertEquals(
        around.split("@", -1).length - 1,
        read.syntax().references().size(),
        () -> read.references().toString());
    inside(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ä [a](b)\r\n😀 [c](d)", "\uFEFFä [a](b)\r\n😀 [c](d)"})
  void columnsCountUtf16Units(String text) {
    Read read = Read.github(text);
    int mark = text.startsWith("\uFEFF") ? 1 : 0;
    assertEquals(
        List.of(new Position(1, 3 + mark), new Position(2, 4)),
        read.syntax().references().stream()
            .map(link -> read.syntax().lines().position(link.span().start()))
            .toList());
  }

  /** All spans lie in the text and start in order. */
  static void inside(Read read) {
    List<List<Span>> lists = new ArrayList<>();
    lists.add(read.syntax().headings().stream().map(fact -> fact.span()).toList());
    lists.add(read.syntax().headings().stream().map(fact -> fact.titleSpan()).toList());
    lists.add(read.syntax().blocks().stream().map(fact -> fact.span()).toList());
    lists.add(read.syntax().ids().stream().map(fact -> fact.span()).toList());
    lists.add(read.syntax().references().stream().map(fact -> fact.span()).toList());
    lists.add(read.syntax().labelUses().stream().map(fact -> fact.span()).toList());
    lists.add(read.syntax().labels().stream().map(fact -> fact.span()).toList());
    lists.add(read.syntax().comments().stream().map(fact -> fact.span()).toList());
    for (List<Span> spans : lists) {
      int last = 0;
      for (Span span : spans) {
        assertTrue(span.start() >= last && span.end() <= read.text().length(), span::toString);
        last = span.start();
      }
    }
  }
}
