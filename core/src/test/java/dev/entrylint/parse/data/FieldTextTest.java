package dev.entrylint.parse.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Texts;
import dev.entrylint.steps.Thorough;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts under keys of front matter, each with its letters, however it is written. */
class FieldTextTest {

  private static List<FieldText> texts(String text) {
    Document document = Texts.read("hugo", text);
    return FieldText.of(document, DataReader.read(document), List.of("k"));
  }

  /**
   * Each text, and behind {@code =} its letters if they are others, with {@code ~} for new lines.
   */
  private static String shown(String text) {
    return texts(text).stream()
        .map(
            each -> {
              String letters = each.span().of(text).replace("\r\n", "\n").replace('\n', '~');
              return each.text().equals(letters) ? letters : each.text() + "=" + letters;
            })
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          k: b.md # c                     ¦ b.md
          k: >-~  p.png                   ¦ p.png
          k: >-~~  a~  b~~~l: 1           ¦ a b=a~  b
          k: |~  a                        ¦ a
          k: a~  b                        ¦ a b=a~  b
          k: [b.md,~  gone.md]            ¦ b.md / gone.md
          k: [~  'b.md', # c~  "g.md",~]  ¦ b.md / g.md
          k:~  - a # c~~# d~  - "b c"     ¦ a / b c
          k:~- a~- ~- ~~- b               ¦ a / b
          k: 'it''s'                      ¦ it's=it''s
          k: "a\\x2eb"                    ¦ a.b=a\\x2eb
          k: " a "                        ¦ a
          k: ''                           ¦ ``
          k: 2024                         ¦ 2024
          k: 007                          ¦ 007
          k: 2024-05-01                   ¦ 2024-05-01
          k: true                         ¦ true
          k: ~                            ¦ ``
          k: null                         ¦ ``
          "k": a                          ¦ a
          ? k~: a                         ¦ a
          "\\x6b": a                      ¦ a
          k: !!str 5                      ¦ 5
          k: &x a~l: *x                   ¦ a
          l: &x [a, b]~k: *x              ¦ a / b
          k: {a: b}                       ¦ ``
          k: [{a: b}, c, [d]]             ¦ c
          l: {k: a}                       ¦ ``
          l:~  k: a                       ¦ ``
          {k: a}                          ¦ a
          k: [[b]]                        ¦ [[b]]
          k: [[b, c|d]]                   ¦ [[b, c|d]]
          k:~  - [[b]]~  - "[[c]]"        ¦ [[b]] / [[c]]
          k: [[[b]], [[c]]]               ¦ [[b]] / [[c]]
          k: [[b], [c]]                   ¦ ``
          k: a~k: b                       ¦ a
          k: a: b                         ¦ ``
          k: [a                           ¦ ``
          🐝: x~k: [🐝, ö]                ¦ 🐝 / ö
          """)
  void inYaml(String head, String shown) {
    String text = "---\n" + head.replace('~', '\n').replace(": \n", ": ~\n") + "\n---\n";
    assertEquals(shown, shown(text.replace("k: \n", "k: ~\n")));
    assertEquals(shown, shown("\uFEFF" + text.replace("\n", "\r\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          k = "b.md" # c                  ¦ b.md
          k = ["b.md",~  'c.md', # d~]    ¦ b.md / c.md
          k = "a\\u002eb"                 ¦ a.b=a\\u002eb
          k = 2024-05-01                  ¦ 2024-05-01
          k = '''~a'''                    ¦ a
          l = 1~[t]~k = "a"               ¦ ``
          [k]~l = "a"                     ¦ ``
          k = a                           ¦ ``
          """)
  void inToml(String head, String shown) {
    assertEquals(shown, shown("+++\n" + head.replace('~', '\n') + "\n+++\n"));
  }

  @Test
  void inJson() {
    assertEquals("b.md / c", shown("{\n\t\"k\": [\"b.md\",\n\t\"c\"]\n}\n"));
    assertEquals("a/b=a\\/b", shown("{\"k\": \"a\\/b\"}\n"));
  }

  @Test
  void whatIsNotLookedForIsNotRead() {
    FrontMatter head = new FrontMatter(FrontMatter.Format.YAML, "title: Guidelines\n", Span.at(0));
    assertFalse(FieldText.mayBeIn(head, List.of("id", "line")));
    assertTrue(FieldText.mayBeIn(head, List.of("id", "title")));
  }

  @Test
  void aKeyThatIsThereMayBeThere() {
    List<String> pieces =
        List.of(
            "id", "my key", "it's", "x", ": ", ":", "\n", "\n", "? ", "'", "\"", "\\x69", "\\",
            "&a ", "*a", "{", "}", ", ", "- ", "[", "]", "!!str ", "# c", " ", "\n  ", "_", "-",
            "ö", "=");
    List<String> keys = List.of("id", "my key", "it's");
    Random random = new Random(5);
    int there = 0;
    for (int i = 0; i < Thorough.or(30_000, 1_000_000); i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(10); n >= 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      FrontMatter head = new FrontMatter(FrontMatter.Format.YAML, text + "\n", Span.at(0));
      FrontMatterData data = DataReader.read(head, 0);
      for (String key : keys) {
        if (data.fields().map(each -> each.fields()).orElse(Map.of()).containsKey(key)) {
          there++;
          assertTrue(FieldText.mayBeIn(head, List.of(key)), head.text());
        }
      }
    }
    assertTrue(there > 50, "only " + there);
  }
}
