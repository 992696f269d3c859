package org.example.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.testing.ExampleResult;
import dev.entrylint.testing.ExampleRunner;
import dev.entrylint.testing.RulePage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page is whole, and its examples come out as it says. */
class RepeatedLinkTest {

  @Test
  void thePageIsTrue() {
    RepeatedLink rule = new RepeatedLink();
    String page = RuleRegistry.page(rule).orElseThrow();
    assertEquals(List.of(), RulePage.parse(page).problems(rule.meta()));
    for (ExampleResult result : ExampleRunner.run(rule, page)) {
      assertEquals(List.of(), result.problems(), result.example().title());
    }
  }
}
