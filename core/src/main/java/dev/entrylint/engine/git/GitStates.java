package dev.entrylint.engine.git;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.FilterTree;
import dev.entrylint.base.Limits;
import dev.entrylint.base.SlashedPath;
import dev.entrylint.convention.Glob;
import dev.entrylint.engine.source.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of a corpus as they were, and as they are: on disk, or in the index. Both are made of
 * the files on disk, over which is laid what git says is other: what git calls unchanged is the
 * same on both sides, whatever line ends or filters made of its bytes, and so is what git ignores,
 * or does not have, as other repositories. Safe for several threads until it is closed.
 */
public final class GitStates implements AutoCloseable {

  /** What is called the index in messages. */
  private static final String INDEX = "the index";

  private final String ref;
  private final Sources disk;
  private final Set<String> notAdded;
  private final Set<String> changed;
  private final Set<String> moved;

  /** The files of a configuration that were read. */
  private final Set<String> configuring = ConcurrentHashMap.newKeySet();

  private final Map<String, String> renamed;
  private final List<GitFile> earlier;
  private final GitBlobs blobs;
  private final Sources now;
  private final Sources before;

  /** What git says of two states, before its contents are asked for. */
  private record Drawn(
      String ref,
      List<GitChange> indexToDisk,
      List<GitChange> leftOut,
      List<GitChange> before,
      List<String> untracked,
      boolean staged) {}

  private GitStates(GitRepository repository, Drawn drawn, Sources disk, Path root, Limits limits)
      throws GitException {
    this.ref = drawn.ref;
    this.disk = disk;
    Places places = new Places(repository.top(), root, disk);
    Set<String> ids = new TreeSet<>();
    for (List<GitChange> each : List.of(drawn.indexToDisk, drawn.leftOut, drawn.before)) {
      each.stream()
          .map(GitChange::before)
          .filter(GitChange.Entry::isContent)
          .forEach(entry -> ids.add(entry.id()));
    }
    blobs = new GitBlobs(repository.git(), ids);
    try {
      long most = limits.document();
      GitLayer index = new GitLayer();
      add(drawn.indexToDisk, INDEX, places, most, index);
      add(drawn.leftOut, INDEX, places, most, index);
      GitLayer old = new GitLayer();
      add(drawn.before, ref, places, most, old);
      Set<String> untracked = new HashSet<>();
      for (String path : drawn.untracked) {
        if (!path.endsWith("/")) { // else it is another repository
          places.of(path).ifPresent(untracked::add);
        }
      }
      (drawn.staged ? index : old).removed().addAll(untracked);
      notAdded = drawn.staged ? Set.copyOf(index.removed()) : Set.of();
      changed = new TreeSet<>();
      moved = new TreeSet<>();
      for (GitChange each : drawn.before) {
        Optional<String> path = places.of(each.path());
        path.ifPresent(changed::add);
        if (each.before().isContent() != each.now().isContent()
            || each.before().isLink() != each.now().isLink()) {
          path.ifPresent(moved::add);
        }
      }
      if (!drawn.staged) {
        changed.addAll(untracked);
        moved.addAll(untracked);
      }
      renamed = renamed(drawn.before, places);
      earlier = List.copyOf(old.files().values());
      now = index.over(disk);
      before = old.over(now);
    } catch (GitException failed) {
      blobs.close();
      throw failed;
    }
  }

  private void add(
      List<GitChange> changes, String state, Places places, long most, GitLayer layer) {
    for (GitChange each : changes) {
      Optional<String> path = places.of(each.path());
      if (path.isPresent() && !each.before().isSameAs(each.now())) {
        GitFile file = new GitFile(blobs, each.before().id(), path.get(), state, most);
        layer.add(path.get(), each, file);
      }
    }
  }

  /**
   * The files on disk, and what they were in a commit.
   *
   * @param ref what names the commit
   * @param shown how it is called in messages
   * @param disk the files on disk
   * @param root the folder of the corpus, which is that of {@code disk}
   * @throws GitException if git cannot say that
   */
  public static GitStates since(
      GitRepository repository, String ref, String shown, Sources disk, Path root, Limits limits)
      throws GitException {
    List<GitChange> changes = new ArrayList<>(repository.filesSince(repository.tree(ref)));
    // Of a file in the midst of a merge git says beside that what is on disk.
    changes.removeIf(GitChange::unmerged);
    Drawn drawn = new Drawn(shown, List.of(), List.of(), changes, repository.untracked(), false);
    return new GitStates(repository, drawn, disk, root, limits);
  }

  /**
   * The files in the index, and what they are in the commit that is checked out.
   *
   * @param disk the files on disk
   * @param root the folder of the corpus, which is that of {@code disk}
   * @throws GitException if git cannot say that, or a merge is not resolved yet
   */
  public static GitStates staged(GitRepository repository, Sources disk, Path root, Limits limits)
      throws GitException {
    List<GitChange> changes = repository.indexSince(repository.tree("HEAD"));
    for (GitChange each : changes) {
      if (each.unmerged()) {
        throw new GitException(
            "the merge of '"
                + each.path()
                + "' is not resolved yet, so that the index has no"
                + " content for it; resolve it, and 'git add' it");
      }
    }
    Drawn drawn =
        new Drawn(
            "HEAD",
            repository.filesSinceIndex(),
            repository.leftOut(),
            changes,
            repository.untracked(),
            true);
    return new GitStates(repository, drawn, disk, root, limits);
  }

  /** The earlier state, as messages call it. */
  public String ref() {
    return ref;
  }

  /** The files as they are. */
  public Sources now() {
    return now;
  }

  /** The files as they were. */
  public Sources before() {
    return before;
  }

  /** The paths in which the states differ. */
  public Set<String> changed() {
    return changed;
  }

  /** Those of them at which there is something in one state only, or something of another sort. */
  public Set<String> moved() {
    return moved;
  }

  /** Where the content of a file that is gone is now, if one new file alone has it. */
  private static Map<String, String> renamed(List<GitChange> changes, Places places) {
    Map<String, List<String>> added = new HashMap<>();
    Map<String, List<String>> gone = new HashMap<>();
    for (GitChange each : changes) {
      if (each.before().isNone() && each.now().isContent()) {
        places.of(each.path()).ifPresent(path -> at(each.now(), added).add(path));
      } else if (each.before().isContent() && each.now().isNone()) {
        places.of(each.path()).ifPresent(path -> at(each.before(), gone).add(path));
      }
    }
    Map<String, String> renamed = new HashMap<>();
    gone.forEach(
        (id, paths) -> {
          List<String> others = added.getOrDefault(id, List.of());
          if (paths.size() == 1 && others.size() == 1) {
            renamed.put(paths.get(0), others.get(0));
          }
        });
    return renamed;
  }

  private static List<String> at(GitChange.Entry entry, Map<String, List<String>> byContent) {
    return byContent.computeIfAbsent(entry.id(), id -> new ArrayList<>(1));
  }

  /** Where the file is now that was at {@code path} and went as it was; empty if nobody knows. */
  public Optional<String> renamed(String path) {
    return Optional.ofNullable(renamed.get(path));
  }

  /**
   * The files that a configuration may consist of: as they are now, or on disk if they are there
   * and nobody has added them.
   */
  public FileTree configurations() {
    return new FilterTree(now) {
      @Override
      public byte[] configuration(String path) throws IOException {
        configuring.add(path);
        return (notAdded.contains(path) ? disk : now).configuration(path);
      }
    };
  }

  /** The files of a configuration that were read of {@link #configurations} and changed, sorted. */
  public List<String> changedConfigurations() {
    return changed.stream().filter(configuring::contains).toList();
  }

  /** Whether what is at {@code path} is on disk, and is not there now as nobody has added it. */
  public boolean isNotAdded(String path) {
    return !notAdded.isEmpty() && !now.exists(path) && disk.exists(path);
  }

  /**
   * Makes sure that all documents can be read as they were.
   *
   * @throws GitException if the content of one is not here
   * @throws IOException if the sources cannot be listed
   */
  public void requireDocuments(List<Glob> include, List<Glob> exclude) throws IOException {
    if (earlier.stream().allMatch(each -> blobs.has(each.id()))) {
      return;
    }
    Set<String> documents = new HashSet<>(before.paths(include, exclude));
    for (GitFile each : earlier) {
      if (documents.contains(each.path())) {
        each.require();
      }
    }
  }

  @Override
  public void close() {
    blobs.close();
  }

  /** Where the files of a repository are in a corpus. */
  private static final class Places {

    private final String up;
    private final String down;
    private final Path top;
    private final Path root;
    private final FileTree disk;

    Places(Path top, Path root, FileTree disk) throws GitException {
      this.top = top;
      this.disk = disk;
      try {
        this.root = root.toRealPath();
      } catch (IOException gone) {
        throw new GitException("there is no folder '" + root + "'", gone);
      }
      if (!this.root.startsWith(top) && !top.startsWith(this.root)) {
        throw new GitException(
            "the corpus in "
                + root
                + " is not in the git repository "
                + top
                + ", nor the other way round");
      }
      boolean inside = this.root.startsWith(top);
      down = inside ? slashed(SlashedPath.of(top.relativize(this.root))) : "";
      up = inside ? "" : slashed(SlashedPath.of(this.root.relativize(top)));
    }

    private static String slashed(String folder) {
      return folder.isEmpty() ? "" : folder + "/";
    }

    /** The path in the corpus of the file at {@code path} in the repository, if it may be read. */
    Optional<String> of(String path) {
      String place;
      if (!path.startsWith(down)) {
        place = SlashedPath.of(root, top.resolve(path));
      } else {
        place = up + path.substring(down.length());
      }
      return disk.isOutside(place) ? Optional.empty() : Optional.of(place);
    }
  }
}
