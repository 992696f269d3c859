package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;

/** PLACEHOLDER so that the contract compiles; replaced in the next commit. */
public final class Linter {

  public Linter(Config config, RuleRegistry registry, Sources sources) {}

  /** Reads the corpus and asks the rules. */
  public Result lint(Selection selection) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Reads the corpus only. Files that cannot be read are findings of the result. */
  public Result read() throws IOException {
    throw new UnsupportedOperationException();
  }
}
