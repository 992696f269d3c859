package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.convention.Index;
import dev.entrylint.convention.Origin;
import dev.entrylint.convention.Root;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.model.Position;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the configuration declares and the corpus does not have, as findings in the configuration.
 * What a preset declares is not for its user to mend.
 */
final class UnusedSettings {

  /** What stands where a finding about a pattern of {@code ignore} has the id of its rule. */
  static final String IGNORE = "unused-ignore";

  /** What stands where a finding about an index has the id of its rule. */
  static final String INDEX = "unused-index";

  /** What stands where a finding about a root has the id of its rule. */
  static final String ROOT = "unused-root";

  private UnusedSettings() {}

  /** The findings of a run, which read {@code corpora}, one for each renderer. */
  static List<Finding> of(List<Config.Ignore> ignores, List<Corpus> corpora) {
    List<Finding> findings = new ArrayList<>(0);
    ignores(ignores, corpora, findings);
    indexes(corpora, findings);
    roots(corpora, findings);
    return findings;
  }

  /** Patterns that fit no target: they hide nothing today, and the next fault tomorrow. */
  private static void ignores(
      List<Config.Ignore> ignores, List<Corpus> corpora, List<Finding> findings) {
    for (Config.Ignore ignore : ignores) {
      if (corpora.stream().allMatch(each -> each.unusedIgnores().contains(ignore.pattern()))) {
        String pattern = ignore.pattern().pattern();
        String message =
            "no link has a target that fits '" + pattern + "'; remove the pattern from 'ignore'";
        add(findings, IGNORE, pattern, message, ignore.origin());
      }
    }
  }

  /**
   * Indexes that no document is: rules that rest on them would have to call every entry unlisted,
   * and say nothing instead.
   */
  private static void indexes(List<Corpus> corpora, List<Finding> findings) {
    for (Index index : corpora.get(0).conventions().indexes()) {
      if (corpora.stream().allMatch(each -> each.indexes().contents(index).documents().isEmpty())) {
        String message =
            "no document has what makes it the index '"
                + index.name()
                + "', so nothing can be said of what it lists; is the document among those of"
                + " 'include'?";
        add(findings, INDEX, index.name(), message, index.origin());
      }
    }
  }

  /** The same of roots, from which no entry could be reached. */
  private static void roots(List<Corpus> corpora, List<Finding> findings) {
    for (Root root : corpora.get(0).conventions().roots()) {
      if (corpora.stream().allMatch(each -> each.reach().unusedRoots().contains(root))) {
        String what = root.isId() ? "no entry has the id of" : "no document fits";
        String message = what + " the root '" + root.pattern() + "'";
        add(findings, ROOT, root.pattern(), message, root.origin());
      }
    }
  }

  private static void add(
      List<Finding> findings, String rule, String subject, String message, Origin origin) {
    Position start = origin.place();
    origin
        .file()
        .ifPresent(
            file ->
                findings.add(
                    new Finding(
                        rule,
                        Severity.WARNING,
                        file,
                        Span.at(0),
                        start,
                        new Position(start.line(), start.column() + subject.length()),
                        Optional.empty(),
                        subject,
                        message,
                        Optional.empty(),
                        List.of(),
                        List.of())));
  }
}
