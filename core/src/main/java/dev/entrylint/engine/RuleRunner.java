package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.config.RuleSettings;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.RunningTexts;
import dev.entrylint.engine.source.SourceText;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Renames;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs all rules that are on, on one document after another. Safe for use by several threads. */
final class RuleRunner {

  /** A rule as it is set. */
  private record SetRule(Rule rule, RuleMeta meta, RuleSettings settings, Severity severity) {}

  private final Config config;
  private final Levels levels;
  private final List<Rule> rules = new ArrayList<>();

  /** Those that run on documents which no override names. */
  private final List<SetRule> usual = new ArrayList<>();

  RuleRunner(RuleRegistry registry, Levels levels) {
    this.levels = levels;
    config = levels.config();
    for (Rule rule : registry.rules()) {
      if (levels.wants(rule.meta())) {
        rules.add(rule);
        add(rule, config.settings(rule.meta().id()), usual);
      }
    }
  }

  /** What is reported, and how gravely. */
  Levels levels() {
    return levels;
  }

  private void add(Rule rule, RuleSettings settings, List<SetRule> running) {
    RuleMeta meta = rule.meta();
    Optional<Severity> severity = levels.of(meta, settings);
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
   * Runs all of them on {@code document}. A rule that throws is a failure; a text that they ask for
   * and that has changed, or cannot be read any more, is one of its file.
   *
   * @param texts has the running texts of the corpus
   * @param renames what moved since the state that the corpus is compared with
   * @param suppressions those of the corpus, which keep in mind what they suppress
   * @param vanished what is found to have vanished since, in all documents
   */
  RuleResults run(
      Document document,
      Corpus corpus,
      RunningTexts texts,
      Renames renames,
      CorpusSuppressions suppressions,
      VanishedFindings vanished) {
    RuleResults results = new RuleResults();
    SourceText text = new SourceText(texts, document);
    List<Finding> reported = new ArrayList<>(0);
    Optional<IOException> unreadable = Optional.empty();
    Set<String> ran = new HashSet<>();
    List<SetRule> running = of(document.path());
    for (SetRule each : running) {
      try {
        each.rule.check(
            new Context(
                corpus,
                document,
                each.meta,
                each.severity,
                each.settings,
                text,
                texts,
                renames,
                reported));
        ran.add(each.meta.id());
      } catch (UncheckedIOException unread) {
        suppressions.failed(each.meta.id());
        unreadable = Optional.of(unread.getCause()); // for all rules alike, and no fault of theirs
      } catch (RuntimeException | StackOverflowError | LinkageError thrown) {
        suppressions.failed(each.meta.id());
        results.failures().add(Failures.ofRule(each.meta.id(), document.path(), thrown));
      }
      if (!reported.isEmpty()) {
        for (Finding finding : reported) {
          if (each.settings.ignores(finding.subject())) {
            results.suppressed().add(Suppressed.byConfiguration(finding));
          } else {
            add(finding, suppressions, results);
          }
        }
        reported.clear();
      }
    }
    for (Finding finding : vanished.in(document.path())) {
      add(finding, suppressions, results);
    }
    boolean all = levels.selection().rules().isEmpty() && ran.size() == running.size();
    if (vanished.isSought()) {
      ran.add(VanishedAnchor.META.id());
    }
    suppressions.looked(document, ran, all);
    unreadable
        .flatMap(thrown -> new Failures(levels).unreadable(document.path(), thrown))
        .ifPresent(results::add);
    return results;
  }

  private static void add(Finding finding, CorpusSuppressions suppressions, RuleResults results) {
    if (suppressions.cover(finding)) {
      results.suppressed().add(Suppressed.inText(finding, suppressions));
    } else {
      results.findings().add(finding);
    }
  }
}
