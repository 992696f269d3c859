package dev.entrylint.parse.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas that would never end, and the patterns in schemas. */
class DataSchemaTest {

  private static Meta.Fields data(String json) {
    FrontMatter text = new FrontMatter(FrontMatter.Format.JSON, json, Span.at(0));
    return DataReader.read(text, 0).fields().orElseThrow();
  }

  private static List<String> faults(String schema) {
    List<DataSchema.SchemaFault> faults = new ArrayList<>();
    DataSchema.of(data(schema), faults);
    return faults.stream().map(each -> each.steps() + " " + each.message()).toList();
  }

  private static List<String> violations(String schema, String json) {
    List<DataSchema.SchemaFault> faults = new ArrayList<>();
    DataSchema read = DataSchema.of(data(schema), faults);
    assertEquals(List.of(), faults);
    return read.violations(data(json)).stream().map(Violation::message).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'$ref': '#'}",
        "{'allOf': [{'$ref': '#'}]}",
        "{'not': {'$ref': '#'}}",
        "{'if': {'anyOf': [{}, {'$ref': '#'}]}}",
        "{'properties': {'a': {'$ref': '#/$defs/b'}},"
            + " '$defs': {'b': {'oneOf': [{'$ref': '#/$defs/c'}]}, 'c': {'$ref': '#/$defs/b'}}}"
      })
  void aSchemaThatNeverEndsIsRefused(String schema) {
    List<String> faults = faults(schema.replace('\'', '"'));
    assertEquals(1, faults.size(), faults::toString);
    String end = "' leads back here without going further into the data";
    assertEquals(end, faults.get(0).substring(faults.get(0).length() - end.length()));
  }

  @Test
  void aSchemaMayReferToItselfForWhatIsWithin() {
    String schema = "{\"additionalProperties\": {\"$ref\": \"#\"}, \"type\": \"object\"}";
    assertEquals(List.of(), violations(schema, "{\"a\": {\"b\": {}}}"));
    assertEquals(
        List.of("'a.b' should be a map, not '1'"), violations(schema, "{\"a\": {\"b\": 1}}"));
  }

  private static String doubling(String of) {
    StringBuilder schema = new StringBuilder("{\"$ref\": \"#/$defs/d0\", \"$defs\": {");
    for (int i = 0; i < 40; i++) {
      String next = "{\"$ref\": \"#/$defs/d" + (i + 1) + "\"}";
      schema.append("\"d%d\": {%s},".formatted(i, of.formatted(next, next)));
    }
    return schema.append("\"d40\": {\"type\": \"object\"}}}").toString();
  }

  @Test
  void whatDoublesAgainAndAgainIsRefused() {
    List<String> faults = faults(doubling("\"allOf\": [%s, %s]"));
    assertEquals(1, faults.size());
    String end = "it holds more than 10000 schemas against one value";
    assertTrue(faults.get(0).endsWith(end), faults.get(0));
  }

  @Test
  void whatDoublesWithTheDataEnds() {
    String schema = doubling("\"properties\": {\"a\": %s}, \"patternProperties\": {\"a\": %s}");
    String data = "{\"a\": ".repeat(40) + "1" + "}".repeat(40);
    assertEquals(
        List.of("its schema asks too much of it; does it refer to itself again and again?"),
        violations(schema, data));
  }

  @Test
  void otherFilesAreNotRead() {
    for (String other : List.of("other.json", "https://example.org/s.json", "file:///etc/passwd")) {
      assertEquals(
          List.of("[$ref] only references within the schema are followed, such as '#/$defs/name'"),
          faults("{\"$ref\": \"" + other + "\"}").subList(0, 1));
    }
  }

  @Test
  void patternsAreOurs() {
    assertEquals(
        List.of(
            "[properties, a, pattern] '(a*)*b\\1x' cannot be used: it has a back-reference,"
                + " '\\1'; write out what may stand there again"),
        faults("{\"properties\": {\"a\": {\"pattern\": \"(a*)*b\\\\1x\"}}}"));
    assertEquals(
        List.of("'a' should fit '^(x|y)*$', which the text 'xz' does not"),
        violations("{\"properties\": {\"a\": {\"pattern\": \"^(x|y)*$\"}}}", "{\"a\": \"xz\"}"));
    String keys =
        "{\"properties\": {\"a\": {}}, \"patternProperties\": {\"^x_\": {\"type\": \"string\"}},"
            + " \"additionalProperties\": false}";
    assertEquals(List.of(), violations(keys, "{\"a\": 1, \"x_b\": \"t\"}"));
    assertEquals(
        List.of("'x_b' should be a text, not '1'", "the front matter should not have 'c'"),
        violations(keys, "{\"x_b\": 1, \"c\": 2}"));
  }
}
