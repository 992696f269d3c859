package dev.entrylint.maven;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.show.ConfigNotes;
import dev.entrylint.engine.Check;
import dev.entrylint.engine.FailOn;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.report.BaselineUpdate;
import dev.entrylint.report.LogReport;
import dev.entrylint.report.Tally;
import dev.entrylint.report.format.PathBase;
import dev.entrylint.report.format.ReportRun;
import dev.entrylint.rule.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
   * The formats of reports, each <code>NAME</code> or <code>NAME:FILE</code>, several as a list or
   * with commas between them: <code>text</code>, <code>brief</code>, <code>json</code>, <code>jsonl
   * </code>, <code>sarif</code>, <code>github</code>, <code>gitlab</code>, <code>checkstyle</code>,
   * <code>junit</code> and <code>markdown</code>. Without a file a report is written into the build
   * folder, as <code>entrylint.sarif</code> and the like; <code>text</code> only where a file is
   * named, and <code>github</code> is printed. Findings go to the log in any case.
   */
  @Parameter(property = "entrylint.format", defaultValue = "text")
  List<String> format;

  /** The file of the format that names none, if one format is given. */
  @Parameter(property = "entrylint.outputFile")
  File outputFile;

  /**
   * The folder that paths in reports for services are relative to. By default the repository that
   * the corpus lies in.
   */
  @Parameter(property = "entrylint.pathBase")
  File pathBase;

  /** Only these rules, even if the configuration has them off. By default all that it has on. */
  @Parameter(property = "entrylint.rules")
  List<String> rules;

  /**
   * Only findings in documents that fit these patterns, such as <code>guide/**</code>, are
   * reported. The corpus is always checked as a whole.
   */
  @Parameter(property = "entrylint.includes")
  List<String> includes;

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
    reports();
    if (noBaseline && (strictBaseline || baseline != null)) {
      throw failure(
          "'noBaseline' and '"
              + (strictBaseline ? "strictBaseline" : "baseline")
              + "' exclude each other");
    }
    String narrow = since != null ? "since" : isEmpty(rules) ? "includes" : "rules";
    if (strictBaseline && (since != null || !isEmpty(rules) || !isEmpty(includes))) {
      throw failure(
          "'strictBaseline' and '"
              + narrow
              + "' exclude each other: what is gone is seen in a check of all");
    }
  }

  @Override
  void execute(Corpus corpus, KnownBefore known)
      throws MojoExecutionException, MojoFailureException, ConfigException, IOException {
    Selection selection =
        new CheckedPart(rules, includes)
            .selection(corpus.config(), corpus.configs(), corpus.sources());
    report(corpus.check(known, selection), selection, corpus);
  }

  private void report(Check check, Selection selection, Corpus corpus)
      throws MojoExecutionException, MojoFailureException, IOException {
    Path root = corpus.config().root();
    LogReport.write(check.grouped(), root, this::log);
    List<String> said = new ArrayList<>(check.notes());
    check.advice().ifPresent(said::add);
    check.advice().ifPresent(this::warn);
    check.notes().forEach(this::say);
    MojoReports reports = reports();
    if (reports.isAny()) {
      FailOn failOn = threshold();
      int code =
          check.result().failures() > 0 || check.result().paths().isEmpty() && !allowEmpty
              ? 2
              : failOn.fails(check.result()) ? 1 : 0;
      ReportRun run =
          new ReportRun(
              check.result(),
              corpus.sources(),
              corpus.configs().registry(),
              selection,
              failOn,
              paths(root),
              System.getenv(),
              code,
              said);
      reports.write(run, this::say);
    }
    judge(check.result(), corpus.config(), threshold());
  }

  private PathBase paths(Path root) throws MojoExecutionException {
    try {
      return PathBase.of(root, Optional.ofNullable(pathBase).map(File::toPath), System.getenv());
    } catch (IllegalArgumentException outside) {
      throw failure("pathBase: " + outside.getMessage());
    }
  }

  private MojoReports reports() throws MojoExecutionException {
    return MojoReports.of(format, outputFile, folder.toPath(), buildFolder);
  }

  private static boolean isEmpty(List<String> values) {
    return values == null || values.isEmpty();
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
