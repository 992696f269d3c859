package dev.entrylint.engine.known;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.engine.Linter;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small corpora at several moments, each linted as a user's would be. */
public final class States {

  /** What finds every link, every id that is defined before, and every line if it is asked to. */
  private static final RuleRegistry RULES =
      RuleRegistry.of(new EveryLink(), new Repeat(), new EveryLine());

  /** No entries. */
  static final String PLAIN = "";

  /** Every heading of level 2 opens one. */
  static final String TERMS = "kinds: {term: {recognise: {level: 2}}}\n";

  /** Every document is one. */
  static final String PAGES = "kinds: {page: {recognise: {path: '**'}}}\n";

  /** Every line is a finding, of the same subject. */
  static final String LINES = "rules: {every-line: info}\n";

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
            .message("on line " + context.document().position(reference.span()).line())
            .report();
      }
    }
  }

  private static final class Repeat implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of("repeat", "test", "An id that is defined before", Severity.ERROR);
    }

    @Override
    public void check(RuleContext context) {
      for (Definition each : context.corpus().anchors().of(context.document())) {
        if (!context.corpus().anchors().first(each).isSame(each)) {
          context.at(each.anchor().span()).subject(each.id()).message("again").report();
        }
      }
    }
  }

  private static final class EveryLine implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of("every-line", "test", "A line", Severity.INFO).offByDefault();
    }

    @Override
    public void check(RuleContext context) {
      LineTable lines = context.document().lines();
      for (int line = 1; line < lines.count(); line++) {
        context.at(Span.at(lines.start(line))).subject("line").message("a line").report();
      }
    }
  }

  /** A corpus at one moment. */
  public record State(Result result, Sources sources) {

    List<Finding> findings() {
      return result.findings();
    }

    Side side() {
      return Side.of(findings(), result.corpus(), sources);
    }
  }

  private States() {}

  /**
   * A corpus of pandoc's Markdown.
   *
   * @param yaml what its configuration says beside that
   */
  public static State of(String yaml, String... pathsAndTexts) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      texts.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return of(yaml, texts);
  }

  static State of(String yaml, Map<String, String> texts) {
    try {
      Config config = TestConfigs.of(RULES, "include: '**/*.md'\ndialect: pandoc\n" + yaml);
      MemorySources sources = new MemorySources(texts);
      return new State(new Linter(config, RULES, sources).lint(Selection.ALL), sources);
    } catch (IOException | ConfigException failed) {
      throw new AssertionError(failed);
    }
  }

  /** Findings as their places, entries and subjects. */
  static List<String> lines(List<Finding> findings) {
    return findings.stream()
        .map(
            each ->
                "%s:%d %s%s"
                    .formatted(
                        each.path(),
                        each.start().line(),
                        each.entry().map(id -> id + " ").orElse(""),
                        each.subject()))
        .toList();
  }

  /** What a match says, in one text: known, added and gone ones. */
  static String summary(KnownMatch<Finding> match) {
    return "known %s, added %s, gone %s"
        .formatted(lines(match.known()), lines(match.added()), lines(match.gone()));
  }
}
