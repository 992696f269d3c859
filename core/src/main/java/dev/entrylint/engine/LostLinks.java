package dev.entrylint.engine;

import dev.entrylint.base.Lazy;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What findings about links say of what these led to in an earlier state: where it was then, and
 * where it is now, if that is known.
 */
final class LostLinks {

  private final EarlierState earlier;
  private final Corpus before;
  private final Corpus now;
  private final Renames renames;

  /** The paths that documents of today had before they moved. */
  private final Lazy<Map<String, String>> former = new Lazy<>(this::findFormer);

  /**
   * @param now the corpus of today
   * @param renames what moved from one to the other
   */
  LostLinks(EarlierState earlier, Corpus now, Renames renames) {
    this.earlier = earlier;
    this.now = now;
    this.renames = renames;
    before = earlier.snapshot().corpus();
  }

  private Map<String, String> findFormer() {
    Map<String, String> found = new HashMap<>();
    for (Document document : before.documents()) {
      if (now.document(document.path()).isEmpty()) {
        renames
            .document(document.path())
            .ifPresent(moved -> found.put(moved.path(), document.path()));
      }
    }
    return found;
  }

  /** The finding, with what there is to say of the link that it is about; itself if it is none. */
  Finding explained(Finding finding) {
    Optional<Document> document = now.document(finding.path());
    Optional<Link> link = document.flatMap(each -> linkAt(each, finding.span()));
    if (link.isEmpty()) {
      return finding;
    }
    Optional<Related> vanished =
        earlierOf(document.get())
            .flatMap(was -> led(before.links().resolve(was, link.get().reference())));
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

  /** What {@code document} was then, wherever it was. */
  private Optional<Document> earlierOf(Document document) {
    Optional<Document> same = before.document(document.path());
    return same.isPresent()
        ? same
        : Optional.ofNullable(former.get().get(document.path())).flatMap(before::document);
  }

  // ---- where it led

  private Optional<Related> led(Resolution there) {
    if (there instanceof Resolution.OtherFile file) {
      String path = file.path();
      boolean stays = earlier.files().isThere(path);
      String place = earlier.files().renamed(path).map(LostLinks::movedTo).orElse("");
      return Optional.of(
          related(path, new Position(1, 1), stays ? stays() : "it was here" + place));
    }
    if (!(there instanceof Resolution.Found found)) {
      return Optional.empty();
    }
    return Optional.of(
        found.definition().isPresent()
            ? led(found.document().path(), found.definition().get())
            : led(found.document().path()));
  }

  private Related led(String path) {
    boolean stays = now.document(path).isPresent();
    String message = stays ? stays() : "the page was here" + moved(path);
    return related(path, new Position(1, 1), message);
  }

  private Related led(String path, Definition definition) {
    String id = definition.id();
    Position place = definition.document().position(definition.anchor().span());
    Optional<Document> document = now.document(path);
    if (document.isPresent() && defines(document.get(), id)) {
      return related(path, place, stays());
    }
    Optional<Definition> today = renames.definition(path, id);
    return related(
        path,
        place,
        "'"
            + id
            + "' was defined here"
            + today.map(LostLinks::movedTo).orElseGet(() -> moved(path)));
  }

  private boolean defines(Document document, String id) {
    for (Definition each : now.anchors().of(document)) {
      if (each.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  private static String stays() {
    return "it led here";
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

  // ---- what nobody has added

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
        Optional.empty());
  }
}
