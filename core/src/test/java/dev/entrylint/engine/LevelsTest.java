package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.entrylint.base.DiskTree;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.engine.source.DiskSources;
import dev.entrylint.model.Heading;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is reported is the user's to say, by any name, of rules and of what has none. */
class LevelsTest {

  private static final class EveryHeading implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of("every-heading", "test", "A heading", Severity.WARNING)
          .alsoCalled("any-heading", "a-heading");
    }

    @Override
    public void check(RuleContext context) {
      for (Heading heading : context.document().headings()) {
        context.at(heading.titleSpan()).subject(heading.title()).message("here").report();
      }
    }
  }

  private static final RuleRegistry RULES = RuleRegistry.of(new EveryHeading());

  @TempDir Path root;

  @BeforeEach
  void aCorpus() throws IOException {
    write("a.md", "# Bee\n");
    Files.write(root.resolve("b.md"), "# Bé\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private Config config(String... lines) throws IOException, ConfigException {
    write("entrylint.yml", String.join("\n", lines) + "\n");
    return TestConfigs.loader(RULES).load(root.resolve("entrylint.yml"), root, new DiskTree(root));
  }

  private Result run(Config config, String... rules) throws IOException {
    Optional<Set<String>> wanted = Optional.of(Set.of(rules)).filter(ids -> !ids.isEmpty());
    return new Linter(config, RULES, new DiskSources(root)).lint(new Selection(List.of(), wanted));
  }

  private static List<String> shown(Result result) {
    return result.findings().stream()
        .map(each -> each.path() + " " + each.severity() + " " + each.rule())
        .toList();
  }

  @Test
  void aFileThatCannotBeReadIsAnErrorUnlessItsUserSaysOtherwise() throws Exception {
    Result asItIs = run(config("include: '*.md'"));
    assertEquals(
        List.of("a.md warning every-heading", "b.md error unreadable-file"), shown(asItIs));
    assertEquals(0, asItIs.failures());
    Result lower = run(config("rules: {unreadable-file: warning}"));
    assertEquals(
        List.of("a.md warning every-heading", "b.md warning unreadable-file"), shown(lower));
    assertEquals(0, lower.failures());
    for (String silent : List.of("off", "{ignore: b.md}")) {
      Result none = run(config("rules: {unreadable-file: " + silent + "}"));
      assertEquals(List.of("a.md warning every-heading"), shown(none));
      assertEquals(0, none.failures());
    }
    Result there =
        run(config("overrides:", "  - {paths: 'b.*', rules: {unreadable-file: {severity: info}}}"));
    assertEquals("b.md info unreadable-file", shown(there).get(1));
  }

  @Test
  void aSelectionOfRulesDoesNotHideThatTheCheckIsIncomplete() throws Exception {
    assertEquals(
        List.of("a.md warning every-heading", "b.md error unreadable-file"),
        shown(run(config("include: '*.md'"), "every-heading")));
    assertEquals(
        List.of("a.md warning every-heading"),
        shown(run(config("rules: {unreadable-file: info}"), "every-heading")));
    assertEquals(
        List.of("b.md error unreadable-file"),
        shown(run(config("rules: {unreadable-file: off}"), "unreadable-file")));
  }

  @Test
  void whatIsWrongWithTheConfigurationIsItsUsersToo() throws Exception {
    String base = "exclude: b.md\nroots: [x.md]\nignore: /x/*\n";
    assertEquals(
        List.of(
            "a.md warning every-heading",
            "entrylint.yml warning unused-root",
            "entrylint.yml warning unused-ignore"),
        shown(run(config(base))));
    assertEquals(
        List.of("a.md warning every-heading", "entrylint.yml error unused-ignore"),
        shown(run(config(base + "rules: {unused-ignore: error, unused-root: off}"))));
    assertEquals(
        List.of("entrylint.yml warning unused-root"),
        shown(run(config(base + "rules: {unused-root: off}"), "unused-root")));
    assertEquals(
        List.of("a.md warning every-heading"),
        shown(run(config(base + "rules: {unused-ignore: {ignore: '/*'}, unused-root: off}"))));
    assertEquals(List.of("a.md warning every-heading"), shown(run(config(base), "every-heading")));
  }

  @Test
  void itsPlaceIsWhatIsWrittenInTheFileThatSaysIt() throws Exception {
    write("base.yml", "\uFEFF# 🐝\n'ignore': [ \"/x/\\u002a\", '🐝' , /y ]\n");
    Result result = run(config("extends: base.yml", "exclude: b.md"), "unused-ignore");
    String text = Files.readString(root.resolve("base.yml"));
    assertEquals(
        List.of("\"/x/\\u002a\"", "'🐝'", "/y"),
        result.findings().stream()
            .map(each -> text.substring(each.span().start(), each.span().end()))
            .toList());
    assertEquals(
        List.of("base.yml 2:13 2:24 /x/*", "base.yml 2:26 2:30 🐝", "base.yml 2:33 2:35 /y"),
        result.findings().stream().map(LevelsTest::place).toList());
  }

  private static String place(Finding finding) {
    return "%s %d:%d %d:%d %s"
        .formatted(
            finding.path(),
            finding.start().line(),
            finding.start().column(),
            finding.end().line(),
            finding.end().column(),
            finding.subject());
  }

  @Test
  void aRuleIsMetUnderItsOtherNames() throws Exception {
    assertEquals(
        List.of("a.md error every-heading"),
        shown(run(config("exclude: b.md", "rules: {any-heading: error}"))));
    write("base.yml", "exclude: b.md\nrules: {a-heading: {severity: error, ignore: Wasp}}\n");
    assertEquals(
        List.of("a.md info every-heading"),
        shown(run(config("extends: base.yml", "rules: {any-heading: info}"))));
    assertEquals(
        List.of(),
        shown(
            run(config("exclude: b.md", "overrides: [{paths: a.md, rules: {any-heading: off}}]"))));
    write("a.md", "<!-- entrylint-disable any-heading -->\n\n# Bee\n\n");
    assertEquals(List.of(), shown(run(config("exclude: b.md"))));
    write(
        "a.md",
        "<!-- entrylint-disable any-heading -->\n<!-- entrylint-enable a-heading -->\n\n# Bee\n");
    assertEquals(
        List.of("a.md warning unused-suppression", "a.md warning every-heading"),
        shown(run(config("exclude: b.md"))));
  }

  @Test
  void twoNamesOfOneRuleInOneFileAreRefused() {
    assertEquals(
        "entrylint.yml:1:29: 'any-heading' and 'every-heading' are one rule, 'every-heading'",
        refused("rules: {any-heading: error, every-heading: off}"));
    assertEquals(
        "entrylint.yml:1:51: 'a-heading' and 'any-heading' are one rule, 'every-heading'",
        refused("overrides: [{paths: a.md, rules: {a-heading: off, any-heading: error}}]"));
    assertEquals(
        "entrylint.yml:1:9: unknown rule 'any-headin'; did you mean 'any-heading'?",
        refused("rules: {any-headin: error}"));
  }

  private String refused(String line) {
    return assertThrows(ConfigException.class, () -> config(line)).getMessage();
  }
}
