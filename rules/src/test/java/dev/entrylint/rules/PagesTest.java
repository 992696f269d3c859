package dev.entrylint.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.testing.Example;
import dev.entrylint.testing.ExampleResult;
import dev.entrylint.testing.ExampleRunner;
import dev.entrylint.testing.RulePage;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The pages of all rules are their tests: each example must come out as its page says. */
class PagesTest {

  @TestFactory
  Stream<DynamicNode> examples() {
    return RuleRegistry.load(Rule.class.getClassLoader()).rules().stream()
        .map(rule -> dynamicContainer(rule.meta().id(), examples(rule)));
  }

  private static Stream<DynamicNode> examples(Rule rule) {
    String page = RuleRegistry.page(rule).orElse("");
    return RulePage.parse(page).examples().stream()
        .map(each -> dynamicTest(each.title(), () -> assertPassed(rule, each)));
  }

  private static void assertPassed(Rule rule, Example example) {
    ExampleResult result = ExampleRunner.run(rule, example);
    assertTrue(
        result.passed(),
        () ->
            "%s.md, '%s': %s"
                .formatted(
                    rule.getClass().getSimpleName(),
                    example.title(),
                    String.join("\n", result.problems())));
  }
}
