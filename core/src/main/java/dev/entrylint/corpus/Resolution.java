package dev.entrylint.corpus;

import dev.entrylint.model.Document;
import java.util.Optional;

/** Where a reference leads. */
public sealed interface Resolution {

  /**
   * To a document of the corpus, and to an anchor in it if the target has a fragment that names
   * one.
   *
   * @param definition the first definition of the fragment; empty if the target has none or it
   *     means the top of the page
   */
  record Found(Document document, Optional<Definition> definition) implements Resolution {}

  /** To a file or folder that is not a document of the corpus; a fragment is not looked into. */
  record OtherFile(String path) implements Resolution {}

  /**
   * Nowhere: there is no such file.
   *
   * @param path below the root; begins with {@code ../} if it leads out of it
   */
  record NoSuchFile(String path) implements Resolution {}

  /**
   * Nowhere: the text that it leads to defines no such id.
   *
   * @param document the document that the target names, or that the reference is in
   * @param fragment the fragment without {@code #}, decoded
   */
  record NoSuchAnchor(Document document, String fragment) implements Resolution {}

  /** Out into the world; never fetched. */
  record External() implements Resolution {}

  /**
   * It cannot be known from the corpus.
   *
   * @param reason why, for people
   */
  record Ignored(String reason) implements Resolution {}
}
