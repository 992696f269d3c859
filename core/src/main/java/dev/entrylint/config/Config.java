package dev.entrylint.config;

import dev.entrylint.convention.Conventions;
import dev.entrylint.convention.Glob;
import dev.entrylint.convention.Origin;
import dev.entrylint.convention.Wildcard;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a run is to do: checked, complete, with presets joined in.
 *
 * @param root the folder of the corpus, absolute; all globs and paths of findings are relative to
 *     it
 * @param file the configuration file; empty when none was found and defaults are assumed
 * @param include which files are documents, in the order of the corpus: by pattern, then by path
 * @param exclude which of those are not, after all
 * @param renderers in which it must hold together; at least one
 * @param detectedBy the file or folder, seen from the root, by which the renderer was detected;
 *     empty if configuration names it, or nothing gave it away
 * @param ignores the patterns for targets that are made elsewhere
 * @param parser the name of the reader
 * @param rules what is set of each rule, by id; a rule that is missing here has its defaults
 * @param overrides what is set otherwise for some documents; a later one wins
 */
public record Config(
    Path root,
    Optional<Path> file,
    List<Glob> include,
    List<Glob> exclude,
    List<Renderer> renderers,
    Optional<String> detectedBy,
    List<Ignore> ignores,
    String parser,
    Conventions conventions,
    Map<String, RuleSettings> rules,
    List<Override> overrides) {

  /**
   * Settings of rules for the documents that fit one of the globs.
   *
   * @param rules what is set there; it is laid over what is set for all documents
   */
  public record Override(List<Glob> paths, Map<String, RuleSettings> rules) {}

  /**
   * A pattern for targets that are made elsewhere.
   *
   * @param origin where it is written
   */
  public record Ignore(Wildcard pattern, Origin origin) {}

  /** The names of the dialects, joined by commas. */
  public String dialect() {
    return renderers.stream().map(Renderer::dialect).collect(Collectors.joining(", "));
  }

  /** What is set of {@code rule} for all documents. */
  public RuleSettings settings(String rule) {
    return rules.getOrDefault(rule, RuleSettings.DEFAULT);
  }

  /** Whether any override speaks of the document at {@code path}. */
  public boolean isOverridden(String path) {
    for (Override override : overrides) {
      for (Glob glob : override.paths()) {
        if (glob.matches(path)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What is set of {@code rule} for the document at {@code path}. */
  public RuleSettings settings(String rule, String path) {
    RuleSettings settings = settings(rule);
    for (Override override : overrides) {
      RuleSettings over = override.rules().get(rule);
      if (over != null && override.paths().stream().anyMatch(glob -> glob.matches(path))) {
        settings = settings.overlaidBy(over);
      }
    }
    return settings;
  }
}
