package dev.entrylint.engine.git;

import dev.entrylint.base.Limits;
import dev.entrylint.base.RefusedFileException;
import dev.entrylint.engine.source.LaidFile;
import java.io.IOException;

/**
 * A file as a commit or the index has it.
 *
 * @param id the name of its content
 * @param path for messages
 * @param state what has it, for messages
 * @param most how many bytes of it are read at most
 */
record GitFile(GitBlobs blobs, String id, String path, String state, long most)
    implements LaidFile {

  /** What tells contents apart: git has the same name for the same bytes only. */
  private record Content(String id) {}

  /**
   * Says so if its content is not here.
   *
   * @throws GitException if it is not
   */
  void require() throws GitException {
    if (!blobs.has(id)) {
      throw new GitException(
          "git does not have what '"
              + path
              + "' held in "
              + state
              + ", as the clone is partial, and entrylint fetches nothing; a command that shows it"
              + " does, such as 'git cat-file blob "
              + id
              + "'");
    }
  }

  @Override
  public byte[] bytes() throws IOException {
    require();
    if (blobs.size(id) > most) {
      throw RefusedFileException.tooLarge(most, Limits.DOCUMENT_OPTION);
    }
    return blobs.read(id);
  }

  @Override
  public Object content() {
    return new Content(id);
  }
}
