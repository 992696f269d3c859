package dev.entrylint.maven;

import dev.entrylint.config.ConfigException;
import dev.entrylint.engine.BaselineFile;
import dev.entrylint.engine.ChangedCorpus;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.git.GitEnvironment;
import dev.entrylint.engine.git.GitRepository;
import dev.entrylint.engine.git.GitStates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that works on what is new in a corpus, where there is something to compare it with. */
abstract class ComparingMojo extends CorpusMojo {

  /** Whether known findings are taken as any others. */
  @Parameter(property = "entrylint.noBaseline", defaultValue = "false")
  boolean noBaseline;

  /**
   * A commit, a tag or a branch of git: only what was introduced since then counts. By default all
   * does.
   */
  @Parameter(property = "entrylint.since")
  String since;

  /**
   * Does the work on {@code corpus}.
   *
   * @param known what is not new
   */
  abstract void execute(Corpus corpus, KnownBefore known)
      throws MojoExecutionException, MojoFailureException, ConfigException, IOException;

  @Override
  final void execute(Corpus corpus)
      throws MojoExecutionException, MojoFailureException, ConfigException, IOException {
    if (since == null) {
      execute(corpus, known(corpus));
      return;
    }
    Path root = corpus.config().root();
    GitEnvironment environment = new GitEnvironment(folder.toPath(), System.getenv());
    GitRepository repository = GitRepository.of(root, environment);
    try (GitStates states =
        GitStates.since(
            repository, since, since, corpus.sources(), root, corpus.bounds().limits())) {
      ChangedCorpus change = ChangedCorpus.of(states, corpus.config(), corpus.configs());
      change.note().ifPresent(this::say);
      execute(corpus, known(corpus).and(change.earlier()));
    }
  }

  private KnownBefore known(Corpus corpus) throws MojoExecutionException, ConfigException {
    BaselineFile file = baseline(corpus);
    if (noBaseline || baseline == null && !file.isThere()) {
      return KnownBefore.NOTHING;
    }
    return new KnownBefore(Optional.of(read(file, corpus)));
  }
}
