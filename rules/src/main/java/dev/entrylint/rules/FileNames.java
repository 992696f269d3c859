package dev.entrylint.rules;

import dev.entrylint.convention.NamePattern;
import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.model.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the files of entries should be called. */
public final class FileNames {

  private FileNames() {}

  /** The name of {@code document}'s file, without its folders. */
  public static String name(Document document) {
    return document.path().substring(document.path().lastIndexOf('/') + 1);
  }

  /**
   * The names that the file of {@code entry} may have, whose kind must say so: by its id, and by
   * the ids that it should have, the likeliest first. If the id is at fault, the file is not. An
   * entry without the title or the heading that they are made of has none.
   */
  public static List<String> of(Entry entry) {
    NamePattern pattern = EntryConventions.kind(entry).file().orElseThrow();
    if (!entry.titled() && pattern.hasField("title")) {
      return List.of();
    }
    List<String> ids =
        EntryConventions.kind(entry).ids().stream()
            .filter(id -> EntryConventions.hasName(entry, id))
            .map(id -> EntryConventions.name(entry, id))
            .toList();
    Set<String> names = new LinkedHashSet<>();
    boolean named = EntryConventions.hasName(entry, pattern);
    if (named && ids.contains(entry.id())) {
      names.add(EntryConventions.name(entry, pattern));
    }
    ids.forEach(id -> names.add(EntryConventions.name(entry, pattern, id)));
    if (named) {
      names.add(EntryConventions.name(entry, pattern));
    }
    return List.copyOf(names);
  }

  /** Whether {@code entry}, whose kind must say so, has what the name of its file is made of. */
  public static boolean canBeSaid(Entry entry) {
    return entry.titled() && entry.heading().isPresent() || !of(entry).isEmpty();
  }

  /** Whether {@code name} is one of the names that the file of {@code entry} may have, if any. */
  public static boolean fits(Entry entry, String name) {
    // The usual case first: it takes the least work.
    if (EntryConventions.name(entry, EntryConventions.kind(entry).file().orElseThrow())
        .equals(name)) {
      return true;
    }
    List<String> names = of(entry);
    return names.isEmpty() || names.contains(name);
  }

  /**
   * The file in the same folder that is called as that of {@code entry} should be, if it has
   * another.
   */
  public static Optional<Document> rightFile(CorpusView corpus, Entry entry) {
    if (EntryConventions.kind(entry).file().isEmpty() || fits(entry, name(entry.document()))) {
      return Optional.empty();
    }
    List<String> names = of(entry);
    String path = entry.document().path();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return names.stream()
        .map(name -> corpus.document(folder + name))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether the two hold the same text. */
  public static boolean sameContent(CorpusView corpus, Entry one, Entry other) {
    return corpus.entries().original(one).orElse(one)
        == corpus.entries().original(other).orElse(other);
  }
}
