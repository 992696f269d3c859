package dev.entrylint.engine;

import dev.entrylint.base.Parallel;
import dev.entrylint.config.Config;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.compact.CompactFacts;
import dev.entrylint.engine.source.RunningTexts;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Document;
import dev.entrylint.model.MalformedTextException;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Reads a corpus once for each of the renderers that its documents have: in the first run each is
 * read by its first renderer, in the second by its second, or its last. What is read by one
 * renderer twice is read once.
 */
final class CorpusReader {

  /** A document, and what is wrong with it; one of the two. */
  private record Facts(Optional<Document> document, Optional<Finding> problem) {}

  private record Key(String path, Renderer renderer) {}

  /** What a run read: a corpus, and what could not be read. */
  record Run(Corpus corpus, Queue<Finding> failures) {}

  private final Config config;
  private final Sources sources;
  private final Reader reader;
  private final boolean measured;
  private final List<String> paths;
  private final CompactFacts compact;

  /** What was read that may be asked for again; nothing is, where there is one renderer. */
  private final Map<Key, Facts> known = new ConcurrentHashMap<>();

  private final boolean alone;

  /**
   * @param measured whether the facts say how much each block holds
   * @throws IOException if the sources cannot be listed
   */
  CorpusReader(Config config, Sources sources, boolean measured) throws IOException {
    this.config = config;
    this.sources = sources;
    this.measured = measured;
    reader = Readers.named(config.parser()).orElseThrow();
    paths = sources.paths();
    compact = CompactFacts.ofCorpus(paths.size());
    alone = config.allRenderers().size() == 1;
  }

  /** How many runs there are: as many as the document with the most has renderers. */
  int runs() {
    int runs = 1;
    for (int i = 0; !alone && i < paths.size(); i++) {
      runs = Math.max(runs, config.renderersOf(paths.get(i)).size());
    }
    return runs;
  }

  /** The renderer of the document at {@code path} in a run, which is numbered from 0. */
  Renderer renderer(String path, int run) {
    List<Renderer> all = config.renderersOf(path);
    return all.get(Math.min(run, all.size() - 1));
  }

  /** The running text of {@code document} as it is read in a run. */
  RunningTexts texts(Document document, int run) {
    return new RunningTexts(sources, renderer(document.path(), run).dialect());
  }

  /** Reads the corpus as it is in a run. */
  Run read(int run) {
    Facts[] facts = new Facts[paths.size()];
    Parallel.forEach(facts.length, i -> facts[i] = read(paths.get(i), renderer(paths.get(i), run)));
    Queue<Finding> failures = new ConcurrentLinkedQueue<>();
    List<Document> documents = new ArrayList<>(facts.length);
    for (Facts each : facts) {
      each.document().ifPresent(documents::add);
      each.problem().ifPresent(failures::add);
    }
    Corpus corpus =
        Corpus.of(
            documents,
            path -> renderer(path, run),
            (path, renderer) -> again(path, renderer, failures),
            config.conventions(),
            sources,
            Parallel::forEach);
    return new Run(corpus, failures);
  }

  private Optional<Document> again(String path, Renderer renderer, Queue<Finding> failures) {
    Facts facts = read(path, renderer);
    facts.problem().ifPresent(failures::add);
    return facts.document();
  }

  private Facts read(String path, Renderer renderer) {
    if (alone) {
      return extract(path, renderer);
    }
    return known.computeIfAbsent(new Key(path, renderer), any -> extract(path, renderer));
  }

  private Facts extract(String path, Renderer renderer) {
    SourceFile file;
    try {
      file = sources.read(path);
    } catch (IOException unreadable) {
      return failed(Failures.unreadable(path, unreadable));
    }
    try {
      Document document = new Extractor(reader, renderer.dialect(), measured).extract(file);
      return new Facts(Optional.of(compact.pack(document)), Optional.empty());
    } catch (MalformedTextException malformed) {
      return failed(Failures.malformed(file, malformed));
    } catch (RuntimeException | StackOverflowError thrown) {
      return failed(Failures.internal(config.parser(), path, thrown));
    }
  }

  private static Facts failed(Finding problem) {
    return new Facts(Optional.empty(), Optional.of(problem));
  }
}
