package dev.entrylint.engine.fix;

import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.edit.FileChange;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.move.FileMoves;
import dev.entrylint.rule.Fix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one fix alone makes of a corpus, which somebody has chosen. */
public final class SingleFix {

  private SingleFix() {}

  /**
   * What becomes of the files: all that {@link Fixer} would make of them by this fix, with what the
   * configuration and the list of known findings call a file that moves.
   *
   * @param snapshot the corpus that the fix is of
   * @param configs reads the configuration anew, where the fix edits it
   * @return empty if it changes nothing, or cannot be applied without breaking what is there
   * @throws IOException if files cannot be read any more
   * @throws ConfigException if the list of known findings is none
   */
  public static List<FileChange> changes(Snapshot snapshot, ConfigLoader configs, Fix fix)
      throws IOException, ConfigException {
    Optional<Round> round = round(snapshot, configs, fix);
    if (round.isEmpty()) {
      return List.of();
    }
    EditedFiles files = edited(snapshot, round.get());
    List<FileChange> changes = new ArrayList<>(files.changes());
    if (!round.get().moves().isEmpty()) {
      Snapshot after =
          new Followed(configs).next(snapshot, files.sources(), round.get().edits().keySet());
      FileMoves.knownFile(snapshot, after, round.get().moves()).ifPresent(changes::add);
    }
    return List.copyOf(changes);
  }

  /** The same without the list of known findings. */
  static List<FileChange> preview(Snapshot snapshot, ConfigLoader configs, Fix fix)
      throws IOException {
    Optional<Round> round = round(snapshot, configs, fix);
    return round.isPresent() ? edited(snapshot, round.get()).changes() : List.of();
  }

  private static Optional<Round> round(Snapshot snapshot, ConfigLoader configs, Fix fix)
      throws IOException {
    Round round = new Round(snapshot);
    Round.Answer answer = round.add(new Followed(configs).whole(fix, snapshot));
    return answer == Round.Answer.TAKEN ? Optional.of(round) : Optional.empty();
  }

  private static EditedFiles edited(Snapshot snapshot, Round round) throws IOException {
    return EditedFiles.of(snapshot.sources()).with(round.edits(), round.moves());
  }
}
