package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.config.RuleSettings;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.RunningTexts;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Renames;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs all rules that are on, on one document after another. Safe for use by several threads. */
final class RuleRunner {

  private final Config config;
  private final Levels levels;
  private final Cancellation cancellation;
  private final List<Rule> rules = new ArrayList<>();

  /** Those that run on documents which no override names. */
  private final List<SetRule> usual = new ArrayList<>();

  RuleRunner(RuleRegistry registry, Levels levels, Cancellation cancellation) {
    this.levels = levels;
    this.cancellation = cancellation;
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
   */
  Told ask(Document document, Corpus corpus, RunningTexts texts, Renames renames) {
    Asking asking = new Asking(document, corpus, texts, renames, cancellation);
    asking.ask(of(document.path()));
    return asking.told();
  }

  /**
   * The same, where what may be said again is kept apart.
   *
   * @param known what was said and is still true
   */
  Told askAgain(Document document, Corpus corpus, RunningTexts texts, Told.Kept known) {
    List<SetRule> running = of(document.path());
    Asking asking = new Asking(document, corpus, texts, Renames.NONE, cancellation);
    Optional<Told.Same> ofDocument = known.document();
    Optional<Told.Same> ofLinks = known.links();
    Told.Kept kept =
        new Told.Kept(
            Optional.of(asking.again(ofDocument, () -> only(running, Reach.DOCUMENT))),
            Optional.of(asking.again(ofLinks, () -> only(running, Reach.LINKS))));
    asking.ask(only(running, Reach.CORPUS));
    return asking.told(kept);
  }

  private static List<SetRule> only(List<SetRule> running, Reach reach) {
    List<SetRule> only = new ArrayList<>();
    for (SetRule each : running) {
      if (each.meta().reach() == reach) {
        only.add(each);
      }
    }
    return only;
  }

  /**
   * What becomes of {@code told}, which was said of {@code document}.
   *
   * @param suppressions those of the corpus, which keep in mind what they suppress
   * @param vanished what is found to have vanished since, in all documents
   */
  RuleResults results(
      Document document, Told told, CorpusSuppressions suppressions, VanishedFindings vanished) {
    RuleResults results = new RuleResults();
    results.failures().addAll(told.failures());
    told.failed().forEach(suppressions::failed);
    for (Told.Part part : told.parts()) {
      for (Finding finding : part.ignored()) {
        results.suppressed().add(Suppressed.byConfiguration(finding));
      }
      for (Finding finding : part.findings()) {
        add(finding, suppressions, results);
      }
    }
    for (Finding finding : vanished.in(document.path())) {
      add(finding, suppressions, results);
    }
    if (suppressions.isIn(document)) {
      look(document, told, suppressions, vanished);
    }
    told.unreadable()
        .flatMap(thrown -> new Failures(levels).unreadable(document.path(), thrown))
        .ifPresent(results::add);
    return results;
  }

  private void look(
      Document document, Told told, CorpusSuppressions suppressions, VanishedFindings vanished) {
    Set<String> ran = new HashSet<>();
    of(document.path()).forEach(each -> ran.add(each.meta().id()));
    ran.removeAll(told.failed());
    boolean all = levels.selection().rules().isEmpty() && told.failed().isEmpty();
    if (vanished.isSought()) {
      ran.add(VanishedAnchor.META.id());
    }
    suppressions.looked(document, ran, all);
  }

  private static void add(Finding finding, CorpusSuppressions suppressions, RuleResults results) {
    if (suppressions.cover(finding)) {
      results.suppressed().add(Suppressed.inText(finding, suppressions));
    } else {
      results.findings().add(finding);
    }
  }
}
