package dev.entrylint.engine.move;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which paths files may get. */
final class FileNames {

  /** How many bytes in UTF-8 the name of a file has at most, on all disks in use. */
  private static final int MOST_BYTES = 255;

  /** How many letters of a longer one are shown. */
  private static final int SHOWN = 40;

  /** What Windows takes for a device, whatever its ending, or cannot write. */
  private static final Pattern NOT_ON_WINDOWS =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?|.*[<>:\"|?*\\\\].*|.*[. ]");

  private FileNames() {}

  /**
   * Refuses {@code path} if no file can have it, or none should.
   *
   * @throws MoveRefusedException with what is wrong with it
   */
  static void require(String path) throws MoveRefusedException {
    for (String name : path.split("/")) {
      if (name.chars().anyMatch(Character::isISOControl)) {
        throw new MoveRefusedException("a line end, or what cannot be seen, is no part of a name");
      }
      if (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
        int end = name.offsetByCodePoints(0, SHOWN);
        throw new MoveRefusedException(
            "'" + name.substring(0, end) + "...' is longer than the name of a file may be");
      }
    }
    if (isOfGit(path)) {
      throw new MoveRefusedException("'" + path + "' would be among what is git's own");
    }
  }

  /** Whether {@code path} is, or is in, the folder of a repository. */
  static boolean isOfGit(String path) {
    return List.of(path.split("/")).stream().anyMatch(".git"::equalsIgnoreCase);
  }

  /** What people should know of {@code path}; a sentence without a full stop. */
  static Optional<String> note(String path) {
    return List.of(path.split("/")).stream()
        .filter(each -> NOT_ON_WINDOWS.matcher(each).matches())
        .findFirst()
        .map(each -> "'" + each + "' cannot be the name of a file on Windows");
  }
}
