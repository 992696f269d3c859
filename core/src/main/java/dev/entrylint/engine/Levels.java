package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.config.RuleSettings;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.Optional;

/** What a run reports, and how grave that is: as configuration sets it and a selection asks. */
record Levels(Config config, Selection selection) {

  /** Whether findings of what has {@code meta} may be reported at all. */
  boolean wants(RuleMeta meta) {
    return selection.rules().isEmpty() || selection.rules().get().contains(meta.id());
  }

  /**
   * The severity of findings of what has {@code meta}, or empty if they are not reported. What is
   * asked for by name is reported even where configuration turns it off, or does not turn it on,
   * for all files.
   *
   * @param settings what is set of it where the findings are
   */
  Optional<Severity> of(RuleMeta meta, RuleSettings settings) {
    if (!wants(meta)) {
      return Optional.empty();
    }
    boolean asked =
        selection.rules().isPresent() && config.settings(meta.id()).severity(meta).isEmpty();
    return asked ? Optional.of(meta.severity()) : settings.severity(meta);
  }

  /** Whether findings of what has {@code meta} are reported in any file. */
  boolean mayReport(RuleMeta meta) {
    if (of(meta, config.settings(meta.id())).isPresent()) {
      return true;
    }
    for (Config.Override override : config.overrides()) {
      RuleSettings set = override.rules().get(meta.id());
      if (set != null && of(meta, config.settings(meta.id()).overlaidBy(set)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The severity of a finding that the engine itself makes, or empty if it is not reported.
   *
   * @param path the file that it is in, below the root
   */
  Optional<Severity> of(RuleMeta meta, String path, String subject) {
    RuleSettings settings = config.settings(meta.id(), path);
    return settings.ignores(subject) ? Optional.empty() : of(meta, settings);
  }

  /**
   * The same of something that keeps a run from its work: a selection of rules cannot leave it out,
   * as long as it is an error.
   */
  Optional<Severity> ofFailure(RuleMeta meta, String path, String subject) {
    RuleSettings settings = config.settings(meta.id(), path);
    if (settings.ignores(subject)) {
      return Optional.empty();
    }
    Optional<Severity> set = settings.severity(meta);
    return set.equals(Optional.of(Severity.ERROR)) ? set : of(meta, settings);
  }
}
