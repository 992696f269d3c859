package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.config.RuleSettings;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.RunningTexts;
import dev.entrylint.engine.source.SourceText;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs all rules that are on, on one document after another. Safe for use by several threads. */
final class RuleRunner {

  /** A rule as it is set. */
  private record SetRule(Rule rule, RuleMeta meta, RuleSettings settings, Severity severity) {}

  private final Config config;
  private final Selection selection;
  private final List<Rule> rules = new ArrayList<>();

  /** Those that run on documents which no override names. */
  private final List<SetRule> usual = new ArrayList<>();

  RuleRunner(RuleRegistry registry, Config config, Selection selection) {
    this.config = config;
    this.selection = selection;
    for (Rule rule : registry.rules()) {
      String id = rule.meta().id();
      if (selection.rules().isEmpty() || selection.rules().get().contains(id)) {
        rules.add(rule);
        add(rule, config.settings(id), usual);
      }
    }
  }

  /**
   * A rule that is asked for by name runs even where configuration turns it off, or does not turn
   * it on, for all files.
   */
  private void add(Rule rule, RuleSettings settings, List<SetRule> running) {
    RuleMeta meta = rule.meta();
    boolean off = config.settings(meta.id()).severity(meta).isEmpty();
    Optional<Severity> severity =
        off && selection.rules().isPresent()
            ? Optional.of(meta.severity())
            : settings.severity(meta);
    if (severity.isPresent()) {
      running.add(new SetRule(rule, meta, settings, severity.get()));
    }
  }

  private List<SetRule> of(String path) {
    if (!config.isOverridden(path)) {
      return usual;
    }
    List<SetRule> running = new ArrayList<>();
    for (Rule rule : rules) {
      add(rule, config.settings(rule.meta().id(), path), running);
    }
    return running;
  }

  /**
   * Runs all of them on {@code document}. A rule that throws is a failure.
   *
   * @param texts has the running text of the document
   */
  RuleResults run(Document document, Corpus corpus, RunningTexts texts) {
    RuleResults results = new RuleResults();
    Suppressions suppressions = new Suppressions(document);
    SourceText text = new SourceText(texts, document);
    List<Finding> reported = new ArrayList<>(0);
    for (SetRule each : of(document.path())) {
      try {
        each.rule.check(
            new Context(corpus, document, each.meta, each.severity, each.settings, text, reported));
      } catch (RuntimeException | StackOverflowError | LinkageError thrown) {
        results.failures().add(Failures.internal(each.meta.id(), document.path(), thrown));
      }
      if (!reported.isEmpty()) {
        for (Finding finding : reported) {
          if (!each.settings.ignores(finding.subject()) && !suppressions.cover(finding)) {
            results.findings().add(finding);
          }
        }
        reported.clear();
      }
    }
    return results;
  }
}
