package dev.entrylint.engine.move;

import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.model.Document;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.renderer.Writing;
import java.io.IOException;
import java.util.Optional;

/** Old ids that live on beside the new ones, for links from elsewhere. */
final class FormerIds {

  private final Snapshot moved;
  private final MovedCorpus corpus;

  private FormerIds(Snapshot moved, MovedCorpus corpus) {
    this.moved = moved;
    this.corpus = corpus;
  }

  /**
   * Lays the id that {@code old} had into {@code corpus}, and gives the snapshot that has it.
   *
   * @param moved what it is without it
   * @throws MoveRefusedException if the renderer has no such anchors, or links would be lost
   */
  static Snapshot keep(Snapshot moved, MovedCorpus corpus, Definition old)
      throws IOException, ConfigException, MoveRefusedException {
    FormerIds ids = new FormerIds(moved, corpus);
    MoveEdits edits = new MoveEdits();
    edits.add(ids.anchor(old));
    Snapshot after = corpus.laid(edits);
    Mover.refuseLost(LinkProof.lostById(moved, after, edits));
    ids.requireFound(old, after);
    return after;
  }

  private Writing writing(String path) {
    return Renderers.writing(renderer(path));
  }

  private String renderer(String path) {
    return moved.project().config().renderersOf(path).get(0).name();
  }

  /** An anchor with the old id above what has another one now. */
  private TextEdit anchor(Definition old) throws MoveRefusedException, IOException {
    String path = old.document().path();
    Document document = moved.corpus().document(path).orElseThrow();
    String place = Destination.place(old);
    Optional<Definition> now =
        moved.corpus().anchors().of(document).stream()
            .filter(each -> Destination.place(each).equals(place))
            .findFirst();
    Optional<String> written = writing(path).anchor(old.id());
    boolean heading = place.startsWith(Destination.HEADING);
    if (written.isEmpty() || now.isEmpty() || !heading || isNested(document, now.get())) {
      throw new MoveRefusedException(
          "'"
              + old.id()
              + "' cannot be kept as an id: "
              + (heading
                  ? "this is no place for an anchor of " + renderer(path)
                  : "only those of headings can"));
    }
    Span span = document.headings().get(now.get().anchor().heading()).span();
    LineTable lines = document.lines();
    int start = lines.start(lines.line(span.start()));
    String text = corpus.then(path);
    String end = text.indexOf("\r\n") >= 0 ? "\r\n" : "\n";
    boolean apart = start == 0 || text.substring(0, start).endsWith(end + end);
    return new TextEdit(path, Span.at(start), (apart ? "" : end) + written.get() + end + end);
  }

  private static boolean isNested(Document document, Definition definition) {
    return document.headings().get(definition.anchor().heading()).nested();
  }

  private void requireFound(Definition old, Snapshot after) throws MoveRefusedException {
    Document document = after.corpus().document(old.document().path()).orElseThrow();
    Reference link = link("#" + old.id());
    boolean found =
        after
            .corpus()
            .links()
            .resolve(document, link)
            .found()
            .flatMap(each -> each.definition())
            .isPresent();
    if (!found) {
      throw new MoveRefusedException(
          "'" + old.id() + "' cannot be kept as an id: its renderer makes another of it");
    }
  }

  private static Reference link(String target) {
    return new Reference(
        Reference.Form.INLINE, false, target, "", Optional.empty(), Span.at(0), Span.at(0));
  }
}
