package dev.entrylint.infer.kind;

import dev.entrylint.corpus.entry.Entry;
import java.util.List;

/**
 * Documents that lie together and look alike.
 *
 * @param paths globs that they fit
 * @param names what one of them may be called, the best first; at least one
 */
public record Group(List<String> names, List<String> paths, List<Entry> members) {

  /** What one of them is called best. */
  public String name() {
    return names.get(0);
  }

  /** The same, called {@code name}. */
  public Group called(String name) {
    return new Group(List.of(name), paths, members);
  }
}
