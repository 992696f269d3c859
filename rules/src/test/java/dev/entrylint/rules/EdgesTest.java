package dev.entrylint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.testing.Example;
import dev.entrylint.testing.ExampleRunner;
import dev.entrylint.testing.RulePage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Edges of rules that no writer needs to read of: pages of examples as rules have them, in files
 * that are called as the rule.
 */
class EdgesTest {

  private static final Path FOLDER = Path.of("src/test/resources/dev/entrylint/rules/edges");

  @TestFactory
  Stream<DynamicNode> edges() throws IOException {
    RuleRegistry rules = RuleRegistry.load(Rule.class.getClassLoader());
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> pages = files.sorted().toList();
      assertFalse(pages.isEmpty());
      return pages.stream().flatMap(page -> edges(rules, page));
    }
  }

  private static Stream<DynamicNode> edges(RuleRegistry rules, Path page) {
    String id = page.getFileName().toString().replace(".md", "");
    Rule rule =
        rules.rules().stream()
            .filter(each -> each.meta().id().equals(id))
            .findFirst()
            .orElseThrow(() -> new AssertionError(page + " is called as no rule"));
    List<Example> examples = RulePage.parse(text(page)).examples();
    assertFalse(examples.isEmpty(), page + " has no examples");
    return examples.stream()
        .map(each -> dynamicTest(id + ": " + each.title(), () -> assertPassed(rule, each)));
  }

  private static void assertPassed(Rule rule, Example example) {
    assertTrue(example.output().isPresent(), "no output is said");
    assertEquals("", String.join("\n", ExampleRunner.run(rule, example).problems()));
  }

  private static String text(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
