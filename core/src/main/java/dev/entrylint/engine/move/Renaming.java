package dev.entrylint.engine.move;

import dev.entrylint.edit.MoveFile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How names in findings change.
 *
 * @param relocations the paths that change, each by one of them
 * @param path the path of the document in which an id changes; empty if none does
 */
record Renaming(List<Relocation> relocations, String path, String now, String then) {

  static Renaming ofFiles(Relocation relocation) {
    return new Renaming(List.of(relocation), "", "", "");
  }

  static Renaming ofFiles(Collection<MoveFile> moves) {
    return new Renaming(
        moves.stream().map(each -> new Relocation(each.from(), each.to())).toList(), "", "", "");
  }

  static Renaming ofId(String path, String now, String then) {
    return new Renaming(List.of(), path, now, then);
  }

  /** Where {@code file} is then. */
  String path(String file) {
    for (Relocation each : relocations) {
      if (each.moves(file)) {
        return each.of(file);
      }
    }
    return file;
  }

  /** What the id of an entry in the document at {@code document} is then. */
  Optional<String> entry(Optional<String> id, String document) {
    if (id.isPresent() && document.equals(path) && id.get().equals(now)) {
      return Optional.of(then);
    }
    return id.map(this::path); // a document without a heading has its path for an id
  }
}
