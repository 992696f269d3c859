package dev.entrylint.engine.move;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.edit.FileChange;
import dev.entrylint.engine.Project;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A corpus on its way to what a move makes of it: the edits so far, and what they make. */
final class MovedCorpus {

  private final Snapshot before;
  private final ConfigLoader configs;
  private final FileRename rename;
  private final Texts texts;
  private final MoveEdits edits = new MoveEdits();

  /** The texts of files that have got more than the edits, by their paths now. */
  private final Map<String, String> more = new LinkedHashMap<>();

  /** The project of the snapshot that was made last; nothing if its configuration is edited. */
  private Optional<Project> project = Optional.empty();

  MovedCorpus(Snapshot before, ConfigLoader configs, FileRename rename) {
    this.before = before;
    this.configs = configs;
    this.rename = rename;
    texts = new Texts(before);
  }

  Relocation relocation() {
    return rename.relocation();
  }

  /** The texts of its documents as they are. */
  Texts texts() {
    return texts;
  }

  /** Edits of its files as they are. */
  MoveEdits edits() {
    return edits;
  }

  /** Edits the values of the configuration, as {@code values} makes others of them. */
  void editConfig(ConfigMoves.Values values) throws ConfigException {
    Config config = before.project().config();
    if (config.file().isPresent()) {
      int others = edits.links();
      new ConfigMoves(values, this::configuration, edits)
          .mend(configs.joined(config.file(), config.root(), before.sources()).tree());
      project = edits.links() == others ? project : Optional.empty();
    }
  }

  /** The text of a file of the configuration that lies in the corpus. */
  private Optional<String> configuration(String path) {
    if (path.startsWith("../") || path.startsWith("/")) {
      return Optional.empty();
    }
    try {
      return Optional.of(text(path));
    } catch (IOException unreadable) {
      return Optional.empty(); // it was read before, and is not to be edited now
    }
  }

  /** The corpus as it would be with {@code later} besides, which are edits of that. */
  Snapshot laid(MoveEdits later) throws IOException, ConfigException {
    for (String path : later.paths()) {
      more.put(now(path), later.apply(path, then(path)));
    }
    return snapshot();
  }

  /** The text of the file that will be at {@code path}. */
  String then(String path) throws IOException {
    String now = now(path);
    String text = edited().get(now);
    return text == null ? text(now) : text;
  }

  /** The path that the file which will be at {@code path} has now. */
  private String now(String path) {
    for (String file : rename.files()) {
      if (relocation().of(file).equals(path)) {
        return file;
      }
    }
    return path;
  }

  /** The corpus as it would be. */
  Snapshot snapshot() throws IOException, ConfigException {
    Sources sources = MovedSources.of(before.sources(), relocation(), rename.files(), edited());
    if (project.isEmpty()) {
      Config config = before.project().config();
      Config then =
          config.file().isPresent()
              ? configs.load(config.file().get(), config.root(), sources)
              : configs.assumed(config.root(), sources);
      project = Optional.of(before.project().reconfigured(then)); // what stays is not read again
    }
    return project.get().snapshot(sources);
  }

  /** The new texts of all files that are edited, by their paths now. */
  private Map<String, String> edited() throws IOException {
    Map<String, String> edited = new LinkedHashMap<>();
    for (String path : edits.paths()) {
      edited.put(path, edits.apply(path, text(path)));
    }
    edited.putAll(more);
    return edited;
  }

  private String text(String path) throws IOException {
    Optional<Document> document = before.corpus().document(path);
    return document.isPresent()
        ? texts.of(document.get())
        : new SourceFile(path, before.sources().configuration(path)).text();
  }

  /** What becomes of all files that get another content or another path. */
  Map<String, FileChange> changes() throws IOException {
    Map<String, FileChange> changes = new LinkedHashMap<>();
    for (Map.Entry<String, String> each : edited().entrySet()) {
      String path = each.getKey();
      byte[] now =
          before.corpus().document(path).isPresent()
              ? before.sources().bytes(path)
              : before.sources().configuration(path);
      byte[] then = each.getValue().getBytes(StandardCharsets.UTF_8);
      changes.put(path, change(path, now, then));
    }
    for (String path : rename.files()) {
      if (!changes.containsKey(path)) {
        byte[] bytes = before.sources().bytes(path);
        changes.put(path, change(path, bytes, bytes));
      }
    }
    return changes;
  }

  private FileChange change(String path, byte[] now, byte[] then) {
    return new FileChange(path, relocation().of(path), Optional.of(now), then);
  }
}
