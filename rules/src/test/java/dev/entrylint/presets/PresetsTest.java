package dev.entrylint.presets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.entrylint.base.DiskTree;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.config.read.Presets;
import dev.entrylint.convention.Kind;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.testing.Example;
import dev.entrylint.testing.ExampleResult;
import dev.entrylint.testing.ExampleRunner;
import dev.entrylint.testing.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The presets that ship with the rules: all of them are listed, load, and have a page. */
class PresetsTest {

  private static final ClassLoader LOADER = PresetsTest.class.getClassLoader();

  @TempDir Path folder;

  private Config load(String preset) throws IOException, ConfigException {
    Path file = Files.writeString(folder.resolve("entrylint.yml"), "extends: " + preset);
    ConfigLoader loader =
        new ConfigLoader(RuleRegistry.load(LOADER), LOADER, Set.copyOf(Renderers.names()));
    return loader.load(file, folder, new DiskTree(folder));
  }

  @Test
  void theIndexNamesEachPresetInTheFolder() throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> list = Files.list(Path.of("src/main/resources/dev/entrylint/presets"))) {
      list.map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".yml"))
          .forEach(name -> files.add(name.substring(0, name.length() - 4)));
    }
    assertEquals(files, new Presets(LOADER).names());
  }

  @Test
  void eachPresetLoads() throws IOException, ConfigException {
    for (String preset : new Presets(LOADER).names()) {
      load(preset);
    }
  }

  @Test
  void inAPandocGlossaryAliasesAreTriedBeforeTerms() throws IOException, ConfigException {
    Config config = load("pandoc-glossary");
    assertEquals("pandoc", config.dialect());
    assertEquals(
        List.of("alias", "term"), config.conventions().kinds().stream().map(Kind::name).toList());
    assertEquals("see-also", config.conventions().relations().get(0).home().name());
  }

  /** What each preset says of the examples on its page, with all rules on. */
  @TestFactory
  Stream<DynamicNode> examples() throws IOException {
    List<DynamicNode> tests = new ArrayList<>();
    for (String preset : new Presets(LOADER).names()) {
      for (Example example : page(preset).examples()) {
        tests.add(dynamicTest(preset + ": " + example.title(), () -> assertPassed(example)));
      }
    }
    return tests.stream();
  }

  @Test
  void eachPresetHasAPageWithExamplesOfBothSorts() throws IOException {
    for (String preset : new Presets(LOADER).names()) {
      RulePage page = page(preset);
      assertEquals(preset, page.title());
      assertFalse(page.summary().isEmpty(), preset + " needs a sentence under its title");
      for (Example example : page.examples()) {
        String extended = "extends: " + preset + "\n";
        assertTrue(example.config().orElse("").startsWith(extended), preset + extended);
        assertTrue(example.output().isPresent(), preset + ": " + example.title());
      }
      assertTrue(has(page, String::isEmpty), preset + " needs an example that stays silent");
      assertTrue(has(page, text -> !text.isEmpty()), preset + " needs one that does not");
    }
  }

  @Test
  void theDocumentationNamesEachPreset() throws IOException {
    String documentation = Files.readString(Path.of("../docs/configuration.md"));
    for (String preset : new Presets(LOADER).names()) {
      String row = "| [`" + preset + "`](";
      assertTrue(documentation.contains(row), "add a row '" + row + "...' to '## Presets'");
    }
  }

  private static boolean has(RulePage page, Predicate<String> output) {
    return page.examples().stream().anyMatch(each -> output.test(each.output().orElseThrow()));
  }

  private static RulePage page(String preset) throws IOException {
    Path file = Path.of("src/main/resources/dev/entrylint/presets", preset + ".md");
    return RulePage.parse(Files.readString(file));
  }

  private static void assertPassed(Example example) {
    ExampleResult result = ExampleRunner.run(RuleRegistry.load(LOADER), LOADER, example);
    assertTrue(result.passed(), () -> String.join("\n", result.problems()));
  }
}
