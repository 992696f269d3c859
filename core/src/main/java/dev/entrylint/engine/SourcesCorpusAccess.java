package dev.entrylint.engine;

import dev.entrylint.base.SubTree;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.infer.draft.CorpusAccess;
import dev.entrylint.model.MalformedTextException;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A corpus as drafts of a configuration have it read and checked.
 *
 * @param root its folder, absolute
 * @param sources its files, and what lies around them
 * @param configs reads the drafts; has the rules
 */
public record SourcesCorpusAccess(Path root, Sources sources, ConfigLoader configs)
    implements CorpusAccess {

  @Override
  public Config assumed(String folder) {
    return folder.isEmpty()
        ? configs.assumedOne(root, sources)
        : configs.assumedOne(root.resolve(folder), new SubTree(sources, folder));
  }

  @Override
  public Corpus read(String draft) throws IOException, ConfigException {
    return linter(draft).read().corpus();
  }

  @Override
  public List<Finding> check(String draft, Set<String> rules) throws IOException, ConfigException {
    Optional<Set<String>> wanted = Optional.of(rules).filter(ids -> !ids.isEmpty());
    return linter(draft).lint(new Selection(Selection.ALL.paths(), wanted)).findings();
  }

  @Override
  public Config draft(String draft) throws ConfigException {
    return configs.draft(draft, root, sources);
  }

  private Linter linter(String draft) throws ConfigException {
    return new Linter(draft(draft), configs.registry(), sources);
  }

  @Override
  public boolean hasRule(String id) {
    return configs.registry().named(id).isPresent();
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
