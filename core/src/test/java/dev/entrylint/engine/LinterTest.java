package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.convention.Glob;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LinterTest {

  /** Reports every reference, so that what the engine does with findings can be seen. */
  private static final class EveryLink implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of("every-link", "test", "A link", Severity.WARNING);
    }

    @Override
    public void check(RuleContext context) {
      for (Reference reference : context.document().references()) {
        context
            .at(reference.place())
            .subject(reference.target())
            .message("links to " + reference.target())
            .report();
      }
    }
  }

  private static final class Thrower implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of("thrower", "test", "Throws", Severity.INFO);
    }

    @Override
    public void check(RuleContext context) {
      if (context.document().path().equals("b.md")) {
        throw new IllegalStateException("on purpose");
      }
    }
  }

  /** Reports every document whose running text holds a word, if it is asked for. */
  private static final class EveryBee implements Rule {

    private static final Option<String> WORD = Option.text("word", "bee", "the word");
    private static final RuleMeta META =
        RuleMeta.of("every-bee", "test", "A bee", Severity.INFO).with(WORD).offByDefault();

    @Override
    public RuleMeta meta() {
      return META;
    }

    @Override
    public void check(RuleContext context) {
      int at = context.prose().indexOf(context.option(WORD));
      if (at >= 0) {
        context.at(Span.at(at)).subject("bee").message("a bee").report();
      }
    }
  }

  /** Reports two things of one subject at the beginning of every document, if it is asked for. */
  private static final class Twice implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of("twice", "test", "Two things", Severity.INFO).offByDefault();
    }

    @Override
    public void check(RuleContext context) {
      context.at(Span.at(0)).subject("start").message("one thing").report();
      context.at(Span.at(0)).subject("start").message("another thing").report();
    }
  }

  private static final RuleRegistry RULES =
      RuleRegistry.of(new EveryLink(), new Thrower(), new EveryBee(), new Twice());

  private static Config config(String yaml) throws ConfigException {
    return TestConfigs.of(RULES, yaml);
  }

  private List<String> lint(String yaml, Selection selection, String... pathsAndTexts)
      throws IOException, ConfigException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      texts.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    Result result = new Linter(config(yaml), RULES, new MemorySources(texts)).lint(selection);
    return result.findings().stream().map(LinterTest::line).toList();
  }

  private static String line(Finding finding) {
    return "%s:%d:%d %s %s"
        .formatted(
            finding.path(),
            finding.start().line(),
            finding.start().column(),
            finding.severity(),
            finding.subject());
  }

  private static final String BASE = "include: '**/*.md'\ndialect: github\n";

  @Test
  void findingsAreInTheOrderOfPathAndPlaceWhateverTheOrderOfTheCorpus() throws Exception {
    assertEquals(
        List.of("a.md:1:5 warning x", "a.md:3:5 warning y", "z.md:1:5 warning z"),
        lint(BASE, Selection.ALL, "z.md", "[z](z)\n", "a.md", "[x](x)\n\n[y](y)\n"));
  }

  @Test
  void pathsLimitWhatIsReportedAndNotWhatIsRead() throws Exception {
    Selection selection = new Selection(List.of("sub"), Optional.empty());
    assertEquals(
        List.of("sub/b.md:1:5 warning b"),
        lint(BASE, selection, "a.md", "[a](a)", "sub/b.md", "[b](b)", "sub2/c.md", "[c](c)"));
  }

  @Test
  void configurationDecidesSeverityAndSilence() throws Exception {
    String[] corpus = {"a.md", "[x](x) [y](y)", "drafts/b.md", "[z](z)"};
    assertEquals(
        List.of("a.md:1:5 error x", "a.md:1:12 error y", "drafts/b.md:1:5 error z"),
        lint(BASE + "rules: {every-link: error}", Selection.ALL, corpus));
    assertEquals(
        List.of("a.md:1:12 info y", "drafts/b.md:1:5 info z"),
        lint(BASE + "rules: {every-link: {severity: info, ignore: [x]}}", Selection.ALL, corpus));
    assertEquals(
        List.of("a.md:1:5 warning x", "a.md:1:12 warning y"),
        lint(
            BASE + "overrides: [{paths: ['drafts/**'], rules: {every-link: off}}]",
            Selection.ALL,
            corpus));
  }

  @Test
  void aRuleThatIsAskedForByNameRunsEvenIfItIsOff() throws Exception {
    Selection selection = new Selection(List.of(), Optional.of(Set.of("every-link")));
    assertEquals(
        List.of("a.md:1:5 warning x"),
        lint(BASE + "rules: {every-link: off}", selection, "a.md", "[x](x)"));
  }

  @Test
  void commentsSilenceALineAStretchOrAFile() throws Exception {
    assertEquals(
        List.of("a.md:4:1 warning other-rule", "a.md:5:5 warning c", "a.md:11:5 warning e"),
        lint(
            BASE,
            Selection.ALL,
            "a.md",
            """
            <!-- entrylint-disable-next-line every-link -->
            [a](a)

            <!-- entrylint-disable-next-line other-rule -->
            [c](c)

            <!-- entrylint-disable -->

            [d](d)
            <!-- entrylint-enable -->
            [e](e)
            """,
            "c.md",
            "[x](x)\n\n<!-- entrylint-disable-file every-link -->\n"));
    assertEquals(
        List.of("a.md:1:7 warning a", "a.md:4:5 warning c"),
        lint(
            BASE,
            Selection.ALL,
            "a.md",
            "# [a](a)\n<!-- entrylint-disable-next-line -->\n[b](b)\n[c](c)\n"),
        "the lines around it are not meant");
  }

  @Test
  void aCommentThatTurnsRulesOffOrOnSpeaksForItsOwnLineToo() throws Exception {
    assertEquals(
        List.of("a.md:1:5 warning a", "a.md:5:5 warning g"),
        lint(
            BASE,
            Selection.ALL,
            "a.md",
            """
            [a](a)
            [b](b) <!-- entrylint-disable every-link --> [c](c)
            [d](d)
            [e](e) <!-- entrylint-enable every-link --> [f](f)
            [g](g)
            """));
  }

  @Test
  void aCommentOfSeveralLinesSpeaksForTheLineBelowItsEnd() throws Exception {
    assertEquals(
        List.of("a.md:6:5 warning c"),
        lint(
            BASE,
            Selection.ALL,
            "a.md",
            """
            Some
            text <!-- entrylint-disable-next-line
            every-link -->
            [b](b)

            [c](c)
            """));
  }

  @Test
  void whatIsTurnedOnForSomeRulesStaysOffForOthers() throws Exception {
    assertEquals(
        List.of("a.md:3:1 warning other-rule", "a.md:7:5 warning c"),
        lint(
            BASE,
            Selection.ALL,
            "a.md",
            """
            <!-- entrylint-disable every-link -->

            <!-- entrylint-enable other-rule -->
            [b](b)

            <!-- entrylint-enable -->
            [c](c)
            """));
  }

  @Test
  void aRuleThatThrowsIsAFindingAndTheRunGoesOn() throws Exception {
    Map<String, String> texts = Map.of("b.md", "[x](x)");
    Result result = new Linter(config(BASE), RULES, new MemorySources(texts)).lint(Selection.ALL);
    assertEquals(1, result.failures());
    assertEquals(2, result.findings().size());
    Finding failure = result.findings().get(0);
    assertEquals("thrower", failure.rule());
    assertEquals(Severity.ERROR, failure.severity());
    assertTrue(failure.message().startsWith("internal error: "), failure.message());
    assertTrue(failure.message().contains("on purpose"), failure.message());
  }

  @Test
  void aFileThatIsNotUtf8IsAFindingAndTheOthersAreChecked() throws Exception {
    MemorySources good = new MemorySources(Map.of("a.md", "[x](x)"));
    Sources sources =
        new Sources() {
          @Override
          public List<String> paths(List<Glob> include, List<Glob> exclude) {
            return List.of("a.md", "bad.md");
          }

          @Override
          public byte[] bytes(String path) throws IOException {
            return path.equals("bad.md")
                ? "ok\nä ö".getBytes(StandardCharsets.ISO_8859_1)
                : good.bytes(path);
          }

          @Override
          public boolean exists(String path) {
            return good.exists(path);
          }
        };
    Result result = new Linter(config(BASE), RULES, sources).lint(Selection.ALL);
    assertEquals(0, result.failures());
    assertEquals(
        List.of("a.md:1:5 warning x", "bad.md:2:1 error bad.md"),
        result.findings().stream().map(LinterTest::line).toList());
    assertEquals(
        "not UTF-8: byte 0xE4 at offset 3, so it is not checked; save the file as UTF-8",
        result.findings().get(1).message());
  }

  @Test
  void fingerprintsTellRepeatsApartAndDoNotDependOnLines() throws Exception {
    Map<String, String> texts = Map.of("a.md", "[x](x)\n\n[x](x)\n");
    Map<String, String> moved = Map.of("a.md", "\n\n\n[x](x) [x](x)\n");
    List<String> expected = List.of("every-link|a.md||x", "every-link|a.md||x|2");
    for (Map<String, String> each : List.of(texts, moved)) {
      Result result = new Linter(config(BASE), RULES, new MemorySources(each)).lint(Selection.ALL);
      assertEquals(expected, result.findings().stream().map(result.fingerprints()::of).toList());
    }
  }

  @Test
  void fingerprintsNameTheEntryThatAFindingLiesIn() throws Exception {
    Config config = config(BASE + "kinds: {term: {recognise: {level: 2}}}\n");
    Map<String, String> texts = Map.of("a.md", "[x](x)\n\n## B\n\n[x](x)\n\n## C\n\n[x](x)\n");
    Result result = new Linter(config, RULES, new MemorySources(texts)).lint(Selection.ALL);
    assertEquals(
        List.of("every-link|a.md||x", "every-link|a.md|b|x", "every-link|a.md|c|x"),
        result.findings().stream().map(result.fingerprints()::of).toList());
  }

  @Test
  void fingerprintsOfFilesTitledAlikeAreSeriesOfTheirOwn() throws Exception {
    Config config = config(BASE + "kinds: {term: {recognise: {level: 1}}}\n");
    Map<String, String> texts = new LinkedHashMap<>();
    for (String path : List.of("a.md", "c.md", "d.md")) {
      texts.put(path, "# Agent\n\n[x](x)\n");
    }
    Result result = new Linter(config, RULES, new MemorySources(texts)).lint(Selection.ALL);
    assertEquals(
        List.of("every-link|a.md|agent|x", "every-link|c.md|agent|x", "every-link|d.md|agent|x"),
        result.findings().stream().map(result.fingerprints()::of).toList());
  }

  @Test
  void fingerprintsOfSubjectsThatLookLikeOthersAreNotTheirs() throws Exception {
    Map<String, String> texts =
        Map.of("a.md", "[x](<x>) [x](<x>) [x](<x|2>) [x](<|>) [x](<\\\\>) [x](<\\\\|>)\n");
    Result result = new Linter(config(BASE), RULES, new MemorySources(texts)).lint(Selection.ALL);
    assertEquals(
        List.of(
            "every-link|a.md||x",
            "every-link|a.md||x|2",
            "every-link|a.md||x\\|2",
            "every-link|a.md||\\|",
            "every-link|a.md||\\\\",
            "every-link|a.md||\\\\\\|"),
        result.findings().stream().map(result.fingerprints()::of).toList());
  }

  @Test
  void aPatternOfIgnoreThatFitsNothingIsAFindingInTheConfiguration() throws Exception {
    assertEquals(
        List.of("entrylint.yml:4:5 warning /wiki/*"),
        lint(
            "include: '**/*.md'\nignore:\n  - /made/*\n  - /wiki/*\nrules: {every-link: off}\n",
            Selection.ALL,
            "a.md",
            "[x](/made/x)"));
  }

  @Test
  void indexesAndRootsThatAreNotThereAreFindingsInTheConfiguration() throws Exception {
    String kinds = "include: '**/*.md'\nkinds: {term: {recognise: {}}}\nrules: {every-link: off}\n";
    assertEquals(
        List.of(
            "entrylint.yml:4:11 warning main",
            "entrylint.yml:5:9 warning b.md",
            "entrylint.yml:5:23 warning #b"),
        lint(
            kinds + "indexes: {main: {path: b.md}}\nroots: ['b.md', a.md, '#b']\n",
            Selection.ALL,
            "a.md",
            "# A\n"));
    assertEquals(
        List.of(),
        lint(
            kinds + "indexes: {main: {path: a.md}}\nroots: [a.md, '#a']\n",
            Selection.ALL,
            "a.md",
            "# A\n"));
  }

  @Test
  void aRuleThatIsOffByDefaultRunsWhereSomethingIsSetOfItOrItIsNamed() throws Exception {
    String[] corpus = {"a.md", "a wasp, a bee\n", "c.md", "# bee\n\n`bee` [bee](#bee)\n"};
    String links = BASE + "rules: {every-link: off";
    List<String> reported = List.of("a.md:1:11 info bee");
    assertEquals(List.of(), lint(links + "}", Selection.ALL, corpus));
    assertEquals(List.of(), lint(links + ", every-bee: off}", Selection.ALL, corpus));
    assertEquals(reported, lint(links + ", every-bee: info}", Selection.ALL, corpus));
    assertEquals(
        List.of("a.md:1:3 info bee"),
        lint(links + ", every-bee: {word: wasp}}", Selection.ALL, corpus));
    assertEquals(
        reported,
        lint(
            links + "}\noverrides: [{paths: a.md, rules: {every-bee: info}}]",
            Selection.ALL,
            corpus));
    Selection named = new Selection(List.of(), Optional.of(Set.of("every-bee")));
    assertEquals(reported, lint(BASE, named, corpus));
  }

  @Test
  void whatOnlySomeRenderersHaveSaysWhichTheyAre() throws Exception {
    Map<String, String> texts = Map.of("a.md", "[x](x) [[y]]\n");
    Config config = config("include: '**/*.md'\ndialect: [github, obsidian]\n");
    Result result = new Linter(config, RULES, new MemorySources(texts)).lint(Selection.ALL);
    assertEquals(
        List.of("links to x", "links to y (as obsidian renders it)"),
        result.findings().stream().map(Finding::message).toList());
  }

  private List<String> messages(String yaml, String text, String... paths) throws Exception {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String path : paths) {
      texts.put(path, text);
    }
    Result result =
        new Linter(config("include: '**/*.md'\n" + yaml), RULES, new MemorySources(texts))
            .lint(Selection.ALL);
    return result.findings().stream().map(each -> each.path() + " " + each.message()).toList();
  }

  @Test
  void onlyTheRenderersOfTheDocumentAreCounted() throws Exception {
    String text = "[x](x) [[y]]\n";
    assertEquals(
        List.of(
            "a.md links to x",
            "docs/a.md links to x",
            "docs/a.md links to y (as obsidian renders it)"),
        messages(
            "dialect: github\noverrides: [{paths: 'docs/*', dialect: [github, obsidian]}]\n",
            text,
            "a.md",
            "docs/a.md"));
    assertEquals(
        List.of(
            "a.md links to x", "a.md links to y (as obsidian renders it)", "docs/a.md links to x"),
        messages(
            "dialect: [github, obsidian]\noverrides: [{paths: 'docs/*', dialect: pandoc}]\n",
            text,
            "a.md",
            "docs/a.md"));
    assertEquals(
        List.of("a.md links to x", "docs/a.md links to x", "docs/a.md links to y"),
        messages(
            "dialect: [github, pandoc, gitlab]\n"
                + "overrides: [{paths: 'docs/*', dialect: [obsidian, foam]}]\n",
            text,
            "a.md",
            "docs/a.md"));
  }

  @Test
  void textsAreReadByTheRendererOfTheDocument() throws Exception {
    assertEquals(
        List.of("docs/a.md a bee"),
        messages(
            "dialect: pandoc\nrules: {every-bee: info, every-link: off}\n"
                + "overrides: [{paths: 'docs/*', dialect: github}]\n",
            "A $bee$.\n", // mathematics to pandoc
            "a.md",
            "docs/a.md"));
  }

  @Test
  void twoThingsOfOneSubjectInOnePlaceAreTwoForSeveralRenderersToo() throws Exception {
    Map<String, String> texts = Map.of("a.md", "text\n");
    for (String dialects : List.of("github", "[github, obsidian]")) {
      Config config =
          config("include: '**/*.md'\ndialect: " + dialects + "\nrules: {twice: info}\n");
      Result result = new Linter(config, RULES, new MemorySources(texts)).lint(Selection.ALL);
      assertEquals(
          Set.of("one thing", "another thing"),
          result.findings().stream().map(Finding::message).collect(Collectors.toSet()));
      assertEquals(2, result.findings().size());
    }
  }
}
