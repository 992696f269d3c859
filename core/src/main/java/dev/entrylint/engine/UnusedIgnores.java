package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.model.Position;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Patterns of {@code ignore} that fit no target of the corpus, as findings in the configuration:
 * they hide nothing today, and the next fault tomorrow. Those of a preset are not for its user to
 * mend.
 */
final class UnusedIgnores {

  /** What stands where a finding has the id of its rule. */
  static final String UNUSED = "unused-ignore";

  private UnusedIgnores() {}

  /** The findings of a run, which read {@code corpora}, one for each renderer. */
  static List<Finding> of(List<Config.Ignore> ignores, List<Corpus> corpora) {
    List<Finding> findings = new ArrayList<>();
    for (Config.Ignore ignore : ignores) {
      boolean unused =
          corpora.stream()
              .allMatch(corpus -> corpus.links().unusedIgnores().contains(ignore.pattern()));
      if (unused && ignore.file().isPresent()) {
        findings.add(finding(ignore, ignore.file().get()));
      }
    }
    return findings;
  }

  private static Finding finding(Config.Ignore ignore, String file) {
    String pattern = ignore.pattern().pattern();
    Position start = ignore.place();
    Position end = new Position(start.line(), start.column() + pattern.length());
    return new Finding(
        UNUSED,
        Severity.WARNING,
        file,
        Span.at(0),
        start,
        end,
        Optional.empty(),
        pattern,
        "no link has a target that fits '" + pattern + "'; remove the pattern from 'ignore'",
        Optional.empty(),
        List.of(),
        List.of());
  }
}
