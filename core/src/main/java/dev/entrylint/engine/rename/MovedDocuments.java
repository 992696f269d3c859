package dev.entrylint.engine.rename;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which documents that are gone are new ones now: those that hold all the same, and those that hold
 * most of the same where no other text of the corpus has it. What stands in many documents, such as
 * the headings of a template, speaks for none.
 */
final class MovedDocuments {

  private final Corpus before;
  private final Corpus now;
  private final Map<String, Document> places = new HashMap<>();

  MovedDocuments(Corpus before, Corpus now) {
    this.before = before;
    this.now = now;
    List<Document> gone = missing(before, now);
    List<Document> added = missing(now, before);
    if (!gone.isEmpty() && !added.isEmpty()) {
      Singles<Content, Document> wholes = new Singles<>();
      added.forEach(each -> wholes.add(Content.of(each), each));
      for (Document each : gone) {
        Optional.of(Content.of(each))
            .filter(Content::isTelling)
            .flatMap(wholes::find)
            .ifPresent(place -> places.put(each.path(), place));
      }
      addMostlyEqual(gone, added);
    }
  }

  /** The documents of {@code corpus} at whose paths {@code other} has none. */
  private static List<Document> missing(Corpus corpus, Corpus other) {
    List<Document> missing = new ArrayList<>();
    for (Document document : corpus.documents()) {
      if (other.document(document.path()).isEmpty() && Content.isMeasured(document)) {
        missing.add(document);
      }
    }
    return missing;
  }

  /** The new document that was at {@code path}. */
  Optional<Document> at(String path) {
    return Optional.ofNullable(places.get(path));
  }

  private void addMostlyEqual(List<Document> gone, List<Document> added) {
    List<Document> left = gone.stream().filter(each -> !places.containsKey(each.path())).toList();
    Set<String> paths = new LinkedHashSet<>();
    added.forEach(each -> paths.add(each.path()));
    places.values().forEach(each -> paths.remove(each.path()));
    if (left.isEmpty() || paths.isEmpty()) {
      return; // else both corpora are searched
    }
    Map<Content.Piece, Optional<Document>> homesBefore = homes(before);
    Map<Content.Piece, Optional<Document>> homesNow = homes(now);
    for (Document each : left) {
      mostlyEqual(each, homesBefore, homesNow)
          .filter(place -> paths.contains(place.path()))
          .ifPresent(place -> places.put(each.path(), place));
    }
  }

  /** The document that has each block; of a block that several have, it is empty. */
  private static Map<Content.Piece, Optional<Document>> homes(Corpus corpus) {
    Map<Content.Piece, Optional<Document>> homes = new HashMap<>();
    for (Document document : corpus.documents()) {
      for (Block block : document.blocks()) {
        homes.merge(
            Content.Piece.of(block),
            Optional.of(document),
            (one, other) -> one.equals(other) ? one : Optional.empty());
      }
    }
    return homes;
  }

  /**
   * The document of today with at least three fifths of what only {@code document} had, if that is
   * more than half of all that either holds.
   */
  private static Optional<Document> mostlyEqual(
      Document document,
      Map<Content.Piece, Optional<Document>> homesBefore,
      Map<Content.Piece, Optional<Document>> homesNow) {
    Content all = Content.of(document);
    Map<Document, Long> shared = new HashMap<>();
    long own = 0;
    for (Content.Piece piece : new LinkedHashSet<>(all.pieces())) {
      if (homesBefore.get(piece).isPresent()) {
        own += piece.weight();
        Optional<Document> home = homesNow.getOrDefault(piece, Optional.empty());
        home.ifPresent(each -> shared.merge(each, (long) piece.weight(), Long::sum));
      }
    }
    for (Map.Entry<Document, Long> each : shared.entrySet()) {
      long weight = each.getValue();
      if (weight >= Content.ENOUGH
          && 5 * weight >= 3 * own
          && 2 * weight > all.weight()
          && 2 * weight > Content.of(each.getKey()).weight()) {
        return Optional.of(each.getKey());
      }
    }
    return Optional.empty();
  }
}
