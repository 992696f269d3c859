package dev.entrylint.engine.source;

import dev.entrylint.base.Parallel;
import dev.entrylint.base.Workers;
import dev.entrylint.engine.source.DocumentGlobs.Candidate;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The search of a disk for documents, level by level; a wide level is looked into on all cores. */
record DiskWalk(File top, DocumentGlobs globs) {

  /** From how many folders on they are looked into on all cores. */
  private static final int WIDE = 32;

  /** What is found in one folder: files, and folders in which to look next. */
  private record Found(List<Candidate> files, List<String> folders) {}

  /**
   * The documents below {@code root}, in the order of the corpus.
   *
   * @throws IOException if a folder cannot be listed
   */
  static List<String> documents(Path root, DocumentGlobs globs) throws IOException {
    return DocumentGlobs.inOrder(new DiskWalk(root.toRealPath().toFile(), globs).files());
  }

  private List<Candidate> files() throws IOException {
    List<Candidate> files = new ArrayList<>();
    List<String> level = List.of("");
    while (!level.isEmpty()) {
      Found[] found = look(level);
      level = new ArrayList<>();
      for (Found each : found) {
        files.addAll(each.files);
        level.addAll(each.folders);
      }
    }
    return files;
  }

  private Found[] look(List<String> folders) throws IOException {
    Workers workers = folders.size() < WIDE ? Workers.ONE : Parallel::forEachAtOnce;
    Found[] found = new Found[folders.size()];
    IOException[] unreadable = new IOException[found.length];
    workers.forEach(
        found.length,
        i -> {
          try {
            found[i] = look(folders.get(i));
          } catch (IOException thrown) {
            unreadable[i] = thrown;
          }
        });
    for (IOException each : unreadable) {
      if (each != null) {
        throw each;
      }
    }
    return found;
  }

  /**
   * Looks into a folder, whose path below the top is {@code path}. Names alone say what is wanted
   * of most files; what is not is looked at once, since it may be a folder.
   */
  private Found look(String path) throws IOException {
    File folder = path.isEmpty() ? top : new File(top, path);
    Found found = new Found(new ArrayList<>(), new ArrayList<>());
    String[] names = folder.list();
    if (names == null) {
      Files.newDirectoryStream(folder.toPath()).close(); // says why it cannot be listed
      return found;
    }
    for (String name : names) {
      String below = path.isEmpty() ? name : path + '/' + name;
      File file = new File(folder, name);
      Candidate candidate = globs.candidate(below);
      if (candidate != null && file.isFile()) {
        found.files.add(candidate);
      } else if (globs.enter(below, name) && file.isDirectory()) {
        // Links may lead in circles.
        if (!Files.isSymbolicLink(file.toPath())) {
          found.folders.add(below);
        }
      }
    }
    return found;
  }
}
