package dev.entrylint.maven;

import dev.entrylint.base.Bounds;
import dev.entrylint.base.Fence;
import dev.entrylint.base.NameEncoding;
import dev.entrylint.base.Printable;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.config.show.ConfigNotes;
import dev.entrylint.engine.Check;
import dev.entrylint.engine.FailOn;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.DiskSources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.report.LogReport;
import dev.entrylint.report.Tally;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
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
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks a corpus of cross-referenced Markdown entries and fails the build if it does not hold
 * together. In a build with modules, those without a configuration of their own are passed over, so
 * that a corpus is checked once and not once for each module that inherits the plugin.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractMojo {

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
   * The least severity at which findings fail the build: <code>error</code>, <code>warning</code>,
   * <code>info</code> or <code>never</code>.
   */
  @Parameter(property = "entrylint.failOn", defaultValue = "error")
  String failOn;

  /**
   * How the report in <code>outputFile</code> is written: <code>text</code> or <code>json</code>.
   * Findings go to the log in any case.
   */
  @Parameter(property = "entrylint.format", defaultValue = "text")
  String format;

  /**
   * A file that the report is written to. By default there is none; but <code>entrylint.json</code>
   * in the build folder if <code>format</code> is <code>json</code>.
   */
  @Parameter(property = "entrylint.outputFile")
  File outputFile;

  /**
   * Whether a corpus without any document is no failure. A module without a configuration of its
   * own is passed over in any case.
   */
  @Parameter(property = "entrylint.allowEmpty", defaultValue = "false")
  boolean allowEmpty;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  File folder;

  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  File buildFolder;

  @Parameter(defaultValue = "${project.parentFile}", readonly = true)
  File parentPom;

  @Parameter(defaultValue = "${project.modules}", readonly = true)
  List<String> modules;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("entrylint is skipped, as 'skip' says");
      return;
    }
    FailOn threshold = threshold();
    Optional<ReportFile> report = ReportFile.of(format, outputFile, buildFolder);
    try {
      check(threshold, report);
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
  private static MojoExecutionException failure(String message, Throwable cause) {
    Exception printable = new Exception(Printable.line(cause.toString()));
    printable.setStackTrace(cause.getStackTrace());
    return new MojoExecutionException(Printable.line(message), printable);
  }

  private static MojoExecutionException failure(String message) {
    return new MojoExecutionException(Printable.line(message));
  }

  private void say(String line) {
    getLog().info(Printable.line(line));
  }

  private void warn(String line) {
    getLog().warn(Printable.line(line));
  }

  private FailOn threshold() throws MojoExecutionException {
    Optional<FailOn> named = FailOn.named(failOn);
    if (named.isEmpty()) {
      throw failure(
          "failOn: expected one of "
              + String.join(", ", FailOn.WORDS)
              + " but was '"
              + failOn
              + "'");
    }
    return named.get();
  }

  private void check(FailOn threshold, Optional<ReportFile> report)
      throws MojoExecutionException, MojoFailureException, ConfigException, IOException {
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
      return;
    }
    Path corpus = target.corpus().get();
    requireFolder(corpus, "the root");
    requireNames(NameEncoding.fault());
    DiskSources all = new DiskSources(corpus.toAbsolutePath(), bounds(corpus));
    Sources sources = gitignore ? all : all.withIgnored();
    Config chosen = config(target, corpus, configs, sources);
    Check check =
        Check.run(configs, chosen, sources, KnownBefore.NOTHING, Selection.ALL, Check.Search.QUICK);
    LogReport.write(check.grouped(), this::log);
    check.advice().ifPresent(this::warn);
    check.notes().forEach(this::say);
    if (report.isPresent()) {
      report.get().write(check.result(), sources);
      say("the report is in " + report.get().file());
    }
    judge(check.result(), chosen, threshold);
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

  private void log(Severity severity, String line) {
    switch (severity) {
      case ERROR -> getLog().error(line);
      case WARNING -> getLog().warn(line);
      case INFO -> getLog().info(line);
    }
  }

  private void judge(Result result, Config used, FailOn threshold)
      throws MojoExecutionException, MojoFailureException {
    if (result.failures() > 0) {
      throw new MojoExecutionException(
          "the check is incomplete: "
              + Tally.counted(result.failures(), "file or rule")
              + " failed; see above");
    }
    boolean empty = result.paths().isEmpty();
    if (empty && !allowEmpty) {
      throw new MojoExecutionException(ConfigNotes.nothingChecked(used));
    }
    Optional<String> sentence = FailedBuild.sentence(result, threshold);
    if (sentence.isPresent()) {
      throw new MojoFailureException(sentence.get());
    }
    if (empty) {
      warn(ConfigNotes.nothingChecked(used));
    } else {
      Tally tally = Tally.of(result);
      getLog().info(tally.sentence());
      tally.unchecked(true).ifPresent(getLog()::info);
    }
  }
}
