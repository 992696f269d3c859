package dev.entrylint.rules;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.Entry;
import dev.entrylint.corpus.NamePattern;
import dev.entrylint.model.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the files of entries should be called. */
final class FileNames {

  private FileNames() {}

  static String name(Document document) {
    return document.path().substring(document.path().lastIndexOf('/') + 1);
  }

  /**
   * The names that the file of {@code entry} may have, whose kind must say so: by its id, and by
   * the ids that it should have, the likeliest first. If the id is at fault, the file is not.
   */
  static List<String> of(Entry entry) {
    NamePattern pattern = entry.kind().file().orElseThrow();
    List<String> ids = entry.kind().ids().stream().map(id -> id.of(entry)).toList();
    Set<String> names = new LinkedHashSet<>();
    if (ids.contains(entry.id())) {
      names.add(pattern.of(entry));
    }
    ids.forEach(id -> names.add(pattern.of(entry, id)));
    names.add(pattern.of(entry));
    return List.copyOf(names);
  }

  /** The file in the same folder that is called as that of {@code entry} should be. */
  static Optional<Document> elsewhere(Corpus corpus, Entry entry) {
    String path = entry.document().path();
    List<String> names = entry.kind().file().isPresent() ? of(entry) : List.of();
    if (names.contains(name(entry.document()))) {
      return Optional.empty();
    }
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return names.stream()
        .map(name -> corpus.document(folder + name))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether the two hold the same text. */
  static boolean sameContent(Corpus corpus, Entry one, Entry other) {
    Entry first = corpus.twin(one).orElse(one);
    return first.equals(corpus.twin(other).orElse(other));
  }
}
