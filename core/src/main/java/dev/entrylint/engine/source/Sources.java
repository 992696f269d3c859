package dev.entrylint.engine.source;

import dev.entrylint.base.FileTree;
import dev.entrylint.convention.Glob;
import dev.entrylint.model.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * The files of a corpus, wherever they lie, and what lies beside them, at one moment. Safe for
 * several threads.
 */
public interface Sources extends FileTree {

  /** What a list of known findings is called, which is no document in any folder. */
  String BASELINE = "entrylint-baseline.tsv";

  /**
   * The paths of the files below the root that one of {@code include} takes in and none of {@code
   * exclude} takes out, by the first glob that takes them in, then by path in the order of code
   * points.
   *
   * @throws IOException if the folders cannot be listed; the message names the folder
   */
  List<String> paths(List<Glob> include, List<Glob> exclude) throws IOException;

  /** What is like a document and was none when {@link #paths} was asked last, the most first. */
  default List<UnreadFiles> unread() {
    return List.of();
  }

  /**
   * The paths of the configurations in folders below the root that were come upon when {@link
   * #paths} was asked last, sorted.
   */
  default List<String> configurations() {
    return List.of();
  }

  /**
   * The symbolic links that {@link #paths} came upon, by their paths: those to documents, and those
   * behind which there may be folders.
   */
  default Set<String> links() {
    return Set.of();
  }

  /**
   * The same files as links see them. Where the root is but a symbolic link to a folder, the names
   * above it are those above the link for whoever looks for a configuration; a link in a document
   * leads out of the folder itself.
   */
  default Sources asLinksSee() {
    return this;
  }

  /**
   * Reads a file; again, it is the same.
   *
   * @throws IOException if it cannot be read, or has changed since it was read first
   */
  default SourceFile read(String path) throws IOException {
    return new SourceFile(path, bytes(path));
  }

  /**
   * What tells the content of the file at {@code path} from another: of equal ones the same bytes
   * have been read. Of the same bytes there may be several, which only costs time.
   *
   * @throws IOException if it cannot be read
   */
  default Object content(String path) throws IOException {
    return new HeldBytes(bytes(path), FileTime.UNKNOWN);
  }

  /**
   * Whether the file at {@code path} holds what {@code content} was made of, here or in sources of
   * another moment.
   *
   * @throws IOException if it cannot be read
   */
  default boolean holds(String path, Object content) throws IOException {
    return content(path).equals(content);
  }

  /** Whether git ignores what may be at {@code path}, for instance as a build makes it. */
  default boolean isIgnored(String path) {
    return false;
  }
}
