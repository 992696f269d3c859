package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.convention.Index;
import dev.entrylint.convention.Origin;
import dev.entrylint.convention.Root;
import dev.entrylint.convention.Wildcard;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.RuleMeta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the configuration declares and the corpus does not have, as findings in the configuration.
 * What a preset declares is not for its user to mend.
 */
record UnusedSettings(
    Levels levels, List<Corpus> corpora, Sources sources, List<Finding> findings) {

  /** The findings of a run, which read {@code corpora}, one for each renderer. */
  static List<Finding> of(Levels levels, List<Corpus> corpora, Sources sources) {
    UnusedSettings unused = new UnusedSettings(levels, corpora, sources, new ArrayList<>(0));
    if (levels.wants(UnusedIgnore.META)) {
      unused.ignores();
    }
    if (levels.wants(UnusedIndex.META)) {
      unused.indexes();
    }
    if (levels.wants(UnusedRoot.META)) {
      unused.roots();
    }
    return unused.findings;
  }

  /** Patterns that fit no target: they hide nothing today, and the next fault tomorrow. */
  private void ignores() {
    List<Set<Wildcard>> unused =
        corpora.stream().map(each -> Set.copyOf(each.unusedIgnores())).toList();
    for (Config.Ignore ignore : levels.config().ignores()) {
      if (unused.stream().allMatch(each -> each.contains(ignore.pattern()))) {
        String pattern = ignore.pattern().pattern();
        String message =
            "no link has a target that fits '" + pattern + "'; remove the pattern from 'ignore'";
        add(UnusedIgnore.META, pattern, message, ignore.origin(), Optional.of("ignore"));
      }
    }
  }

  /**
   * Indexes that no document is: rules that rest on them would have to call every entry unlisted,
   * and say nothing instead.
   */
  private void indexes() {
    for (Index index : corpora.get(0).conventions().indexes()) {
      if (corpora.stream().allMatch(each -> each.indexes().contents(index).documents().isEmpty())) {
        String message =
            "no document has what makes it the index '"
                + index.name()
                + "', so nothing can be said of what it lists; is the document among those of"
                + " 'include'?";
        add(UnusedIndex.META, index.name(), message, index.origin());
      }
    }
  }

  /** The same of roots, from which no entry could be reached. */
  private void roots() {
    List<Root> roots = corpora.get(0).conventions().roots();
    if (roots.isEmpty()) {
      return;
    }
    List<Set<Root>> unused =
        corpora.stream().map(each -> Set.copyOf(each.reach().unusedRoots())).toList();
    for (Root root : roots) {
      if (unused.stream().allMatch(each -> each.contains(root))) {
        String what = root.isId() ? "no entry has the id of" : "no document fits";
        String message = what + " the root '" + root.pattern() + "'";
        add(UnusedRoot.META, root.pattern(), message, root.origin());
      }
    }
  }

  private void add(RuleMeta meta, String subject, String message, Origin origin) {
    add(meta, subject, message, origin, Optional.empty());
  }

  /**
   * @param list the key of the list that it can be taken out of
   */
  private void add(
      RuleMeta meta, String subject, String message, Origin origin, Optional<String> list) {
    if (origin.file().isPresent()) {
      String file = origin.file().get();
      levels
          .of(meta, file, subject)
          .map(severity -> Finding.of(meta.id(), severity, file, subject, message))
          .map(finding -> finding.at(origin.span(), origin.start(), origin.end()))
          .map(finding -> finding.withFixes(fixes(list, origin)))
          .ifPresent(findings::add);
    }
  }

  private List<Fix> fixes(Optional<String> list, Origin origin) {
    return list.flatMap(key -> new ConfigFixes(sources).removed(key, origin)).stream().toList();
  }
}
