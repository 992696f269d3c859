package dev.entrylint.cli.lsp;

import dev.entrylint.cli.lsp.root.CorpusRoot;
import dev.entrylint.cli.lsp.text.FileUris;
import dev.entrylint.cli.watch.WatchedFolders;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Notices what changes on disk: by the editor where it can be told to watch files, else by watching
 * the folders of the corpora.
 */
final class FileWatch implements AutoCloseable {

  private static final String METHOD = "workspace/didChangeWatchedFiles";

  private final Session session;
  private final Analysis analysis;
  private final Map<Path, WatchedFolders> folders = new HashMap<>();

  FileWatch(Session session, Analysis analysis) {
    this.session = session;
    this.analysis = analysis;
  }

  /** Begins. */
  void start() {
    if (session.features().watchesFiles()) {
      // Links may lead to anything, and renderers have files of any name.
      FileSystemWatcher all = new FileSystemWatcher(Either.forLeft("**/*"));
      DidChangeWatchedFilesRegistrationOptions options =
          new DidChangeWatchedFilesRegistrationOptions(List.of(all));
      Registration registration = new Registration("entrylint-files", METHOD, options);
      session.client().registerCapability(new RegistrationParams(List.of(registration)));
    }
  }

  /** Watches the corpora that there are, as far as the editor does not. */
  synchronized void update() {
    if (session.features().watchesFiles()) {
      return;
    }
    List<Path> wanted = new ArrayList<>();
    for (CorpusRoot root : session.roots().all()) {
      if (!root.place().alone()) {
        wanted.add(root.place().folder());
      }
    }
    folders
        .keySet()
        .removeIf(
            each -> {
              boolean gone = !wanted.contains(each);
              if (gone) {
                close(folders.get(each));
              }
              return gone;
            });
    for (Path each : wanted) {
      if (!folders.containsKey(each)) {
        watch(each);
      }
    }
  }

  private void watch(Path folder) {
    try {
      WatchedFolders watched = WatchedFolders.in(folder);
      folders.put(folder, watched);
      Thread thread = new Thread(() -> run(watched), "entrylint watch");
      thread.setDaemon(true);
      thread.start();
    } catch (IOException unwatchable) {
      session.fault("cannot watch " + folder, unwatchable);
    }
  }

  private void run(WatchedFolders watched) {
    try {
      while (true) {
        watched.await();
        changed(List.of());
      }
    } catch (InterruptedException | IOException | ClosedWatchServiceException end) {
      // It is closed, or nothing more is to be seen there.
    }
  }

  /** Says that what the editor has open as {@code uri} is on disk now. */
  void saved(String uri) {
    FileUris.path(uri).ifPresent(file -> changed(List.of(file)));
  }

  /** Takes what the editor noticed. */
  void events(List<FileEvent> events) {
    List<Path> files = new ArrayList<>();
    for (FileEvent each : events) {
      Optional<Path> file = FileUris.path(each.getUri());
      file.filter(path -> !isLeftOut(path)).ifPresent(files::add);
    }
    if (!files.isEmpty()) {
      changed(files);
    }
  }

  private void changed(List<Path> files) {
    boolean others = session.roots().changedOnDisk(files);
    if (others || files.isEmpty()) {
      session.roots().refresh();
      update();
    }
    analysis.changed();
  }

  /** Whether nothing is ever read there. */
  private static boolean isLeftOut(Path file) {
    for (Path each : file) {
      String name = each.toString();
      if (name.equals(".git") || name.equals("node_modules")) {
        return true;
      }
    }
    return false;
  }

  private static void close(WatchedFolders watched) {
    try {
      watched.close();
    } catch (IOException gone) {
      // It is not watched any more, which is what was wanted.
    }
  }

  @Override
  public synchronized void close() {
    folders.values().forEach(FileWatch::close);
    folders.clear();
  }
}
