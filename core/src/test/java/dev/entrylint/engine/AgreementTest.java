package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.Config;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is reported of documents that several renderers show: messages, sentences and fixes. */
class AgreementTest {

  /** Reports each id, and would write it as the heading. */
  private static final class EveryId implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of("every-id", "test", "An id", Severity.INFO).fixes(Fix.Safety.SAFE);
    }

    @Override
    public void check(RuleContext context) {
      for (Definition each : context.corpus().anchors().of(context.document())) {
        TextEdit edit =
            new TextEdit(context.document().path(), each.anchor().span(), "# " + each.id());
        context
            .at(each.anchor().span())
            .subject("id")
            .message("an id")
            .summary("{count} ids")
            .fix(Fix.safe("write it", edit))
            .report();
      }
    }
  }

  private static final RuleRegistry RULES = RuleRegistry.of(new EveryId());

  private static List<String> said(String dialects, String text) throws Exception {
    Config config = TestConfigs.of(RULES, "dialect: " + dialects);
    MemorySources sources = new MemorySources(Map.of("a.md", text));
    return new Linter(config, RULES, sources)
        .lint(Selection.ALL).findings().stream().map(AgreementTest::said).toList();
  }

  private static String said(Finding finding) {
    return "%s / %s / %d fixes"
        .formatted(finding.message(), finding.summary().orElse("none"), finding.fixes().size());
  }

  @Test
  void aFixThatMendsItForAllIsOneOfAll() throws Exception {
    assertEquals(List.of("an id / {count} ids / 1 fixes"), said("[github, pandoc]", "# Bee\n"));
  }

  @Test
  void aFixThatDiffersIsLeftOut() throws Exception {
    String text = "# A.B\n"; // pandoc keeps the dot
    assertEquals(List.of("an id / {count} ids / 0 fixes"), said("[github, pandoc]", text));
    assertEquals(List.of("an id / {count} ids / 0 fixes"), said("[github, pandoc, gitlab]", text));
    assertEquals(List.of("an id / {count} ids / 0 fixes"), said("[pandoc, github, gitlab]", text));
  }

  @Test
  void whatSomeHaveSaysWhoAndHasNoFix() throws Exception {
    String text = "A bee.\n# Bee\n"; // to pandoc no heading
    String where = " (as github renders it)";
    assertEquals(
        List.of("an id" + where + " / {count} ids" + where + " / 0 fixes"),
        said("[pandoc, github]", text));
    String both = " (as github and gitlab render it)";
    assertEquals(
        List.of("an id" + both + " / {count} ids" + both + " / 0 fixes"),
        said("[github, pandoc, gitlab]", text));
  }
}
