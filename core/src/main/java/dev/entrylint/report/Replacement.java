package dev.entrylint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that is written beside a regular one, or beside where one will be, and then takes its
 * place with its permissions. Until then, and if it is only closed, nothing has changed.
 */
final class Replacement implements AutoCloseable {

  private static final Set<PosixFilePermission> WRITING =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  /** While it is written, a file that takes the place of another is its owner's alone. */
  private static final FileAttribute<?>[] OWN = {
    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
  };

  private static final FileAttribute<?>[] EVERYBODYS = {};

  private final Path target;
  private final Path beside;
  private final Optional<PosixFileAttributes> before;

  private Replacement(Path target, Path beside, Optional<PosixFileAttributes> before) {
    this.target = target;
    this.beside = beside;
    this.before = before;
  }

  /**
   * An empty one.
   *
   * @param target no link; there is a regular file or nothing
   * @throws FileSystemException if that is read-only, or there can be no file beside it
   */
  static Replacement of(Path target) throws IOException {
    Optional<PosixFileAttributes> before = attributes(target);
    refuseReadOnly(target, before);
    Path beside = created(target.getParent(), before.isPresent() ? OWN : EVERYBODYS);
    return new Replacement(target, beside, before);
  }

  /** Where its content goes; to be closed by whoever asks. */
  OutputStream out() throws IOException {
    return Files.newOutputStream(beside, StandardOpenOption.WRITE);
  }

  /** Puts it into the place of what is there. */
  void take() throws IOException {
    keep();
    Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Puts it where nothing is.
   *
   * @throws FileAlreadyExistsException if there is something meanwhile
   */
  void takeFree() throws IOException {
    try {
      Files.createLink(target, beside); // fails where anything is, which no move does
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(target.toString());
      }
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(beside);
  }

  /** A new, empty file in {@code folder}. */
  private static Path created(Path folder, FileAttribute<?>[] permissions) throws IOException {
    while (true) {
      long number = ThreadLocalRandom.current().nextLong();
      Path file = folder.resolve(".entrylint-" + Long.toHexString(number));
      try {
        return Files.createFile(file, permissions);
      } catch (FileAlreadyExistsException taken) {
        continue;
      }
    }
  }

  /** Empty if there is no such file, or the system has no such attributes. */
  private static Optional<PosixFileAttributes> attributes(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null || !Files.exists(file)
        ? Optional.empty()
        : Optional.of(view.readAttributes());
  }

  /**
   * Refuses a file that is read-only, to its owner and to root too, whom the system would not stop:
   * somebody took the permission to write away on purpose.
   *
   * @throws FileSystemException if it is; its reason is {@code it is read-only}
   */
  static void refuseReadOnly(Path file) throws IOException {
    refuseReadOnly(file, attributes(file));
  }

  private static void refuseReadOnly(Path file, Optional<PosixFileAttributes> attributes)
      throws IOException {
    boolean nobodyMay =
        attributes.isPresent() && Collections.disjoint(attributes.get().permissions(), WRITING);
    if (nobodyMay || Files.exists(file) && !Files.isWritable(file)) {
      throw new FileSystemException(null, null, "it is read-only");
    }
  }

  /** Gives it the permissions, and as far as that may be done the owners, of what was there. */
  private void keep() throws IOException {
    if (before.isEmpty()) {
      return;
    }
    PosixFileAttributes other = before.get();
    PosixFileAttributeView view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
    PosixFileAttributes own = view.readAttributes();
    if (!own.owner().equals(other.owner()) || !own.group().equals(other.group())) {
      try {
        view.setGroup(other.group());
        view.setOwner(other.owner());
      } catch (FileSystemException notOurs) {
        // Only root gives files away; whoever may write a file in this folder may own the new one.
      }
    }
    view.setPermissions(other.permissions());
  }
}
