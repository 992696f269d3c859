package dev.entrylint.engine.source;

import dev.entrylint.base.Fence;
import dev.entrylint.base.Parallel;
import dev.entrylint.base.Workers;
import dev.entrylint.engine.source.DocumentGlobs.Candidate;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The search of a disk for documents, level by level; a wide level is looked into on all cores.
 * What has the name of a document and cannot be read is one all the same, and whoever reads it is
 * told why.
 *
 * @param fence of what lies outside nothing is asked
 * @param ignores what git ignores, which is no document unless a glob names it
 * @param unread gets what is like a document and is none
 * @param refusals gets why something cannot be read, by its path, if that has no path that leads to
 *     it
 * @param links gets the paths of symbolic links to documents, and to what may be folders
 */
record DiskWalk(
    File top,
    DocumentGlobs globs,
    Fence fence,
    GitIgnores ignores,
    UnreadCount unread,
    Map<String, String> refusals,
    Set<String> links) {

  /** From how many folders on they are looked into on all cores. */
  private static final int WIDE = 32;

  /** How paths of configurations end that lie deeper than the root. */
  private static final String CONFIGURATION = "/entrylint.yml";

  /** What stands for bytes that are no text in names as Java has them. */
  private static final char UNREADABLE = '\uFFFD';

  /** What is found in one folder: files, and folders in which to look next. */
  private record Found(List<Candidate> files, List<String> folders) {}

  /** What a name stands for, before its links are followed. */
  private enum Sort {
    FILE,
    FOLDER,
    LINK,
    OTHER,
    MISSING,
    UNKNOWN
  }

  /**
   * The documents below {@code root}, in the order of the corpus, and folders that cannot be
   * listed.
   *
   * @throws IOException if {@code root} cannot be listed
   */
  static List<String> documents(
      Path root,
      DocumentGlobs globs,
      Fence fence,
      GitIgnores ignores,
      UnreadCount unread,
      Map<String, String> refusals,
      Set<String> links)
      throws IOException {
    File top = root.toRealPath().toFile();
    DiskWalk walk = new DiskWalk(top, globs, fence, ignores, unread, refusals, links);
    return DocumentGlobs.inOrder(walk.files());
  }

  private List<Candidate> files() throws IOException {
    List<Candidate> files = new ArrayList<>();
    List<String> level = List.of("");
    while (!level.isEmpty()) {
      Found[] found = look(level);
      level = new ArrayList<>();
      for (Found each : found) {
        files.addAll(each.files);
        level.addAll(each.folders);
      }
    }
    return files;
  }

  private Found[] look(List<String> folders) throws IOException {
    Workers workers = folders.size() < WIDE ? Workers.ONE : Parallel::forEachAtOnce;
    Found[] found = new Found[folders.size()];
    IOException[] unreadable = new IOException[found.length];
    workers.forEach(
        found.length,
        i -> {
          try {
            found[i] = look(folders.get(i));
          } catch (IOException thrown) {
            unreadable[i] = thrown;
          }
        });
    for (IOException each : unreadable) {
      if (each != null) {
        throw each;
      }
    }
    return found;
  }

  /**
   * Looks into a folder, whose path below the top is {@code path}. Names alone say what is wanted
   * of most files; what is not is looked at once, since it may be a folder.
   */
  private Found look(String path) throws IOException {
    File folder = path.isEmpty() ? top : new File(top, path);
    Found found = new Found(new ArrayList<>(), new ArrayList<>());
    String[] names = folder.list();
    if (names == null) {
      unlisted(folder, path, found);
      return found;
    }
    ignores.look(path, Arrays.asList(names));
    boolean strange = false;
    boolean hidden = false;
    for (String name : names) {
      String below = path.isEmpty() ? name : path + '/' + name;
      Candidate candidate = globs.candidate(below);
      if (candidate == null && !globs.enter(below, name)) {
        if (HiddenPages.mayBeIn(name)) {
          new HiddenPages(top, ignores, unread).count(below);
        }
        continue;
      }
      Path file = new File(folder, name).toPath();
      switch (sort(file)) {
        case FOLDER -> {
          boolean entered = candidate == null || globs.enter(below, name);
          if (entered && !isIgnored(below)) {
            found.folders.add(below);
          }
        }
        case FILE -> add(taken(candidate, below), found);
        // Links may lead in circles, so folders behind them are not entered.
        case LINK -> {
          links.add(below);
          add(isFolderBehind(candidate, file) ? null : taken(candidate, below), found);
        }
        case MISSING -> strange |= name.indexOf(UNREADABLE) >= 0;
        case UNKNOWN -> {
          add(candidate, found);
          hidden |= candidate == null;
        }
        default -> add(candidate, found);
      }
    }
    if (hidden) {
      if (path.isEmpty()) {
        throw new AccessDeniedException(folder.toString());
      }
      add(path, "no permission to look at what is in the folder, or its path is too long", found);
    }
    if (strange) {
      UnspelledNames.in(folder.toPath(), path, globs)
          .forEach(
              (each, reason) -> {
                refusals.put(each, reason);
                Candidate candidate = globs.candidate(each);
                found.files.add(candidate == null ? globs.closed(each) : candidate);
              });
    }
    return found;
  }

  private static void add(Candidate candidate, Found found) {
    if (candidate != null) {
      found.files.add(candidate);
    }
  }

  private static Sort sort(Path file) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isRegularFile()
          ? Sort.FILE
          : attributes.isDirectory()
              ? Sort.FOLDER
              : attributes.isSymbolicLink() ? Sort.LINK : Sort.OTHER;
    } catch (NoSuchFileException missing) {
      return Sort.MISSING; // it has gone meanwhile, or its name is no text
    } catch (IOException unreadable) {
      return Sort.UNKNOWN; // whoever reads it is told why
    }
  }

  private boolean isFolderBehind(Candidate candidate, Path link) {
    return candidate != null && fence.holds(link) && Files.isDirectory(link);
  }

  /** Whether git ignores all that is in the folder {@code path}, and no glob names any of it. */
  private boolean isIgnored(String path) {
    Optional<String> ignored = ignores.ignores(path, true);
    return ignored.isPresent() && !globs.names(ignored.get());
  }

  /** The document at {@code path}, unless git ignores it; else null, and it is counted. */
  private Candidate taken(Candidate candidate, String path) {
    boolean configuration = path.endsWith(CONFIGURATION) && candidate == null;
    if (candidate == null && !configuration && UnreadFiles.ending(path) == null) {
      return null;
    }
    Optional<String> ignored = ignores.ignores(path, false);
    if (configuration) {
      if (ignored.isEmpty()) {
        unread.addConfiguration(path);
      }
      return null;
    }
    if (candidate != null && (ignored.isEmpty() || globs.names(ignored.get(), path))) {
      return candidate;
    }
    unread.add(path, false, ignored.isPresent());
    return null;
  }

  /** What is said of a folder that cannot be listed: of the top at once, of others as of files. */
  private void unlisted(File folder, String path, Found found) throws IOException {
    try {
      Files.newDirectoryStream(folder.toPath()).close(); // says why it cannot be listed
    } catch (NoSuchFileException gone) {
      if (path.isEmpty()) {
        throw gone;
      }
    } catch (IOException unreadable) {
      if (path.isEmpty()) {
        throw unreadable;
      }
      add(path, "the folder cannot be listed" + reason(unreadable), found);
    }
  }

  /** Takes in the folder {@code path} as what cannot be looked into. */
  private void add(String path, String reason, Found found) {
    refusals.put(path, reason);
    found.files.add(globs.closed(path));
  }

  private static String reason(IOException unreadable) {
    if (unreadable instanceof AccessDeniedException) {
      return ": no permission";
    }
    return unreadable instanceof FileSystemException failed && failed.getReason() != null
        ? ": " + failed.getReason()
        : "";
  }
}
