package dev.entrylint.engine;

import dev.entrylint.base.Parallel;
import dev.entrylint.config.Config;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The straight line: reads all sources, makes facts of each, alone and on all cores, builds the
 * corpus, and runs each rule on each document. The same sources and configuration give the same
 * result.
 */
public final class Linter {

  private final Config config;
  private final RuleRegistry registry;
  private final Sources sources;

  /**
   * A linter of the documents in {@code sources} with those rules that {@code config} leaves on.
   */
  public Linter(Config config, RuleRegistry registry, Sources sources) {
    this.config = config;
    this.registry = registry;
    this.sources = sources;
  }

  /**
   * Reads the corpus and runs the rules. Files that cannot be read and rules that throw are
   * findings.
   *
   * @throws IOException if the sources cannot be listed
   */
  public Result lint(Selection selection) throws IOException {
    RuleRunner rules = new RuleRunner(registry, config, selection);
    // Only entries are measured, whose kinds may be those of some paths only.
    boolean measured =
        !config.conventions().kinds().isEmpty() || !config.conventions().deviations().isEmpty();
    CorpusReader reader = new CorpusReader(config, sources, measured);
    int runs = reader.runs();
    Agreement findings = new Agreement(runs, config::renderersOf);
    Agreement failures = new Agreement(runs, config::renderersOf);
    List<Corpus> corpora = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      CorpusReader.Run run = reader.read(i);
      RuleResults results = run(rules, reader, i, run.corpus());
      results.failures().addAll(run.failures());
      findings.add(i, results.findings());
      failures.add(i, results.failures());
      corpora.add(run.corpus());
    }
    List<Finding> all = new ArrayList<>(findings.findings());
    if (selection.rules().isEmpty()) {
      all.addAll(UnusedSettings.of(config.ignores(), corpora));
    }
    return result(corpora.get(0), all, failures.findings(), selection);
  }

  private static RuleResults run(RuleRunner rules, CorpusReader reader, int run, Corpus corpus) {
    List<Document> documents = corpus.documents();
    RuleResults[] each = new RuleResults[documents.size()];
    Parallel.forEach(
        each.length,
        i -> {
          Document document = documents.get(i);
          each[i] = rules.run(document, corpus, reader.texts(document, run));
        });
    RuleResults results = new RuleResults();
    for (RuleResults ofDocument : each) {
      results.addAll(ofDocument);
    }
    return results;
  }

  /**
   * Reads the corpus only, each document as its first renderer sees it.
   *
   * @throws IOException if the sources cannot be listed
   */
  public Result read() throws IOException {
    return read(0);
  }

  /**
   * Reads the corpus only, each document as its renderer of that number sees it, from 0, or its
   * last.
   *
   * @throws IOException if the sources cannot be listed
   */
  public Result read(int renderer) throws IOException {
    CorpusReader.Run run = new CorpusReader(config, sources, true).read(renderer);
    return result(run.corpus(), List.of(), List.copyOf(run.failures()), Selection.ALL);
  }

  private static Result result(
      Corpus corpus, List<Finding> findings, List<Finding> failures, Selection selection) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(failures);
    all.sort(Linter::inOrder);
    Set<Finding> failed = Collections.newSetFromMap(new IdentityHashMap<>());
    failed.addAll(failures);
    List<Finding> reported = new ArrayList<>(all.size());
    for (Finding finding : all) {
      // A failure is reported wherever it is: the run fails by it.
      if (selection.reports(finding.path()) || failed.contains(finding)) {
        reported.add(finding);
      }
    }
    return new Result(corpus, List.copyOf(reported), failures.size(), new Fingerprints(all));
  }

  private static int inOrder(Finding one, Finding other) {
    // Most that are compared lie in one file.
    int difference = one.path() == other.path() ? 0 : one.path().compareTo(other.path());
    if (difference == 0) {
      difference = Integer.compare(one.span().start(), other.span().start());
    }
    if (difference == 0) {
      difference = one.rule().compareTo(other.rule());
    }
    return difference != 0 ? difference : one.subject().compareTo(other.subject());
  }
}
