package dev.entrylint.engine;

import dev.entrylint.base.Workers;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Renames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the rules of a selection say of a snapshot, or of some of its documents. */
final class SnapshotCheck {

  private final Snapshot snapshot;
  private final Levels levels;
  private final RuleRunner rules;
  private final Workers workers;
  private final IntFunction<Renames> renames;

  /**
   * Whether what rules say may be that of earlier snapshots, and is kept in mind for later ones.
   */
  private final boolean remembering;

  /**
   * @param renames what moved since another moment, as the renderers of each run see it
   */
  SnapshotCheck(
      Snapshot snapshot,
      Selection selection,
      IntFunction<Renames> renames,
      Cancellation cancellation) {
    this.snapshot = snapshot;
    this.renames = renames;
    workers = cancellation;
    levels = new Levels(snapshot.project().config(), selection);
    rules = new RuleRunner(snapshot.project().registry(), levels, cancellation);
    remembering = snapshot.project().isRemembering() && selection.rules().isEmpty();
  }

  /** What they say of all documents. */
  RuleResults all() {
    Found found = new Found(path -> true);
    for (int i = 0; i < snapshot.runs(); i++) {
      CorpusRun run = snapshot.run(i);
      check(run, i, IntStream.range(0, run.corpus().documents().size()).toArray(), found);
    }
    RuleResults results = found.results();
    List<Corpus> corpora = snapshot.corpora();
    results.findings().addAll(UnusedSettings.of(levels, corpora, snapshot.sources()));
    boolean complete = snapshot.isComplete();
    results
        .findings()
        .addAll(
            UnusedDeclarations.of(levels, corpora, snapshot.paths(), complete, snapshot.sources()));
    return results;
  }

  /**
   * What they say of the documents at {@code paths} and of no others, which is the same; empty if
   * that cannot be told without all others.
   */
  Optional<RuleResults> only(Set<String> paths) {
    Found found = new Found(paths::contains);
    for (int i = 0; i < snapshot.runs(); i++) {
      CorpusRun run = snapshot.run(i);
      int[] numbers =
          paths.stream()
              .flatMapToInt(path -> run.corpus().number(path).stream())
              .sorted()
              .toArray();
      if (!check(run, i, numbers, found)) {
        return Optional.empty();
      }
    }
    return Optional.of(found.results());
  }

  /** What was found run by run. */
  private final class Found {

    final Predicate<String> here;
    final Agreement findings = agreement();
    final Agreement failures = agreement();
    final List<Suppressed> suppressed = new ArrayList<>(0);

    /**
     * @param here tells by its path whether a file is looked at
     */
    Found(Predicate<String> here) {
      this.here = here;
    }

    private Agreement agreement() {
      return new Agreement(snapshot.runs(), snapshot.project().config()::renderersOf);
    }

    void add(int run, RuleResults results) {
      findings.add(run, results.findings());
      failures.add(run, results.failures());
      suppressed.addAll(results.suppressed());
    }

    RuleResults results() {
      return new RuleResults(
          new ArrayList<>(findings.findings()),
          failures.findings(),
          snapshot.runs() == 1 ? suppressed : onceEach(suppressed));
    }
  }

  /** Whether the documents of {@code numbers} could be looked at without all others. */
  private boolean check(CorpusRun run, int number, int[] numbers, Found found) {
    Corpus corpus = run.corpus();
    List<Document> documents = corpus.documents();
    Renames moved = renames.apply(number);
    VanishedFindings gone = snapshot.vanished().run(levels, number, moved);
    CorpusSuppressions suppressions = snapshot.suppressions(corpus);
    RuleResults[] each = new RuleResults[numbers.length];
    workers.forEach(
        each.length,
        i -> {
          Document document = documents.get(numbers[i]);
          Told told = told(run, number, numbers[i], moved);
          each[i] = rules.results(document, told, suppressions, gone);
        });
    RuleResults all = new RuleResults();
    for (RuleResults ofDocument : each) {
      all.addAll(ofDocument);
    }
    boolean alone = numbers.length < documents.size();
    if (alone && levels.mayReport(UnusedSuppression.META)) {
      for (int one : numbers) {
        if (suppressions.mayBeOfUseElsewhere(documents.get(one).path())) {
          return false;
        }
      }
    }
    suppressions.addTo(all.findings(), levels, corpus, snapshot.sources(), found.here);
    for (Finding other : gone.except(corpus)) {
      if (found.here.test(other.path())) {
        all.findings().add(other);
      }
    }
    run.report(new Failures(levels), found.here, all);
    found.add(number, all);
    return true;
  }

  private Told told(CorpusRun run, int number, int document, Renames moved) {
    Document asked = run.corpus().documents().get(document);
    return remembering && moved == Renames.NONE
        ? run.told(
            document,
            known -> rules.askAgain(asked, run.corpus(), snapshot.texts(asked, number), known))
        : rules.ask(asked, run.corpus(), snapshot.texts(asked, number), moved);
  }

  /** What several renderers have alike once. */
  private static List<Suppressed> onceEach(List<Suppressed> suppressed) {
    Set<List<Object>> seen = new HashSet<>();
    List<Suppressed> once = new ArrayList<>();
    for (Suppressed each : suppressed) {
      Finding finding = each.finding();
      if (seen.add(List.of(finding.rule(), finding.path(), finding.span(), finding.subject()))) {
        once.add(each);
      }
    }
    return once;
  }
}
