package dev.entrylint.engine.git;

import dev.entrylint.base.CaseFolding;
import dev.entrylint.base.FileTree;
import dev.entrylint.base.FilterTree;
import dev.entrylint.base.Limits;
import dev.entrylint.convention.Glob;
import dev.entrylint.engine.source.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
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
  private final GitHistory history;

  private GitStates(
      GitRepository repository,
      String commit,
      GitDifference difference,
      Sources disk,
      Path root,
      Limits limits)
      throws GitException {
    this.ref = difference.ref();
    this.disk = disk;
    GitPlaces places = new GitPlaces(repository.top(), root, disk);
    history = new GitHistory(repository, commit, places);
    Set<String> ids = new TreeSet<>();
    for (List<GitChange> each :
        List.of(difference.indexToDisk(), difference.leftOut(), difference.before())) {
      each.stream()
          .map(GitChange::before)
          .filter(GitChange.Entry::isContent)
          .forEach(entry -> ids.add(entry.id()));
    }
    blobs = new GitBlobs(repository.git(), ids, difference.tree());
    try {
      long most = limits.document();
      GitLayer index = new GitLayer();
      add(difference.indexToDisk(), INDEX, places, most, index);
      add(difference.leftOut(), INDEX, places, most, index);
      GitLayer old = new GitLayer();
      add(difference.before(), ref, places, most, old);
      Set<String> untracked = new HashSet<>();
      for (String path : difference.untracked()) {
        if (!path.endsWith("/")) { // else it is another repository
          places.of(path).ifPresent(untracked::add);
        }
      }
      (difference.staged() ? index : old).removed().addAll(untracked);
      notAdded = difference.staged() ? Set.copyOf(index.removed()) : Set.of();
      changed = new TreeSet<>();
      moved = new TreeSet<>();
      for (GitChange each : difference.before()) {
        Optional<String> path = places.of(each.path());
        path.ifPresent(changed::add);
        if (each.before().isContent() != each.now().isContent()
            || each.before().isLink() != each.now().isLink()) {
          path.ifPresent(moved::add);
        }
      }
      if (!difference.staged()) {
        changed.addAll(untracked);
        moved.addAll(untracked);
      }
      renamed = difference.renamed(places);
      earlier = List.copyOf(old.files().values());
      now = index.over(disk);
      before = old.over(now);
    } catch (GitException failed) {
      blobs.close();
      throw failed;
    }
  }

  private void add(
      List<GitChange> changes, String state, GitPlaces places, long most, GitLayer layer) {
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
    return new GitStates(
        repository, ref, GitDifference.since(repository, ref, shown), disk, root, limits);
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
    return new GitStates(repository, "HEAD", GitDifference.staged(repository), disk, root, limits);
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
   * What took away the file at {@code path} since then: {@code in 1a2b3c4 'its message'}, or that
   * it is not committed; empty if that is not known.
   */
  public Optional<String> lostFile(String path) {
    return history.file(path);
  }

  /** The same of the id {@code id} that is written in the file. */
  public Optional<String> lostId(String path, String id) {
    return history.id(path, id);
  }

  /** The same of the heading {@code title}. */
  public Optional<String> lostTitle(String path, String title) {
    return history.title(path, title);
  }

  /** The path of such a file whose own name is {@code name}, with its ending or without. */
  public Optional<String> notAddedNamed(String name) {
    String folded = CaseFolding.fold(name);
    return notAdded.stream()
        .filter(path -> isNamed(CaseFolding.fold(path), folded) && isNotAdded(path))
        .min(Comparator.naturalOrder());
  }

  private static boolean isNamed(String path, String name) {
    String own = path.substring(path.lastIndexOf('/') + 1);
    return own.startsWith(name)
        && (own.length() == name.length() || own.lastIndexOf('.') == name.length());
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
}
