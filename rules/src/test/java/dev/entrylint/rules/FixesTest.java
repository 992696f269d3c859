package dev.entrylint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.config.Config;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.engine.Linter;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What fixes make of a text, and which findings of a rule are told in one sentence. */
class FixesTest {

  private static final RuleRegistry RULES = RuleRegistry.load(Rule.class.getClassLoader());
  private static final ConfigLoader CONFIGS =
      new ConfigLoader(RULES, FixesTest.class.getClassLoader(), Set.copyOf(Renderers.names()));

  private static List<Finding> findings(String rule, String yaml, Map<String, String> files)
      throws Exception {
    Config config = CONFIGS.parse(yaml, Path.of("").toAbsolutePath());
    return new Linter(config, RULES, new MemorySources(files))
        .lint(new Selection(List.of(), Optional.of(Set.of(rule))))
        .findings();
  }

  /** For each fix of {@code text} its title and what it makes of the text. */
  private static List<String> fixed(String rule, String yaml, String text, String... others)
      throws Exception {
    Map<String, String> files =
        others.length == 0 ? Map.of("a.md", text) : Map.of("a.md", text, others[0], others[1]);
    List<String> fixed = new ArrayList<>();
    for (Finding finding : findings(rule, yaml, files)) {
      for (Fix fix : finding.fixes()) {
        String made = text;
        for (Edit edit : fix.edits()) {
          TextEdit each = (TextEdit) edit;
          assertEquals("a.md", each.path());
          made =
              made.substring(0, each.span().start())
                  + each.replacement()
                  + made.substring(each.span().end());
        }
        fixed.add(fix.title() + ", " + fix.safety() + ": " + made.replace("\n\n", " / "));
      }
    }
    return fixed;
  }

  private static List<String> summaries(String rule, String yaml, Map<String, String> files)
      throws Exception {
    return findings(rule, yaml, files).stream()
        .flatMap(finding -> Stream.of(finding.summary().orElse("none")))
        .toList();
  }

  // ---- one-way-see-also

  /** The titles of the fixes where the list of the comb has {@code item}, and the bee lists it. */
  private static List<String> backlinks(String item) throws Exception {
    String yaml =
        "dialect: pandoc\nkinds: {term: {recognise: {level: 1}, sections: [{name: s, title: S}]}}\n"
            + "relations: {s: {section: s, mutual: true}}\n";
    String text =
        "# Bee {#bee}\n\n## S\n\n- [Comb](#comb)\n\n# Comb {#comb}\n\n## S\n\n- "
            + item
            + "\n- [Wax](#wax)\n\n# Wax {#wax}\n";
    List<String> titles = new ArrayList<>();
    for (Finding finding : findings("one-way-see-also", yaml, Map.of("a.md", text))) {
      finding.fixes().forEach(fix -> titles.add(fix.title()));
    }
    return titles;
  }

  @Test
  void noBacklinkIsAddedBesideOneThatIsOnlyWrittenWrongly() throws Exception {
    assertTrue(backlinks("[Queen](#queen)").contains("list 'Bee' in 'Comb'"));
    assertFalse(backlinks("[Bee](#Bee)").contains("list 'Bee' in 'Comb'"));
    assertFalse(backlinks("Bee").contains("list 'Bee' in 'Comb'"));
  }

  // ---- broken-anchor

  private static List<String> anchors(String text, String... others) throws Exception {
    return fixed("broken-anchor", "dialect: github", text, others);
  }

  @Test
  void theOnlyIdThatComesNearIsWritten() throws Exception {
    String bees = "# Worker\n\n# Drone\n";
    assertEquals(
        List.of("change to '#worker', unsafe: See [it](b.md#worker \"Title\") here"),
        anchors("See [it](b.md#workers \"Title\") here", "b.md", bees));
    assertEquals(
        List.of("change to '#worker', unsafe: See [it](#worker) / # Worker"),
        anchors("See [it](#workers)\n\n# Worker"));
    assertEquals(
        List.of("change to '#worker', unsafe: <a href=\"b.md#worker\">it</a>"),
        anchors("<a href=\"b.md#workers\">it</a>", "b.md", bees));
    assertEquals(
        List.of("change to '#worker', unsafe: [it][w] / # Worker / [w]: #worker"),
        anchors("[it][w]\n\n# Worker\n\n[w]: #workers"),
        "where the label has its target");
    assertEquals(
        List.of(
            "change to '#1.-a_worker-bee', unsafe: [it](#1.-a_worker-bee) / # A {#1.-a_worker-bee}"),
        fixed(
            "broken-anchor", "dialect: pandoc", "[it](#1.-a_worker-bea)\n\n# A {#1.-a_worker-bee}"),
        "what is plain in any form");
  }

  @Test
  void aFragmentInCapitalsIsWrittenAsTheIdIs() throws Exception {
    String bees = "# Über Bees\n";
    assertEquals(
        List.of("change to '#worker', safe: [it](#worker \"T\") / # Worker"),
        fixed("fragment-case", "dialect: github", "[it](#Worker \"T\")\n\n# Worker"));
    assertEquals(
        List.of("change to '#über-bees', safe: [it](b.md?x#%C3%BCber-bees)"),
        fixed("fragment-case", "dialect: gitlab", "[it](b.md?x#%C3%9Cber-Bees)", "b.md", bees));
    assertEquals(
        List.of("change to '#worker', safe: <a href=\"#worker\">it</a> / # Worker"),
        fixed("fragment-case", "dialect: github", "<a href=\"#WORKER\">it</a>\n\n# Worker"));
    assertEquals(
        List.of("change to '#worker', safe: [it][w] / # Worker / [w]: #worker"),
        fixed("fragment-case", "dialect: github", "[it][w]\n\n# Worker\n\n[w]: #Worker"));
  }

  @Test
  void anIdIsWrittenAsTheFormOfTheLinkNeedsIt() throws Exception {
    assertEquals(
        List.of("change to '#work_er', unsafe: [it](#work_er) / # Work_er"),
        anchors("[it](#work\\_ers)\n\n# Work_er"),
        "an escape");
    assertEquals(
        List.of("change to '#a:worker', unsafe: [it](#a:worker) / # A {#a:worker}"),
        fixed("broken-anchor", "dialect: pandoc", "[it](#a:workers)\n\n# A {#a:worker}"),
        "an id of signs");
    assertEquals(
        List.of("change to '#Worker', unsafe: [[#Worker]] / # Worker"),
        fixed("broken-anchor", "dialect: obsidian", "[[#Workers]]\n\n# Worker"),
        "a name");
  }

  @Test
  void whatDiffersInCaseAndPunctuationIsSafe() throws Exception {
    assertEquals(
        List.of("change to '#worker-bees', safe: [it](#worker-bees) / # Worker bees"),
        anchors("[it](#worker_bees)\n\n# Worker bees"));
    assertEquals(
        List.of("change to '#Worker', safe: [it](#Worker) / # A {#Worker}"),
        fixed("broken-anchor", "dialect: pandoc", "[it](#worker)\n\n# A {#Worker}"));
    assertEquals(
        List.of("change to '#year-12', unsafe: [it](#year-12) / # Year 12"),
        anchors("[it](#year-1-2)\n\n# Year 12"),
        "other numbers");
    assertEquals(
        List.of("change to '#worker-1', unsafe: [it](#worker-1) / # Worker / # Worker"),
        anchors("[it](#worker1)\n\n# Worker\n\n# Worker"),
        "a number that moves");
  }

  @Test
  void whatIsNotClearIsLeftToTheWriter() throws Exception {
    assertEquals(
        List.of(
            "change to '#swarmin', unsafe: [it](#swarmin) / # Swarmings / # Swarmin",
            "change to '#swarmings', unsafe: [it](#swarmings) / # Swarmings / # Swarmin"),
        anchors("[it](#swarming)\n\n# Swarmings\n\n# Swarmin"),
        "two come near");
    assertEquals(
        List.of("change to 'b.md#worker', unsafe: [it](b.md#worker) / # Workers"),
        anchors("[it](#worker)\n\n# Workers", "b.md", "# Worker"),
        "another file has it");
    assertEquals(List.of(), anchors("[it](#queen)\n\n# Worker"), "none comes near");
  }

  @Test
  void linksToOneIdAreToldTogether() throws Exception {
    String subject = "{subject} is linked {count} times in {files} files and defined ";
    assertEquals(
        List.of(subject + "nowhere"),
        summaries("broken-anchor", "dialect: github", Map.of("a.md", "[it](#queen)")));
    assertEquals(
        List.of(subject + "in none of them, but in 'b.md'"),
        summaries(
            "broken-anchor", "dialect: github", Map.of("a.md", "[it](#queen)", "b.md", "# Queen")));
  }

  // ---- unrendered-heading

  @Test
  void aSpaceIsPutBehindTheMarks() throws Exception {
    assertEquals(
        List.of(
            "put a space behind '##', unsafe: A # / ## Frames / #\u00a0Cells",
            "put a space behind '#', unsafe: A # / ##Frames / # Cells"),
        fixed("unrendered-heading", "dialect: github", "A #\n\n##Frames\n\n#\u00a0Cells"));
    assertEquals(List.of(), fixed("unrendered-heading", "dialect: github", "####### Frames"));
  }

  // ---- missing-file

  @Test
  void linksIntoAFolderThatIsNotThereAreToldTogether() throws Exception {
    String alone = "{subject} is linked {count} times in {files} files and does not exist";
    String text = "[it](%s)";
    assertEquals(
        List.of("{count} links in {files} files lead into the folder 'old', which does not exist"),
        summaries("missing-file", "dialect: github", Map.of("a.md", text.formatted("old/bee.md"))));
    assertEquals(
        List.of(alone),
        summaries("missing-file", "dialect: github", Map.of("a.md", text.formatted("bee.md"))),
        "not in a folder");
    assertEquals(
        List.of(alone),
        summaries(
            "missing-file", "dialect: github", Map.of("a.md", text.formatted("{count}/bee.md"))),
        "a name that reads as a part of the sentence");
    assertEquals(
        List.of(alone),
        summaries(
            "missing-file",
            "dialect: github",
            Map.of("a.md", text.formatted("old/hornet.md"), "new/hornet.md", "# Hornet")),
        "the file may be another");
  }
}
