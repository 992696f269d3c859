package dev.entrylint.config;

import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Configurations of tests, which lie in memory and know all renderers. */
public final class TestConfigs {

  private static final Path ROOT = Path.of("").toAbsolutePath();

  private TestConfigs() {}

  public static ConfigLoader loader(RuleRegistry rules) {
    return new ConfigLoader(
        rules, TestConfigs.class.getClassLoader(), Set.copyOf(Renderers.names()));
  }

  /**
   * The configuration that a file {@code entrylint.yml} makes.
   *
   * @throws ConfigException if there is anything wrong in {@code yaml}
   */
  public static Config of(RuleRegistry rules, String yaml) throws ConfigException {
    return loader(rules)
        .load(
            ROOT.resolve(ConfigLoader.FILE),
            ROOT,
            new MemorySources(Map.of(ConfigLoader.FILE, yaml)));
  }
}
