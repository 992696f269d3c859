package dev.entrylint.engine.move;

import dev.entrylint.base.SlashedPath;
import dev.entrylint.config.Config;
import dev.entrylint.engine.source.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a file or a folder gets another path.
 *
 * @param files the paths of all files that get another one
 */
record FileRename(Relocation relocation, List<String> files) {

  /** No path changes. */
  static final FileRename NONE = new FileRename(Relocation.NONE, List.of());

  /** More files than these are not moved with one folder. */
  private static final int MOST_FILES = 100_000;

  /**
   * @param to as it is asked for: a path, or a folder that is there, into which it goes then
   * @throws MoveRefusedException if there is something at the new path, or it cannot be one
   */
  static FileRename of(Subject.File subject, String to, Sources sources, Config config)
      throws MoveRefusedException {
    String from = SlashedPath.resolve("", subject.path());
    String path = SlashedPath.resolve("", to);
    if (SlashedPath.isAbsolute(to) || isOutside(path) || from.isEmpty() || isOutside(from)) {
      throw new MoveRefusedException(
          "'" + (isOutside(from) ? from : to) + "' is not below the root of the corpus");
    }
    boolean into = path.isEmpty() || sources.isFolder(path) || to.endsWith("/");
    if (into && !path.equals(from)) {
      String name = from.substring(from.lastIndexOf('/') + 1);
      path = path.isEmpty() ? name : path + "/" + name;
    }
    if (path.equals(from)) {
      throw new MoveRefusedException("'" + from + "' has this name already");
    }
    FileNames.require(path);
    if (FileNames.isOfGit(from)) {
      throw new MoveRefusedException("'" + from + "' is git's own, which stays where it is");
    }
    if (sources.exists(path)) {
      throw new MoveRefusedException("there is something at '" + path + "' already");
    }
    Relocation relocation = new Relocation(from, path);
    if (subject.folder() && path.startsWith(from + "/")) {
      throw new MoveRefusedException("'" + from + "' cannot be moved into itself");
    }
    Optional<String> file =
        config.file().map(each -> SlashedPath.of(config.root(), each.toAbsolutePath()));
    if (file.filter(relocation::moves).isPresent()) {
      throw new MoveRefusedException(
          "'" + from + "' is, or holds, the configuration of this corpus, which stays where it is");
    }
    List<String> files = new ArrayList<>();
    collect(from, sources, files);
    if (files.isEmpty()) {
      throw new MoveRefusedException("there is no file in '" + from + "' that can be moved");
    }
    return new FileRename(relocation, List.copyOf(files));
  }

  private static boolean isOutside(String path) {
    return path.equals("..") || path.startsWith("../");
  }

  private static void collect(String path, Sources sources, List<String> files)
      throws MoveRefusedException {
    if (sources.isLink(path)) {
      throw new MoveRefusedException(
          "'" + path + "' is a symbolic link, which would lead elsewhere; it is not moved");
    }
    if (sources.isFolder(path)) {
      for (String name : sources.names(path)) {
        collect(path + "/" + name, sources, files);
      }
      return;
    }
    if (!sources.isFile(path) || files.size() >= MOST_FILES) {
      throw new MoveRefusedException(
          "'" + path + "' " + (sources.isFile(path) ? "is one file too many" : "cannot be read"));
    }
    files.add(path);
  }
}
