package dev.entrylint.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The right to write in a folder, of which at most one program has it at a time. The system takes
 * it back from one that is killed.
 */
final class FolderLock implements AutoCloseable {

  private final Path file;
  private final Optional<FileChannel> channel;
  private final boolean ours;

  private FolderLock(Path file, Optional<FileChannel> channel, boolean ours) {
    this.file = file;
    this.channel = channel;
    this.ours = ours;
  }

  /**
   * The lock that {@code file} stands for, which is there as long as somebody has it. Where there
   * can be no such file, as in a folder that is read-only, nobody is kept out.
   *
   * @throws IOException if the file cannot be looked at
   */
  static FolderLock of(Path file) throws IOException {
    while (true) {
      FileChannel channel;
      try {
        channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
      } catch (FileSystemException unwritable) {
        return new FolderLock(file, Optional.empty(), true);
      }
      FileLock lock = null;
      try {
        lock = channel.tryLock();
      } catch (OverlappingFileLockException taken) {
        // of this very process
      } catch (IOException noLocks) {
        channel.close();
        return new FolderLock(file, Optional.empty(), true);
      }
      if (lock == null) {
        channel.close();
        return new FolderLock(file, Optional.empty(), false);
      }
      FolderLock own = new FolderLock(file, Optional.of(channel), true);
      try {
        if (own.isThere(channel)) {
          return own;
        }
      } catch (IOException full) {
        own.close();
        throw full;
      }
      channel.close(); // whoever had it took the file away meanwhile
    }
  }

  /** Whether the file that is locked is the one that others find. */
  private boolean isThere(FileChannel locked) throws IOException {
    byte[] mark = new byte[Long.BYTES];
    ThreadLocalRandom.current().nextBytes(mark);
    locked.truncate(0);
    locked.write(ByteBuffer.wrap(mark));
    try {
      return Arrays.equals(mark, Files.readAllBytes(file));
    } catch (FileSystemException gone) {
      return false;
    }
  }

  /** Whether nobody else has it. */
  boolean isOurs() {
    return ours;
  }

  @Override
  public void close() {
    if (channel.isEmpty()) {
      return;
    }
    try {
      // Before it is released: else it might be another's by then.
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      // an empty file that stands in nobody's way
    }
    try {
      channel.get().close();
    } catch (IOException closed) {
      return; // the system releases it with the process
    }
  }
}
