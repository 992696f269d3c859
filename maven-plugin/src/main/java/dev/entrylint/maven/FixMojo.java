package dev.entrylint.maven;

import dev.entrylint.base.Fence;
import dev.entrylint.base.NearMiss;
import dev.entrylint.base.Printable;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.show.ConfigNotes;
import dev.entrylint.edit.FileChange;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.OtherReading;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.fix.FixChoice;
import dev.entrylint.engine.fix.Fixed;
import dev.entrylint.engine.fix.Fixer;
import dev.entrylint.engine.fix.Uncommitted;
import dev.entrylint.engine.git.GitEnvironment;
import dev.entrylint.report.BaselineUpdate;
import dev.entrylint.report.FileTransaction;
import dev.entrylint.report.FixReport;
import dev.entrylint.report.FixReport.Remedies;
import dev.entrylint.report.FixRun;
import dev.entrylint.report.UnifiedDiff;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Mends what <code>check</code> finds, where the rules know how. */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends ComparingMojo {

  private static final Remedies REMEDIES =
      new Remedies(
          "the parameter 'unsafe' mends it",
          "'entrylint fix --interactive' offers them",
          "the parameter 'allowDirty' mends it all the same",
          "the goal 'check'");

  /** Whether those fixes are applied, too, whose results somebody should look at. */
  @Parameter(property = "entrylint.unsafe", defaultValue = "false")
  boolean unsafe;

  /**
   * The rules whose findings are mended, even if the configuration has them off. By default all.
   */
  @Parameter(property = "entrylint.rules")
  List<String> rules;

  /**
   * Whether nothing is written, what would change goes to the log as a unified diff, and the build
   * fails if anything would.
   */
  @Parameter(property = "entrylint.diff", defaultValue = "false")
  boolean diff;

  /**
   * Whether unsafe fixes may change files with changes that are not committed, or that git does not
   * have.
   */
  @Parameter(property = "entrylint.allowDirty", defaultValue = "false")
  boolean allowDirty;

  @Override
  void validate() throws MojoExecutionException {
    if (noBaseline && baseline != null) {
      throw failure("'noBaseline' and 'baseline' exclude each other");
    }
  }

  @Override
  void execute(Corpus corpus, KnownBefore known)
      throws MojoExecutionException, MojoFailureException, ConfigException, IOException {
    Path root = corpus.config().root();
    RuleRegistry registry = corpus.configs().registry();
    Fence fence = corpus.bounds().fence();
    Selection selection = new Selection(List.of(), rules(registry));
    Snapshot snapshot = known.now(corpus.config(), registry, corpus.sources());
    Optional<OtherReading> reading = OtherReading.of(snapshot, corpus.configs());
    reading.ifPresent(other -> warn(other.advice()));
    Fixer fixer = new Fixer(snapshot, known, selection, reading, corpus.configs());
    FixRun run = new FixRun(fixer, new FileTransaction(root, fence));
    Fixed fixed = diff ? run.plan(choice(corpus)) : mended(run.run(choice(corpus)), corpus, known);
    FixReport.left(fixed, "").forEach(this::warn);
    FixReport.summary(fixed, diff, REMEDIES).forEach(this::say);
    requireComplete(fixed.result());
    if (fixed.result().paths().isEmpty()) {
      throw failure(ConfigNotes.nothingChecked(corpus.config()));
    }
    if (diff && !fixed.files().isEmpty()) {
      fixed.files().forEach(this::show);
      throw new MojoFailureException(
          FixReport.summary(fixed, true, REMEDIES).get(0) + ", as the diff above shows");
    }
    if (!fixed.isComplete()) {
      throw new MojoFailureException("not all that was to be mended could be; see above");
    }
  }

  private void show(FileChange change) {
    UnifiedDiff.of(change).lines().forEach(line -> getLog().info(Printable.text(line)));
  }

  private Optional<Set<String>> rules(RuleRegistry registry) throws MojoExecutionException {
    if (rules == null || rules.isEmpty()) {
      return Optional.empty();
    }
    Set<String> ids = new LinkedHashSet<>();
    for (String each : rules) {
      if (registry.named(each).isEmpty()) {
        String near =
            NearMiss.nearest(each, registry.names())
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
        throw failure("unknown rule '" + each + "'" + near);
      }
      ids.add(registry.named(each).get().meta().id());
    }
    return Optional.of(ids);
  }

  private FixChoice choice(Corpus corpus) throws IOException {
    if (!unsafe) {
      return FixChoice.safe();
    }
    GitEnvironment environment = new GitEnvironment(folder.toPath(), System.getenv());
    return FixChoice.unsafe(
        allowDirty || diff
            ? Set.of()
            : Uncommitted.in(corpus.config().root(), corpus.sources(), environment));
  }

  /** What was mended, which is said; fails if it could not be written. */
  private Fixed mended(FixRun.Done done, Corpus corpus, KnownBefore known)
      throws MojoExecutionException, IOException {
    if (!done.written().isComplete()) {
      List<String> files = done.written().files();
      say(files.isEmpty() ? "nothing was written" : "written: " + String.join(", ", files));
      FixReport.unwritten(done.written(), "").forEach(this::warn);
      throw failure("not all files could be written; what was written stays mended");
    }
    FixReport.mended(done.fixed(), "").forEach(this::say);
    if (known.baseline().isPresent() && !done.written().files().isEmpty()) {
      BaselineUpdate.pruneMended(baseline(corpus), known.baseline().get(), done.fixed())
          .ifPresent(this::say);
    }
    return done.fixed();
  }
}
