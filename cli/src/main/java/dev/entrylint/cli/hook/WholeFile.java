package dev.entrylint.cli.hook;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** A file that git reads, which is written whole or not at all. */
final class WholeFile {

  private static final Set<PosixFilePermission> PROGRAM =
      PosixFilePermissions.fromString("rwxr-xr-x");

  private static final Set<PosixFilePermission> TEXT = PosixFilePermissions.fromString("rw-r--r--");

  private WholeFile() {}

  /** Whether there is anything at {@code file}, if only a link that leads nowhere. */
  static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Writes a program in the place of what is at {@code file}.
   *
   * @throws IOException if that cannot be done; its message names the file
   */
  static void writeProgram(Path file, byte[] bytes) throws IOException {
    write(file, bytes, PROGRAM);
  }

  /**
   * Writes {@code bytes} to {@code file}, which keeps its permissions.
   *
   * @throws IOException if that cannot be done; its message names the file
   */
  static void write(Path file, byte[] bytes) throws IOException {
    write(file, bytes, permissions(file).orElse(TEXT));
  }

  private static void write(Path file, byte[] bytes, Set<PosixFilePermission> permissions)
      throws IOException {
    try {
      Files.createDirectories(file.getParent());
      Path beside = Files.createTempFile(file.getParent(), ".entrylint-", "");
      try {
        Files.write(beside, bytes);
        PosixFileAttributeView view =
            Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        if (view != null) {
          view.setPermissions(permissions);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (FileSystemException failed) {
      throw cannot("write", file, failed);
    }
  }

  private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null || !Files.exists(file)
        ? Optional.empty()
        : Optional.of(view.readAttributes().permissions());
  }

  /**
   * Gives {@code file} the name {@code to}, in the place of what is there: the same file or link as
   * it was.
   *
   * @throws IOException if that cannot be done; its message names the file
   */
  static void rename(Path file, Path to) throws IOException {
    try {
      Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException failed) {
      throw cannot("rename", file, failed);
    }
  }

  /**
   * Takes {@code file} away.
   *
   * @throws IOException if that cannot be done; its message names the file
   */
  static void delete(Path file) throws IOException {
    try {
      Files.deleteIfExists(file);
    } catch (FileSystemException failed) {
      throw cannot("delete", file, failed);
    }
  }

  private static IOException cannot(String verb, Path file, FileSystemException failed) {
    return new IOException("cannot " + verb + " '" + file + "': " + reason(failed), failed);
  }

  private static String reason(FileSystemException failed) {
    if (failed instanceof AccessDeniedException) {
      return "no permission";
    }
    if (failed instanceof FileAlreadyExistsException) {
      return "'" + failed.getFile() + "' is in the way";
    }
    String reason = failed.getReason();
    return reason == null ? failed.getClass().getSimpleName() : reason;
  }
}
