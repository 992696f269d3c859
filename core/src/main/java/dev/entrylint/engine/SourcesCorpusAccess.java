package dev.entrylint.engine;

import dev.entrylint.base.SubTree;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.config.read.Drafts;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.infer.draft.CorpusAccess;
import dev.entrylint.model.MalformedTextException;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A corpus as drafts of a configuration have it read and checked. Each draft takes over from the
 * one before it what both read alike, so that files are read once for each dialect that is tried.
 * Safe for several threads.
 */
public final class SourcesCorpusAccess implements CorpusAccess {

  private final Path root;
  private final Sources sources;
  private final ConfigLoader configs;
  private final Drafts drafts;

  /** The draft that was asked for last, and the corpus under it; null before the first. */
  private String draft;

  private Snapshot snapshot;

  /** What was found under that draft, if all rules were asked. */
  private Optional<List<Finding>> findings = Optional.empty();

  /**
   * @param root its folder, absolute
   * @param sources its files, and what lies around them
   * @param configs reads the drafts; has the rules
   */
  public SourcesCorpusAccess(Path root, Sources sources, ConfigLoader configs) {
    this.root = root;
    this.sources = sources;
    this.configs = configs;
    drafts = configs.drafts(root, sources);
  }

  @Override
  public Config assumed(String folder) {
    return folder.isEmpty()
        ? drafts.assumedOne()
        : configs.assumedOne(root.resolve(folder), new SubTree(sources, folder));
  }

  @Override
  public Corpus read(String draft) throws IOException, ConfigException {
    return snapshot(draft).corpus();
  }

  @Override
  public synchronized List<Finding> check(String draft) throws IOException, ConfigException {
    Snapshot corpus = snapshot(draft);
    if (findings.isEmpty()) {
      findings = Optional.of(corpus.check(Selection.ALL).findings());
    }
    return findings.get();
  }

  @Override
  public int count(String draft, String rule) throws IOException, ConfigException {
    return snapshot(draft).count(rule);
  }

  @Override
  public Config draft(String draft) throws ConfigException {
    return drafts.read(draft);
  }

  private synchronized Snapshot snapshot(String wanted) throws IOException, ConfigException {
    if (snapshot == null || !wanted.equals(draft)) {
      Config config = draft(wanted);
      Project project =
          snapshot == null
              ? Project.of(config, configs.registry()).withCompleteFacts()
              : snapshot.project().reconfigured(config);
      snapshot = project.snapshot(sources);
      draft = wanted;
      findings = Optional.empty();
    }
    return snapshot;
  }

  @Override
  public boolean hasRule(String id) {
    return configs.registry().named(id).isPresent();
  }

  @Override
  public List<String> presets() {
    return List.copyOf(configs.presets().names());
  }

  @Override
  public Optional<String> text(String path) {
    if (!sources.isFile(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(sources.read(path).text());
    } catch (IOException | MalformedTextException unreadable) {
      return Optional.empty(); // it may be anything, as far as anybody knows
    }
  }
}
