package dev.entrylint.config;

import dev.entrylint.convention.AnchorScope;
import dev.entrylint.convention.Conventions;
import dev.entrylint.convention.Glob;
import dev.entrylint.convention.Origin;
import dev.entrylint.convention.Wildcard;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Renderer;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run is to do: checked, complete, with presets joined in.
 *
 * @param root the folder of the corpus, absolute; all globs and paths of findings are relative to
 *     it
 * @param file the configuration file; empty when none was found and defaults are assumed
 * @param include which files are documents, in the order of the corpus: by pattern, then by path
 * @param exclude which of those are not, after all
 * @param renderers in which it must hold together, but for documents of which an override says
 *     otherwise; at least one
 * @param detectedBy the file or folder, seen from the root, by which the renderer was detected;
 *     empty if configuration names it, or nothing gave it away
 * @param areas the documents for which other renderers were detected
 * @param ignores the patterns for targets that are made elsewhere
 * @param parser the name of the reader
 * @param rules what is set of each rule, by id; a rule that is missing here has its defaults
 * @param overrides what is set otherwise for some documents; a later one wins
 * @param declared what of all this is written down for documents, entries or links that may not be
 *     there
 * @param published the state of the corpus that readers have kept links to
 * @param notes what people should know of the renderer that was detected, in parts of a sentence:
 *     settings that could not be read, what is not imitated
 */
public record Config(
    Path root,
    Optional<Path> file,
    List<Glob> include,
    List<Glob> exclude,
    List<Renderer> renderers,
    Optional<String> detectedBy,
    RendererAreas areas,
    List<Ignore> ignores,
    String parser,
    Conventions conventions,
    Map<String, RuleSettings> rules,
    List<Override> overrides,
    List<Declared> declared,
    Optional<Published> published,
    List<String> notes) {

  /**
   * What holds for the documents that fit one of the globs.
   *
   * @param rules what is set there; it is laid over what is set for all documents
   * @param renderers what renders them, in the place of those of all documents; empty if it says
   *     nothing of that
   */
  public record Override(
      List<Glob> paths, Map<String, RuleSettings> rules, List<Renderer> renderers) {

    /** Whether it is for the document at {@code path}. */
    public boolean isFor(String path) {
      for (Glob glob : paths) {
        if (glob.matches(path)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A pattern for targets that are made elsewhere.
   *
   * @param origin where it is written
   */
  public record Ignore(Wildcard pattern, Origin origin) {}

  /**
   * A state of the corpus that was published.
   *
   * @param ref what git calls it: a tag, a branch or a commit
   * @param origin where it is written
   */
  public record Published(String ref, Origin origin) {}

  /** The same, in which all files are one text or each is its own, as {@code anchors} says. */
  public Config with(AnchorScope anchors) {
    return new Config(
        root,
        file,
        include,
        exclude,
        renderers,
        detectedBy,
        areas,
        ignores,
        parser,
        conventions.with(anchors),
        rules,
        overrides,
        declared,
        published,
        notes);
  }

  /** The names of the dialects, joined by commas; not those of overrides. */
  public String dialect() {
    return renderers.stream().map(Renderer::name).collect(Collectors.joining(", "));
  }

  /**
   * In which renderers the document at {@code path} must hold together: what the last override says
   * that is for it and names any, else the one that was detected where it lies, else those of all
   * documents. At least one.
   */
  public List<Renderer> renderersOf(String path) {
    for (int i = overrides.size() - 1; i >= 0; i--) {
      Override override = overrides.get(i);
      if (!override.renderers().isEmpty() && override.isFor(path)) {
        return override.renderers();
      }
    }
    return areas.of(path).map(area -> List.of(area.renderer())).orElse(renderers);
  }

  /**
   * The renderer of the site of which the document at {@code path} is a page; empty if it is shown
   * as all files are, or lies outside of the folder of the pages.
   */
  public Optional<Renderer> siteOf(String path) {
    Renderer renderer = renderersOf(path).get(0);
    boolean page = renderer.routing().site(path).folder().length() > 0;
    boolean known = renderer.routing().home().filter(home -> !home.isEmpty()).isPresent();
    return renderer.has(LinkTrait.ALL_FILES) || known && !page
        ? Optional.empty()
        : Optional.of(renderer);
  }

  /** Why the document at {@code path} has these renderers, as it stands behind a colon. */
  public String whyRenderersOf(String path) {
    if (overrides.stream().anyMatch(each -> !each.renderers().isEmpty() && each.isFor(path))) {
      return "an override says so";
    }
    Optional<String> detected =
        areas.of(path).map(RendererAreas.Area::because).or(() -> detectedBy);
    return detected.orElse(areas.rest());
  }

  /**
   * All renderers that any document may have: those of all, those that were detected where they
   * lie, then those of overrides.
   */
  public List<Renderer> allRenderers() {
    Set<Renderer> all = new LinkedHashSet<>(renderers);
    areas.areas().forEach(area -> all.add(area.renderer()));
    overrides.forEach(override -> all.addAll(override.renderers()));
    return List.copyOf(all);
  }

  /** What is set of {@code rule} for all documents. */
  public RuleSettings settings(String rule) {
    return rules.getOrDefault(rule, RuleSettings.DEFAULT);
  }

  /** Whether any override sets rules for the document at {@code path}. */
  public boolean isOverridden(String path) {
    for (Override override : overrides) {
      if (!override.rules().isEmpty() && override.isFor(path)) {
        return true;
      }
    }
    return false;
  }

  /** What is set of {@code rule} for the document at {@code path}. */
  public RuleSettings settings(String rule, String path) {
    RuleSettings settings = settings(rule);
    for (Override override : overrides) {
      RuleSettings over = override.rules().get(rule);
      if (over != null && override.isFor(path)) {
        settings = settings.overlaidBy(over);
      }
    }
    return settings;
  }
}
