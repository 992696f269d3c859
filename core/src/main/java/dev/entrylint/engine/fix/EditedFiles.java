package dev.entrylint.engine.fix;

import dev.entrylint.edit.FileChange;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.TextEdits;
import dev.entrylint.engine.source.EditedSources;
import dev.entrylint.engine.source.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The files of a corpus with what edits have made of them so far. Immutable. */
final class EditedFiles {

  private final Sources below;

  /** By their paths now; in order. */
  private final TreeMap<String, Edited> files;

  /**
   * A file that is not what it was.
   *
   * @param from where it was first
   * @param before what it held first
   */
  private record Edited(String from, byte[] before, byte[] now) {}

  private EditedFiles(Sources below, TreeMap<String, Edited> files) {
    this.below = below;
    this.files = files;
  }

  /** Those of {@code sources}, of which none is edited. */
  static EditedFiles of(Sources sources) {
    return new EditedFiles(sources, new TreeMap<>());
  }

  /** The files as they are now. */
  Sources sources() {
    if (files.isEmpty()) {
      return below;
    }
    Map<String, byte[]> texts = new TreeMap<>();
    Set<String> gone = new HashSet<>();
    files.forEach(
        (path, file) -> {
          texts.put(path, file.now);
          gone.add(file.from);
        });
    gone.removeAll(files.keySet());
    return new EditedSources(below, texts, gone);
  }

  /**
   * The files after one more round.
   *
   * @param edits of files by their paths now; none of those of one file overlap
   * @throws IOException if a file cannot be read
   */
  EditedFiles with(Map<String, List<TextEdit>> edits, Collection<MoveFile> moves)
      throws IOException {
    TreeMap<String, Edited> next = new TreeMap<>(files);
    for (Map.Entry<String, List<TextEdit>> each : edits.entrySet()) {
      Edited file = file(each.getKey());
      String text = new String(file.now, StandardCharsets.UTF_8);
      byte[] now = TextEdits.applied(text, each.getValue()).getBytes(StandardCharsets.UTF_8);
      next.put(each.getKey(), new Edited(file.from, file.before, now));
    }
    List<Edited> moved = new ArrayList<>();
    for (MoveFile each : moves) {
      Edited file = next.remove(each.from());
      moved.add(file == null ? file(each.from()) : file);
    }
    int i = 0;
    for (MoveFile each : moves) {
      next.put(each.to(), moved.get(i++));
    }
    next.entrySet().removeIf(each -> isAsItWas(each.getKey(), each.getValue()));
    return new EditedFiles(below, next);
  }

  private Edited file(String path) throws IOException {
    Edited known = files.get(path);
    if (known != null) {
      return known;
    }
    byte[] bytes = below.bytes(path);
    return new Edited(path, bytes, bytes);
  }

  private static boolean isAsItWas(String path, Edited file) {
    return path.equals(file.from) && Arrays.equals(file.before, file.now);
  }

  /** What became of each file that is not what it was, by their paths now. */
  List<FileChange> changes() {
    List<FileChange> changes = new ArrayList<>();
    files.forEach(
        (path, file) ->
            changes.add(new FileChange(file.from, path, Optional.of(file.before), file.now)));
    return changes;
  }

  /** Whether all files are the same in both, which are of the same sources. */
  boolean isSameAs(EditedFiles other) {
    if (!files.keySet().equals(other.files.keySet())) {
      return false;
    }
    for (Map.Entry<String, Edited> each : files.entrySet()) {
      Edited file = other.files.get(each.getKey());
      if (!file.from.equals(each.getValue().from)
          || !Arrays.equals(file.now, each.getValue().now)) {
        return false;
      }
    }
    return true;
  }
}
