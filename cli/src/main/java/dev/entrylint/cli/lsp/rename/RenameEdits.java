package dev.entrylint.cli.lsp.rename;

import dev.entrylint.base.SlashedPath;
import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.edit.Refusal;
import dev.entrylint.cli.lsp.edit.WorkspaceEdits;
import dev.entrylint.cli.lsp.edit.WorkspaceEdits.Note;
import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.cli.lsp.root.Spot;
import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.edit.FileChange;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.move.MoveOrder;
import dev.entrylint.engine.move.MovePlan;
import dev.entrylint.engine.move.MoveRefusedException;
import dev.entrylint.engine.move.Mover;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.lsp4j.WorkspaceEdit;

/** The edits by which something gets another name, as {@code entrylint mv} writes them. */
record RenameEdits(Spot spot, ClientFeatures client, Consumer<String> say) {

  /** All for {@code subject} to be called {@code name}. */
  WorkspaceEdit of(Renamed subject, String name) {
    try {
      List<FileChange> changes = changes(subject, name);
      WorkspaceEdits edits = new WorkspaceEdits(moment(), client);
      if (!edits.canDo(changes)) {
        throw Refusal.failed("this editor cannot move files by an edit");
      }
      String label = "Rename '" + subject.placeholder() + "' to '" + name + "'";
      return edits.of(changes, change -> Optional.of(note(label, change)));
    } catch (MoveRefusedException refused) {
      throw Refusal.failed(refused.getMessage());
    } catch (IOException | ConfigException unreadable) {
      throw Refusal.failed(unreadable.getMessage());
    }
  }

  private Moment moment() {
    return spot.moment();
  }

  /** Settings are looked at before they are changed, as nobody sees there what they mean. */
  private Note note(String label, FileChange change) {
    boolean settings = moment().corpus().document(change.from()).isEmpty() && !change.moves();
    return settings
        ? new Note(label + " in settings", change.from(), true)
        : new Note(label, "Whatever names it is written anew", false);
  }

  private List<FileChange> changes(Renamed subject, String name)
      throws MoveRefusedException, ConfigException, IOException {
    if (subject instanceof Renamed.Label label) {
      return List.of(new LabelRename(moment(), spot.document(), label).to(name));
    }
    Snapshot snapshot = moment().snapshot();
    for (int run = 0; run < snapshot.runs(); run++) {
      if (snapshot.read(run).failures() > 0) {
        throw Refusal.failed("a document cannot be read, and so its links cannot be mended");
      }
    }
    MovePlan plan = Mover.plan(snapshot, moment().configs(), order(subject, name));
    plan.notes().forEach(say);
    return plan.changes();
  }

  private static MoveOrder order(Renamed subject, String name) {
    if (subject instanceof Renamed.Title title) {
      return MoveOrder.title(subject(title.definition()), name);
    }
    if (subject instanceof Renamed.Id id) {
      return MoveOrder.of(subject(id.definition()), name.startsWith("#") ? name : "#" + name);
    }
    Renamed.File file = (Renamed.File) subject;
    int slash = file.path().lastIndexOf('/');
    String own = file.path().substring(slash + 1);
    String ending = own.substring(Math.max(0, ending(own)));
    boolean bare = !file.placeholder().equals(own) || ending(name) < 0;
    String fresh = bare && ending(own) > 0 ? name + ending : name;
    String folder = slash < 0 ? "" : file.path().substring(0, slash);
    return MoveOrder.of(file.path(), SlashedPath.resolve(folder, fresh));
  }

  /** Where the ending of {@code name} begins; -1 if it has none. */
  private static int ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? dot : -1;
  }

  private static String subject(Definition definition) {
    return definition.document().path() + "#" + definition.id();
  }
}
