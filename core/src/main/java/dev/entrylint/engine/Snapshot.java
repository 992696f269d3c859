package dev.entrylint.engine;

import dev.entrylint.base.Lazy;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.PublishedPaths;
import dev.entrylint.engine.source.RunningTexts;
import dev.entrylint.engine.source.SourceText;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.engine.source.UnreadFiles;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Syntax;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Renames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
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
  private final List<Lazy<CorpusRun>> runs = new ArrayList<>();

  private final Cancellation cancellation;

  /** What must still be found of an earlier state, if there is one. */
  private final VanishedSearch vanished;

  /** The one before it, of which what did not change is taken over; empty once it has been. */
  private volatile Optional<Snapshot> before;

  /** By run what was known of the moments before that, should it not be made. */
  private volatile List<Optional<CorpusRun>> earlier;

  /** How many runs are not made. */
  private final AtomicInteger left;

  Snapshot(
      Project project,
      Sources sources,
      PublishedPaths published,
      FactStore facts,
      Optional<Snapshot> before,
      Optional<EarlierState> state,
      Cancellation cancellation) {
    this.before = before;
    earlier = before.map(Snapshot::latest).orElse(List.of());
    before.ifPresent(each -> each.before = Optional.empty()); // moments do not pile up
    this.cancellation = cancellation;
    this.project = project;
    vanished = new VanishedSearch(state, this);
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
    left = new AtomicInteger(count);
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
    return run(0).corpus();
  }

  /** The corpus as it is in a run, which is numbered from 0. */
  CorpusRun run(int run) {
    return runs.get(run).get();
  }

  /** Whether all documents could be read, as far as they were. */
  boolean isComplete() {
    return runs.stream().allMatch(run -> run.get().isComplete());
  }

  /** How many runs there are: as many as the document with the most has renderers. */
  public int runs() {
    return runs.size();
  }

  /** The corpora of all runs, in their order. */
  public List<Corpus> corpora() {
    return runs.stream().map(run -> run.get().corpus()).toList();
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

  /**
   * What the syntax of {@code document} says, read again: facts keep little of footnotes, of
   * comments and of what lies within blocks.
   *
   * @throws java.io.UncheckedIOException if it cannot be read, or has changed since
   */
  public Syntax syntax(Document document) {
    try {
      Renderer renderer = renderer(document.path(), 0);
      return project.syntax(sources.read(document.path()), renderer);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The texts of the corpus as the renderer of {@code document} in a run reads them. */
  RunningTexts texts(Document document, int run) {
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
    Corpus corpus = run(run).corpus();
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
    CorpusRun read = run(run);
    RuleResults results = new RuleResults();
    Failures failures = new Failures(new Levels(project.config(), Selection.ALL));
    read.report(failures, path -> true, results);
    return result(read.corpus(), results, Selection.ALL);
  }

  /**
   * Runs the rules. Files that cannot be read and rules that throw are findings.
   *
   * @throws java.util.concurrent.CancellationException if nobody waits for it any more
   */
  public Result check(Selection selection) {
    return result(run(selection, run -> Renames.NONE), selection);
  }

  /**
   * What {@link #check} finds in the documents at {@code paths}, sooner: the others are looked at
   * only where a suppression here may be of use to a finding there. What is wrong with other files,
   * such as the configuration, is left out.
   *
   * @param paths of documents below the root; those of others are of no effect
   */
  public Result checkOnly(Set<String> paths) {
    Selection here = new Selection(List.copyOf(paths), Optional.empty());
    if (paths.isEmpty()) {
      return result(new RuleResults(), here);
    }
    RuleResults found =
        new SnapshotCheck(this, Selection.ALL, run -> Renames.NONE, cancellation)
            .only(paths)
            .orElseGet(() -> run(Selection.ALL, run -> Renames.NONE).in(paths));
    return result(found, here);
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
    return new SnapshotCheck(this, selection, renames, cancellation).all();
  }

  /** What {@code selection} reports of {@code found}, which is all that was found here. */
  Result result(RuleResults found, Selection selection) {
    return result(corpus(), found, selection);
  }

  /** The suppressions in {@code corpus}, none of which has been of any use yet. */
  CorpusSuppressions suppressions(Corpus corpus) {
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

  private CorpusRun make(int run) {
    List<String> paths = facts.paths();
    Object[] each = new Object[paths.size()];
    cancellation.forEach(each.length, i -> each[i] = facts.by(renderer(paths.get(i), run)).get(i));
    List<Document> documents = new ArrayList<>(each.length);
    Queue<Unread> unread = new ConcurrentLinkedQueue<>();
    for (Object one : each) {
      if (one instanceof Document document) {
        documents.add(document);
      } else {
        unread.add((Unread) one);
      }
    }
    Optional<CorpusRun> known = earlier(run);
    Corpus corpus =
        Corpus.after(
            known.map(CorpusRun::corpus),
            documents,
            path -> renderer(path, run),
            (path, renderer) -> again(path, renderer, unread),
            project.config().conventions(),
            published.tree(sources.asLinksSee()),
            cancellation);
    CorpusRun made = new CorpusRun(project, corpus, unread, known);
    if (left.decrementAndGet() == 0) {
      before = Optional.empty(); // all that could be taken over is
      earlier = List.of();
    }
    return made;
  }

  /** What is known of that run at the nearest moment before this. */
  private Optional<CorpusRun> earlier(int run) {
    List<Optional<CorpusRun>> known = earlier;
    Optional<CorpusRun> last = before.flatMap(each -> each.made(run));
    return last.isPresent() || run >= known.size() ? last : known.get(run);
  }

  /** The same for the next moment, as far as it is made. */
  private List<Optional<CorpusRun>> latest() {
    List<Optional<CorpusRun>> latest = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Optional<CorpusRun> made = made(i);
      latest.add(made.isPresent() ? made : earlier(i));
    }
    return List.copyOf(latest);
  }

  private Optional<CorpusRun> made(int run) {
    return run < runs.size() ? runs.get(run).made() : Optional.empty();
  }

  private Optional<Document> again(String path, Renderer renderer, Queue<Unread> unread) {
    Object read = facts.by(renderer).get(path);
    if (read instanceof Unread failed) {
      unread.add(failed);
    }
    return read instanceof Document document ? Optional.of(document) : Optional.empty();
  }
}
