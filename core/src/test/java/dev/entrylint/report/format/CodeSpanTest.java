package dev.entrylint.report.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.base.Printable;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

/** Text from outside in a table is text, in another reader's eyes. */
class CodeSpanTest {

  private static final List<String> PIECES =
      List.of(
          "`",
          "``",
          "|",
          "\\",
          "\\|",
          " ",
          "a",
          "@all",
          "#1",
          "<b>",
          "</td>",
          "<!--",
          "](x)",
          "![",
          "https://example.org",
          "*",
          "\n",
          "\r\n",
          "\t",
          "&#64;",
          "$",
          "~~",
          "é",
          "😀",
          "\u0000");

  private static final Pattern CELL = Pattern.compile("<td>(.*?)</td>", Pattern.DOTALL);

  private static String rendered(String text) {
    String table = "| a | b |\n|---|---|\n| x | " + CodeSpan.of(text) + " |\n";
    List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
    return HtmlRenderer.builder()
        .extensions(tables)
        .build()
        .render(Parser.builder().extensions(tables).build().parse(table));
  }

  private static void assertText(String text) {
    String html = rendered(text);
    Matcher cell = CELL.matcher(html);
    assertEquals(true, cell.find() && cell.find(), () -> text + " -> " + html);
    String content = cell.group(1);
    assertEquals(false, cell.find(), () -> "another cell: " + text + " -> " + html);
    // Outside of code there is a bar and nothing else.
    assertEquals("", content.replaceAll("<code>[^<]*</code>", "").replace("|", ""), text);
    String seen =
        content
            .replaceAll("</?code>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
    assertEquals(Printable.line(text).strip(), seen.strip(), text);
  }

  @Test
  void aCellHoldsTextAndNothingElse() {
    assertText("there is no file '%a|`b`,:.md'");
    assertText("`");
    assertText("a|");
    assertText("|a\\|b\\");
    assertText("<!-- @all #1 -->");
  }

  @Test
  void whateverItIs() {
    Random random = new Random(20);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int n = random.nextInt(9); n > 0; n--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertText(text.append('x').toString());
    }
  }
}
