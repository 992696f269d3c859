package dev.entrylint.cli.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The folders of a corpus, of which it is noticed when something in them changes; new ones as well.
 * Those whose names begin with a dot, {@code node_modules} and what lies behind symbolic links are
 * none of them. Where there are more than a system can watch, time passes instead.
 */
public final class WatchedFolders implements AutoCloseable {

  /** How many folders are watched at most. */
  public static final int MOST = 8000;

  /** How long nothing may happen before what happened counts as one, in milliseconds. */
  private static final long QUIET = 15;

  /** How long that is waited for at most, in milliseconds. */
  private static final long LONGEST = 300;

  /** After how long a change is looked for where not all folders are watched, in milliseconds. */
  private static final long LOOKS = 2000;

  private final Path root;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private boolean complete = true;

  private WatchedFolders(Path root, WatchService service) {
    this.root = root;
    this.service = service;
  }

  /**
   * Those in {@code root}.
   *
   * @throws IOException if the system can watch nothing, or there is no such folder
   */
  public static WatchedFolders in(Path root) throws IOException {
    Path real = root.toRealPath();
    WatchedFolders watched = new WatchedFolders(real, real.getFileSystem().newWatchService());
    watched.addAll(real);
    return watched;
  }

  /** How many they are. */
  public int count() {
    return folders.size();
  }

  /** Whether all are watched. */
  public boolean isComplete() {
    return complete;
  }

  /** Adds a single folder, such as one outside of the root. */
  public void add(Path folder) {
    try {
      if (folders.size() >= MOST) {
        complete = false;
      } else {
        folders.put(
            folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY, OVERFLOW), folder);
      }
    } catch (IOException full) {
      // It has just gone, or the system watches no more.
      complete &= !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }
  }

  private void addAll(Path top) throws IOException {
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && isLeftOut(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            add(folder);
            return complete ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE; // it has gone, or nobody may read it
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isLeftOut(Path folder) {
    String name = folder.getFileName().toString();
    return name.startsWith(".") || name.equals("node_modules");
  }

  /**
   * Waits until something has changed, and then for the end of what belongs together: editors write
   * a second file and rename it.
   *
   * @throws InterruptedException if the run is to end
   */
  public void await() throws InterruptedException, IOException {
    WatchKey key = complete ? service.take() : service.poll(LOOKS, TimeUnit.MILLISECONDS);
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST);
    while (key != null) {
      take(key);
      key = System.nanoTime() - end > 0 ? null : service.poll(QUIET, TimeUnit.MILLISECONDS);
    }
  }

  private void take(WatchKey key) throws IOException {
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == OVERFLOW) {
        addAll(root); // some may be new of which nothing was said
      } else if (folder != null && event.kind() == ENTRY_CREATE) {
        Path made = folder.resolve((Path) event.context());
        if (made.startsWith(root) && Files.isDirectory(made, LinkOption.NOFOLLOW_LINKS)) {
          addAll(made);
        }
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
