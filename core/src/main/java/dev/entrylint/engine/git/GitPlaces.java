package dev.entrylint.engine.git;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.SlashedPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a repository are in a corpus. */
final class GitPlaces {

  private final String up;
  private final String down;
  private final Path top;
  private final Path root;
  private final FileTree disk;

  /**
   * @param top of the working tree, a real path
   * @param root of the corpus, with the files of {@code disk}
   * @throws GitException if neither lies in the other
   */
  GitPlaces(Path top, Path root, FileTree disk) throws GitException {
    this.top = top;
    this.disk = disk;
    try {
      this.root = root.toRealPath();
    } catch (IOException gone) {
      throw new GitException("there is no folder '" + root + "'", gone);
    }
    if (!this.root.startsWith(top) && !top.startsWith(this.root)) {
      throw new GitException(
          "the corpus in "
              + root
              + " is not in the git repository "
              + top
              + ", nor the other way round");
    }
    boolean inside = this.root.startsWith(top);
    down = inside ? slashed(SlashedPath.of(top.relativize(this.root))) : "";
    up = inside ? "" : slashed(SlashedPath.of(this.root.relativize(top)));
  }

  private static String slashed(String folder) {
    return folder.isEmpty() ? "" : folder + "/";
  }

  /** The path in the repository of the file at {@code place} in the corpus, if it is there. */
  Optional<String> inRepository(String place) {
    return place.startsWith("../") || !place.startsWith(up)
        ? Optional.empty()
        : Optional.of(down + place.substring(up.length()));
  }

  /** The path in the corpus of the file at {@code path} in the repository, if it may be read. */
  Optional<String> of(String path) {
    String place;
    if (!path.startsWith(down)) {
      place = SlashedPath.of(root, top.resolve(path));
    } else {
      place = up + path.substring(down.length());
    }
    return disk.isOutside(place) ? Optional.empty() : Optional.of(place);
  }
}
