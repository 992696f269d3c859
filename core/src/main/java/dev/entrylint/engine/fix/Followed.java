package dev.entrylint.engine.fix;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.known.Baseline;
import dev.entrylint.engine.move.FileMoves;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.rule.Fix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What follows from fixes that a rule knows nothing of: what else names a file that moves, and what
 * another configuration says.
 *
 * @param configs reads the configuration anew, as it is edited
 */
record Followed(ConfigLoader configs) {

  /**
   * {@code fix} with the edits of the configuration that it asks for.
   *
   * @throws IOException if the configuration cannot be read any more
   */
  Fix whole(Fix fix, Snapshot snapshot) throws IOException {
    List<Edit> edits = new ArrayList<>(fix.edits());
    for (Edit each : fix.edits()) {
      if (each instanceof MoveFile move) {
        try {
          edits.addAll(FileMoves.configuration(snapshot, configs, move));
        } catch (ConfigException changed) {
          throw new IOException("the configuration has changed meanwhile", changed);
        }
      }
    }
    return edits.size() == fix.edits().size()
        ? fix
        : new Fix(fix.title(), fix.safety(), edits, fix.alternative());
  }

  /**
   * The corpus in {@code sources}.
   *
   * @param before as it was before files were edited
   * @param edited the paths of these files
   * @throws IOException if they cannot be listed, or the configuration among them is none any more
   */
  Snapshot next(Snapshot before, Sources sources, Collection<String> edited) throws IOException {
    Config config = before.project().config();
    boolean same =
        config.file().isEmpty()
            || edited.stream().allMatch(path -> before.corpus().document(path).isPresent());
    if (same) {
      return before.project().snapshot(sources);
    }
    try {
      Config now = configs.load(config.file().get(), config.root(), sources);
      return before.project().reconfigured(now).snapshot(sources);
    } catch (ConfigException broken) {
      throw new IOException("the configuration is none as fixes edit it: " + broken, broken);
    }
  }

  /** What is known by the names that it has in {@code after}. */
  static KnownBefore known(
      KnownBefore known, Snapshot before, Snapshot after, Collection<MoveFile> moves) {
    Optional<Baseline> list = known.baseline();
    return list.isEmpty() || moves.isEmpty()
        ? known
        : new KnownBefore(
            Optional.of(FileMoves.known(list.get(), before, after, moves)), known.earlier());
  }
}
