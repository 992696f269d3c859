package it.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.testing.ExampleResult;
import dev.entrylint.testing.ExampleRunner;
import dev.entrylint.testing.RulePage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rule and its page, tested with nothing but entrylint-core and a test framework. */
class ShoutingHeadingTest {

  private static final ShoutingHeading RULE = new ShoutingHeading();

  @Test
  void coreBringsNoLibraryAlong() {
    for (String type :
        List.of(
            "org.snakeyaml.engine.v2.api.LoadSettings",
            "dev.harrel.jsonschema.Validator",
            "com.google.gson.stream.JsonWriter",
            "com.vladsch.flexmark.parser.Parser")) {
      assertThrows(ClassNotFoundException.class, () -> Class.forName(type), type);
    }
  }

  @Test
  void thePageIsWholeAndItsExamplesComeOut() {
    String page = RuleRegistry.page(RULE).orElseThrow();
    assertEquals(List.of(), RulePage.parse(page).problems(RULE.meta()));
    List<ExampleResult> results = ExampleRunner.run(RULE, page);
    assertEquals(2, results.size());
    for (ExampleResult result : results) {
      assertTrue(result.passed(), result::toString);
    }
  }

  @Test
  void settingsAreGivenInCode() {
    Map<String, ?> settings =
        Map.of(
            "dialect", "pandoc",
            "kinds", Map.of("drill", Map.of("recognise", Map.of("level", 1), "sections", List.of())),
            "rules", Map.of("shouting-heading", "error"));
    Map<String, String> files = new LinkedHashMap<>();
    files.put("fire.md", "---\ntags: [drill]\n---\n\n# Fire! {#fire}\n\n[Water](water.md#water)\n");
    files.put("water.md", "# Water\n");
    assertEquals(
        "fire.md:5:3: error: 'Fire!' shouts\n", ExampleRunner.output(RULE, settings, files));
  }

  @Test
  void anExampleWithAConfigurationSaysWhatItTakes() {
    String page =
        """
        ## Examples

        ### With a configuration

        ```yaml entrylint.yml
        rules: {shouting-heading: error}
        ```

        ```markdown fire.md
        # Fire!
        ```
        """;
    assertEquals(
        List.of(
            "this takes a library that entrylint-core does not bring along: add"
                + " org.snakeyaml:snakeyaml-engine to the dependencies of your tests"),
        ExampleRunner.run(RULE, page).get(0).problems());
  }
}
