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

/** What is asked of each document of a corpus: all rules that are on. Safe for several threads. */
final class RuleRunner {

  /** One rule, as it is set. */
  private record Question(Rule rule, RuleMeta meta, RuleSettings settings, Severity severity) {}

  /** What the rules say of one document. */
  static final class Answers {
    final List<Finding> told = new ArrayList<>();
    final List<Finding> failures = new ArrayList<>(0);
  }

  private final Config config;
  private final Selection selection;
  private final List<Rule> rules = new ArrayList<>();

  /** What is asked of documents that no override speaks of. */
  private final List<Question> usual = new ArrayList<>();

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
  private void add(Rule rule, RuleSettings settings, List<Question> questions) {
    RuleMeta meta = rule.meta();
    boolean off = config.settings(meta.id()).severity(meta).isEmpty();
    Optional<Severity> severity =
        off && selection.rules().isPresent()
            ? Optional.of(meta.severity())
            : settings.severity(meta);
    if (severity.isPresent()) {
      questions.add(new Question(rule, meta, settings, severity.get()));
    }
  }

  private List<Question> of(String path) {
    if (!config.isOverridden(path)) {
      return usual;
    }
    List<Question> questions = new ArrayList<>();
    for (Rule rule : rules) {
      add(rule, config.settings(rule.meta().id(), path), questions);
    }
    return questions;
  }

  /**
   * Asks all of them about {@code document}. A rule that throws is a failure.
   *
   * @param texts has the running text of the document
   */
  Answers ask(Document document, Corpus corpus, RunningTexts texts) {
    Answers answers = new Answers();
    Suppressions suppressions = new Suppressions(document);
    SourceText again = new SourceText(texts, document);
    List<Finding> told = new ArrayList<>(0);
    for (Question each : of(document.path())) {
      try {
        each.rule.check(
            new Context(corpus, document, each.meta, each.severity, each.settings, again, told));
      } catch (RuntimeException | StackOverflowError | LinkageError thrown) {
        answers.failures.add(Failures.internal(each.meta.id(), document.path(), thrown));
      }
      if (!told.isEmpty()) {
        for (Finding finding : told) {
          if (!each.settings.ignores(finding.subject()) && !suppressions.cover(finding)) {
            answers.told.add(finding);
          }
        }
        told.clear();
      }
    }
    return answers;
  }
}
