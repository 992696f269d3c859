package dev.entrylint.edit.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.entrylint.edit.Edits;
import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.list.ListWriter;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done to one list in front matter is one edit of it, in its own style. */
class FieldListWriterTest {

  /** {@code +INDEX:ITEM}, {@code -INDEX} and {@code FROM>INDEX}, with blanks between them. */
  private static String changed(String text, String separator, String operations) {
    Document document = FrontMatterEditsTest.document(text);
    FrontMatterField field = FrontMatterLayout.of(document, text).orElseThrow().fields().get(0);
    Optional<String> parted = Optional.ofNullable(separator);
    List<Span> items =
        parted.isPresent()
            ? field.parts(separator).orElse(List.of())
            : field.itemSpans().orElse(List.of());
    List<ListEdit> edits = new ArrayList<>();
    for (String each : operations.split(" ")) {
      if (each.startsWith("+")) {
        String[] item = each.substring(1).split(":", 2);
        int index = Integer.parseInt(item[0]);
        edits.add(new ListEdit.Add("a.md", field.span(), index, item[1], parted, ""));
      } else if (each.startsWith("-")) {
        Span item = items.get(Integer.parseInt(each.substring(1)));
        edits.add(new ListEdit.Remove("a.md", field.span(), item, parted));
      } else {
        String[] move = each.split(">");
        Span item = items.get(Integer.parseInt(move[0]));
        int index = Integer.parseInt(move[1]);
        edits.add(new ListEdit.Move("a.md", field.span(), item, index, parted));
      }
    }
    Optional<List<TextEdit>> written = new ListWriter(document, text).write(edits);
    return written.map(each -> Edits.apply(text, each.get(0))).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          a: [x, y, z]                        ¦ 2>0 -1 +3:w     ¦ a: [z, x, w]
          a: [x, y]                           ¦ -0 -1           ¦ none
          a: [x, y]                           ¦ -0 -1 +2:z      ¦ a: [z]
          a: [x, y, z]                        ¦ -0 0>2          ¦ none
          a: ['x','y']                        ¦ +1:v +1:w       ¦ a: ['x','v','w','y']
          a: [x, y,~    z]                    ¦ 0>3             ¦ a: [y, z,~    x]
          a: [~  x, # c~  y # d~]             ¦ 0>2             ¦ a: [~  y, # d~  x # c~]
          a: [~  x, # c~  y # d~]             ¦ 0>2 +1:w        ¦ a: [~  w,~  y, # d~  x # c~]
          a: [~  x, # c~  # e~  y # d~]       ¦ 0>2             ¦ none
          a: [~  x, # c~  # e~  y, # d~]      ¦ -0 +2:w +2:v    ¦ a: [~  # e~  y, # d~  w,~  v,~]
          a:~  - x # c~  - y # d~b: 1         ¦ 0>2             ¦ a:~  - y # d~  - x # c~b: 1
          a:~  - x # c~  # e~  - y            ¦ 0>2             ¦ none
          a:~  - x # c~  # e~  - y            ¦ -0 +1:v +1:w    ¦ a:~  - v~  - w~  # e~  - y
          a:~- x~- y~- z                      ¦ -2 +0:w         ¦ a:~- w~- x~- y
          a: x                                ¦ +0:v +1:w       ¦ a: [v, x, w]
          a:~b: 1                             ¦ +0:v +0:w       ¦ a: [v, w]~b: 1
          a:~b:~  - x                         ¦ +0:v +0:w       ¦ a:~  - v~  - w~b:~  - x
          {a: [x, y]}                         ¦ 1>0             ¦ {a: [y, x]}
          """)
  void values(String before, String operations, String after) {
    assertWritten(before, null, operations, after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          a: x; y # c                         ¦ +1:v +2:w       ¦ a: x; v; y; w # c
          a: 'x; y;'                          ¦ -0              ¦ a: 'y;'
          a: x;y; z                           ¦ 2>0             ¦ a: z;x; y
          a: x; y                             ¦ +1:n:m          ¦ a: x; n:m; y
          a: x; y                             ¦ +2:#n           ¦ a: "x; y; #n"
          a: x; y                             ¦ +1:n;m          ¦ none
          a: x; y                             ¦ -0 -1           ¦ none
          a:                                  ¦ +0:v +0:w       ¦ a: v; w
          """)
  void oneText(String before, String operations, String after) {
    assertWritten(before, "; ", operations, after);
  }

  private static void assertWritten(
      String before, String separator, String operations, String after) {
    String head = "---\n%s\n---\n\nText.\n";
    String text = head.formatted(before.replace('~', '\n'));
    String wanted = after.equals("none") ? after : head.formatted(after.replace('~', '\n'));
    assertEquals(wanted, changed(text, separator, operations));
    String windows = text.replace("\n", "\r\n");
    assertEquals(wanted.replace("\n", "\r\n"), changed(windows, separator, operations));
  }

  @Test
  void tomlAndJson() {
    assertEquals(
        "+++\na = ['y', 'w', 'x']\n+++\n", changed("+++\na = ['x', 'y']\n+++\n", null, "+2:w 0>2"));
    assertEquals(
        "{\n  \"a\": [\n    \"y\",\n    \"x\",\n    \"w\"\n  ]\n}\n",
        changed("{\n  \"a\": [\n    \"x\",\n    \"y\"\n  ]\n}\n", null, "1>0 +2:w"));
  }

  @Test
  void whatIsNotThereIsRefused() {
    String text = "---\na: [x]\n---\n";
    Document document = FrontMatterEditsTest.document(text);
    ListWriter writer = new ListWriter(document, text);
    Span list = new Span(4, 10);
    for (ListEdit edit :
        List.of(
            new ListEdit.Remove("a.md", new Span(4, 9), new Span(8, 9)),
            new ListEdit.Remove("a.md", list, new Span(7, 9)),
            new ListEdit.Move("a.md", list, new Span(8, 9), 2))) {
      assertThrows(IllegalArgumentException.class, () -> writer.write(List.of(edit)));
    }
  }
}
