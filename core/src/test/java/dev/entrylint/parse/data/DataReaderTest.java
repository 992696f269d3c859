package dev.entrylint.parse.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.Meta;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Dialects;
import dev.entrylint.parse.Extractor;
import dev.entrylint.parse.Readers;
import org.junit.jupiter.api.Test;

/** Front matter as data: values, types, places, and what cannot be read. */
class DataReaderTest {

  private static FrontMatterData read(String text) {
    Extractor extractor =
        new Extractor(
            Readers.named("scanner").orElseThrow(), Dialects.named("github").orElseThrow());
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
}
