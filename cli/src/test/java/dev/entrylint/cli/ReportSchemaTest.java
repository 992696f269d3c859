package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The schema of reports in the documentation has what reports have, all of it and no more. */
class ReportSchemaTest extends RepositoryTestCase {

  private static final Path FILE =
      Path.of("").toAbsolutePath().resolveSibling("docs/report.schema.json");

  private final Set<String> seen = new TreeSet<>();
  private Schema schema;

  private void assertFits(Run run) throws IOException {
    if (schema == null) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(Files.readString(FILE), InputFormat.JSON);
    }
    assertFalse(run.json().getAsJsonArray("findings").isEmpty(), run.err());
    assertEquals("[]", schema.validate(run.out(), InputFormat.JSON).toString());
    collect(run.json(), seen);
  }

  /** The names of all fields in {@code json}. */
  private static void collect(JsonElement json, Set<String> names) {
    if (json.isJsonObject()) {
      for (Map.Entry<String, JsonElement> each : json.getAsJsonObject().entrySet()) {
        names.add(each.getKey());
        collect(each.getValue(), names);
      }
    } else if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(each -> collect(each, names));
    }
  }

  /** The names of all fields that {@code schema} knows, each of whose objects is closed. */
  private static void declared(JsonObject schema, Set<String> names) {
    if (schema.has("properties")) {
      assertEquals("false", String.valueOf(schema.get("additionalProperties")), "not closed");
      names.addAll(schema.getAsJsonObject("properties").keySet());
    }
    for (Map.Entry<String, JsonElement> each : schema.entrySet()) {
      if (each.getValue().isJsonObject()) {
        declared(each.getValue().getAsJsonObject(), names);
      } else if (each.getValue().isJsonArray()) {
        for (JsonElement one : each.getValue().getAsJsonArray()) {
          if (one.isJsonObject()) {
            declared(one.getAsJsonObject(), names);
          }
        }
      }
    }
  }

  @Test
  void theSchemaFitsReportsThatHaveEverything() throws IOException {
    // Entries, related places, fixes that move files and fixes that edit them.
    config(
        "dialect: pandoc",
        "kinds:",
        "  term:",
        "    recognise: {level: 2, class: term}",
        "    file: '{id}.md'");
    file("Brut-2.md", "## Brut {#Brut .term}", "", "[x](#brut) [y](https://example.org/)");
    file("twice.md", "# A {#a}", "", "# B {#a}", "", "[n](n.md) [w]({{ site.x }}/w.md)");
    file("notes.mdx", "# Not read");
    assertFits(run("check", "--format", "json"));
    // Places in an earlier state.
    commit();
    file("Brut-2.md", "## Brut {#Wabe .term}", "", "[x](#Brut)");
    assertFits(run("check", "--since", "HEAD", "--format", "json"));
    // What could not be read, and what was known.
    run("baseline");
    Files.write(root.resolve("latin.md"), "Käse".getBytes(StandardCharsets.ISO_8859_1));
    assertFits(run("check", "--format", "json"));
    Set<String> declared = new TreeSet<>();
    declared(JsonParser.parseString(Files.readString(FILE)).getAsJsonObject(), declared);
    assertEquals(declared, seen);
  }
}
