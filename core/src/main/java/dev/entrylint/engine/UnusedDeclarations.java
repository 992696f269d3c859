package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.config.Declared;
import dev.entrylint.config.Declared.What;
import dev.entrylint.config.RuleSettings;
import dev.entrylint.convention.Conventions;
import dev.entrylint.convention.Glob;
import dev.entrylint.convention.Index;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.RuleMeta;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the configuration declares by a pattern or a name, and nothing in the corpus is: a slip of
 * the pen in it would pass for a corpus without faults. Only what its user writes for this corpus
 * is looked at: the configuration itself, and files below the root that it extends; presets and
 * files from elsewhere are made for several corpora, not all of which have everything.
 *
 * @param paths those of all documents, read or not
 * @param complete whether all documents could be read; else nobody knows what they hold
 * @param files those in which findings about the configuration are, each once; overrides may be for
 *     these
 * @param general what is declared for all documents, not by an override
 * @param sources have the configuration, which is read again only to mend what is found
 */
record UnusedDeclarations(
    Levels levels,
    List<Corpus> corpora,
    List<String> paths,
    boolean complete,
    Set<String> files,
    Set<Named> general,
    Sources sources) {

  /** A declaration without the place where it is made. */
  private record Named(What what, String name) {}

  /** The findings of a run, which read {@code corpora}, one for each renderer. */
  static List<Finding> of(
      Levels levels, List<Corpus> corpora, List<String> paths, boolean complete, Sources sources) {
    List<Finding> findings = new ArrayList<>(0);
    // Without any document one sentence says all; front ends have it.
    Config config = levels.config();
    if (!config.declared().isEmpty() && !paths.isEmpty()) {
      new UnusedDeclarations(
              levels, corpora, paths, complete, files(config), general(config), sources)
          .addTo(findings);
    }
    return findings;
  }

  private void addTo(List<Finding> findings) {
    if (levels.wants(UnusedInclude.META)) {
      report(What.INCLUDE, UnusedInclude.META, this::include, findings);
    }
    if (levels.wants(UnusedOverride.META)) {
      report(What.OVERRIDE, UnusedOverride.META, this::override, findings);
    }
    if (complete && levels.wants(UnusedKind.META)) {
      report(What.KIND, UnusedKind.META, this::kind, findings);
    }
    if (complete && levels.wants(UnusedRelation.META)) {
      report(What.RELATION, UnusedRelation.META, relation(), findings);
    }
    if (complete && levels.wants(UnusedMacro.META)) {
      report(What.MACRO, UnusedMacro.META, macro(), findings);
    }
  }

  /**
   * @param judge what is wrong with a declaration, as a sentence; empty if nothing is
   */
  private void report(
      What what,
      RuleMeta meta,
      Function<Declared, Optional<String>> judge,
      List<Finding> findings) {
    // To ask for each anew would go through all overrides each time.
    Map<String, RuleSettings> settings = new HashMap<>();
    for (Declared each : levels.config().declared()) {
      if (each.what() == what && isOwn(each)) {
        judge
            .apply(each)
            .flatMap(message -> finding(meta, settings, each, message))
            .ifPresent(findings::add);
      }
    }
  }

  private boolean isOwn(Declared declared) {
    Optional<String> file = declared.origin().file();
    Optional<String> own =
        levels.config().file().map(path -> path.toString().replace(File.separatorChar, '/'));
    return file.isPresent() && (!Path.of(file.get()).isAbsolute() || file.equals(own));
  }

  private Optional<Finding> finding(
      RuleMeta meta, Map<String, RuleSettings> known, Declared declared, String message) {
    String file = declared.origin().file().orElseThrow();
    RuleSettings settings =
        known.computeIfAbsent(file, path -> levels.config().settings(meta.id(), path));
    if (settings.ignores(declared.name())) {
      return Optional.empty();
    }
    return levels
        .of(meta, settings)
        .map(severity -> Finding.of(meta.id(), severity, file, declared.name(), message))
        .map(
            finding ->
                finding.at(
                    declared.origin().span(), declared.origin().start(), declared.origin().end()))
        .map(finding -> finding.withFixes(fixes(declared)));
  }

  /** Only what is a list of patterns can do without one of them, and never without the last. */
  private List<Fix> fixes(Declared declared) {
    long patterns =
        levels.config().declared().stream().filter(each -> each.what() == What.INCLUDE).count();
    return declared.what() == What.INCLUDE && patterns > 1
        ? new ConfigFixes(sources).removed("include", declared.origin()).stream().toList()
        : List.of();
  }

  // ---- what is declared for documents

  private Optional<String> include(Declared declared) {
    Glob glob = new Glob(declared.name());
    return isUsual(glob) || paths.stream().anyMatch(glob::matches)
        ? Optional.empty()
        : Optional.of(
            "no document fits '" + glob + "'; mend the pattern, or remove it from 'include'");
  }

  /** Whether a dialect would take it if nothing were said: it stands for what there might be. */
  private boolean isUsual(Glob glob) {
    return levels.config().allRenderers().stream()
        .flatMap(renderer -> renderer.routing().endings().stream())
        .anyMatch(ending -> glob.pattern().equals("**/*" + ending));
  }

  private Optional<String> override(Declared declared) {
    return isEmpty(declared)
        ? Optional.of(
            "no document fits '" + declared.name() + "', so what is said here is for none")
        : Optional.empty();
  }

  /** Whether it is declared for some documents only, of which there are none. */
  private boolean isEmpty(Declared declared) {
    if (declared.override().isEmpty()) {
      return false;
    }
    Config.Override override = levels.config().overrides().get(declared.override().getAsInt());
    return paths.stream().noneMatch(override::isFor) && files.stream().noneMatch(override::isFor);
  }

  private static Set<String> files(Config config) {
    Conventions conventions = config.conventions();
    return Stream.of(
            config.declared().stream().map(Declared::origin),
            config.ignores().stream().map(Config.Ignore::origin),
            conventions.indexes().stream().map(Index::origin),
            conventions.roots().stream().map(root -> root.origin()))
        .flatMap(origins -> origins)
        .flatMap(origin -> origin.file().stream())
        .collect(Collectors.toSet());
  }

  private static Set<Named> general(Config config) {
    return config.declared().stream()
        .filter(each -> each.override().isEmpty())
        .map(each -> new Named(each.what(), each.name()))
        .collect(Collectors.toSet());
  }

  // ---- what is declared for entries and links

  private Optional<String> kind(Declared declared) {
    String kind = declared.name();
    return isMissing(kind) && !isReportedElsewhere(declared) && !opensMissingIndex(kind)
        ? Optional.of("no entry is of the kind '" + kind + "', so nothing is checked by it")
        : Optional.empty();
  }

  private boolean isMissing(String kind) {
    return corpora.stream().allMatch(each -> each.entries().count(kind) == 0);
  }

  /** Whether another finding says it: the override is unused, or the name is declared for all. */
  private boolean isReportedElsewhere(Declared declared) {
    return declared.override().isPresent()
        && (general.contains(new Named(declared.what(), declared.name())) || isEmpty(declared));
  }

  /** Whether it is missing as an index, which is a finding of its own. */
  private boolean opensMissingIndex(String kind) {
    return levels.wants(UnusedIndex.META)
        && levels.config().conventions().indexes().stream()
            .filter(index -> index.origin().file().isPresent())
            .anyMatch(index -> index.kinds().size() == 1 && index.kinds().contains(kind));
  }

  private Function<Declared, Optional<String>> relation() {
    if (levels.config().declared().stream().noneMatch(each -> each.what() == What.RELATION)) {
      return declared -> Optional.empty();
    }
    RelationUse use = RelationUse.of(levels.config().conventions(), corpora);
    return declared ->
        isReportedElsewhere(declared) || use.isExcused(declared.name())
            ? Optional.empty()
            : Optional.of("no entry has a list of the relation '" + declared.name() + "'");
  }

  private Function<Declared, Optional<String>> macro() {
    if (levels.config().declared().stream().noneMatch(each -> each.what() == What.MACRO)) {
      return declared -> Optional.empty();
    }
    List<Set<String>> unused = corpora.stream().map(Corpus::unusedMacros).toList();
    return declared ->
        !isEmpty(declared) && unused.stream().allMatch(each -> each.contains(declared.name()))
            ? Optional.of("no link is written as '" + declared.name() + "'; remove the macro")
            : Optional.empty();
  }
}
