package dev.entrylint.parse.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.Anchor;
import dev.entrylint.parse.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which letters an id may have that is written down: as kramdown 2.4.0 printed them. */
class KramdownIdsTest {

  /** An id, and whether it is one behind a heading in {@code {#id}}, and in {@code {: #id}}. */
  private static final List<String> TABLE =
      List.of(
          "\u0642\u0627\u0626\u0645\u0629-\u062A\u062D\u0642\u0651\u0642 1 0",
          "ü 1 0",
          "über 1 0",
          "ñ\u65E5\u672C 1 0",
          "\u65E5\u672C 1 0",
          "\u0645\u0631\u062D\u0628\u0627 1 0",
          "\u0629\u0651 1 0",
          "\u0651\u0629 1 0",
          "é\u00D7 0 0",
          "\u00D7é 0 0",
          "a\u00D7b 0 0",
          "a\u00B7b 1 0",
          "\u00B7a 0 0",
          "a\u203Fb 1 0",
          "\u203Fa 0 0",
          "9a 0 0",
          "-a 0 0",
          "a.b 1 0",
          ".a 0 0",
          "_a 1 0",
          ":a 1 0",
          "a:b 1 1",
          "a/b 0 0",
          "a+b 0 0",
          "a%b 0 0",
          "a_b 1 1",
          "\uD83D\uDC1D 1 0",
          "a\uD83D\uDC1D 1 0",
          "aé 1 0",
          "a\u036F 1 0",
          "\u036Fa 0 0",
          "x\u200Cy 1 0",
          "\u0627\u200C\u0628 1 0",
          "\u2460a 0 0",
          "a\u2460 0 0",
          "\u2177 1 0",
          "a\u2177 1 0",
          "\u2135 1 0",
          "a\u2212 0 0",
          "\u20ACa 1 0",
          "a\u20AC 1 0",
          "Ωa 1 0",
          "\uA66E 1 0",
          "\u4E2D\u6587-b 1 0",
          "\uFDD0a 0 0",
          "\uFDFA 1 0",
          "\uFF41 1 0",
          "\uFF11a 1 0",
          "a\uFF11 1 0",
          "\u0661a 1 0",
          "a\u0661 1 0");

  private static List<String> ids(String reader, String dialect, String text) {
    return Texts.read(reader, dialect, text).anchors().stream().map(Anchor::id).toList();
  }

  @Test
  void idsBehindHeadingsAreNamesOfXmlAndThoseInListsAreAscii() {
    for (String dialect : List.of("kramdown", "kramdown-gfm")) {
      for (String row : TABLE) {
        String[] cells = row.split(" ");
        String id = cells[0];
        for (String reader : List.of("scanner", "flexmark")) {
          boolean behind = ids(reader, dialect, "# Q {#" + id + "}\n").contains(id);
          assertEquals(cells[1].equals("1"), behind, reader + " behind a heading: " + row);
        }
        for (String text : List.of("# Q\n{: #", "p\n{: #", "p *q*{: #")) {
          boolean listed = ids("scanner", dialect, text + id + "}\n").contains(id);
          assertEquals(cells[2].equals("1"), listed, text + ": " + row);
        }
      }
    }
  }

  @Test
  void aWordOfIdsAndClassesIsTakenWholeOrNotAtAll() {
    list("#\u00E9 #b", "b");
    list("#b .\u00E9 #\u00FC", "b");
    list("#a#b", "b");
    list(".x#b", "b");
    list("#b.\u00E9", "b");
    list("#a#\u00E9", "q");
    list(".#b", "q");
  }

  private static void list(String words, String id) {
    String text = "# Q\n{: " + words + "}\n";
    assertEquals(List.of(id), ids("scanner", "kramdown", text), text);
  }
}
