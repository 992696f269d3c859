package dev.entrylint.engine.rename;

import dev.entrylint.base.Lazy;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Renames;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The search for what moved between two states of a corpus. It would rather not answer than answer
 * wrongly: whatever is answered was known again by what it holds, its title or its place, and
 * nothing else could be meant by any of them. Nothing is looked for before it is asked for. Safe
 * for use by several threads.
 *
 * <p>What blocks hold must have been measured in both corpora. Where it was not, documents are not
 * known again, and headings by their titles only.
 */
public final class RenameSearch implements Renames {

  /** Who knows what changed the files since. */
  public interface History {

    /** Nobody. */
    History UNKNOWN = (path, what, text) -> Optional.empty();

    /** What got lost of a file. */
    enum What {
      /** All of it, at its path. */
      FILE,
      /** An id that is written in it. */
      ID,
      /** A heading. */
      TITLE
    }

    /**
     * What took the heading or id {@code text} out of the file at {@code path}; a part of a
     * sentence, such as {@code in 1a2b3c4 'its message'}.
     *
     * @param text empty for the file itself
     */
    Optional<String> lost(String path, What what, String text);
  }

  private final Corpus before;
  private final Corpus now;
  private final History history;
  private final Lazy<MovedDocuments> documents;
  private final Lazy<MovedPassages> passages;

  // By the path that the document had.
  private final Map<String, Moves> moves = new ConcurrentHashMap<>();

  /** The search for what is in {@code now} of {@code before}. */
  public RenameSearch(Corpus before, Corpus now) {
    this(before, now, History.UNKNOWN);
  }

  /** The same, where it is known what changed files. */
  public RenameSearch(Corpus before, Corpus now, History history) {
    this.history = history;
    this.before = before;
    this.now = now;
    documents = new Lazy<>(() -> new MovedDocuments(before, now));
    passages = new Lazy<>(() -> new MovedPassages(before, now));
  }

  @Override
  public Optional<Document> document(String path) {
    return before.document(path).isEmpty() || now.document(path).isPresent()
        ? Optional.empty()
        : documents.get().at(path);
  }

  /**
   * What became of one document.
   *
   * @param now its passages now; empty if it is gone
   * @param successors of its passages in the document that it is now
   */
  private record Moves(
      Passages before, Optional<Passages> now, boolean renamed, Optional<Successors> successors) {}

  private Moves moves(Document document) {
    Passages old = new Passages(document, before.anchors().of(document));
    Optional<Document> same = now.document(document.path());
    Optional<Passages> today =
        same.or(() -> document(document.path()))
            .map(each -> new Passages(each, now.anchors().of(each)));
    return new Moves(
        old, today, same.isEmpty(), today.map(passages -> new Successors(old, passages)));
  }

  @Override
  public Optional<Definition> definition(String path, String id) {
    Optional<Document> document = before.document(path);
    if (document.isEmpty()) {
      return Optional.empty();
    }
    Moves here = moves.computeIfAbsent(path, any -> moves(document.get()));
    if (!here.before.defines(id)) {
      return Optional.empty();
    }
    if (here.now.isPresent() && here.now.get().defines(id)) {
      // It went with its document, or is not gone at all.
      return here.renamed ? here.now.get().definition(id) : Optional.empty();
    }
    Optional<Passage> passage = here.before.named(id);
    if (passage.isEmpty()) {
      return Optional.empty();
    }
    Set<Definition> found = here.successors.map(each -> each.of(passage.get())).orElse(Set.of());
    return single(found.isEmpty() ? passages.get().of(passage.get(), id) : found);
  }

  @Override
  public Optional<String> change(String path) {
    return history.lost(path, History.What.FILE, "");
  }

  @Override
  public Optional<String> change(String path, String id) {
    Optional<Document> document = before.document(path);
    if (document.isEmpty()) {
      return Optional.empty();
    }
    Moves here = moves.computeIfAbsent(path, any -> moves(document.get()));
    // An id that is made of a title stands nowhere.
    return here.before
        .named(id)
        .flatMap(
            passage ->
                isWritten(passage, id)
                    ? history.lost(path, History.What.ID, id)
                    : history.lost(path, History.What.TITLE, passage.heading().title()));
  }

  private static boolean isWritten(Passage passage, String id) {
    return passage.definition(each -> each.id().equals(id)).stream()
        .anyMatch(each -> each.anchor().kind() != Anchor.Kind.DERIVED);
  }

  private static Optional<Definition> single(Set<Definition> found) {
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }
}
