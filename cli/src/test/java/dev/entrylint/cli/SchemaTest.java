package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The JSON Schema of {@code entrylint.yml} takes what entrylint takes, and little else. */
class SchemaTest extends CommandLineTestCase {

  private static final Path TOP = Path.of("").toAbsolutePath().getParent();
  private static final Gson GSON = new GsonBuilder().serializeNulls().create();

  @Test
  void theSchemaInTheDocumentationIsFresh() throws IOException {
    assertEquals(
        run("schema").out(),
        Files.readString(TOP.resolve("docs/entrylint.schema.json")),
        "stale; run: ./entrylint schema --output docs/entrylint.schema.json");
  }

  @Test
  void theFileOfTheSchemaIsReplacedWholeAndWhatIsNoFileIsNot() throws IOException {
    String schema = run("schema").out();
    Path file = file("old.json", "old");
    Path link = Files.createSymbolicLink(root.resolve("link.json"), Path.of("old.json"));
    assertEquals(0, run("schema", "--output", "link.json").exitCode());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(schema, Files.readString(file));
    run("schema", "--output", root.toString())
        .assertRefused("cannot write '" + root + "': it is a folder");
    Path full = Path.of("/dev/full");
    if (Files.exists(full)) {
      run("schema", "--output", full.toString())
          .assertRefused("cannot write '/dev/full': No space left on device");
      assertFalse(Files.isRegularFile(full));
    }
  }

  @Test
  void allThatShipsIsValid() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String folder :
        List.of("cli/examples", "rules/src/main/resources/dev/entrylint/presets")) {
      for (Path file : filesBelow(TOP.resolve(folder), ".yml")) {
        texts.put(file.toString(), Files.readString(file));
      }
    }
    assertTrue(texts.size() > 15, "too few configurations: " + texts.keySet());
    assertValid(texts);
  }

  @Test
  void theConfigurationsOfAllPagesAreValid() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Path page : filesBelow(TOP.resolve("rules/src/main"), ".md")) {
      for (String fence : fences(Files.readString(page))) {
        texts.put(page.getFileName() + ":\n" + fence, fence);
      }
    }
    for (String document : List.of("docs/configuration.md")) {
      for (String fence : fences(Files.readString(TOP.resolve(document)))) {
        texts.put(document + ":\n" + fence, fence);
      }
    }
    assertTrue(texts.size() > 100, "too few configurations: " + texts.size());
    assertValid(texts);
  }

  @Test
  void whatIsInheritedNeedNotBeSaidAndCanBeTakenAway() {
    assertValid(
        Map.of(
            "a", "extends: pandoc-glossary\nkinds: {alias: ~, term: {file: \"{id}.md\"}}",
            "b", "extends: [pandoc-glossary, ../a.yml]\nrules: {broken-anchor: ~}\nanchors: ~",
            "c", "extends: pandoc-glossary\nrelations: {see-also: {sorted: {locale: de}}}",
            "d", "rules: {broken-anchor: false, missing-section: {severity: off, ignore: x}}",
            "e", "extends: eip\noverrides: [{paths: a/**, kinds: {open: ~, settled: {level: 1}}}]",
            "f", ""));
  }

  @Test
  void whatIsWrongIsRefused() {
    for (String wrong :
        List.of(
            "inclde: a.md",
            "include: /a.md",
            "include: ../a.md",
            "include: a/",
            "include: 7",
            "extends: pandok",
            "dialect: pandok",
            "dialect: [github, {name: hugoo}]",
            "dialect: {links: [folder]}",
            "dialect: {sites: docs}",
            "parser: quick",
            "anchors: files",
            "locales: [de]",
            "kinds: {a: {level: 2}}",
            "kinds: {a: {recognise: {}, levle: 2}}",
            "kinds: {a: {recognise: {level: 7}}}",
            "kinds: {a: {recognise: {class: .term}}}",
            "kinds: {a: {recognise: {}, id: \"{titel}\"}}",
            "kinds: {a: {recognise: {}, file: \"{id.md\"}}",
            "kinds: {a: {recognise: {}, end: dots}}",
            "kinds: {a: {recognise: {}, lead: optional}}",
            "kinds: {a: {recognise: {}, sections: [{class: x}]}}",
            "kinds: {a: {recognise: {}, sections: [{name: x, class: x, max: -1}]}}",
            "kinds: {a: {recognise: {}, sections: [{name: x, class: x, contains: lists}]}}",
            "kinds: {a: {recognise: {}, front-matter: {keys: {x: strin}}}}",
            "relations: {a: {mutual: perhaps}}",
            "relations: {a: {section: x, sorted: {by: title}}}",
            "rules: {brokn-anchor: error}",
            "rules: {broken-anchor: eror}",
            "rules: {broken-anchor: 2}",
            "rules: {broken-anchor: {suggestions: many}}",
            "rules: {broken-anchor: {sugestions: 1}}",
            "overrides: [{rules: {}}]",
            "indexes: {a: {path: a.md, letter: true}}",
            "overrides: {paths: a, rules: {}}")) {
      config(wrong);
      assertEquals(2, run("check").exitCode(), "entrylint takes " + wrong);
      assertFalse(errors(wrong).isEmpty(), "the schema takes " + wrong);
    }
  }

  @Test
  void everyKeyAndRuleSaysWhatItIs() {
    JsonObject schema = run("schema").json();
    List<String> silent = new ArrayList<>();
    collectSilent("", schema, silent);
    assertEquals(List.of(), silent);
    JsonObject rules =
        schema
            .getAsJsonObject("definitions")
            .getAsJsonObject("rules")
            .getAsJsonObject("properties");
    for (Rule rule : RuleRegistry.load(getClass().getClassLoader()).rules()) {
      String text = rules.get(rule.meta().id()).toString();
      assertTrue(text.contains(rule.meta().summary()), rule.meta().id());
      for (Option<?> option : rule.meta().options()) {
        assertTrue(text.contains("\"" + option.name() + "\":"), option.name());
      }
    }
  }

  private static void collectSilent(String path, JsonObject schema, List<String> silent) {
    if (schema.has("properties")) {
      for (Map.Entry<String, JsonElement> each : schema.getAsJsonObject("properties").entrySet()) {
        JsonObject property = each.getValue().getAsJsonObject();
        if (!property.has("description") && !property.has("$ref")) {
          silent.add(path + "/" + each.getKey());
        }
      }
    }
    if (schema.has("definitions")) {
      for (Map.Entry<String, JsonElement> each : schema.getAsJsonObject("definitions").entrySet()) {
        collectSilent(each.getKey(), each.getValue().getAsJsonObject(), silent);
      }
    }
  }

  @Test
  void isWrittenToAFileThatAConfigurationNames() throws IOException {
    Run written = run("schema", "--output", "entrylint.schema.json");
    assertEquals("", written.out());
    written.assertSays("# yaml-language-server: $schema=entrylint.schema.json");
    assertEquals(run("schema").out(), Files.readString(root.resolve("entrylint.schema.json")));
    try (Stream<Path> files = Files.list(root)) {
      assertEquals(1, files.count());
    }
    run("schema", "--output", "no/such/folder.json").assertRefused("there is no folder 'no/such'");
  }

  private void assertValid(Map<String, String> texts) {
    List<String> wrong = new ArrayList<>();
    texts.forEach((name, text) -> errors(text).forEach(error -> wrong.add(name + "\n  " + error)));
    if (!wrong.isEmpty()) {
      fail("the schema refuses what is right:\n" + String.join("\n", wrong));
    }
  }

  private Schema schema;

  /** What is wrong with {@code yaml} by the schema. */
  private List<String> errors(String yaml) {
    if (schema == null) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(run("schema").out(), InputFormat.JSON);
    }
    Load load = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build());
    String json = GSON.toJson(load.loadFromString(yaml));
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  /** What stands in fences of configurations. */
  private static List<String> fences(String page) {
    List<String> fences = new ArrayList<>();
    String mark = "\n```yaml";
    for (int at = page.indexOf(mark); at >= 0; at = page.indexOf(mark, at + 1)) {
      int line = page.indexOf('\n', at + 1);
      String info = page.substring(at + mark.length(), line).strip();
      if (info.isEmpty() || info.endsWith("entrylint.yml")) {
        fences.add(page.substring(line + 1, page.indexOf("\n```", line)));
      }
    }
    return fences;
  }

  private static List<Path> filesBelow(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
