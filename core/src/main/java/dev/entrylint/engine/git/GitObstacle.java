package dev.entrylint.engine.git;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What a run of git waits for in vain: a pipe, or another thing that is no file, called as those
 * that git reads in each folder. Git opens it and waits for somebody who writes to it. It is looked
 * for only once git has not answered for a while, which in a large repository is nothing unusual;
 * then git is ended.
 */
final class GitObstacle {

  private static final Set<String> NAMES = Set.of(".gitignore", ".gitattributes", ".gitmodules");

  /** After how long it is looked for, in milliseconds. */
  private static final long PATIENCE = 2000;

  private volatile Optional<Path> found = Optional.empty();

  private GitObstacle() {}

  /** Watches {@code process} in {@code folder} until it ends. */
  static GitObstacle watch(Process process, Path folder) {
    GitObstacle obstacle = new GitObstacle();
    Thread thread = new Thread(() -> obstacle.await(process, folder), "what git waits for");
    thread.setDaemon(true);
    thread.start();
    return obstacle;
  }

  /** Which it was; empty if git ended by itself. */
  Optional<Path> found() {
    return found;
  }

  private void await(Process process, Path folder) {
    try {
      if (!process.waitFor(PATIENCE, TimeUnit.MILLISECONDS)) {
        found = in(folder);
        if (found.isPresent()) {
          process.destroyForcibly();
        }
      }
    } catch (InterruptedException | IOException ended) {
      found = Optional.empty(); // git is waited for as ever
    }
  }

  /** The first in {@code folder}, but for what git keeps itself. */
  private static Optional<Path> in(Path folder) throws IOException {
    Path[] first = new Path[1];
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
            return at.endsWith(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!attributes.isOther() || !NAMES.contains(file.getFileName().toString())) {
              return FileVisitResult.CONTINUE;
            }
            first[0] = file;
            return FileVisitResult.TERMINATE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
    return Optional.ofNullable(first[0]);
  }
}
