package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.engine.rename.RenameSearch;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.Optional;

/**
 * A corpus at an earlier moment, beside which it is checked.
 *
 * @param snapshot the corpus as it was, with complete facts
 * @param ref how the moment is called, in reports as well
 * @param files what is known of single files that came or went
 */
public record EarlierState(Snapshot snapshot, String ref, FileNews files) {

  /** What whoever made the sources knows of files, be they documents or not. */
  public interface FileNews extends RenameSearch.History {

    /** Nothing. */
    FileNews NONE =
        new FileNews() {
          @Override
          public Optional<String> lost(String path, What what, String text) {
            return Optional.empty();
          }

          @Override
          public boolean isThere(String path) {
            return false;
          }

          @Override
          public boolean isNotAdded(String path) {
            return false;
          }

          @Override
          public Optional<String> notAddedNamed(String name) {
            return Optional.empty();
          }

          @Override
          public Optional<String> renamed(String path) {
            return Optional.empty();
          }
        };

    /** Whether there is anything at {@code path} today. */
    boolean isThere(String path);

    /** Whether what is at {@code path} is on disk only, as nobody has added it to the index. */
    boolean isNotAdded(String path);

    /** The path of such a file whose own name is {@code name}, with its ending or without. */
    Optional<String> notAddedNamed(String name);

    /** Where the file is now that was at {@code path}; empty if that is not known. */
    Optional<String> renamed(String path);
  }

  /**
   * The corpus as it was in {@code sources}.
   *
   * @param config by which it is read; of the same rules as today's
   * @throws IOException if the sources cannot be listed
   */
  public static EarlierState of(
      Config config, RuleRegistry registry, Sources sources, String ref, FileNews files)
      throws IOException {
    Project project = Project.of(config, registry).withCompleteFacts();
    return new EarlierState(project.snapshot(sources), ref, files);
  }

  /** The corpus of today, which takes over what did not change. */
  Snapshot today(Config config, Sources sources) throws IOException {
    snapshot.corpora(); // only what is read can be taken over
    return snapshot.project().reconfigured(config).withCompleteFacts().snapshot(sources, this);
  }
}
