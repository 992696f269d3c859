package dev.entrylint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names of rules, and where more is to be read of them. */
class RuleRegistryTest {

  private record Named(RuleMeta meta) implements Rule {

    @Override
    public void check(RuleContext context) {}
  }

  private static Named rule(String id, String... aliases) {
    return new Named(RuleMeta.of(id, "test", "A fault", Severity.INFO).alsoCalled(aliases));
  }

  @Test
  void aRuleIsFoundByItsIdAndItsAliases() {
    Named rule = rule("new-name", "old-name");
    RuleRegistry rules = RuleRegistry.of(rule);
    assertEquals(Optional.of(rule), rules.named("new-name"));
    assertEquals(Optional.of(rule), rules.named("old-name"));
    assertEquals(Optional.empty(), rules.named("no-name"));
    assertEquals("new-name", rules.id("old-name"));
    assertEquals("no-name", rules.id("no-name"));
    assertTrue(rules.names().containsAll(List.of("new-name", "old-name", "unused-ignore")));
  }

  @Test
  void noNameIsGivenTwice() {
    for (Named other :
        List.of(rule("a"), rule("x", "a"), rule("b"), rule("x", "b"), rule("unused-root"))) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> RuleRegistry.of(rule("a", "b"), other))
              .getMessage();
      assertTrue(message.startsWith("two rules are called '"), message);
    }
    assertThrows(IllegalArgumentException.class, () -> RuleRegistry.of(rule("a", "a")));
  }

  @Test
  void aNameIsOfSmallLettersAndHyphens() {
    for (String name : List.of("", "Broken", "broken anchor", "-broken", "broken--anchor", "é")) {
      assertThrows(IllegalArgumentException.class, () -> rule(name), name);
      assertThrows(IllegalArgumentException.class, () -> rule("a", name), name);
      assertThrows(
          IllegalArgumentException.class,
          () -> RuleMeta.of("a", name, "A fault", Severity.INFO),
          name);
    }
  }

  @Test
  void anAddressIsNamedByTheRuleOrByTheBuild() {
    Named rule = rule("a");
    assertEquals(Optional.empty(), RuleRegistry.of(rule).documentation(rule));
    Named documented = new Named(rule.meta().documentedAt("https://example.org/a"));
    assertEquals(
        Optional.of("https://example.org/a"),
        RuleRegistry.of(documented).documentation(documented));
    for (String home : List.of("https://example.org", "https://example.org/")) {
      assertEquals("https://example.org/rules/a", RuleRegistry.below(home, rule.meta()));
    }
  }
}
