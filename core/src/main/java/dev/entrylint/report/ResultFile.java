package dev.entrylint.report;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that a user names for a result: a report, a schema, a configuration.
 *
 * <p>A regular file is replaced whole or not at all: nobody reads half of it, what was there before
 * a failure is there after it, and of several that write one file at once the last one wins. It
 * keeps its permissions. A link stays one, and what it leads to is written. What is no regular
 * file, such as a device or a pipe, is written to and never replaced.
 */
public final class ResultFile {

  /** What is written. */
  public interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /** How many links may lead from one to the next, as with Linux. */
  private static final int MOST_LINKS = 40;

  /** As the file is called in messages. */
  private final Path named;

  private ResultFile(Path named) {
    this.named = named;
  }

  /**
   * Writes {@code text} to {@code file}, as UTF-8.
   *
   * @throws IOException as the other does
   */
  public static void write(Path file, String text) throws IOException {
    write(file, out -> out.write(text));
  }

  /**
   * Writes {@code content} to {@code file}, as UTF-8. The folder must be there.
   *
   * @throws IOException if it cannot be written, or what it has cannot be made; its message is a
   *     sentence that names the file. A file that is read-only is refused, to its owner and to root
   *     too, whom the system would not stop: somebody took the permission to write away on purpose
   */
  public static void write(Path file, Content content) throws IOException {
    new ResultFile(file).write(content);
  }

  /**
   * Puts {@code bytes} in the place of what {@code file}, a regular file, holds.
   *
   * @throws IOException as the others do
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    try (Replacement beside = Replacement.of(new ResultFile(file).target())) {
      try (OutputStream out = beside.out()) {
        out.write(bytes);
      }
      beside.take();
    } catch (FileSystemException failed) {
      throw new IOException("cannot write '" + file + "': " + reason(failed), failed);
    }
  }

  /**
   * Adds {@code text} to {@code file}, as UTF-8, if it holds no more than {@code most} bytes then;
   * several may add to it one after another.
   *
   * @return whether there was room for it
   * @throws IOException if it cannot be written; its message is a sentence that names the file
   */
  public static boolean append(Path file, String text, long most) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.exists(file) && Files.size(file) + bytes.length > most) {
        return false;
      }
      Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return true;
    } catch (FileSystemException failed) {
      throw new IOException("cannot write '" + file + "': " + reason(failed), failed);
    }
  }

  /** What {@code file} is once links are followed, as far as it is there. */
  public static Path place(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException missing) {
      Path folder = absolute.getParent();
      try {
        return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
      } catch (IOException unreadable) {
        return absolute;
      }
    }
  }

  private void write(Content content) throws IOException {
    try {
      Path target = target();
      if (Files.exists(target) && !Files.isRegularFile(target) || isDescriptor(target)) {
        into(target, content);
      } else {
        replace(target, content);
      }
    } catch (ContentFailure other) {
      throw other.cause;
    } catch (FileSystemException failed) {
      throw new IOException("cannot write '" + named + "': " + reason(failed), failed);
    }
  }

  /** What the file is once all links are followed; it need not be there. */
  private Path target() throws IOException {
    Path next = named.toAbsolutePath();
    for (int i = 0; i < MOST_LINKS; i++) {
      Path folder = next.getParent();
      if (folder == null || Files.isDirectory(next)) {
        throw refused("it is a folder");
      }
      if (!Files.isDirectory(folder)) {
        throw refused("there is no folder '" + folder + "'");
      }
      Path target = folder.toRealPath().resolve(next.getFileName());
      // A link to an open file or pipe only looks like a path.
      if (!Files.isSymbolicLink(target) || isDescriptor(target)) {
        return target;
      }
      next = target.resolveSibling(Files.readSymbolicLink(target));
    }
    throw refused("it is a link that leads to itself");
  }

  /** Whether {@code path} is what Linux calls one of the files that a process has open. */
  private static boolean isDescriptor(Path path) {
    return path.startsWith("/proc") && Files.isSymbolicLink(path);
  }

  private static void into(Path target, Content content) throws IOException {
    // Behind what is there already, if that is a file which the process has open.
    write(
        Files.newOutputStream(target, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
        content);
  }

  private static void replace(Path target, Content content) throws IOException {
    try (Replacement beside = Replacement.of(target)) {
      write(beside.out(), content);
      beside.take();
    }
  }

  private static void write(OutputStream to, Content content) throws IOException {
    try (Writer out =
        new BufferedWriter(new OutputStreamWriter(new Target(to), StandardCharsets.UTF_8))) {
      content.writeTo(out);
    } catch (Unwritable failed) {
      throw failed;
    } catch (IOException other) {
      throw new ContentFailure(other);
    }
  }

  private static FileSystemException refused(String reason) {
    return new FileSystemException(null, null, reason);
  }

  /** What the system says, as a part of a sentence. */
  static String reason(FileSystemException failed) {
    if (failed instanceof AccessDeniedException) {
      return "no permission";
    }
    if (failed instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    String reason = failed.getReason();
    return reason == null ? failed.getClass().getSimpleName() : reason;
  }

  /** That the target takes no more, such as a full disk. */
  private static final class Unwritable extends FileSystemException {
    private static final long serialVersionUID = 1L;

    Unwritable(IOException cause) {
      super(null, null, cause.getMessage());
      initCause(cause);
    }
  }

  /** That what is to be written cannot be made, which is not the target's fault. */
  private static final class ContentFailure extends IOException {
    private static final long serialVersionUID = 1L;
    private final IOException cause;

    ContentFailure(IOException cause) {
      super(cause);
      this.cause = cause;
    }
  }

  /** Tells what fails here from what fails in the making of the content. */
  private static final class Target extends FilterOutputStream {

    Target(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException failed) {
        throw new Unwritable(failed);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        out.close();
      } catch (IOException failed) {
        throw new Unwritable(failed);
      }
    }
  }
}
