package dev.entrylint.engine;

import dev.entrylint.base.Bounds;
import dev.entrylint.base.DiskTree;
import dev.entrylint.base.FileTree;
import dev.entrylint.base.Printable;
import dev.entrylint.base.SlashedPath;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.engine.known.Baseline;
import dev.entrylint.engine.known.MalformedBaselineException;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file in which the list of known findings of a corpus is kept.
 *
 * @param path absolute
 * @param root the folder of the corpus, absolute
 */
public record BaselineFile(Path path, Path root) {

  /** What it is called unless somebody names another. */
  public static final String NAME = Sources.BASELINE;

  /** The one that belongs to {@code config}: beside its file; where there is none, in the root. */
  public static BaselineFile of(Config config) {
    Path file = config.file().orElse(config.root().resolve(NAME));
    return new BaselineFile(file.toAbsolutePath().normalize().resolveSibling(NAME), config.root());
  }

  /** Whether there is anything of its name, if only a link that leads nowhere. */
  public boolean isThere() {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** As messages call it: seen from the root where it lies below that. */
  public String shown() {
    Path top = root.toAbsolutePath().normalize();
    return path.startsWith(top) ? SlashedPath.of(top, path) : path.toString();
  }

  /**
   * Refuses a file that is there and would not be read: a link that a stranger left in a repository
   * has nothing outside of it overwritten, and nobody waits for a pipe.
   *
   * @param bounds as for reading
   * @throws ConfigException if it lies outside of them, or is no regular file
   */
  public void requireWritable(Bounds bounds) throws ConfigException {
    if (isThere() && !bounds.configuration().holds(path)) {
      throw unwritable(
          "it lies outside " + bounds.configuration().folder() + "; --fence DIR allows more");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw unwritable(
          Files.isDirectory(path)
              ? "it is a folder"
              : "it is no regular file but a pipe, a socket or a device");
    }
  }

  private ConfigException unwritable(String reason) {
    return new ConfigException(shown(), "cannot be written: " + reason);
  }

  /**
   * Reads it.
   *
   * @param bounds those of the corpus; it may lie where a configuration may, and be as large as a
   *     document
   * @param registry knows the names that rules had
   * @throws ConfigException if it cannot be read, or lines of it are wrong
   */
  public Baseline read(Bounds bounds, RuleRegistry registry) throws ConfigException {
    Bounds own = new Bounds(bounds.configuration(), bounds.configuration(), bounds.limits());
    return read(new DiskTree(path.getParent(), own), path.getFileName().toString(), registry);
  }

  /**
   * Reads it as it is in {@code files}, as of git's index.
   *
   * @param files seen from the root of the corpus
   * @return empty if it is not there
   * @throws ConfigException if it cannot be read, or lines of it are wrong
   */
  public Optional<Baseline> read(FileTree files, RuleRegistry registry) throws ConfigException {
    String below = SlashedPath.of(root, path);
    return files.isFile(below) ? Optional.of(read(files, below, registry)) : Optional.empty();
  }

  private Baseline read(FileTree files, String name, RuleRegistry registry) throws ConfigException {
    try {
      return Baseline.read(files.bytes(name), registry::id);
    } catch (MalformedBaselineException wrong) {
      List<String> problems = new ArrayList<>();
      for (MalformedBaselineException.Line each : wrong.lines()) {
        problems.add(Printable.name(shown()) + ":" + each.line() + ": " + each.problem());
      }
      throw new ConfigException(problems);
    } catch (IOException unreadable) {
      throw new ConfigException(shown(), "cannot be read: " + reason(unreadable));
    }
  }

  private static String reason(IOException unreadable) {
    if (unreadable instanceof NoSuchFileException) {
      return "there is no such file";
    }
    return unreadable instanceof AccessDeniedException
        ? "permission denied"
        : String.valueOf(unreadable.getMessage());
  }
}
