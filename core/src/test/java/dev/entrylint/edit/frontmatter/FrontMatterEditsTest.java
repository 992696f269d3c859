package dev.entrylint.edit.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.edit.Edits;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.parse.Texts;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Front matter is changed in its own style, and nothing else is. */
class FrontMatterEditsTest {

  static Document document(String text) {
    return Texts.read("hugo", text);
  }

  static FrontMatterEdits edits(String text) {
    return FrontMatterEdits.of(document(text), text, Optional.of(FrontMatter.Format.YAML));
  }

  /** {@code set KEY VALUE}, {@code add KEY INDEX ITEM} or {@code remove KEY INDEX}. */
  private static String changed(String text, String operation) {
    String[] words = operation.split(" ", 3);
    FrontMatterEdits edits = edits(text);
    Optional<TextEdit> edit =
        switch (words[0]) {
          case "set" -> edits.set(words[1], words[2]);
          case "add" -> {
            String[] item = words[2].split(" ", 2);
            yield edits.add(words[1], Integer.parseInt(item[0]), item[1]);
          }
          default -> edits.remove(words[1], Integer.parseInt(words[2]));
        };
    return edit.map(each -> Edits.apply(text, each)).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          a: x # c~b: 1                ¦ set a w              ¦ a: w # c~b: 1
          a: x                         ¦ set a y: z           ¦ a: "y: z"
          a: x~b: 'z'                  ¦ set a y: z           ¦ a: 'y: z'~b: 'z'
          a: "x"                       ¦ set a w              ¦ a: "w"
          a: 'x'                       ¦ set a it's           ¦ a: 'it''s'
          a: x                         ¦ set a yes            ¦ a: "yes"
          a: x                         ¦ set a 12             ¦ a: "12"
          a: x                         ¦ set a 2024-05-01     ¦ a: 2024-05-01
          a:  # c~b: 1                 ¦ set a x              ¦ a: x  # c~b: 1
          a: ~b: 1                     ¦ set a x              ¦ a: x ~b: 1
          a: >-~  x~  y~b: 1           ¦ set a z              ¦ a: >-~  z~b: 1
          a: |~  x~  y~b: 1            ¦ set a z              ¦ a: z~b: 1
          a: [x]                       ¦ set a z              ¦ none
          a: x                         ¦ set c: w             ¦ a: x~"c:": w
          a: x                         ¦ set a y              ¦ a: "y"
          a: x                         ¦ set c w              ¦ a: x~c: w
          # only                       ¦ set c w              ¦ # only~c: w
          {a: x}                       ¦ set c y z            ¦ {a: x, c: y z}
          a: &k x~b: *k                ¦ set a z              ¦ none
          a: &k x~b: *k                ¦ set b z              ¦ a: &k x~b: z
          a: !!str 5                   ¦ set a z              ¦ a: !!str z
          a: [x, y] # c                ¦ add a 2 z            ¦ a: [x, y, z] # c
          a: [x, y]                    ¦ add a 0 z            ¦ a: [z, x, y]
          a: [x, y]                    ¦ add a 1 z, w         ¦ a: [x, "z, w", y]
          a: ['x','y']                 ¦ add a 2 z            ¦ a: ['x','y','z']
          a: []                        ¦ add a 0 z            ¦ a: [z]
          a: [~  x, # c~  y # d~]      ¦ add a 2 z            ¦ a: [~  x, # c~  y, # d~  z~]
          a: [~  x, # c~  y, # d~]     ¦ add a 2 z            ¦ a: [~  x, # c~  y, # d~  z,~]
          a: [x,~    y]                ¦ add a 2 z            ¦ a: [x,~    y,~    z]
          a: [~  x~]                   ¦ add a 1 z            ¦ a: [~  x,~  z~]
          a:~  - x # c~  # d~  - y~b: 1  ¦ add a 1 z          ¦ a:~  - x # c~  - z~  # d~  - y~b: 1
          a:~- x~- y~b: 1              ¦ add a 2 z            ¦ a:~- x~- y~- z~b: 1
          a:~-   "x"                   ¦ add a 0 z            ¦ a:~-   "z"~-   "x"
          a:~  - x~~b: 1               ¦ add a 1 z            ¦ a:~  - x~  - z~~b: 1
          a:~b:~  - x                  ¦ add a 0 z            ¦ a:~  - z~b:~  - x
          a:~b: 1                      ¦ add a 0 z            ¦ a: [z]~b: 1
          a: null                      ¦ add a 0 z            ¦ a: [z]
          a: x                         ¦ add a 1 z            ¦ a: [x, z]
          a: x, y                      ¦ add a 0 z            ¦ a: [z, "x, y"]
          a: 'x'                       ¦ add a 1 z            ¦ a: ['x', 'z']
          a: 7                         ¦ add a 1 z            ¦ a: [7, z]
          a: x                         ¦ add c 0 z            ¦ a: x~c: [z]
          a:~  - x                     ¦ add c 0 z            ¦ a:~  - x~c:~  - z
          a: [x, y, z] # c             ¦ remove a 1           ¦ a: [x, z] # c
          a: [x, y, z] # c             ¦ remove a 2           ¦ a: [x, y] # c
          a: [ x ]                     ¦ remove a 0           ¦ a: []
          a: [~  x, # c~  # d~  y~]    ¦ remove a 0           ¦ a: [~  # d~  y~]
          a: [~  x, # c~  y # d~]      ¦ remove a 1           ¦ a: [~  x # c~]
          a:~  - x # c~  # d~  - y     ¦ remove a 0           ¦ a:~  # d~  - y
          a:~  - x # c~b: 1            ¦ remove a 0           ¦ a: []~b: 1
          a: # c~  - x~b: 1            ¦ remove a 0           ¦ a: [] # c~b: 1
          a:~  - x: 1~    y: 2~  - z   ¦ remove a 0           ¦ a:~  - z
          a:~  - >-~    x~    y~  - z  ¦ remove a 0           ¦ a:~  - z
          a:~  - x~  - *k              ¦ remove a 0           ¦ none
          """)
  void yaml(String before, String operation, String after) {
    String head = "---\n%s\n---\n\nText.\n";
    String text = head.formatted(before.replace('~', '\n'));
    String wanted = after.equals("none") ? after : head.formatted(after.replace('~', '\n'));
    assertEquals(wanted, changed(text, operation));
    String windows = text.replace("\n", "\r\n");
    assertEquals(wanted.replace("\n", "\r\n"), changed(windows, operation));
    String marked = wanted.equals("none") ? wanted : "\uFEFF" + wanted;
    assertEquals(marked, changed("\uFEFF" + text, operation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          a = "x" # c                  ¦ set a y              ¦ a = "y" # c
          a = 'x'                      ¦ set a y              ¦ a = 'y'
          a = 'x'                      ¦ set a it's           ¦ a = "it's"
          a = 2024-05-01               ¦ set a 2024-06-01     ¦ a = 2024-06-01
          a = "x"                      ¦ set a 2024-06-01     ¦ a = "2024-06-01"
          a = 1                        ¦ set c x              ¦ a = 1~c = "x"
          a = 1~~# t~[t]~b = 1         ¦ set c x              ¦ a = 1~c = "x"~~# t~[t]~b = 1
          [t]~b = 1                    ¦ set c x              ¦ c = "x"~[t]~b = 1
          a = [~[1],~]~[[t]]~b = 1     ¦ set c x              ¦ a = [~[1],~]~c = "x"~[[t]]~b = 1
          a = "x"                      ¦ set c d x            ¦ a = "x"~c = "d x"
          a = ["x"]                    ¦ add a 1 y            ¦ a = ["x", "y"]
          a = [~  "x", # c~]           ¦ add a 1 y            ¦ a = [~  "x", # c~  "y",~]
          a = "x"                      ¦ add a 0 y            ¦ a = ["y", "x"]
          a = 2024-05-01               ¦ add a 1 y            ¦ a = [2024-05-01, "y"]
          a = 1                        ¦ add c 0 y            ¦ a = 1~c = ["y"]
          a = ["x", "y"]               ¦ remove a 0           ¦ a = ["y"]
          [[a]]~b = 1                  ¦ remove a 0           ¦ none
          """)
  void toml(String before, String operation, String after) {
    String head = "+++\n%s\n+++\n\nText.\n";
    String wanted = after.equals("none") ? after : head.formatted(after.replace('~', '\n'));
    assertEquals(wanted, changed(head.formatted(before.replace('~', '\n')), operation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          {"a": "x"}                   ¦ set a y              ¦ {"a": "y"}
          {"a": "x"}                   ¦ set c "y"            ¦ {"a": "x", "c": "\\"y\\""}
          {~  "a": "x"~}               ¦ set c y              ¦ {~  "a": "x",~  "c": "y"~}
          {}                           ¦ set c y              ¦ {"c": "y"}
          {"a": null}                  ¦ set a y              ¦ {"a": "y"}
          {"a": ["x"]}                 ¦ add a 1 y            ¦ {"a": ["x", "y"]}
          {"a": [~    "x"~  ]}         ¦ add a 1 y            ¦ {"a": [~    "x",~    "y"~  ]}
          {"a": "x"}                   ¦ add a 1 y            ¦ {"a": ["x", "y"]}
          {"a": 1}                     ¦ add c 0 y            ¦ {"a": 1, "c": ["y"]}
          {"a": ["x", "y"]}            ¦ remove a 1           ¦ {"a": ["x"]}
          """)
  void json(String before, String operation, String after) {
    String text = before.replace('~', '\n') + "\n\nText.\n";
    assertEquals(after.replace('~', '\n') + "\n\nText.\n", changed(text, operation));
  }

  @Test
  void frontMatterIsMadeWhereThereIsNone() {
    String text = "\uFEFF# A\r\n";
    assertEquals("\uFEFF---\r\nid: a\r\n---\r\n\r\n# A\r\n", changed(text, "set id a"));
    assertEquals("---\nrelated: [b.md]\n---\n\n# A\n", changed("# A\n", "add related 0 b.md"));
    Document plain = document("# A\n");
    Optional<FrontMatter.Format> none = Optional.empty();
    assertTrue(FrontMatterEdits.of(plain, "# A\n", none).set("id", "a").isEmpty());
    Optional<FrontMatter.Format> toml = Optional.of(FrontMatter.Format.TOML);
    TextEdit edit = FrontMatterEdits.of(plain, "# A\n", toml).set("id", "a").orElseThrow();
    assertEquals("+++\nid = \"a\"\n+++\n\n# A\n", Edits.apply("# A\n", edit));
  }

  @Test
  void keysThatAreIndentedStayInLine() {
    assertEquals("---\n  a: x\n  c: d\n---\n", changed("---\n  a: x\n---\n", "set c d"));
  }

  @Test
  void whatCannotBeReadIsNotChanged() {
    assertEquals("none", changed("---\na: [b\n---\n", "set c d"));
    assertEquals("none", changed("+++\na = b\n+++\n", "set c d"));
  }
}
