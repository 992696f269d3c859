package dev.entrylint.engine;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.model.Document;
import dev.entrylint.model.Position;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Related;
import dev.entrylint.rule.Renames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What findings about links say of what these led to in an earlier state: where it was then, and
 * where it is now, if that is known.
 *
 * @param now the corpus of today
 * @param renames what moved from one to the other
 */
record LostLinks(EarlierState earlier, Corpus now, Renames renames) {

  /** The finding, with what there is to say of the link that it is about; itself if it is none. */
  Finding explained(Finding finding) {
    Optional<Document> document = now.document(finding.path());
    Optional<Link> link = document.flatMap(each -> linkAt(each, finding.span()));
    if (link.isEmpty()) {
      return finding;
    }
    Optional<Related> vanished =
        earlier
            .snapshot()
            .corpus()
            .document(finding.path())
            .flatMap(
                before ->
                    vanished(
                        earlier
                            .snapshot()
                            .corpus()
                            .links()
                            .resolve(before, link.get().reference())));
    Finding explained = finding;
    if (vanished.isPresent()) {
      List<Related> related = new ArrayList<>(finding.related());
      related.add(0, vanished.get());
      explained = finding.withRelated(related);
    }
    Optional<String> path = notAdded(link.get());
    return path.isPresent() ? withNote(explained, path.get()) : explained;
  }

  /** The link that leads nowhere which a finding at {@code place} is about. */
  private Optional<Link> linkAt(Document document, Span place) {
    Link found = null;
    for (Link link : now.links().of(document)) {
      Span all = link.reference().span();
      if (link.reference().place().equals(place)
          || all.start() <= place.start() && place.end() <= all.end() && place.length() > 0) {
        found = link; // the last one is the innermost, as it begins last
      }
    }
    return Optional.ofNullable(found).filter(link -> isLost(link.resolution()));
  }

  private static boolean isLost(Resolution resolution) {
    return resolution instanceof Resolution.NoSuchFile
        || resolution instanceof Resolution.NoSuchAnchor
        || resolution instanceof Resolution.NoSuchEntry
        || resolution instanceof Resolution.Misspelled;
  }

  private Optional<Related> vanished(Resolution before) {
    if (before instanceof Resolution.OtherFile file) {
      String now = earlier.files().renamed(file.path()).map(LostLinks::movedTo).orElse("");
      return Optional.of(related(file.path(), new Position(1, 1), "it was here" + now));
    }
    if (!(before instanceof Resolution.Found found)) {
      return Optional.empty();
    }
    Document document = found.document();
    if (found.definition().isEmpty()) {
      return Optional.of(
          related(
              document.path(), new Position(1, 1), "the page was here" + moved(document.path())));
    }
    Definition definition = found.definition().get();
    Optional<Definition> today = renames.definition(document.path(), definition.id());
    Position place = definition.document().position(definition.anchor().span());
    String message = "'" + definition.id() + "' was defined here";
    return Optional.of(
        related(
            document.path(),
            place,
            message + today.map(LostLinks::movedTo).orElseGet(() -> moved(document.path()))));
  }

  private Related related(String path, Position place, String message) {
    return new Related(path, place, message, Optional.of(earlier.ref()));
  }

  private String moved(String path) {
    return renames
        .document(path)
        .map(Document::path)
        .or(() -> earlier.files().renamed(path))
        .map(LostLinks::movedTo)
        .orElse("");
  }

  private static String movedTo(String path) {
    return ", and is '" + path + "' now";
  }

  private static String movedTo(Definition definition) {
    return movedTo(definition.document().path() + "#" + definition.id());
  }

  private Optional<String> notAdded(Link link) {
    if (!(link.resolution() instanceof Resolution.NoSuchFile missing)) {
      return Optional.empty();
    }
    if (earlier.files().isNotAdded(missing.path())) {
      return Optional.of(missing.path());
    }
    if (link.reference().form() == Reference.Form.WIKI) {
      String path = missing.path();
      return earlier.files().notAddedNamed(path.substring(path.lastIndexOf('/') + 1));
    }
    return now.links().tried(link).stream().filter(earlier.files()::isNotAdded).findFirst();
  }

  private static Finding withNote(Finding finding, String path) {
    return finding.withMessage(
        finding.message() + "; '" + path + "' is on disk, but not added to git's index",
        Optional.empty(),
        finding.fixes());
  }
}
