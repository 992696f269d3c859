package dev.entrylint.engine;

import dev.entrylint.base.Lazy;
import dev.entrylint.base.Parallel;
import dev.entrylint.config.Config;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.PublishedPaths;
import dev.entrylint.engine.source.RunningTexts;
import dev.entrylint.engine.source.SourceText;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.engine.source.UnreadFiles;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Renames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;

/**
 * A corpus at one moment: its facts, its indexes and what the rules say of it. Each document is
 * looked at once by each of its renderers: in the first run by the first, in the second by the
 * second, or its last. All is made when it is first asked for, from the sources of that moment,
 * which answer for texts too. The same sources and configuration give the same. Safe for several
 * threads.
 */
public final class Snapshot {

  private final Project project;
  private final Sources sources;
  private final PublishedPaths published;
  private final FactStore facts;
  private final List<UnreadFiles> unread;
  private final List<Lazy<Run>> runs = new ArrayList<>();

  /**
   * The corpus as it is in one run.
   *
   * @param unread what could not be read; there may come more when a document is read by another
   *     renderer than its own
   */
  private record Run(Corpus corpus, Queue<Unread> unread) {

    /** Adds what is reported of those that could not be read. */
    void report(Failures failures, RuleResults results) {
      unread.forEach(each -> each.reported(failures).ifPresent(results::add));
    }
  }

  /** What must still be found of an earlier state, if there is one. */
  private final VanishedSearch vanished;

  /** The one before it, of which what did not change is taken over; empty once it has been. */
  private volatile Optional<Snapshot> before;

  Snapshot(
      Project project,
      Sources sources,
      PublishedPaths published,
      FactStore facts,
      Optional<Snapshot> before,
      Optional<EarlierState> earlier) {
    // Of a moment that nobody asked anything there is nothing to take over, but of that before it.
    Optional<Snapshot> made = before.filter(each -> !each.isMade()).flatMap(each -> each.before);
    this.before = made.isPresent() ? made : before;
    before.ifPresent(each -> each.before = Optional.empty()); // moments do not pile up
    this.project = project;
    vanished = new VanishedSearch(earlier, this);
    this.sources = sources;
    this.published = published;
    this.facts = facts;
    unread = sources.unread();
    int count = 1;
    if (project.config().allRenderers().size() > 1) {
      for (String path : facts.paths()) {
        count = Math.max(count, project.config().renderersOf(path).size());
      }
    }
    for (int i = 0; i < count; i++) {
      int run = i;
      runs.add(new Lazy<>(() -> make(run)));
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

  /** What must still be found of an earlier state, if there is one. */
  VanishedSearch vanished() {
    return vanished;
  }

  /** Where each document is read that has other paths, too. */
  public PublishedPaths published() {
    return published;
  }

  /** The paths of all documents, read or not, in the order of the corpus. */
  List<String> paths() {
    return facts.paths();
  }

  /** The corpus in which each document is read by the first of its renderers. */
  public Corpus corpus() {
    return runs.get(0).get().corpus;
  }

  /** How many runs there are: as many as the document with the most has renderers. */
  public int runs() {
    return runs.size();
  }

  /** The corpora of all runs, in their order. */
  public List<Corpus> corpora() {
    return runs.stream().map(run -> run.get().corpus).toList();
  }

  /**
   * The text that {@code span} of {@code document} holds as it is written.
   *
   * @throws java.io.UncheckedIOException if it cannot be read, or has changed since
   */
  public String text(Document document, Span span) {
    return new SourceText(texts(document, 0), document).text(span);
  }

  /**
   * The text of {@code document} as it is written.
   *
   * @throws java.io.UncheckedIOException if it cannot be read, or has changed since
   */
  public String text(Document document) {
    return text(document, new Span(0, document.lines().length()));
  }

  private RunningTexts texts(Document document, int run) {
    return new RunningTexts(sources, renderer(document.path(), run).dialect());
  }

  private Renderer renderer(String path, int run) {
    List<Renderer> all = project.config().renderersOf(path);
    return all.get(Math.min(run, all.size() - 1));
  }

  /**
   * What the rules say of what begins in a line of a document, be it reported or not.
   *
   * @param run from 0 to below {@link #runs}
   * @param line from 1
   * @param known what a check is held against
   */
  public List<Verdict> verdicts(int run, Document document, int line, KnownBefore known) {
    Corpus corpus = runs.get(run).get().corpus;
    List<Verdict> verdicts =
        new Verdicts(
                project.config(),
                project.registry(),
                corpus,
                texts(document, run),
                suppressions(corpus))
            .of(document, line);
    return verdicts.isEmpty() ? verdicts : known.told(verdicts, this);
  }

  /**
   * Reads the corpus only.
   *
   * @param run from 0 to below {@link #runs}
   */
  public Result read(int run) {
    Run read = runs.get(run).get();
    RuleResults results = new RuleResults();
    read.report(new Failures(new Levels(project.config(), Selection.ALL)), results);
    return result(read.corpus, results, Selection.ALL);
  }

  /** Runs the rules. Files that cannot be read and rules that throw are findings. */
  public Result check(Selection selection) {
    return result(run(selection, run -> Renames.NONE), selection);
  }

  /** How much {@code rule} says, which is known before that is in order, and has names. */
  int count(String rule) {
    Selection alone = new Selection(Selection.ALL.paths(), Optional.of(Set.of(rule)));
    RuleResults found = run(alone, run -> Renames.NONE);
    return found.findings().size() + found.failures().size();
  }

  /**
   * Runs the rules of {@code selection}, on all documents.
   *
   * @param renames what moved since another moment, as the renderers of each run see it
   */
  RuleResults run(Selection selection, IntFunction<Renames> renames) {
    Config config = project.config();
    Levels levels = new Levels(config, selection);
    RuleRunner rules = new RuleRunner(project.registry(), levels);
    Agreement findings = new Agreement(runs.size(), config::renderersOf);
    Agreement failures = new Agreement(runs.size(), config::renderersOf);
    List<Suppressed> suppressed = new ArrayList<>(0);
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i).get();
      Renames moved = renames.apply(i);
      VanishedFindings gone = vanished.run(levels, i, moved);
      RuleResults results = check(rules, run.corpus, i, moved, gone);
      results.findings().addAll(gone.except(run.corpus));
      run.report(new Failures(levels), results);
      findings.add(i, results.findings());
      failures.add(i, results.failures());
      suppressed.addAll(results.suppressed());
    }
    List<Finding> all = new ArrayList<>(findings.findings());
    all.addAll(UnusedSettings.of(levels, corpora(), sources));
    boolean complete = runs.stream().allMatch(run -> run.get().unread.isEmpty());
    all.addAll(UnusedDeclarations.of(levels, corpora(), facts.paths(), complete, sources));
    return new RuleResults(
        all, failures.findings(), runs.size() == 1 ? suppressed : onceEach(suppressed));
  }

  /** What {@code selection} reports of {@code found}, which is all that was found here. */
  Result result(RuleResults found, Selection selection) {
    return result(corpus(), found, selection);
  }

  private RuleResults check(
      RuleRunner rules, Corpus corpus, int run, Renames renames, VanishedFindings gone) {
    List<Document> documents = corpus.documents();
    CorpusSuppressions suppressions = suppressions(corpus);
    RuleResults[] each = new RuleResults[documents.size()];
    Parallel.forEach(
        each.length,
        i -> {
          Document document = documents.get(i);
          each[i] = rules.run(document, corpus, texts(document, run), renames, suppressions, gone);
        });
    RuleResults all = new RuleResults();
    for (RuleResults ofDocument : each) {
      all.addAll(ofDocument);
    }
    suppressions.addTo(all.findings(), rules.levels(), corpus, sources);
    return all;
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

  private CorpusSuppressions suppressions(Corpus corpus) {
    return new CorpusSuppressions(corpus, project.registry(), project.today());
  }

  private Result result(Corpus corpus, RuleResults found, Selection selection) {
    List<Finding> all = new ArrayList<>(found.findings());
    all.addAll(found.failures());
    all.sort(Snapshot::inOrder);
    Unreported unreported = Unreported.of(found.suppressed(), selection);
    Fingerprints names = new Fingerprints(List.copyOf(all), unreported.suppressed());
    Set<Finding> failed = Collections.newSetFromMap(new IdentityHashMap<>());
    failed.addAll(found.failures());
    // A failure is reported wherever it is: the run fails by it.
    all.removeIf(
        each ->
            !selection.reports(each.path())
                && !failed.contains(each)
                && !Failures.isReportedAnywhere(each));
    return new Result(
        List.of(new Result.Part("", corpus)),
        List.copyOf(all),
        failed.size(),
        names,
        unread,
        Optional.empty(),
        unreported);
  }

  /** The order of findings in a result. */
  static int inOrder(Finding one, Finding other) {
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

  private Run make(int run) {
    List<String> paths = facts.paths();
    Object[] each = new Object[paths.size()];
    Parallel.forEach(each.length, i -> each[i] = facts.by(renderer(paths.get(i), run)).get(i));
    List<Document> documents = new ArrayList<>(each.length);
    Queue<Unread> unread = new ConcurrentLinkedQueue<>();
    for (Object one : each) {
      if (one instanceof Document document) {
        documents.add(document);
      } else {
        unread.add((Unread) one);
      }
    }
    Corpus corpus =
        Corpus.after(
            before.flatMap(earlier -> earlier.made(run)),
            documents,
            path -> renderer(path, run),
            (path, renderer) -> again(path, renderer, unread),
            project.config().conventions(),
            published.tree(sources.asLinksSee()),
            Parallel::forEach);
    if (runs.size() == 1) {
      before = Optional.empty(); // all that could be taken over is
    }
    return new Run(corpus, unread);
  }

  private boolean isMade() {
    return runs.stream().anyMatch(run -> run.made().isPresent());
  }

  private Optional<Corpus> made(int run) {
    return run < runs.size() ? runs.get(run).made().map(Run::corpus) : Optional.empty();
  }

  private Optional<Document> again(String path, Renderer renderer, Queue<Unread> unread) {
    Object read = facts.by(renderer).get(path);
    if (read instanceof Unread failed) {
      unread.add(failed);
    }
    return read instanceof Document document ? Optional.of(document) : Optional.empty();
  }
}
