package dev.entrylint.engine.move;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.heading.HeadingEdits;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.renderer.Renderers;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a heading or an anchor gets another id.
 *
 * @param document the one that it is in
 * @param definition what it is now
 * @param renderer the name of that which shows the document
 */
record PlaceRename(Document document, Definition definition, String renderer) {

  /** What every form in which an id is written takes. */
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_:.-]+");

  /** What ids of blocks begin with. */
  private static final String CARET = "^";

  static PlaceRename of(Snapshot snapshot, Definition definition) {
    String path = definition.document().path();
    Document document = snapshot.corpus().document(path).orElseThrow();
    String renderer = snapshot.project().config().renderersOf(path).get(0).name();
    return new PlaceRename(document, definition, renderer);
  }

  /** The id that {@code written} asks for: behind {@code #}, or behind the path of the document. */
  String id(String written) throws MoveRefusedException {
    String start = document.path() + "#";
    String id =
        written.startsWith(start)
            ? written.substring(start.length())
            : written.startsWith("#") ? written.substring(1) : written;
    if (id.indexOf('#') > 0) {
      throw new MoveRefusedException(
          "'"
              + written
              + "' is in another file; what has an id keeps its place in "
              + document.path());
    }
    boolean block = anchor().kind() == Anchor.Kind.BLOCK;
    String bare = block && id.startsWith(CARET) ? id.substring(1) : id;
    if (!ID.matcher(bare).matches()) {
      throw new MoveRefusedException(
          "'" + id + "' cannot be an id: it has letters, digits, '_', ':', '.' and '-' only");
    }
    return definition.id().startsWith(CARET) ? CARET + bare : bare;
  }

  /** Refuses an {@code id} that leads somewhere already. */
  void requireFree(String id, Snapshot snapshot) throws MoveRefusedException {
    for (Corpus corpus : snapshot.corpora()) {
      boolean shared = corpus.anchors().areShared();
      for (Document each : corpus.documents()) {
        if (!shared && !each.path().equals(document.path())) {
          continue;
        }
        for (Definition other : corpus.anchors().of(each)) {
          if (other.id().equals(id) && !other.isSame(definition)) {
            throw new MoveRefusedException(
                "there is an id '" + id + "' already: " + Places.of(each, other.anchor().span()));
          }
        }
      }
    }
  }

  /** Writes {@code id} in the place of what makes the id now. */
  TextEdit toId(String id, String text) throws MoveRefusedException {
    Optional<TextEdit> edit =
        heading().isPresent()
            ? HeadingEdits.id(document, text, heading().get(), id, Renderers.writing(renderer))
            : anchor().idSpan().map(span -> new TextEdit(document.path(), span, id));
    if (edit.isEmpty()) {
      throw new MoveRefusedException(
          Places.of(document, anchor().span())
              + ": '"
              + id
              + "' cannot be written here as the id of "
              + (heading().isPresent()
                  ? "a heading, by the grammar of "
                      + renderer
                      + "; --title gives the heading another title, and so another id"
                  : "what the renderer makes"));
    }
    return edit.get();
  }

  /** Writes {@code title} as the text of the heading. */
  TextEdit toTitle(String title) throws MoveRefusedException {
    if (heading().isEmpty()) {
      throw new MoveRefusedException(
          "'" + definition.id() + "' is not the id of a heading, so it has no title");
    }
    if (title.isBlank() || title.chars().anyMatch(c -> c == '\n' || c == '\r')) {
      throw new MoveRefusedException("a title is one line of text");
    }
    return new TextEdit(document.path(), heading().get().titleSpan(), title.strip());
  }

  /** Which title it has in {@code after}, if it is a heading and has another one. */
  Retitled retitled(Snapshot after) {
    Optional<Heading> now = heading();
    if (now.isEmpty()) {
      return Retitled.NONE;
    }
    Document changed = after.corpus().document(document.path()).orElseThrow();
    Heading then = changed.headings().get(anchor().heading());
    return then.title().equals(now.get().title())
        ? Retitled.NONE
        : new Retitled(document.path(), now.get().title(), then.title());
  }

  private Anchor anchor() {
    return definition.anchor();
  }

  /** Its heading, if it is the id of one. */
  private Optional<Heading> heading() {
    return Destination.place(definition).startsWith(Destination.HEADING)
        ? Optional.of(document.headings().get(anchor().heading()))
        : Optional.empty();
  }
}
