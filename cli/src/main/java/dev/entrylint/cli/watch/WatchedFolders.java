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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The folders of a corpus, of which it is noticed when something in them changes; new ones as well.
 * Those whose names begin with a dot, {@code node_modules} and what lies behind symbolic links are
 * none of them. Where there are more than a system can watch, time passes instead. The root may go
 * and come back, as when git checks out a branch that lacks it.
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

  /** Folders outside of the root. */
  private final Set<Path> others = new LinkedHashSet<>();

  /** The folder that the root lies in, of which only what becomes of the root counts. */
  private Optional<WatchKey> above = Optional.empty();

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
    watched.lookAbove();
    watched.addAll(real);
    return watched;
  }

  private void lookAbove() {
    Path folder = root.getParent();
    if (folder == null) {
      return;
    }
    try {
      above = Optional.of(folder.register(service, ENTRY_CREATE, ENTRY_DELETE));
    } catch (IOException unreadable) {
      above = Optional.empty(); // then it is seen that the root goes, and not that it is renamed
    }
  }

  /** How many they are. */
  public int count() {
    return folders.size();
  }

  /** Whether all are watched. */
  public boolean isComplete() {
    return complete;
  }

  /** Adds a single folder outside of the root. */
  public void addOther(Path folder) {
    others.add(folder);
    add(folder);
  }

  private void add(Path folder) {
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
   * a second file and rename it. Where not all folders are watched, it is looked for now and then.
   *
   * @return whether something is known to have changed
   * @throws InterruptedException if the run is to end
   */
  public boolean await() throws InterruptedException, IOException {
    boolean changed = false;
    do {
      boolean all = complete && isWatched(root);
      WatchKey key = all ? service.take() : service.poll(LOOKS, TimeUnit.MILLISECONDS);
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST);
      while (key != null) {
        changed |= take(key);
        key = System.nanoTime() - end > 0 ? null : service.poll(QUIET, TimeUnit.MILLISECONDS);
      }
      changed |= findAgain();
    } while (complete && !changed);
    return changed;
  }

  /** Takes what is said of a folder; whether that may matter to the corpus. */
  private boolean take(WatchKey key) throws IOException {
    Path folder = folders.get(key);
    boolean changed = folder != null;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (above.equals(Optional.of(key)) && isOfRoot(event)) {
        forgetRoot();
        changed = true;
      } else if (event.kind() == OVERFLOW) {
        addAll(root); // some may be new of which nothing was said
        changed = true;
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
    return changed;
  }

  /** Whether the root has come, has gone, or may have. */
  private boolean isOfRoot(WatchEvent<?> event) {
    return event.kind() == OVERFLOW
        || event.kind() != ENTRY_MODIFY && root.getFileName().equals(event.context());
  }

  /** What is called so from now on is another folder. */
  private void forgetRoot() {
    for (Map.Entry<WatchKey, Path> each : List.copyOf(folders.entrySet())) {
      if (each.getValue().startsWith(root)) {
        each.getKey().cancel();
        folders.remove(each.getKey());
      }
    }
  }

  /** Watches what had gone and is there again; whether there is any. */
  private boolean findAgain() throws IOException {
    boolean found = false;
    if (!isWatched(root) && Files.isDirectory(root)) {
      addAll(root);
      found = true;
    }
    for (Path each : others) {
      if (!isWatched(each) && Files.isDirectory(each)) {
        add(each);
        found = true;
      }
    }
    return found;
  }

  private boolean isWatched(Path folder) {
    return folders.containsValue(folder);
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
