package dev.entrylint.maven;

import dev.entrylint.base.NearMiss;
import dev.entrylint.config.Config;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.convention.Glob;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What of a corpus a build asks for.
 *
 * @param rules names of rules; null or none for those that the configuration has on
 * @param includes patterns of documents; null or none for all
 */
record CheckedPart(List<String> rules, List<String> includes) {

  /** What that comes to in a corpus. */
  Selection selection(Config config, ConfigLoader configs, Sources sources)
      throws MojoExecutionException, IOException {
    Optional<Set<String>> chosen =
        rules == null || rules.isEmpty() ? Optional.empty() : Optional.of(ids(configs.registry()));
    List<String> paths = new ArrayList<>();
    if (includes != null && !includes.isEmpty()) {
      List<String> documents = sources.paths(config.include(), config.exclude());
      for (String pattern : includes) {
        paths.addAll(fitting(pattern.strip(), documents));
      }
    }
    return new Selection(List.copyOf(paths), chosen);
  }

  private static List<String> fitting(String pattern, List<String> documents)
      throws MojoExecutionException {
    Glob glob;
    try {
      glob = new Glob(pattern);
    } catch (IllegalArgumentException unusable) {
      throw CorpusMojo.failure("includes: '" + pattern + "': " + unusable.getMessage(), unusable);
    }
    List<String> fitting = documents.stream().filter(glob::matches).toList();
    if (fitting.isEmpty()) {
      throw CorpusMojo.failure("includes: '" + pattern + "' fits no document");
    }
    return fitting;
  }

  private Set<String> ids(RuleRegistry registry) throws MojoExecutionException {
    Set<String> ids = new LinkedHashSet<>();
    for (String name : rules) {
      Optional<Reportable> named = registry.named(name.strip());
      if (named.isEmpty()) {
        String near =
            NearMiss.nearest(name.strip(), registry.names())
                .map(each -> "; did you mean '" + each + "'?")
                .orElse("");
        throw CorpusMojo.failure("rules: unknown rule '" + name.strip() + "'" + near);
      }
      ids.add(named.get().meta().id());
    }
    return ids;
  }
}
