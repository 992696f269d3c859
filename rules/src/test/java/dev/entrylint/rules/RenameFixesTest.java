package dev.entrylint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.Config;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.engine.Check;
import dev.entrylint.engine.EarlierState;
import dev.entrylint.engine.EarlierState.FileNews;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.Project;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of links to what moved since an earlier state. */
class RenameFixesTest {

  private static final RuleRegistry RULES = RuleRegistry.load(Rule.class.getClassLoader());
  private static final ConfigLoader CONFIGS =
      new ConfigLoader(
          RULES, RenameFixesTest.class.getClassLoader(), Set.copyOf(Renderers.names()));

  private static final String SMOKER =
      "# The smoker\n\nIt calms the bees with cool smoke of dry grass.\n\n## Lighting it\n\n"
          + "Take a match, and three puffs of air; then close the lid.\n";

  /** The fixes of {@code rule}, each with its title, safety and what it writes. */
  private static List<String> fixes(
      String rule, String yaml, Map<String, String> before, Map<String, String> now)
      throws Exception {
    Config config = CONFIGS.parse(yaml, Path.of("").toAbsolutePath());
    EarlierState earlier =
        EarlierState.of(config, RULES, new MemorySources(before), "v1", FileNews.NONE);
    Project project = Project.of(config, RULES).withCompleteFacts();
    Check check =
        Check.of(
            project.snapshot(new MemorySources(now)),
            KnownBefore.NOTHING.and(earlier),
            CONFIGS,
            new Selection(List.of(), Optional.of(Set.of(rule))),
            Check.Search.QUICK);
    return check.result().findings().stream()
        .flatMap(finding -> finding.fixes().stream())
        .map(
            fix ->
                fix.safety()
                    + ", "
                    + fix.title()
                    + ": "
                    + ((TextEdit) fix.edits().get(0)).replacement())
        .toList();
  }

  @Test
  void aLinkFollowsTheTextOfAFile() throws Exception {
    String text = "See [it](tools/smoker.md#lighting-it).\n";
    Map<String, String> before = Map.of("a.md", text, "tools/smoker.md", SMOKER);
    Map<String, String> now = Map.of("a.md", text, "indoors/can.md", SMOKER);
    assertEquals(
        List.of("safe, change to 'indoors/can.md': indoors/can.md"),
        fixes("missing-file", "dialect: github", before, now));
    assertEquals(
        List.of("unsafe, change to 'indoors/can.md': indoors/can.md"),
        fixes(
            "missing-file",
            "dialect: github\nkinds: {term: {recognise: {level: 1}}}\n"
                + "indexes: {all: {path: a.md, lists: term, letters: true}}",
            before,
            now),
        "in an index with an order");
  }

  @Test
  void aLinkFollowsTheHeading() throws Exception {
    String text = "See [it](smoker.md#lighting-it).\n";
    assertEquals(
        List.of("safe, change to '#how-to-light-it': how-to-light-it"),
        fixes(
            "broken-anchor",
            "dialect: github",
            Map.of("a.md", text, "smoker.md", SMOKER),
            Map.of("a.md", text, "smoker.md", SMOKER.replace("Lighting it", "How to light it"))));
  }
}
