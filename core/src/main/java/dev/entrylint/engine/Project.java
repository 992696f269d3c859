package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.engine.source.PublishedPaths;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Configuration, rules and the facts that were read last: what corpora at several moments have in
 * common. Each {@link Snapshot} reads anew only the files whose content is not that of the snapshot
 * made before it. Safe for several threads.
 */
public final class Project {

  private final Config config;
  private final RuleRegistry registry;
  private final Reader reader;
  private final boolean measured;
  private FactStore facts;
  private Snapshot last;

  private Project(Config config, RuleRegistry registry, boolean measured) {
    this.config = config;
    this.registry = registry;
    this.measured = measured;
    reader = Readers.named(config.parser()).orElseThrow();
  }

  /** A project whose corpora are checked by those rules that {@code config} leaves on. */
  public static Project of(Config config, RuleRegistry registry) {
    // Only entries are measured, whose kinds may be those of some paths only.
    boolean measured =
        !config.conventions().kinds().isEmpty() || !config.conventions().deviations().isEmpty();
    return new Project(config, registry, measured);
  }

  /** The same, whose facts are complete, even those that no check asks for. */
  public Project withCompleteFacts() {
    return measured ? this : new Project(config, registry, true);
  }

  /** Whether facts say of each block what it holds, which is more than most checks ask for. */
  boolean hasCompleteFacts() {
    return measured;
  }

  /**
   * The corpus as it is in {@code sources}. Its files are read as they are needed, each once.
   *
   * @throws IOException if the sources cannot be listed
   */
  public Snapshot snapshot(Sources sources) throws IOException {
    List<String> found = sources.paths(config.include(), config.exclude());
    PublishedPaths published =
        PublishedPaths.of(found, sources, config::siteOf, config.include(), config.exclude());
    synchronized (this) {
      facts = new FactStore(sources, published.paths(), reader, measured, facts);
      last = new Snapshot(this, sources, published, facts, Optional.ofNullable(last));
      return last;
    }
  }

  /** What its checks are to do. */
  public Config config() {
    return config;
  }

  /** The rules that its configuration may name. */
  public RuleRegistry registry() {
    return registry;
  }
}
