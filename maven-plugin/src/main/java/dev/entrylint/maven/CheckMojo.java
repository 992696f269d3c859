package dev.entrylint.maven;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.show.ConfigNotes;
import dev.entrylint.engine.Check;
import dev.entrylint.engine.FailOn;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.Result;
import dev.entrylint.report.BaselineUpdate;
import dev.entrylint.report.LogReport;
import dev.entrylint.report.Tally;
import dev.entrylint.rule.Severity;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
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
public final class CheckMojo extends ComparingMojo {

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

  /**
   * Whether known findings that are gone fail the build; the goal <code>baseline</code> with <code>
   * prune</code> takes them out of the list.
   */
  @Parameter(property = "entrylint.strictBaseline", defaultValue = "false")
  boolean strictBaseline;

  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  File buildFolder;

  @Override
  void validate() throws MojoExecutionException {
    threshold();
    report();
    if (noBaseline && (strictBaseline || baseline != null)) {
      throw failure(
          "'noBaseline' and '"
              + (strictBaseline ? "strictBaseline" : "baseline")
              + "' exclude each other");
    }
    if (strictBaseline && since != null) {
      throw failure(
          "'strictBaseline' and 'since' exclude each other: what is gone is seen in a check of all");
    }
  }

  @Override
  void execute(Corpus corpus, KnownBefore known)
      throws MojoExecutionException, MojoFailureException, ConfigException, IOException {
    report(corpus.check(known), corpus);
  }

  private void report(Check check, Corpus corpus)
      throws MojoExecutionException, MojoFailureException, IOException {
    LogReport.write(check.grouped(), this::log);
    check.advice().ifPresent(this::warn);
    check.notes().forEach(this::say);
    Optional<ReportFile> report = report();
    if (report.isPresent()) {
      report.get().write(check.result(), corpus.sources());
      say("the report is in " + report.get().file());
    }
    judge(check.result(), corpus.config(), threshold());
  }

  private Optional<ReportFile> report() throws MojoExecutionException {
    return ReportFile.of(format, outputFile, buildFolder);
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

  private void log(Severity severity, String line) {
    switch (severity) {
      case ERROR -> getLog().error(line);
      case WARNING -> getLog().warn(line);
      case INFO -> getLog().info(line);
    }
  }

  private void judge(Result result, Config used, FailOn threshold)
      throws MojoExecutionException, MojoFailureException {
    requireComplete(result);
    boolean empty = result.paths().isEmpty();
    if (empty && !allowEmpty) {
      throw new MojoExecutionException(ConfigNotes.nothingChecked(used));
    }
    Optional<String> sentence = FailedBuild.sentence(result, threshold);
    if (sentence.isPresent()) {
      throw new MojoFailureException(sentence.get());
    }
    Optional<String> gone = BaselineUpdate.gone(result, "mvn entrylint:baseline -Dentrylint.prune");
    if (strictBaseline && gone.isPresent()) {
      throw new MojoFailureException(gone.get());
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
