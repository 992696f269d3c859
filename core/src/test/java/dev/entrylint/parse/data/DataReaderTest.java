package dev.entrylint.parse.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.Meta;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter as data: values, types, places, and what cannot be read. */
class DataReaderTest {

  private static FrontMatterData read(String text) {
    Extractor extractor =
        new Extractor(
            Readers.named("scanner").orElseThrow(), Renderers.dialect("hugo").orElseThrow());
    Document document = extractor.extract(SourceFile.of("a.md", text));
    return DataReader.read(document);
  }

  private static Meta value(String text, String key) {
    return read(text).fields().orElseThrow().fields().get(key).value();
  }

  @Test
  void valuesHaveTypesAndPlaces() {
    String text = "---\r\n🐝: Ö\r\nn: 007 # agents\r\nyes: true\r\nday: 2024-02-03\r\n---\r\n";
    assertEquals("Ö", value(text, "🐝").span().of(text));
    Meta.Scalar number = (Meta.Scalar) value(text, "n");
    assertEquals("007", number.text());
    assertEquals("007", number.span().of(text));
    assertTrue(number.value() instanceof Number);
    assertEquals(true, ((Meta.Scalar) value(text, "yes")).value());
    assertEquals("2024-02-03", ((Meta.Scalar) value(text, "day")).value());
    assertEquals("day", read(text).fields().orElseThrow().fields().get("day").key().of(text));
  }

  @Test
  void aByteOrderMarkShiftsPlaces() {
    String text = "\uFEFF---\na: b\n---\n";
    assertEquals("b", value(text, "a").span().of(text));
  }

  @Test
  void aNumberHasAThousandDigitsAtMost() {
    String few = "1".repeat(1_000);
    String many = "1".repeat(1_000_000);
    for (String form : List.of("---\nn: %s\n---\n", "+++\nn = %s\n+++\n", "{\"n\": %s}\n")) {
      assertEquals(List.of(), read(form.formatted(few)).faults(), form);
      String message = read(form.formatted(many)).faults().get(0).message();
      assertTrue(message.endsWith("a number has 1,000 digits at most"), message);
    }
    String hex = "---\nn: 0x%s\nt: '%s'\n---\n".formatted(many, many);
    assertEquals(1, read(hex).faults().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\na: [[[\n---\n",
        "+++\na = [[[\n+++\n",
        "+++\na = {b=[[[\n+++\n",
        "+++\n[[[ = 1\n+++\n",
        "{\"a\": [[[\n}\n"
      })
  void whatIsNestedTooDeeplyIsAFault(String form) {
    String keys = form.contains("[[[ = 1") ? "a" + ".a".repeat(100_000) : "[".repeat(100_000);
    assertEquals(1, read(form.replace("[[[", keys)).faults().size());
  }

  @Test
  void whatIsNoMapOrNoYamlIsAFault() {
    assertEquals("it must be keys with values", read("---\n- a\n---\n").faults().get(0).message());
    FrontMatterData broken = read("---\na: [b\n---\n");
    assertTrue(broken.fields().isEmpty());
    assertTrue(broken.faults().get(0).message().startsWith("not YAML: "));
    assertEquals(
        "the key 'a' stands there twice", read("---\na: 1\na: 2\n---\n").faults().get(0).message());
  }

  @Test
  void emptyFrontMatterHasNoKeys() {
    assertTrue(read("---\n# nothing\n---\n").fields().orElseThrow().fields().isEmpty());
    assertEquals(FrontMatterData.NONE, read("no front matter\n"));
  }

  @Test
  void whatIsMadeToTakeLongIsRefused() {
    StringBuilder bomb = new StringBuilder("---\na0: &a0 [x]\n");
    for (int i = 1; i < 24; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertEquals(
        "it holds more than front matter can",
        read(bomb.append("---\n").toString()).faults().get(0).message());
    assertTrue(read("---\na: " + "[".repeat(100_000) + "\n---\n").fields().isEmpty());
  }

  @Test
  void tomlHasTypesAndPlacesToo() {
    String text =
        """
        +++
        title = "Wa\\u0062e" # comment
        n = 1_000
        day = 2024-02-03 07:30:00
        tags = ["🐝", 'b\\',
          "c",]
        [author.name]
        first = "Ada"
        [[links]]
        to = "a"
        [[links]]
        to = {file = "b", line = 3}
        +++
        """;
    Meta.Scalar title = (Meta.Scalar) value(text, "title");
    assertEquals("Wabe", title.value());
    assertEquals("\"Wa\\u0062e\"", title.span().of(text));
    assertEquals(1000, ((Meta.Scalar) value(text, "n")).value());
    assertEquals("2024-02-03 07:30:00", ((Meta.Scalar) value(text, "day")).value());
    Meta.Items tags = (Meta.Items) value(text, "tags");
    assertEquals(3, tags.items().size());
    assertEquals("'b\\'", tags.items().get(1).span().of(text));
    Meta.Fields author = (Meta.Fields) value(text, "author");
    Meta.Fields name = (Meta.Fields) author.fields().get("name").value();
    assertEquals("first", name.fields().get("first").key().of(text));
    Meta.Items links = (Meta.Items) value(text, "links");
    Meta.Fields second = (Meta.Fields) links.items().get(1);
    assertEquals("{file = \"b\", line = 3}", second.fields().get("to").value().span().of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a = b     | not TOML: 'b' is no value; texts stand in quotes | 4
          a = "b    | not TOML: expected " at the end of a string | 6
          a         | not TOML: expected '=' behind a key | 1
          a = 1 b   | not TOML: expected the end of the line | 6
          a = [1 2] | not TOML: expected ',' or ']' in a list | 7
          [a        | not TOML: expected ']' | 2
          a = 01    | not TOML: '01' is no value; texts stand in quotes | 4
          a = "\\x" | not TOML: there is no escape '\\x' | 6
          """)
  void whatIsNotTomlIsAFault(String line, String message, int column) {
    FrontMatterData data = read("+++\n" + line + "\n+++\n");
    assertEquals(message, data.faults().get(0).message());
    assertEquals(4 + column, data.faults().get(0).span().start());
    assertTrue(data.fields().isEmpty());
  }

  @Test
  void aKeyThatStandsInTomlTwiceIsAFault() {
    for (String twice : List.of("a = 1\na = 2", "[a]\n[a]", "a.b = 1\n[a]", "a = {}\na.b = 1")) {
      String message = read("+++\n" + twice + "\n+++\n").faults().get(0).message();
      assertEquals("not TOML: the key 'a' stands there twice", message);
    }
  }

  @Test
  void deepTomlIsRefusedAndDoesNotOverflow() {
    String deep = "a = " + "[".repeat(100_000);
    assertTrue(
        read("+++\n" + deep + "\n+++\n").faults().get(0).message().contains("nested too deeply"));
  }

  @Test
  void jsonMayBeIndentedByTabs() {
    String text = "{\n\t\"a\": [\n\t\t\"b\"\n\t]\n}\n\nText.\n";
    Meta.Items items = (Meta.Items) value(text, "a");
    assertEquals("\"b\"", items.items().get(0).span().of(text));
  }
}
