package dev.entrylint.cli.lsp.rename;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.edit.WorkspaceEdits;
import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.cli.lsp.root.Moments;
import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.edit.FileChange;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.engine.move.MovePlan;
import dev.entrylint.engine.move.MoveSeries;
import dev.entrylint.model.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Files and folders that an editor gives other places. */
public final class FileRenames {

  private static final int MOST_SAID = 5;

  private final Moments moments;
  private final ClientFeatures client;
  private final Consumer<String> say;

  private FileRenames(Moments moments, ClientFeatures client, Consumer<String> say) {
    this.moments = moments;
    this.client = client;
    this.say = say;
  }

  /**
   * What has to be edited before {@code files} get other places, but for that, which the editor
   * does. Never refuses: what cannot follow is said.
   */
  public static WorkspaceEdit of(
      Moments moments, List<FileRename> files, ClientFeatures client, Consumer<String> say) {
    WorkspaceEdit all = new WorkspaceEdit();
    for (Moment each : moments.all()) {
      try {
        add(new FileRenames(moments, client, say).in(each, files), all);
      } catch (IOException | ConfigException | RuntimeException failed) {
        say.accept("what names the files that move is left as it is: " + failed.getMessage());
      }
    }
    return all;
  }

  private static void add(WorkspaceEdit edit, WorkspaceEdit all) {
    if (edit.getDocumentChanges() != null) {
      if (all.getDocumentChanges() == null) {
        all.setDocumentChanges(new ArrayList<>());
      }
      all.getDocumentChanges().addAll(edit.getDocumentChanges());
    } else if (edit.getChanges() != null) {
      Map<String, List<TextEdit>> both = new LinkedHashMap<>();
      both.putAll(all.getChanges() == null ? Map.of() : all.getChanges());
      both.putAll(edit.getChanges());
      all.setChanges(both);
    }
  }

  private WorkspaceEdit in(Moment moment, List<FileRename> files)
      throws IOException, ConfigException {
    List<MoveFile> moves = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (FileRename each : files) {
      Optional<String> from = Moments.path(moment, each.getOldUri());
      Optional<String> to = Moments.path(moment, each.getNewUri());
      if (from.isPresent() && to.isPresent() && moment.sources().exists(from.get())) {
        moves.add(new MoveFile(from.get(), to.get()));
      } else if (from.isPresent() && isOwn(moment, from.get())) {
        leaving(moment, from.get()).ifPresent(notes::add);
      }
    }
    List<FileChange> changes = new ArrayList<>();
    if (!moves.isEmpty()) {
      MovePlan plan = MoveSeries.plan(moment.snapshot(), moment.configs(), moves);
      for (FileChange each : plan.changes()) {
        boolean edited = !Arrays.equals(each.before().orElse(null), each.after());
        if (edited && isOwn(moment, each.from())) {
          changes.add(new FileChange(each.from(), each.from(), each.before(), each.after()));
        }
      }
      notes.addAll(plan.notes());
    }
    notes.stream().limit(MOST_SAID).forEach(say);
    if (notes.size() > MOST_SAID) {
      say.accept("and " + (notes.size() - MOST_SAID) + " more");
    }
    return new WorkspaceEdits(moment, client).of(changes, Optional.empty());
  }

  /** Whether the file at {@code path} belongs to {@code moment}, and to no corpus within. */
  private boolean isOwn(Moment moment, String path) {
    return moments
        .owner(moment.root().uri(path))
        .map(place -> place.moment() == moment)
        .orElse(true);
  }

  /** That links lead to what leaves the corpus, in which they cannot follow it. */
  private static Optional<String> leaving(Moment moment, String from) {
    List<String> places = new ArrayList<>();
    for (Document document : moment.corpus().documents()) {
      if (isIn(from, document.path())) {
        continue;
      }
      for (Link link : moment.corpus().links().of(document)) {
        if (to(link).filter(path -> isIn(from, path)).isPresent()) {
          places.add(document.path() + ":" + document.position(link.reference().span()).line());
        }
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    String named = String.join(", ", places.subList(0, Math.min(MOST_SAID, places.size())));
    int more = places.size() - MOST_SAID;
    return Optional.of(
        "'"
            + from
            + "' leaves its corpus, and the links to it stay as they are: "
            + named
            + (more > 0 ? " and " + more + " more" : ""));
  }

  private static Optional<String> to(Link link) {
    return link.resolution() instanceof Resolution.OtherFile other
        ? Optional.of(other.path())
        : link.resolution().found().map(found -> found.document().path());
  }

  private static boolean isIn(String from, String path) {
    return path.equals(from) || path.startsWith(from + "/");
  }
}
