package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;

/** The straight line, for who wants one result: a project, one snapshot, its findings. */
public record Linter(Config config, RuleRegistry registry, Sources sources) {

  /**
   * Reads the corpus and runs the rules. Files that cannot be read and rules that throw are
   * findings.
   *
   * @throws IOException if the sources cannot be listed
   */
  public Result lint(Selection selection) throws IOException {
    return Project.of(config, registry).snapshot(sources).check(selection);
  }

  /**
   * Reads the corpus only, as the first of its renderers sees it; its facts are complete.
   *
   * @throws IOException if the sources cannot be listed
   */
  public Result read() throws IOException {
    return Project.of(config, registry).withCompleteFacts().snapshot(sources).read(0);
  }
}
