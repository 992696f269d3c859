package dev.entrylint.engine.move;

import java.util.Optional;

/**
 * How names in findings change.
 *
 * @param relocation the paths that change
 * @param path the path of the document in which an id changes; empty if none does
 */
record Renaming(Relocation relocation, String path, String now, String then) {

  static Renaming ofFiles(Relocation relocation) {
    return new Renaming(relocation, "", "", "");
  }

  static Renaming ofId(String path, String now, String then) {
    return new Renaming(Relocation.NONE, path, now, then);
  }

  /** What the id of an entry in the document at {@code document} is then. */
  Optional<String> entry(Optional<String> id, String document) {
    if (id.isPresent() && document.equals(path) && id.get().equals(now)) {
      return Optional.of(then);
    }
    return id.map(relocation::of); // a document without a heading has its path for an id
  }
}
