package dev.entrylint.engine.move;

import dev.entrylint.base.Printable;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Whether all links, and all values that state relations, lead where they led before. */
final class LinkProof {

  private final Relocation relocation;
  private final MoveEdits edits;

  /**
   * @param edits what was done between the two moments
   */
  LinkProof(Relocation relocation, MoveEdits edits) {
    this.relocation = relocation;
    this.edits = edits;
  }

  /** What is lost from {@code before} to {@code after}; sentences without a full stop. */
  List<String> lost(Snapshot before, Snapshot after) {
    return lost(before, after, this::leadsAsBefore);
  }

  /**
   * The same where a document got more anchors, so that ids say which is meant.
   *
   * @param before what nothing moves from
   */
  static List<String> lostById(Snapshot before, Snapshot after, MoveEdits edits) {
    return new LinkProof(Relocation.NONE, edits)
        .lost(before, after, (one, other) -> id(one).equals(id(other)));
  }

  /** The documents of {@code before} that are none in {@code after}; sentences as above. */
  static List<String> gone(Snapshot before, Snapshot after, Relocation relocation) {
    LinkProof proof = new LinkProof(relocation, new MoveEdits());
    return before.corpus().documents().stream()
        .filter(each -> after.corpus().document(relocation.of(each.path())).isEmpty())
        .map(proof::noDocument)
        .toList();
  }

  private static List<String> id(Resolution resolution) {
    return resolution
        .found()
        .map(
            found ->
                List.of(
                    found.document().path(), found.definition().map(each -> each.id()).orElse("")))
        .orElse(List.of());
  }

  private boolean leadsAsBefore(Resolution one, Resolution other) {
    Optional<Destination> to = Destination.of(one);
    return to.isEmpty()
        || Destination.of(other).equals(to.map(each -> each.after(relocation)))
            && (one instanceof Resolution.Misspelled || !(other instanceof Resolution.Misspelled));
  }

  private List<String> lost(
      Snapshot before, Snapshot after, BiPredicate<Resolution, Resolution> same) {
    List<String> lost = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    for (int run = 0; run < before.runs(); run++) {
      Corpus now = before.corpora().get(run);
      Corpus then = after.corpora().get(Math.min(run, after.runs() - 1));
      boolean relations = RelationMoves.mayBeIn(now);
      for (Document document : now.documents()) {
        Optional<Document> moved = then.document(relocation.of(document.path()));
        if (moved.isEmpty()) {
          gone.add(noDocument(document));
          continue;
        }
        compare(now.links().of(document), then.links().of(moved.get()), same, lost);
        if (relations) {
          compare(
              RelationMoves.values(now, document),
              RelationMoves.values(then, moved.get()),
              same,
              lost);
        }
      }
    }
    return (gone.isEmpty() ? lost : gone).stream().distinct().toList();
  }

  private String noDocument(Document document) {
    String then = relocation.of(document.path());
    int dot = document.path().lastIndexOf('.');
    boolean named = then.indexOf('.', then.lastIndexOf('/') + 1) < 0 && dot > 0;
    return "'"
        + then
        + "' would be no document of the corpus, by include and exclude"
        + (named ? "; did you mean '" + then + document.path().substring(dot) + "'?" : "");
  }

  private void compare(
      List<Link> now,
      List<Link> then,
      BiPredicate<Resolution, Resolution> same,
      List<String> lost) {
    Map<Integer, Link> byStart = now.size() == then.size() ? Map.of() : byStart(then);
    for (int i = 0; i < now.size(); i++) {
      Link link = now.get(i);
      String path = link.document().path();
      Optional<Link> later =
          now.size() == then.size()
              ? Optional.of(then.get(i))
              : Optional.ofNullable(byStart.get(edits.then(path, link.reference().span().start())));
      boolean replaced = later.isEmpty() && edits.hasIn(path, link.reference().span());
      boolean kept = later.isPresent() && same.test(link.resolution(), later.get().resolution());
      if (!kept && !replaced && Destination.of(link.resolution()).isPresent()) {
        lost.add(sentence(link));
      }
    }
  }

  private static Map<Integer, Link> byStart(List<Link> links) {
    Map<Integer, Link> byStart = new HashMap<>();
    links.forEach(each -> byStart.putIfAbsent(each.reference().span().start(), each));
    return byStart;
  }

  private static String sentence(Link link) {
    return Places.of(link.document(), link.reference().place())
        + ": '"
        + Printable.line(link.reference().target())
        + "' would no longer lead to "
        + Destination.of(link.resolution()).map(Destination::path).map(Printable::line).orElse("");
  }
}
