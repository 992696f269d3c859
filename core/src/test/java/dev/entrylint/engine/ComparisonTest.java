package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.entrylint.config.TestConfigs;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.engine.source.OverlaySources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  /** Says of each link that leads nowhere where that moved which it led to. */
  private static final class LostLink implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of("lost-link", "test", "A link", Severity.ERROR);
    }

    @Override
    public void check(RuleContext context) {
      for (Link link : context.corpus().links().of(context.document())) {
        Optional<String> moved = Optional.empty();
        if (link.resolution() instanceof Resolution.NoSuchFile lost) {
          moved = context.renames().document(lost.path()).map(each -> each.path());
        } else if (link.resolution() instanceof Resolution.NoSuchAnchor lost) {
          moved =
              context
                  .renames()
                  .definition(lost.document().path(), lost.fragment())
                  .map(each -> each.document().path() + "#" + each.id());
        } else {
          continue;
        }
        context
            .at(link.reference().span())
            .subject(link.reference().target())
            .message("now " + moved.orElse("nowhere"))
            .report();
      }
    }
  }

  private static final RuleRegistry RULES = RuleRegistry.of(new LostLink());

  private static final Sources BEFORE =
      new MemorySources(
          Map.of(
              "a.md",
              "# A\n\n[bee](bee.md) [honey](honey.md#comb) [none](none.md)\n",
              "bee.md",
              "# Bee\n\nAn insect that lives in a hive, and none other. [x](lost.md)\n",
              "honey.md",
              "# Honey\n\n## Comb\n\nWhat bees make of wax, cell by cell.\n"));

  private static final Sources NOW =
      new OverlaySources(
          BEFORE,
          Map.of(
              "insects/bee.md",
              "# Bee\n\nAn insect that lives in a hive, and none other. [x](lost.md)\n",
              "honey.md",
              "# Honey\n\n## Combs\n\nWhat bees make of wax, cell by cell.\n"),
          Set.of("bee.md"));

  private static Project project(String yaml) throws Exception {
    return Project.of(TestConfigs.of(RULES, yaml), RULES);
  }

  private static Comparison compare(String yaml, Selection selection) throws Exception {
    Project project = project(yaml).withCompleteFacts();
    return Comparison.of(project.snapshot(BEFORE), project.snapshot(NOW), selection);
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream()
        .map(each -> each.path() + " " + each.subject() + ": " + each.message())
        .toList();
  }

  @Test
  void rulesSeeWhatMoved() throws Exception {
    Comparison comparison = compare("dialect: github", Selection.ALL);
    assertEquals(
        List.of(
            "a.md bee.md: now insects/bee.md",
            "a.md honey.md#comb: now honey.md#combs",
            "a.md none.md: now nowhere",
            "insects/bee.md lost.md: now nowhere"),
        lines(comparison.result().findings()));
    assertEquals(
        List.of("a.md none.md: now nowhere", "insects/bee.md lost.md: now nowhere"),
        lines(comparison.match().known()));
    assertEquals(
        List.of("a.md bee.md: now insects/bee.md", "a.md honey.md#comb: now honey.md#combs"),
        lines(comparison.match().added()));
    assertEquals(List.of(), comparison.match().gone());
  }

  @Test
  void eachRunSeesIdsAsItsRenderersMakeThem() throws Exception {
    Comparison comparison = compare("dialect: [github, hugo+blackfriday]", Selection.ALL);
    assertEquals(4, comparison.result().findings().size());
    assertEquals(2, comparison.match().known().size());
  }

  @Test
  void whatMovedIsMatchedThoughOnlyOneFileIsReportedOn() throws Exception {
    Selection selection = new Selection(List.of("insects"), Optional.empty());
    Comparison comparison = compare("dialect: github", selection);
    List<String> moved = List.of("insects/bee.md lost.md: now nowhere");
    assertEquals(moved, lines(comparison.result().findings()));
    assertEquals(moved, lines(comparison.match().known()));
    assertEquals(List.of(), comparison.match().added());
    assertEquals(
        "lost-link|insects/bee.md||lost.md",
        comparison.result().fingerprints().of(comparison.result().findings().get(0)));
  }

  @Test
  void whatIsMendedIsGone() throws Exception {
    Project project = project("dialect: github").withCompleteFacts();
    Snapshot before = project.snapshot(NOW);
    Comparison comparison = Comparison.of(before, project.snapshot(BEFORE), Selection.ALL);
    assertEquals(
        List.of("a.md bee.md: now nowhere", "a.md honey.md#comb: now nowhere"),
        lines(comparison.match().gone()));
  }

  @Test
  void withoutCompleteFactsNothingIsCompared() throws Exception {
    Project project = project("dialect: github");
    Snapshot snapshot = project.snapshot(BEFORE);
    assertThrows(
        IllegalArgumentException.class, () -> Comparison.of(snapshot, snapshot, Selection.ALL));
  }
}
