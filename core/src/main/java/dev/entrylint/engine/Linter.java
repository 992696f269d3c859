package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.config.Renderer;
import dev.entrylint.config.RuleSettings;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.model.Document;
import dev.entrylint.model.MalformedTextException;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Dialects;
import dev.entrylint.parse.Extractor;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.Readers;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The straight line: reads all sources, makes facts of each, alone and on all cores, builds the
 * corpus, and asks each rule about each document. The same sources and configuration give the same
 * result.
 */
public final class Linter {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparingInt(finding -> finding.span().start())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::subject);

  private final Config config;
  private final RuleRegistry registry;
  private final Sources sources;

  public Linter(Config config, RuleRegistry registry, Sources sources) {
    this.config = config;
    this.registry = registry;
    this.sources = sources;
  }

  /**
   * Reads the corpus and asks the rules. Files that cannot be read and rules that throw are
   * findings.
   *
   * @throws IOException if the sources cannot be listed
   */
  public Result lint(Selection selection) throws IOException {
    List<Rule> rules = registry.rules().stream().filter(rule -> isWanted(rule, selection)).toList();
    Agreement findings = new Agreement(config.renderers().size());
    Agreement failures = new Agreement(config.renderers().size());
    List<Corpus> corpora = new ArrayList<>();
    for (Renderer renderer : config.renderers()) {
      List<Finding> told = new ArrayList<>();
      List<Finding> failed = new ArrayList<>();
      Corpus corpus = read(renderer, failed);
      ask(rules, corpus, selection, told, failed);
      findings.add(renderer.dialect(), told);
      failures.add(renderer.dialect(), failed);
      corpora.add(corpus);
    }
    List<Finding> all = new ArrayList<>(findings.findings());
    if (selection.rules().isEmpty()) {
      all.addAll(UnusedIgnores.of(config.ignores(), corpora));
      all.addAll(UnusedConventions.of(corpora));
    }
    return result(corpora.get(0), all, failures.findings(), selection);
  }

  private void ask(
      List<Rule> rules,
      Corpus corpus,
      Selection selection,
      List<Finding> told,
      List<Finding> failed) {
    List<Document> documents = corpus.documents();
    Findings[] found = new Findings[documents.size()];
    Parallel.forEach(
        found.length, i -> found[i] = check(documents.get(i), corpus, rules, selection));
    for (Findings each : found) {
      told.addAll(each.told);
      failed.addAll(each.failures);
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
    List<Finding> failures = new ArrayList<>();
    Corpus corpus = read(renderer, failures);
    return result(corpus, List.of(), failures, Selection.ALL);
  }

  private static Result result(
      Corpus corpus, List<Finding> findings, List<Finding> failures, Selection selection) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(failures);
    all.sort(ORDER);
    List<Finding> named = Fingerprints.add(all);
    Set<Finding> failed = Set.copyOf(failures);
    List<Finding> told = new ArrayList<>(named.size());
    for (int i = 0; i < named.size(); i++) {
      // A failure is told wherever it is: the run fails by it.
      if (selection.reports(all.get(i).path()) || failed.contains(all.get(i))) {
        told.add(named.get(i));
      }
    }
    return new Result(corpus, List.copyOf(told), failures.size());
  }

  // ---- reading

  private Corpus read(Renderer renderer, List<Finding> failures) throws IOException {
    Dialect plain = Dialects.named(renderer.dialect()).orElseThrow();
    Dialect dialect = renderer.routing().hasTemplates() ? plain.with(Feature.MACROS) : plain;
    Extractor extractor = new Extractor(Readers.named(config.parser()).orElseThrow(), dialect);
    List<String> paths = sources.paths();
    Document[] documents = new Document[paths.size()];
    Finding[] problems = new Finding[paths.size()];
    Packing packing = new Packing();
    Parallel.forEach(
        documents.length, i -> read(paths.get(i), extractor, packing, documents, problems, i));
    Arrays.stream(problems).filter(Objects::nonNull).forEach(failures::add);
    List<Document> readable = Arrays.stream(documents).filter(Objects::nonNull).toList();
    return Corpus.of(readable, dialect, renderer.routing(), config.conventions(), sources);
  }

  private void read(
      String path,
      Extractor extractor,
      Packing packing,
      Document[] documents,
      Finding[] problems,
      int index) {
    SourceFile file;
    try {
      file = sources.read(path);
    } catch (IOException unreadable) {
      problems[index] = Failures.unreadable(path, unreadable);
      return;
    }
    try {
      documents[index] = packing.pack(extractor.extract(file));
    } catch (MalformedTextException malformed) {
      problems[index] = Failures.malformed(file, malformed);
    } catch (RuntimeException | StackOverflowError thrown) {
      problems[index] = Failures.internal(config.parser(), path, thrown);
    }
  }

  // ---- asking

  /** What the rules say of one document. */
  private static final class Findings {
    final List<Finding> told = new ArrayList<>();
    final List<Finding> failures = new ArrayList<>(0);
  }

  private boolean isWanted(Rule rule, Selection selection) {
    return selection.rules().map(ids -> ids.contains(rule.meta().id())).orElse(true);
  }

  private Findings check(Document document, Corpus corpus, List<Rule> rules, Selection selection) {
    Findings findings = new Findings();
    Suppressions suppressions = new Suppressions(document);
    for (Rule rule : rules) {
      RuleMeta meta = rule.meta();
      RuleSettings settings = config.settings(meta.id(), document.path());
      Optional<Severity> severity = severity(meta, settings, selection);
      if (severity.isEmpty()) {
        continue;
      }
      List<Finding> told = new ArrayList<>();
      try {
        rule.check(new Context(corpus, document, meta, severity.get(), settings, told::add));
      } catch (RuntimeException | StackOverflowError | LinkageError thrown) {
        findings.failures.add(Failures.internal(meta.id(), document.path(), thrown));
      }
      for (Finding finding : told) {
        if (!settings.ignores(finding.subject()) && !suppressions.cover(finding)) {
          findings.told.add(finding);
        }
      }
    }
    return findings;
  }

  /** A rule that is asked for by name runs even where configuration turns it off for all files. */
  private Optional<Severity> severity(RuleMeta meta, RuleSettings settings, Selection selection) {
    boolean off = config.settings(meta.id()).level() instanceof RuleSettings.Level.Off;
    return off && selection.rules().isPresent()
        ? Optional.of(meta.severity())
        : settings.severity(meta.severity());
  }
}
