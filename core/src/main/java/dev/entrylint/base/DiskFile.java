package dev.entrylint.base;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * A file that can be read to its end, as it was when it was looked at.
 *
 * @param modified when it was last changed, in milliseconds
 */
public record DiskFile(Path path, long size, long modified) {

  private static final int MOST_BYTES = Integer.MAX_VALUE - 8;

  /**
   * Looks at the file at {@code path}, and opens nothing: whoever opens a pipe waits for a writer,
   * and a device may never end.
   *
   * @param most how many bytes it may have
   * @param option the option of the command line that allows more
   * @throws RefusedFileException if it is no regular file, or larger; or if the system cannot find
   *     it although there is something
   * @throws IOException if it cannot be looked at for another reason
   */
  static DiskFile at(Path path, long most, String option) throws IOException {
    BasicFileAttributes attributes = attributes(path);
    if (attributes.isDirectory()) {
      throw new RefusedFileException("Is a directory");
    }
    if (!attributes.isRegularFile()) {
      throw new RefusedFileException("it is no regular file but a pipe, a socket or a device");
    }
    if (attributes.size() > most) {
      throw tooLarge(most, option);
    }
    return new DiskFile(path, attributes.size(), attributes.lastModifiedTime().toMillis());
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class);
    } catch (NoSuchFileException missing) {
      throw Files.isSymbolicLink(path)
          ? new RefusedFileException("it is a symbolic link to what is not there")
          : missing;
    } catch (FileSystemException failed) {
      throw understood(failed);
    }
  }

  /** What the system says, in words of ours where it says what we know. */
  private static IOException understood(FileSystemException failed) {
    // There is no type for either: these are the words of POSIX systems.
    String reason = String.valueOf(failed.getReason());
    if (reason.contains("levels of symbolic links")) {
      return new RefusedFileException("it is a symbolic link that leads in a circle");
    }
    return reason.contains("name too long")
        ? new RefusedFileException("its path is longer than the system allows")
        : failed;
  }

  private static RefusedFileException tooLarge(long most, String option) {
    return most >= MOST_BYTES
        ? new RefusedFileException("it is larger than any file that can be read")
        : RefusedFileException.tooLarge(most, option);
  }

  /**
   * What it holds. What is written to it meanwhile belongs to another run.
   *
   * @param most how many bytes are read at most of a file that says that it has none, as those of
   *     {@code /proc} do
   * @param option the option of the command line that allows more
   * @throws RefusedFileException if it is larger
   * @throws IOException if it cannot be read
   */
  byte[] bytes(long most, String option) throws IOException {
    int limit = (int) Math.min(most, MOST_BYTES);
    if (size > limit) {
      throw tooLarge(limit, option);
    }
    try (FileInputStream in = new FileInputStream(path.toFile())) {
      if (size > 0) {
        // Asks the system half as often as what reads files of whatever length.
        byte[] bytes = new byte[(int) size];
        int read = in.readNBytes(bytes, 0, bytes.length);
        return read == size ? bytes : Arrays.copyOf(bytes, read);
      }
      byte[] bytes = in.readNBytes(limit);
      if (bytes.length == limit && in.read() >= 0) {
        throw tooLarge(limit, option);
      }
      return bytes;
    } catch (FileNotFoundException unreadable) {
      return Files.readAllBytes(path); // says why it cannot be read
    }
  }
}
