package dev.entrylint.maven;

import dev.entrylint.config.ConfigException;
import dev.entrylint.config.show.ConfigNotes;
import dev.entrylint.engine.BaselineFile;
import dev.entrylint.engine.Check;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.ListComparison;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.known.Baseline;
import dev.entrylint.report.BaselineUpdate;
import dev.entrylint.report.Tally;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes all that is found now to a list of known findings; where that lies, <code>check</code>
 * reports only what is new.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends CorpusMojo {

  /** Whether a list that is there is written anew. */
  @Parameter(property = "entrylint.update", defaultValue = "false")
  boolean update;

  /** Whether only what is gone is taken out of the list. */
  @Parameter(property = "entrylint.prune", defaultValue = "false")
  boolean prune;

  @Override
  void validate() throws MojoExecutionException {
    if (prune && update) {
      throw failure("'prune' and 'update' exclude each other");
    }
  }

  @Override
  void execute(Corpus corpus) throws MojoExecutionException, ConfigException, IOException {
    BaselineFile file = baseline(corpus);
    if (prune) {
      Baseline baseline = read(file, corpus);
      ListComparison comparison = corpus.compare(baseline);
      require(comparison.all(), corpus);
      say(BaselineUpdate.prune(file, baseline, comparison));
      return;
    }
    if (file.isThere() && !update) {
      throw failure(
          "there is a baseline '"
              + file.shown()
              + "' already; 'update' writes it anew, 'prune' only takes out what is gone");
    }
    file.requireWritable(bounds(file, corpus));
    Check check = corpus.check(KnownBefore.NOTHING, Selection.ALL);
    check.advice().ifPresent(this::warn);
    require(check.result(), corpus);
    BaselineUpdate.write(file, check.result()).forEach(this::say);
  }

  private static void require(Result result, Corpus corpus) throws MojoExecutionException {
    if (result.failures() > 0) {
      throw failure(
          Tally.counted(result.failures(), "file or rule")
              + " failed, as the goal 'check' shows; nothing was written");
    }
    if (result.paths().isEmpty()) {
      throw failure(ConfigNotes.nothingChecked(corpus.config()));
    }
  }
}
