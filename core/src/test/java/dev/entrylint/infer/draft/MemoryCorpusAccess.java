package dev.entrylint.infer.draft;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.Linter;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A corpus in memory, and no rules. */
public record MemoryCorpusAccess(Map<String, String> files) implements CorpusAccess {

  private static final RuleRegistry RULES = RuleRegistry.of();
  private static final Path NOWHERE = Path.of("nowhere").toAbsolutePath();
  private static final ConfigLoader CONFIGS = TestConfigs.loader(RULES);

  @Override
  public Config assumed(String folder) {
    return CONFIGS.assumed(NOWHERE, path -> false);
  }

  @Override
  public Config draft(String draft) throws ConfigException {
    return CONFIGS.parse(draft, NOWHERE);
  }

  @Override
  public Corpus read(String draft) throws IOException, ConfigException {
    return linter(draft).read().corpus();
  }

  @Override
  public List<Finding> check(String draft) throws IOException, ConfigException {
    return linter(draft).lint(Selection.ALL).findings();
  }

  @Override
  public int count(String draft, String rule) throws IOException, ConfigException {
    Selection alone = new Selection(Selection.ALL.paths(), Optional.of(Set.of(rule)));
    return linter(draft).lint(alone).findings().size();
  }

  private Linter linter(String draft) throws ConfigException {
    Config config = draft(draft);
    return new Linter(config, RULES, new MemorySources(files));
  }

  @Override
  public boolean hasRule(String id) {
    return false;
  }

  @Override
  public List<String> presets() {
    return List.of();
  }

  @Override
  public Optional<String> text(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
