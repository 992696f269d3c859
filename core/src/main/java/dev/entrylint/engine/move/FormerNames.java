package dev.entrylint.engine.move;

import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.FoundBy;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.frontmatter.FrontMatterEdits;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.renderer.Writing;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Old names that live on beside the new ones, for links from elsewhere. */
final class FormerNames {

  private final Snapshot before;
  private final Snapshot moved;
  private final MovedCorpus corpus;

  private FormerNames(Snapshot before, Snapshot moved, MovedCorpus corpus) {
    this.before = before;
    this.moved = moved;
    this.corpus = corpus;
  }

  /**
   * Lays the old names into {@code corpus}, and gives the snapshot that has them.
   *
   * @param moved what it is without them
   * @param id the id that has another name; nothing if files have
   * @throws MoveRefusedException if the renderer has no such names, or links would be lost
   */
  static Snapshot keep(Snapshot before, Snapshot moved, MovedCorpus corpus, Optional<Definition> id)
      throws IOException, ConfigException, MoveRefusedException {
    FormerNames names = new FormerNames(before, moved, corpus);
    MoveEdits edits = new MoveEdits();
    if (id.isPresent()) {
      edits.add(names.anchor(id.get()));
    } else {
      names.addAliases(edits);
    }
    for (String path : edits.paths()) {
      corpus.lay(path, edits.apply(path, corpus.then(path)));
    }
    Snapshot after = corpus.snapshot();
    Mover.refuseLost(LinkProof.lostById(moved, after, edits));
    if (id.isPresent()) {
      names.requireFound(id.get(), after);
    }
    return after;
  }

  private Writing writing(String path) {
    return Renderers.writing(renderer(path));
  }

  private String renderer(String path) {
    return moved.project().config().renderersOf(path).get(0).name();
  }

  // ---- ids

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

  // ---- pages

  /** The old address of each page that has another path, in its front matter. */
  private void addAliases(MoveEdits edits) throws MoveRefusedException, IOException {
    Relocation relocation = corpus.relocation();
    for (Document document : before.corpus().documents()) {
      if (!relocation.moves(document.path())) {
        continue;
      }
      String path = relocation.of(document.path());
      Optional<String> key = writing(path).aliases();
      if (key.isEmpty()) {
        throw new MoveRefusedException(
            renderer(path)
                + " knows no former addresses of pages, so '"
                + document.path()
                + "' cannot be kept");
      }
      Optional<String> address = address(document);
      if (address.isEmpty()) {
        throw new MoveRefusedException(
            "the address of '" + document.path() + "' is not known, so it cannot be kept");
      }
      Document then = moved.corpus().document(path).orElseThrow();
      if (leads(moved.corpus(), address.get(), then)) {
        continue; // it has an address of its own, and keeps it
      }
      Optional<TextEdit> edit =
          FrontMatterEdits.of(then, corpus.then(path), Optional.of(FrontMatter.Format.YAML))
              .add(key.get(), 0, address.get());
      if (edit.isEmpty()) {
        throw new MoveRefusedException(
            "'" + key.get() + "' cannot be written in the front matter of '" + path + "'");
      }
      edits.add(edit.get());
    }
  }

  /**
   * The shortest path from the site's root, with a slash at its end, that is the address of the
   * page.
   */
  private Optional<String> address(Document document) {
    String path = document.path();
    int dot = path.lastIndexOf('.');
    String stem = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    for (String page : List.of(stem, stem.substring(0, Math.max(0, stem.lastIndexOf('/'))))) {
      for (int at = page.length(); at > 0; ) {
        at = page.lastIndexOf('/', at - 1);
        String address = "/" + page.substring(at + 1) + "/";
        if (leads(before.corpus(), address, document)) {
          return Optional.of(address);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean leads(Corpus corpus, String address, Document document) {
    return corpus
        .links()
        .resolve(document, link(address))
        .found()
        .filter(each -> each.by().clue() == FoundBy.Clue.ADDRESS)
        .filter(each -> each.document().path().equals(document.path()))
        .isPresent();
  }

  private static Reference link(String target) {
    return new Reference(
        Reference.Form.INLINE, false, target, "", Optional.empty(), Span.at(0), Span.at(0));
  }
}
