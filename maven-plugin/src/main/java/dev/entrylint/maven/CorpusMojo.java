package dev.entrylint.maven;

import dev.entrylint.base.Bounds;
import dev.entrylint.base.Fence;
import dev.entrylint.base.NameEncoding;
import dev.entrylint.base.Printable;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.config.show.ConfigNotes;
import dev.entrylint.engine.BaselineFile;
import dev.entrylint.engine.Check;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.ListComparison;
import dev.entrylint.engine.PublishedState;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.git.GitEnvironment;
import dev.entrylint.engine.known.Baseline;
import dev.entrylint.engine.source.DiskSources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.report.Tally;
import dev.entrylint.rule.RuleRegistry;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that works on a corpus: where that is, and how it is read. */
abstract class CorpusMojo extends AbstractMojo {

  /** The folder of the corpus. By default the folder of the configuration. */
  @Parameter(property = "entrylint.root")
  File root;

  /**
   * The configuration. By default <code>entrylint.yml</code>: the nearest from <code>root</code>,
   * or from the project's folder, upwards; but only the one in the project's folder if the project
   * has modules, or is one, and names no root.
   */
  @Parameter(property = "entrylint.config")
  File config;

  /**
   * The folder outside of which nothing is read: no document, no file of the configuration, not
   * even whether the target of a link is there. By default the repository that <code>root</code>
   * lies in, or <code>root</code> itself.
   */
  @Parameter(property = "entrylint.fence")
  File fence;

  /** Whether files that git ignores are no documents, unless the configuration names them. */
  @Parameter(property = "entrylint.gitignore", defaultValue = "true")
  boolean gitignore = true;

  /** Whether nothing is checked. */
  @Parameter(property = "entrylint.skip", defaultValue = "false")
  boolean skip;

  /**
   * The list of known findings. By default <code>entrylint-baseline.tsv</code> beside the
   * configuration or, without one, in the folder of the corpus.
   */
  @Parameter(property = "entrylint.baseline")
  File baseline;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  File folder;

  @Parameter(defaultValue = "${project.parentFile}", readonly = true)
  File parentPom;

  @Parameter(defaultValue = "${project.modules}", readonly = true)
  List<String> modules;

  /**
   * A corpus that a goal works on.
   *
   * @param bounds where files are read
   * @param git what git is run in
   */
  record Corpus(
      Config config, ConfigLoader configs, Sources sources, Bounds bounds, GitEnvironment git) {

    Check check(KnownBefore known, Selection selection) throws IOException, ConfigException {
      try (PublishedState published = published(known, selection)) {
        return Check.run(configs, config, sources, known, published, selection, Check.Search.QUICK);
      }
    }

    private PublishedState published(KnownBefore known, Selection selection)
        throws IOException, ConfigException {
      return PublishedState.of(config, configs, sources, known, selection, git);
    }

    ListComparison compare(Baseline baseline) throws IOException, ConfigException {
      try (PublishedState published = published(KnownBefore.NOTHING, Selection.ALL)) {
        Snapshot snapshot = published.snapshot(config, configs.registry(), sources);
        return ListComparison.of(baseline, snapshot, Selection.ALL);
      }
    }
  }

  /** Refuses values of parameters that mean nothing, before anything is read. */
  void validate() throws MojoExecutionException {}

  /** Does the work on {@code corpus}. */
  abstract void execute(Corpus corpus)
      throws MojoExecutionException, MojoFailureException, ConfigException, IOException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("entrylint is skipped, as 'skip' says");
      return;
    }
    validate();
    try {
      Optional<Corpus> corpus = corpus();
      if (corpus.isPresent()) {
        execute(corpus.get());
      }
    } catch (ConfigException wrong) {
      throw new MojoExecutionException(wrong.getMessage(), wrong);
    } catch (IOException failed) {
      // Of files the message is no more than a path.
      Object what = failed instanceof FileSystemException ? failed : failed.getMessage();
      throw failure("entrylint could not do its work: " + what, failed);
    } catch (RuntimeException fault) {
      throw failure("internal error: " + fault, fault);
    }
  }

  /** A failure whose message is printable; Maven prints those of its causes as well. */
  static MojoExecutionException failure(String message, Throwable cause) {
    Exception printable = new Exception(Printable.line(cause.toString()));
    printable.setStackTrace(cause.getStackTrace());
    return new MojoExecutionException(Printable.line(message), printable);
  }

  static MojoExecutionException failure(String message) {
    return new MojoExecutionException(Printable.line(message));
  }

  final void say(String line) {
    getLog().info(Printable.line(line));
  }

  final void warn(String line) {
    getLog().warn(Printable.line(line));
  }

  /** What there is to work on; empty if nothing is, which is said. */
  private Optional<Corpus> corpus() throws MojoExecutionException, ConfigException {
    // The realm of the plugin: dependencies that users add to it are in there.
    ClassLoader loader = getClass().getClassLoader();
    ConfigLoader configs =
        new ConfigLoader(registry(loader), loader, Set.copyOf(Renderers.names()));
    CheckTarget target =
        new ProjectFolder(folder.toPath(), parentPom == null && modules.isEmpty())
            .target(path(root), path(config), path(fence).map(Fence::at), configs);
    if (target.corpus().isEmpty()) {
      Path own = folder.toPath();
      String misnamed =
          configs
              .misnamed(own)
              .filter(file -> file.getParent().equals(own.toAbsolutePath().normalize()))
              .map(file -> "; " + ConfigNotes.misnamed(file, own))
              .orElse("");
      say("nothing to check: there is no " + ConfigLoader.FILE + " in " + folder + misnamed);
      return Optional.empty();
    }
    Path corpus = target.corpus().get();
    requireFolder(corpus, "the root");
    requireNames(NameEncoding.fault());
    Bounds bounds = bounds(corpus);
    DiskSources all = new DiskSources(corpus.toAbsolutePath(), bounds);
    Sources sources = gitignore ? all : all.withIgnored();
    Config chosen = config(target, corpus, configs, sources);
    GitEnvironment git = new GitEnvironment(folder.toPath(), System.getenv());
    return Optional.of(new Corpus(chosen, configs, sources, bounds, git));
  }

  private static RuleRegistry registry(ClassLoader loader) throws MojoExecutionException {
    try {
      return RuleRegistry.load(loader);
    } catch (IllegalArgumentException | ServiceConfigurationError unusable) {
      throw failure("cannot load a rule: " + unusable.getMessage(), unusable);
    }
  }

  private Config config(CheckTarget target, Path corpus, ConfigLoader configs, Sources sources)
      throws MojoExecutionException, ConfigException {
    if (target instanceof CheckTarget.Configured known) {
      if (!Files.isRegularFile(known.file())) {
        throw failure("there is no configuration file " + known.file());
      }
      return configs.load(known.file(), corpus, sources);
    }
    Config assumed = configs.assumed(corpus, sources);
    Path from = assumed.root();
    warn(ConfigNotes.assumed(assumed, from, configs.misnamed(from)));
    return assumed;
  }

  private Bounds bounds(Path corpus) throws MojoExecutionException {
    if (fence != null) {
      requireFolder(fence.toPath(), "the fence");
    }
    Fence around = fence == null ? Fence.around(corpus) : Fence.at(fence.toPath());
    if (!around.holds(corpus)) {
      throw new MojoExecutionException(
          "the root " + corpus + " lies outside " + around.folder() + "; 'fence' allows more");
    }
    Bounds bounds = Bounds.of(around);
    return config == null ? bounds : bounds.withConfiguration(config.toPath());
  }

  private static Optional<Path> path(File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }

  private static void requireFolder(Path folder, String what) throws MojoExecutionException {
    if (!Files.isDirectory(folder)) {
      throw failure("there is no folder " + folder + " to be " + what);
    }
  }

  /**
   * Fails if Java cannot read all names of files. This is not left to what lies in the root: names
   * stand in links and patterns too, and a build that ran for a year should not fail on the first
   * file with an umlaut, or not see it.
   */
  static void requireNames(Optional<String> fault) throws MojoExecutionException {
    if (fault.isPresent()) {
      throw failure(fault.get());
    }
  }

  /** The file of the list of known findings, be it there or not. */
  final BaselineFile baseline(Corpus corpus) {
    return baseline == null
        ? BaselineFile.of(corpus.config)
        : new BaselineFile(baseline.toPath().toAbsolutePath().normalize(), corpus.config.root());
  }

  /** The list of known findings in {@code file}. */
  final Baseline read(BaselineFile file, Corpus corpus)
      throws MojoExecutionException, ConfigException {
    if (!file.isThere()) {
      throw failure("there is no baseline '" + file.shown() + "'; the goal 'baseline' writes one");
    }
    return file.read(bounds(file, corpus), corpus.configs.registry());
  }

  /** Where {@code file} may lie: one that somebody named may lie elsewhere. */
  final Bounds bounds(BaselineFile file, Corpus corpus) {
    return baseline == null ? corpus.bounds : corpus.bounds.withConfiguration(file.path());
  }

  /** Fails the build if not all could be looked at. */
  static void requireComplete(Result result) throws MojoExecutionException {
    if (result.failures() > 0) {
      throw new MojoExecutionException(
          "the check is incomplete: "
              + Tally.counted(result.failures(), "file or rule")
              + " failed; see above");
    }
  }
}
