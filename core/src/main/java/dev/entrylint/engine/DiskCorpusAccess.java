package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.DiskSources;
import dev.entrylint.infer.draft.CorpusAccess;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files below a folder, as drafts of a configuration have them read and checked.
 *
 * @param root the folder, absolute
 * @param configs reads the drafts; has the rules
 */
public record DiskCorpusAccess(Path root, ConfigLoader configs) implements CorpusAccess {

  @Override
  public Config assumed(String folder) {
    return configs.assumed(root.resolve(folder));
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
    return configs.draft(draft, root);
  }

  private Linter linter(String draft) throws ConfigException {
    Config config = draft(draft);
    return new Linter(config, configs.registry(), new DiskSources(config));
  }

  @Override
  public boolean hasRule(String id) {
    return configs.registry().named(id).isPresent();
  }

  @Override
  public Optional<String> text(String path) {
    Path file = root.resolve(path);
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty(); // it may be anything, as far as anybody knows
    }
  }
}
