package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.convention.Origin;
import dev.entrylint.engine.git.GitEnvironment;
import dev.entrylint.engine.git.GitException;
import dev.entrylint.engine.git.GitRepository;
import dev.entrylint.engine.git.GitStates;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.Optional;

/**
 * The corpus as it was published, which configuration names and whose pages must still be found.
 * Where it is asked for, what changed since is read a second time.
 */
public final class PublishedState implements AutoCloseable {

  /** That of a corpus of which nothing says that it was published. */
  public static final PublishedState NONE = new PublishedState(Optional.empty(), Optional.empty());

  private final Optional<GitStates> states;
  private final Optional<EarlierState> earlier;

  private PublishedState(Optional<GitStates> states, Optional<EarlierState> earlier) {
    this.states = states;
    this.earlier = earlier;
  }

  /**
   * The one that {@code config} names. It is none where {@code known} has an earlier state, which
   * is asked for instead, and where {@code selection} reports nothing that vanished: then git is
   * not asked.
   *
   * @param configs has read the configuration
   * @param disk the files as they are
   * @throws ConfigException if git does not know that state, or cannot be asked
   * @throws IOException if the corpus cannot be read as it was
   */
  public static PublishedState of(
      Config config,
      ConfigLoader configs,
      Sources disk,
      KnownBefore known,
      Selection selection,
      GitEnvironment environment)
      throws ConfigException, IOException {
    if (config.published().isEmpty()
        || known.earlier().isPresent()
        || !new Levels(config, selection).mayReport(VanishedAnchor.META)) {
      return NONE;
    }
    Config.Published published = config.published().get();
    String ref = published.ref();
    GitStates states = null;
    try {
      GitRepository repository = GitRepository.of(config.root(), environment);
      states = GitStates.since(repository, ref, ref, disk, config.root(), configs.limits());
      EarlierState earlier = ChangedCorpus.of(states, config, configs).earlier();
      return new PublishedState(Optional.of(states), Optional.of(earlier));
    } catch (GitException failed) {
      if (states != null) {
        states.close();
      }
      throw new ConfigException(place(published.origin()), "'published': " + failed.getMessage());
    }
  }

  private static String place(Origin origin) {
    return origin.file().orElse("a preset")
        + ":"
        + origin.start().line()
        + ":"
        + origin.start().column();
  }

  /**
   * The corpus of today, as it is in {@code sources}, in which what was published is looked for.
   */
  public Snapshot snapshot(Config config, RuleRegistry registry, Sources sources)
      throws IOException {
    return earlier.isPresent()
        ? earlier.get().today(config, states.get().now())
        : Project.of(config, registry).snapshot(sources);
  }

  @Override
  public void close() {
    states.ifPresent(GitStates::close);
  }
}
