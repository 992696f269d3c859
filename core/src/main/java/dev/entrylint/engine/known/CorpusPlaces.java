package dev.entrylint.engine.known;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.Shortened;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entries of a corpus; what was asked of a file once is kept. For one thread. */
final class CorpusPlaces implements EntryPlaces {

  private final Corpus corpus;
  private final FileTree files;
  private final Shortened shortened = new Shortened();
  private final Map<String, Boolean> existing = new HashMap<>();
  private final Map<String, Set<String>> ids = new HashMap<>();
  private final Map<String, Boolean> loose = new HashMap<>();

  CorpusPlaces(Corpus corpus, FileTree files) {
    this.corpus = corpus;
    this.files = files;
  }

  @Override
  public boolean exists(String path) {
    return existing.computeIfAbsent(
        path, each -> corpus.document(each).isPresent() || files.exists(each));
  }

  @Override
  public boolean holds(String path, String entry) {
    Optional<Document> document = corpus.document(path);
    return document.isPresent()
        ? ids.computeIfAbsent(path, each -> idsOf(document.get())).contains(entry)
        : exists(path);
  }

  private Set<String> idsOf(Document document) {
    Set<String> found = new HashSet<>();
    for (Entry entry : corpus.entries().of(document)) {
      found.add(shortened.name(entry.id()));
    }
    return found;
  }

  @Override
  public boolean hasLooseText(String path) {
    Optional<Document> document = corpus.document(path);
    return document.isPresent()
        ? loose.computeIfAbsent(path, each -> hasLooseText(document.get()))
        : exists(path);
  }

  private boolean hasLooseText(Document document) {
    if (isLoose(document, 0)) {
      return true;
    }
    for (Block block : document.blocks()) {
      if (isLoose(document, block.span().start())) {
        return true;
      }
    }
    return false;
  }

  private boolean isLoose(Document document, int offset) {
    return corpus.entries().at(document, offset).isEmpty();
  }
}
