package dev.entrylint.rule;

import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.model.Document;
import java.util.Optional;

/**
 * What moved between an earlier snapshot and the corpus that is checked: for links to something
 * that is gone, and where it went.
 */
public interface Renames {

  /** Nothing moved that anybody knows of. */
  Renames NONE =
      new Renames() {
        @Override
        public Optional<Document> document(String path) {
          return Optional.empty();
        }

        @Override
        public Optional<Definition> definition(String path, String id) {
          return Optional.empty();
        }

        @Override
        public Optional<String> change(String path) {
          return Optional.empty();
        }

        @Override
        public Optional<String> change(String path, String id) {
          return Optional.empty();
        }
      };

  /**
   * The document that holds today what the earlier document at {@code path} held.
   *
   * @param path below the root, with {@code /}, at which no document is any more
   * @return empty if there was none, or it is not known where its text went
   */
  Optional<Document> document(String path);

  /**
   * The definition that took the place of an id that is gone, in the same document or in the one
   * that it moved to.
   *
   * @param path the path of the document, below the root, that defined the id earlier
   * @param id the id as it was, without {@code #}
   * @return empty if the document did not define it, or it is not known what became of it
   */
  Optional<Definition> definition(String path, String id);

  /**
   * What took the document away that was at {@code path}: a part of a sentence, such as {@code in
   * 1a2b3c4 'its message'}. May take a while.
   *
   * @return empty if that is not known
   */
  Optional<String> change(String path);

  /** The same of the id {@code id} that the document at {@code path} defined. */
  Optional<String> change(String path, String id);
}
