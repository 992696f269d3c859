package dev.entrylint.engine.git;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What git says of two states of the files, before any content is asked for.
 *
 * @param ref how the earlier one is called in messages
 * @param tree that of the earlier one
 * @param indexToDisk what differs between the index and the disk, if the index is the later one
 * @param leftOut what the index has of a sparse checkout, and the disk has not, if it is
 * @param before what differs between the earlier state and the later one
 * @param untracked the files on disk that are neither in the index nor ignored
 * @param staged whether the index is the later state
 */
record GitDifference(
    String ref,
    String tree,
    List<GitChange> indexToDisk,
    List<GitChange> leftOut,
    List<GitChange> before,
    List<String> untracked,
    boolean staged) {

  /** Between a commit and the disk. */
  static GitDifference since(GitRepository repository, String ref, String shown)
      throws GitException {
    String tree = repository.tree(ref);
    List<GitChange> changes = new ArrayList<>(repository.filesSince(tree));
    // Of a file in the midst of a merge git says beside that what is on disk.
    changes.removeIf(GitChange::unmerged);
    return new GitDifference(
        shown, tree, List.of(), List.of(), changes, repository.untracked(), false);
  }

  /**
   * Between the commit that is checked out and the index.
   *
   * @throws GitException if git cannot say that, or a merge is not resolved yet
   */
  static GitDifference staged(GitRepository repository) throws GitException {
    String tree = repository.tree("HEAD");
    List<GitChange> changes = repository.indexSince(tree);
    for (GitChange each : changes) {
      if (each.unmerged()) {
        throw new GitException(
            "the merge of '"
                + each.path()
                + "' is not resolved yet, so that the index has no content for it; resolve it, and"
                + " 'git add' it");
      }
    }
    return new GitDifference(
        "HEAD",
        tree,
        repository.filesSinceIndex(),
        repository.leftOut(),
        changes,
        repository.untracked(),
        true);
  }

  /**
   * Where the content of files that are gone is now, of those of which one new file alone has it.
   */
  Map<String, String> renamed(GitPlaces places) {
    Map<String, List<String>> gone = new HashMap<>();
    Map<String, List<String>> added = new HashMap<>();
    for (GitChange each : before) {
      if (each.before().isNone() && each.now().isContent()) {
        places.of(each.path()).ifPresent(path -> of(each.now(), added).add(path));
      } else if (each.before().isContent() && each.now().isNone()) {
        places.of(each.path()).ifPresent(path -> of(each.before(), gone).add(path));
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

  private static List<String> of(GitChange.Entry entry, Map<String, List<String>> byContent) {
    return byContent.computeIfAbsent(entry.id(), id -> new ArrayList<>(1));
  }
}
