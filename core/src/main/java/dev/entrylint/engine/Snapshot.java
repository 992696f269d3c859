package dev.entrylint.engine;

import dev.entrylint.base.Lazy;
import dev.entrylint.base.Parallel;
import dev.entrylint.config.Config;
import dev.entrylint.config.Renderer;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.RunningTexts;
import dev.entrylint.engine.source.SourceText;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Dialect;
import dev.entrylint.rule.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A corpus at one moment: its facts, its indexes and what the rules say of it, once for each of its
 * renderers. All is made when it is first asked for, from the sources of that moment, which answer
 * for texts too. The same sources and configuration give the same. Safe for several threads.
 */
public final class Snapshot {

  private final Project project;
  private final Sources sources;
  private final FactStore facts;
  private final List<Lazy<Reading>> readings = new ArrayList<>();

  /** The corpus as one renderer has it, with what says that a file could not be read. */
  private record Reading(Corpus corpus, List<Finding> failures) {}

  Snapshot(Project project, Sources sources, FactStore facts) {
    this.project = project;
    this.sources = sources;
    this.facts = facts;
    for (int i = 0; i < project.config().renderers().size(); i++) {
      int run = i;
      readings.add(new Lazy<>(() -> make(run)));
    }
  }

  /** The project that it is one of. */
  public Project project() {
    return project;
  }

  /** What it was made of. */
  public Sources sources() {
    return sources;
  }

  /** The corpus as the first of its renderers has it. */
  public Corpus corpus() {
    return readings.get(0).get().corpus;
  }

  /** The corpora, one for each of its renderers, in their order. */
  public List<Corpus> corpora() {
    return readings.stream().map(reading -> reading.get().corpus).toList();
  }

  /**
   * The text that {@code span} of {@code document} holds as it is written.
   *
   * @throws java.io.UncheckedIOException if it cannot be read, or has changed since
   */
  public String text(Document document, Span span) {
    return new SourceText(texts(0), document).text(span);
  }

  private RunningTexts texts(int run) {
    return new RunningTexts(sources, project.dialects().get(run));
  }

  /**
   * Reads the corpus only, as one of its renderers has it.
   *
   * @param run the index of the renderer
   */
  public Result read(int run) {
    Reading reading = readings.get(run).get();
    return result(reading.corpus, List.of(), reading.failures, Selection.ALL);
  }

  /** Runs the rules. Files that cannot be read and rules that throw are findings. */
  public Result check(Selection selection) {
    Config config = project.config();
    RuleRunner rules = new RuleRunner(project.registry(), config, selection);
    Agreement findings = new Agreement(readings.size());
    Agreement failures = new Agreement(readings.size());
    for (int run = 0; run < readings.size(); run++) {
      Reading reading = readings.get(run).get();
      RuleResults results = run(rules, reading.corpus, texts(run));
      results.failures().addAll(reading.failures);
      String dialect = config.renderers().get(run).dialect();
      findings.add(dialect, results.findings());
      failures.add(dialect, results.failures());
    }
    List<Finding> all = new ArrayList<>(findings.findings());
    if (selection.rules().isEmpty()) {
      all.addAll(UnusedSettings.of(config.ignores(), corpora()));
    }
    return result(corpus(), all, failures.findings(), selection);
  }

  private static RuleResults run(RuleRunner rules, Corpus corpus, RunningTexts texts) {
    List<Document> documents = corpus.documents();
    RuleResults[] each = new RuleResults[documents.size()];
    Parallel.forEach(each.length, i -> each[i] = rules.run(documents.get(i), corpus, texts));
    RuleResults all = new RuleResults();
    for (RuleResults ofDocument : each) {
      all.addAll(ofDocument);
    }
    return all;
  }

  private static Result result(
      Corpus corpus, List<Finding> findings, List<Finding> failures, Selection selection) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(failures);
    all.sort(Snapshot::inOrder);
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

  private Reading make(int run) {
    Renderer renderer = project.config().renderers().get(run);
    Dialect dialect = project.dialects().get(run);
    FactStore.InDialect read = facts.in(dialect);
    Object[] each = new Object[facts.paths().size()];
    Parallel.forEach(each.length, i -> each[i] = read.get(i));
    List<Document> documents = new ArrayList<>(each.length);
    List<Finding> failures = new ArrayList<>(0);
    for (Object one : each) {
      if (one instanceof Document document) {
        documents.add(document);
      } else {
        failures.add((Finding) one);
      }
    }
    Corpus corpus =
        Corpus.of(
            documents,
            dialect,
            renderer.routing(),
            project.config().conventions(),
            sources,
            Parallel::forEach);
    return new Reading(corpus, failures);
  }
}
