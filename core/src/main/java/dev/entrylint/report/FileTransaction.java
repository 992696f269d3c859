package dev.entrylint.report;

import dev.entrylint.base.Fence;
import dev.entrylint.edit.FileChange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what edits made of the files of a corpus, in this order: all new contents beside the files
 * that they are for; then each into the place of its file; then files that move go to theirs. So a
 * disk that is full changes nothing, and whenever the program ends, each file is what it was or
 * what it will be. A folder whose files all move goes whole. Files keep their permissions, and
 * symbolic links lead where they led.
 *
 * <p>To use it, make a {@link FileChange} of each file, with the bytes that were read of it; ask
 * {@link #refused} what cannot be written, as long as it can be left out; then {@link #write} all,
 * which asks once more. It writes all or nothing, but for what fails at the very end, and {@link
 * Written} says what was written.
 */
public final class FileTransaction {

  /** Whoever holds it writes; it is there while somebody does. */
  private static final String LOCK = ".entrylint-lock";

  /** What is told before each step that changes the disk. */
  interface Watch {
    void before(String path) throws IOException;
  }

  private final Path root;
  private final Fence fence;
  private final Watch watch;

  /**
   * @param root the folder that paths are seen from, absolute
   * @param fence outside of which nothing is written
   */
  public FileTransaction(Path root, Fence fence) {
    this(root, fence, path -> {});
  }

  FileTransaction(Path root, Fence fence, Watch watch) {
    this.root = root;
    this.fence = fence;
    this.watch = watch;
  }

  /**
   * What was written.
   *
   * @param files the paths of those files that are as they were to be, where they lie now
   * @param failed what was not written, by its path; each with the reason, as a part of a sentence:
   *     {@code it is read-only}
   */
  public record Written(List<String> files, Map<String, String> failed) {

    /** Whether all was. */
    public boolean isComplete() {
      return failed.isEmpty();
    }
  }

  /**
   * What cannot be written as the disk is now: files that are not what they were when they were
   * read, that are read-only, that lie outside of the fence, or that would go where something is.
   *
   * @return the reasons, by the paths that files had, as parts of a sentence
   */
  public Map<String, String> refused(List<FileChange> changes) {
    Map<String, String> refused = new LinkedHashMap<>();
    WriteCheck check = new WriteCheck(root, fence);
    for (FileChange each : changes) {
      try {
        check.require(each);
      } catch (IOException failed) {
        refused.put(each.from(), reason(failed));
      }
    }
    return refused;
  }

  /**
   * Writes all, or nothing if there is anything that cannot be written. What only fails in the end
   * ends it: what was written till then stays, and is said.
   *
   * @param changes of different files
   */
  public Written write(List<FileChange> changes) {
    try (StopSignal stop = StopSignal.watched();
        FolderLock lock = FolderLock.of(root.resolve(LOCK))) {
      if (!lock.isOurs()) {
        return new Written(List.of(), all(changes, "another run is writing here"));
      }
      Map<String, String> refused = refused(changes);
      return refused.isEmpty() ? written(changes, stop) : new Written(List.of(), refused);
    } catch (IOException failed) {
      return new Written(List.of(), all(changes, reason(failed)));
    }
  }

  private Written written(List<FileChange> changes, StopSignal stop) {
    Map<FileChange, Replacement> beside = new LinkedHashMap<>();
    try {
      Map<String, String> failed = prepare(changes, beside, stop);
      return failed.isEmpty() ? taken(changes, beside) : new Written(List.of(), failed);
    } finally {
      beside.values().forEach(FileTransaction::discard);
    }
  }

  /** Writes all contents beside the files that they are for; says what cannot be. */
  private Map<String, String> prepare(
      List<FileChange> changes, Map<FileChange, Replacement> beside, StopSignal stop) {
    for (FileChange each : changes) {
      if (stop.isGiven()) {
        return all(changes, "the program was stopped before anything was");
      }
      if (each.before().isPresent() && Arrays.equals(each.before().get(), each.after())) {
        continue; // it only moves
      }
      try {
        watch.before(each.from());
        Path file = root.resolve(each.from());
        if (each.before().isEmpty()) {
          Files.createDirectories(file.getParent());
        } else {
          file = file.toRealPath();
        }
        Replacement replacement = Replacement.of(file);
        beside.put(each, replacement);
        try (OutputStream out = replacement.out()) {
          out.write(each.after());
        }
      } catch (IOException failed) {
        return Map.of(each.from(), reason(failed));
      }
    }
    return Map.of();
  }

  private Written taken(List<FileChange> changes, Map<FileChange, Replacement> beside) {
    List<String> files = new ArrayList<>();
    List<FileChange> left = new ArrayList<>(changes);
    for (FileChange each : changes) {
      Replacement replacement = beside.get(each);
      if (replacement == null) {
        continue;
      }
      try {
        watch.before(each.from());
        if (each.before().isEmpty()) {
          replacement.takeFree();
        } else {
          new WriteCheck(root, fence).requireUnchanged(each);
          replacement.take();
        }
      } catch (IOException failed) {
        return new Written(files, failure(each, failed, left));
      }
      if (!each.moves()) {
        files.add(each.to());
        left.remove(each);
      }
    }
    for (DiskMove each : DiskMove.of(root, left)) {
      try {
        watch.before(each.from());
        move(each);
      } catch (IOException failed) {
        return new Written(files, failure(each.changes().get(0), failed, left));
      }
      each.changes().forEach(change -> files.add(change.to()));
      left.removeAll(each.changes());
    }
    return new Written(files, Map.of());
  }

  private void move(DiskMove move) throws IOException {
    Path from = root.resolve(move.from());
    Path to = root.resolve(move.to());
    Files.createDirectories(to.getParent());
    WriteCheck check = new WriteCheck(root, fence);
    if (!check.isSameName(move.from(), move.to())) {
      check.requireFree(move.to());
    }
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    // Git knows no empty folders either.
    Path folder = from.getParent();
    while (folder.startsWith(root) && !folder.equals(root) && isEmptied(folder)) {
      folder = folder.getParent();
    }
  }

  private static boolean isEmptied(Path folder) {
    try {
      Files.delete(folder);
      return true;
    } catch (IOException stays) {
      return false; // there is something in it
    }
  }

  private static Map<String, String> failure(
      FileChange change, IOException failed, List<FileChange> left) {
    Map<String, String> reasons = new LinkedHashMap<>();
    reasons.put(change.from(), reason(failed));
    for (FileChange each : left) {
      reasons.putIfAbsent(each.from(), "'" + change.from() + "' could not be written");
    }
    return reasons;
  }

  private static Map<String, String> all(List<FileChange> changes, String reason) {
    Map<String, String> all = new LinkedHashMap<>();
    changes.forEach(each -> all.put(each.from(), reason));
    return all;
  }

  private static void discard(Replacement replacement) {
    try {
      replacement.close();
    } catch (IOException stays) {
      return; // a file of no consequence, whose name begins with a dot
    }
  }

  private static String reason(IOException failed) {
    if (failed instanceof FileAlreadyExistsException) {
      return "there is something already";
    }
    if (failed instanceof NoSuchFileException) {
      return "it is no longer there";
    }
    return failed instanceof FileSystemException system
        ? ResultFile.reason(system)
        : String.valueOf(failed.getMessage());
  }
}
