package dev.entrylint.engine;

import dev.entrylint.base.Parallel;
import dev.entrylint.config.Config;
import dev.entrylint.config.Renderer;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.compact.CompactFacts;
import dev.entrylint.engine.source.RunningTexts;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Document;
import dev.entrylint.model.MalformedTextException;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Renames;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
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
    Levels levels = new Levels(config, selection);
    RuleRunner rules = new RuleRunner(registry, levels);
    Agreement findings = new Agreement(config.renderers().size());
    Agreement failures = new Agreement(config.renderers().size());
    List<Corpus> corpora = new ArrayList<>();
    for (Renderer renderer : config.renderers()) {
      RuleResults results = new RuleResults();
      Dialect dialect = dialect(renderer);
      // Only entries are measured, whose kinds may be those of some paths only.
      boolean measured =
          !config.conventions().kinds().isEmpty() || !config.conventions().deviations().isEmpty();
      Corpus corpus = read(renderer, dialect, measured, new Failures(levels), results);
      RunningTexts texts = new RunningTexts(sources, dialect);
      run(rules, corpus, texts, results);
      findings.add(renderer.dialect(), results.findings());
      failures.add(renderer.dialect(), results.failures());
      corpora.add(corpus);
    }
    List<Finding> all = new ArrayList<>(findings.findings());
    all.addAll(UnusedSettings.of(levels, corpora));
    return result(corpora.get(0), all, failures.findings(), selection);
  }

  private static void run(
      RuleRunner rules, Corpus corpus, RunningTexts texts, RuleResults results) {
    List<Document> documents = corpus.documents();
    RuleResults[] each = new RuleResults[documents.size()];
    Parallel.forEach(
        each.length, i -> each[i] = rules.run(documents.get(i), corpus, texts, Renames.NONE));
    for (RuleResults ofDocument : each) {
      results.addAll(ofDocument);
    }
  }

  /**
   * Reads the corpus only, as the first of its renderers sees it.
   *
   * @throws IOException if the sources cannot be listed
   */
  public Result read() throws IOException {
    return read(config.renderers().get(0));
  }

  /**
   * Reads the corpus only, as {@code renderer} sees it.
   *
   * @throws IOException if the sources cannot be listed
   */
  public Result read(Renderer renderer) throws IOException {
    RuleResults problems = new RuleResults();
    Failures failures = new Failures(new Levels(config, Selection.ALL));
    Corpus corpus = read(renderer, dialect(renderer), true, failures, problems);
    return result(corpus, problems.findings(), problems.failures(), Selection.ALL);
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

  // ---- reading

  private static Dialect dialect(Renderer renderer) {
    return Renderers.dialect(renderer.dialect(), renderer.routing()).orElseThrow();
  }

  /**
   * @param measured whether the facts say how much each block holds
   */
  private Corpus read(
      Renderer renderer, Dialect dialect, boolean measured, Failures failures, RuleResults results)
      throws IOException {
    Extractor extractor =
        new Extractor(Readers.named(config.parser()).orElseThrow(), dialect, measured);
    List<String> paths = sources.paths();
    Document[] documents = new Document[paths.size()];
    Finding[] problems = new Finding[paths.size()];
    CompactFacts facts = CompactFacts.ofCorpus(paths.size());
    Parallel.forEach(
        documents.length,
        i -> read(paths.get(i), extractor, facts, failures, documents, problems, i));
    Arrays.stream(problems).filter(Objects::nonNull).forEach(results::add);
    List<Document> readable = Arrays.stream(documents).filter(Objects::nonNull).toList();
    return Corpus.of(
        readable, dialect, renderer.routing(), config.conventions(), sources, Parallel::forEach);
  }

  private void read(
      String path,
      Extractor extractor,
      CompactFacts facts,
      Failures failures,
      Document[] documents,
      Finding[] problems,
      int index) {
    SourceFile file;
    try {
      file = sources.read(path);
    } catch (IOException unreadable) {
      problems[index] = failures.unreadable(path, unreadable).orElse(null);
      return;
    }
    try {
      documents[index] = facts.pack(extractor.extract(file));
    } catch (MalformedTextException malformed) {
      problems[index] = failures.malformed(file, malformed).orElse(null);
    } catch (RuntimeException | StackOverflowError thrown) {
      problems[index] = failures.internal(config.parser(), path, thrown).orElse(null);
    }
  }
}
