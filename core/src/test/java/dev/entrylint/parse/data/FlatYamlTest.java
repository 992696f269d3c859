package dev.entrylint.parse.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.Span;
import dev.entrylint.steps.Thorough;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way through the plainest front matter says what the real reader says, or nothing. */
class FlatYamlTest {

  private static final int OFFSET = 7;

  /** What lines consist of, so that most of them are plain, and many nearly. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "b",
          "slug",
          "id",
          "Ö",
          "true",
          "null",
          "No",
          "7",
          "0",
          "007",
          "0x1f",
          "1e3",
          "1.5",
          "2024-05-01",
          "2024-05-01 12:30",
          "12:30:00",
          "/a/b/",
          "https://x.org",
          "🐝",
          "-",
          "- ",
          "--",
          ":",
          ": ",
          ":",
          ": ",
          ": ",
          "#",
          " #",
          " # c",
          "'",
          "\"",
          "'x'",
          "\"y z\"",
          "''",
          "[",
          "]",
          "[a, b]",
          "[ 'a' , \"b\" ]",
          ",",
          ", ",
          "{",
          "}",
          "{a: b}",
          "&x ",
          "*x",
          "!t ",
          "|",
          ">-",
          "?",
          "? ",
          "%",
          "@",
          "`",
          "\\",
          "~",
          "=",
          "<<",
          "(x)",
          "_x",
          ".",
          "...",
          "---",
          " ",
          "  ",
          "\t",
          "\n",
          "\n",
          "\n",
          "\n  ",
          "\n- ",
          "\n  - ",
          "\r\n",
          "\r",
          "\u0085",
          "\u2028",
          "\u00a0",
          "\ufeff",
          "\na: ",
          "\nb: ",
          "\nc:\n  - ",
          "\nd: [");

  private static final List<String> VALUES =
      List.of(
          "",
          "x",
          "x y",
          "'x'",
          "\"x: y\"",
          "[]",
          "[a]",
          "[a, 'b', \"c\", 4]",
          "7",
          "2024-05-01",
          "true",
          "/a/b",
          "x # c",
          "x#c",
          "a, b",
          "x:y",
          "https://x.org/#a",
          "[a b, /c/]  # d",
          "null",
          "Ö (x)",
          "\n  - x\n  - 'y'\n",
          "\n- x # c\n\n# d\n- 7",
          "# c\n  - x",
          "\n\n  - [a]",
          "\n  - a\n   - b",
          "\n  - a: b",
          "x\n  y",
          ">\n  x",
          "[a,\n  b]",
          "{x: y}",
          "x: y",
          "x:",
          "0",
          "01",
          "1.0",
          "1e5",
          "0x1",
          "0o7",
          "123456789",
          "1234567890",
          "2024-5-1",
          "12 Mai",
          "'it''s'",
          "\"a\\n\"",
          "[a, ]",
          "[, a]",
          "[a, , b]",
          "[a",
          "'a",
          "'a'b",
          "'a' b",
          "[a] b",
          "~",
          "- a",
          "-a",
          "*a",
          "&a b",
          "!b c",
          "x   ",
          "   x",
          "'x'# c",
          "[x]# c",
          "yes",
          "NULL");

  private static void assertSame(String text) {
    FrontMatter head = new FrontMatter(FrontMatter.Format.YAML, text, Span.at(0));
    Optional<FrontMatterData> quick = FlatYaml.read(text, OFFSET);
    if (quick.isPresent()) {
      assertEquals(new YamlReader(head, OFFSET).read(), quick.get(), text);
    }
  }

  @Test
  void whatIsPutTogetherOfPiecesIsReadInOneWay() {
    Random random = new Random(4711);
    int read = 0;
    for (int i = 0; i < Thorough.or(20_000, 1_000_000); i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "a: " : "");
      for (int n = random.nextInt(9); n >= 0; n--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertSame(text + "\n");
      read += FlatYaml.read(text + "\n", 0).isPresent() ? 1 : 0;
    }
    assertTrue(read > 500, "only " + read);
  }

  @Test
  void keysWithValuesAreReadInOneWay() {
    Random random = new Random(815);
    int read = 0;
    for (int i = 0; i < Thorough.or(20_000, 1_000_000); i++) {
      StringBuilder text = new StringBuilder();
      String lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
      for (int n = random.nextInt(4); n >= 0; n--) {
        String blanks = random.nextInt(9) == 0 ? "  " : "";
        String value = VALUES.get(random.nextInt(VALUES.size()));
        text.append(blanks).append((char) ('a' + random.nextInt(20))).append(":");
        text.append(random.nextInt(30) == 0 ? "" : " ").append(value).append("\n");
        text.append(random.nextInt(5) == 0 ? "# c\n" : random.nextInt(5) == 0 ? "\n" : "");
      }
      String all = text.toString().replace("\n", lineEnd);
      assertSame(all);
      assertSame(all.stripTrailing());
      read += FlatYaml.read(all, 0).isPresent() ? 1 : 0;
    }
    assertTrue(read > 3_000, "only " + read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Brood comb\nslug: /brood\n",
        "eip: 20\ncreated: 2015-11-19\nauthor: A <a@b.org>, B (@b)\n",
        "tags:\n- a\n- 'b c'\n\naliases: [/x/, \"y\"] # old\ndraft: false\nnote:\n"
      })
  void theUsualIsPlain(String text) {
    assertTrue(FlatYaml.read(text, 0).isPresent());
    assertSame(text);
  }
}
