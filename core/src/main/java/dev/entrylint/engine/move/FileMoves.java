package dev.entrylint.engine.move;

import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.edit.FileChange;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.known.Baseline;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What names a file that a fix gives another path, other than links, which the fix has mended. */
public final class FileMoves {

  private FileMoves() {}

  /**
   * Edits of the configuration by which it names the file of {@code move} where it will be.
   *
   * @param snapshot the corpus as it is
   * @throws ConfigException if its configuration cannot be read any more
   */
  public static List<TextEdit> configuration(Snapshot snapshot, ConfigLoader configs, MoveFile move)
      throws ConfigException {
    MovedCorpus corpus = new MovedCorpus(snapshot, configs, FileRename.NONE);
    Relocation relocation = new Relocation(move.from(), move.to());
    corpus.editConfig(value -> ConfigMoves.path(value, relocation));
    return corpus.edits().all();
  }

  /**
   * The list of known findings by the names that they have in {@code after}.
   *
   * @param list by the names in {@code before}
   * @param moves what got other paths between the two
   */
  public static Baseline known(
      Baseline list, Snapshot before, Snapshot after, Collection<MoveFile> moves) {
    return BaselineMoves.moved(list, before, after, Renaming.ofFiles(moves));
  }

  /**
   * What becomes of the file with the list of known findings.
   *
   * @param moves what got other paths between the two
   * @return empty if there is none, or it stays as it is
   * @throws ConfigException if it is no such list
   */
  public static Optional<FileChange> knownFile(
      Snapshot before, Snapshot after, Collection<MoveFile> moves)
      throws IOException, ConfigException {
    return BaselineMoves.change(before, after, Renaming.ofFiles(moves));
  }
}
