package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.Config;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import dev.entrylint.steps.Steps;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** What is said of comments that suppress findings: of which rules, and for which runs. */
class SuppressionFindingsTest {

  /** Reports every reference. */
  private static final class EveryLink implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of("every-link", "test", "A link", Severity.WARNING).alsoCalled("any-link");
    }

    @Override
    public void check(RuleContext context) {
      for (Reference each : context.document().references()) {
        context.at(each.place()).subject(each.target()).message("a link").report();
      }
    }
  }

  /** Throws in documents that have a heading. */
  private static final class Thrower implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of("thrower", "test", "Throws", Severity.INFO);
    }

    @Override
    public void check(RuleContext context) {
      if (!context.document().headings().isEmpty()) {
        throw new IllegalStateException("on purpose");
      }
    }
  }

  private static final RuleRegistry RULES = RuleRegistry.of(new EveryLink(), new Thrower());
  private static final String NEXT = "<!-- entrylint-disable-next-line -->\n";
  private static final String NEXT_LINK = "<!-- entrylint-disable-next-line every-link -->\n";

  /** Of what is reported of a.md what no rule reports, as lines and subjects. */
  private static String said(String config, String text, String... rules) throws Exception {
    Config read = TestConfigs.of(RULES, config);
    Optional<Set<String>> wanted = Optional.of(Set.of(rules)).filter(ids -> !ids.isEmpty());
    Linter linter = new Linter(read, RULES, new MemorySources(Map.of("a.md", text)));
    List<String> found =
        linter.lint(new Selection(List.of(), wanted)).findings().stream()
            .filter(each -> each.rule().endsWith("-suppression"))
            .map(
                each ->
                    "%d %s %s"
                        .formatted(
                            each.start().line(),
                            each.rule().substring(0, each.rule().indexOf('-')),
                            each.subject()))
            .toList();
    return String.join(", ", found);
  }

  private static String said(String text) throws Exception {
    return said("dialect: github", text);
  }

  @Test
  void whatSuppressesNothingIsReported() throws Exception {
    assertEquals("1 unused every-link", said(NEXT_LINK + "text\n"));
    assertEquals("1 unused entrylint-disable-next-line", said(NEXT + "text\n"));
    assertEquals("", said(NEXT_LINK + "[a](a)\n"));
    assertEquals("", said(NEXT + "[a](a)\n"));
    assertEquals("1 unused every-link", said("<!-- entrylint-disable-file any-link -->\n"));
    assertEquals("1 unused entrylint-disable", said("<!-- entrylint-disable -->\n\ntext\n"));
    assertEquals("", said("[a](a)\n\n<!-- entrylint-disable-file any-link -->\n"));
  }

  @Test
  void twoCommentsForOneFindingAreBothOfUse() throws Exception {
    assertEquals("", said("<!-- entrylint-disable-file -->\n\n" + NEXT_LINK + "[a](a)\n"));
  }

  @Test
  void aStretchEndsAtTheCommentThatNamesTheSame() throws Exception {
    String begin = "<!-- entrylint-disable every-link -->\n\n";
    String end = "\n<!-- entrylint-enable %s -->\n\n";
    assertEquals("", said(begin + "[a](a)\n" + end.formatted("any-link") + "[a](a)\n"));
    assertEquals("1 unused every-link", said(begin + "a\n" + end.formatted("") + "[a](a)\n"));
    assertEquals(
        "5 unused entrylint-enable", said(begin + "[a](a)\n" + end.formatted("thrower") + "a\n"));
    assertEquals("2 unused entrylint-enable", said(end.formatted("")));
    assertEquals(
        "6 unused entrylint-enable",
        said("<!-- entrylint-disable -->\n\n[a](a)\n\n" + end.formatted("every-link") + "[a](a)\n"),
        "one without names goes on, and does not hide that");
    assertEquals("2 unknown evry-link", said(end.formatted("evry-link")));
  }

  @Test
  void onlyRulesThatRanAreJudged() throws Exception {
    assertEquals("", said("rules: {every-link: off}", NEXT_LINK + "text\n"));
    assertEquals(
        "", said("overrides: [{paths: a.md, rules: {every-link: off}}]", NEXT_LINK + "text\n"));
    assertEquals("", said("", NEXT_LINK + "text\n", "unused-suppression"));
    assertEquals("", said("", NEXT_LINK + "text\n", "every-link"));
    assertEquals(
        "1 unused every-link", said("", NEXT_LINK + "text\n", "unused-suppression", "every-link"));
    assertEquals(
        "", said("", NEXT + "text\n", "unused-suppression", "every-link"), "others may have been");
    String thrown = "# A\n\n<!-- entrylint-disable-next-line thrower -->\ntext\n";
    assertEquals("", said(thrown));
    assertEquals("", said("# A\n\n" + NEXT + "text\n"), "nobody knows");
  }

  @Test
  void whatConfigurationIgnoresIsNotSuppressedByTheComment() throws Exception {
    assertEquals(
        "1 unused every-link", said("rules: {every-link: {ignore: 'a*'}}", NEXT_LINK + "[a](a)\n"));
  }

  @Test
  void whatIsSaidOfCommentsIsSuppressedByThemToo() throws Exception {
    String stale = NEXT_LINK + "text\n";
    String itself = "<!-- entrylint-disable-file %s -->\n\n";
    assertEquals("", said(itself.formatted("unused-suppression") + stale));
    assertEquals("3 unused every-link", said(itself.formatted("unknown-suppression") + stale));
    assertEquals("", said(itself.formatted("") + "[a](a)\n\n" + stale), "all is all");
    assertEquals(
        "1 unused entrylint-disable-file, 3 unused every-link", said(itself.formatted("") + stale));
    assertEquals(
        "", said(itself.formatted("unknown-suppression") + "<!-- entrylint-disabel -->\n"));
    assertEquals("", said("rules: {unused-suppression: {ignore: every-link}}", stale));
    assertEquals("", said("rules: {unused-suppression: off}", stale));
  }

  @Test
  void whatIsOfUseWithOneRendererIsOfUse() throws Exception {
    String text = NEXT_LINK + "[[Bee]]\n\n" + NEXT_LINK + "text\n";
    assertEquals("1 unused every-link, 4 unused every-link", said("dialect: github", text));
    assertEquals("4 unused every-link", said("dialect: [github, obsidian]", text));
    assertEquals("4 unused every-link", said("dialect: [obsidian, github]", text));
  }

  @Test
  void theWordThatWasMeantIsSaid() throws Exception {
    assertEquals(
        List.of(
            "there is no comment 'entrylint-next-line'; did you mean"
                + " 'entrylint-disable-next-line'?",
            "there is no comment 'entrylint-enabel'; did you mean 'entrylint-enable'?",
            "there is no comment 'entrylint-off'; there are 'entrylint-disable-next-line',"
                + " 'entrylint-disable-line', 'entrylint-disable', 'entrylint-enable',"
                + " 'entrylint-disable-file'",
            "no rule is called 'evry-link', 'x' or 'y'; a reason stands behind --; did you mean"
                + " 'every-link' by 'evry-link'?"),
        messages(
            """
            <!-- entrylint-next-line -->

            <!-- entrylint-enabel -->

            <!-- entrylint-off -->

            <!-- entrylint-disable-file evry-link, x y -- z -->
            """));
  }

  private static List<String> messages(String text) throws Exception {
    Config config = TestConfigs.of(RULES, "dialect: github");
    return new Linter(config, RULES, new MemorySources(Map.of("a.md", text)))
        .lint(Selection.ALL).findings().stream().map(each -> each.message()).toList();
  }

  @Test
  void aReasonIsNoName() throws Exception {
    assertEquals("", said("<!-- entrylint-disable-next-line -- any reason -->\n[a](a)\n"));
    assertEquals(
        "", said("<!-- entrylint-disable-next-line every-link — any reason -->\n[a](a)\n"));
  }

  /** Comments and findings in turn, and stretches that overlap. */
  static final class ManyComments implements IntConsumer {

    @Override
    public void accept(int size) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < size; i++) {
        text.append("<!-- entrylint-disable a -->\n\n<!-- entrylint-disable b" + i + " -->\n\n");
        text.append("<!-- entrylint-disable-next-line a -->\ntext\n\n");
      }
      SourceFile file = new SourceFile("a.md", text.toString().getBytes(StandardCharsets.UTF_8));
      Dialect github = Renderers.dialect("github").orElseThrow();
      Document document =
          new Extractor(Readers.named("scanner").orElseThrow(), github).extract(file);
      Suppressions suppressions = new Suppressions(document, id -> id, new Today());
      for (int line = 1; line < 8 * size; line++) {
        suppressions.cover("a", line);
      }
      suppressions.stretches().forEach(each -> suppressions.isUsed(each, "a"));
    }
  }

  @Test
  void manyCommentsAndManyFindingsTakeTheirSumAndNotTheirProduct() {
    Steps.assertLinear(ManyComments.class, 500);
  }
}
