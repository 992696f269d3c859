package dev.entrylint.config.read;

import dev.entrylint.base.Fence;
import dev.entrylint.base.FileTree;
import dev.entrylint.base.Limits;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.detect.RendererMap;
import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.Place;
import dev.entrylint.config.yaml.Problems;
import dev.entrylint.rule.RuleRegistry;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The way from a configuration file, and all that it extends, to a {@link Config}. */
public final class ConfigLoader {

  /** What a configuration file is called. */
  public static final String FILE = "entrylint.yml";

  /** Where everything stands in a configuration that is given in code. */
  private static final Place GIVEN = Place.at("settings", 1, 1);

  /** What a configuration sees that looks at no files. */
  private static final FileTree NOTHING = path -> false;

  private final RuleRegistry registry;
  private final Presets presets;
  private final Set<String> dialects;
  private final Limits limits;

  /**
   * @param registry the rules that a configuration may name
   * @param presets sees the presets as resources
   * @param dialects the names of the dialects that a configuration may choose
   */
  public ConfigLoader(RuleRegistry registry, ClassLoader presets, Set<String> dialects) {
    this(registry, new Presets(presets), Set.copyOf(dialects), Limits.USUAL);
  }

  private ConfigLoader(
      RuleRegistry registry, Presets presets, Set<String> dialects, Limits limits) {
    this.registry = registry;
    this.presets = presets;
    this.dialects = dialects;
    this.limits = limits;
  }

  /** How much is read. */
  public Limits limits() {
    return limits;
  }

  /** The same, for configurations that may extend as many files as {@code limits} say. */
  public ConfigLoader with(Limits limits) {
    return new ConfigLoader(registry, presets, dialects, limits);
  }

  /**
   * The configuration file in {@code from} or the nearest folder above it, as an absolute path. The
   * search ends at the top of the repository that {@code from} lies in, if it does.
   */
  public Optional<Path> find(Path from) {
    return find(from, Fence.aroundRepository(from));
  }

  /**
   * The configuration file in {@code from} or the nearest folder above it inside of {@code fence},
   * as an absolute path. It may be a symbolic link that leads out, which cannot be read.
   */
  public Optional<Path> find(Path from, Fence fence) {
    return find(from, Optional.of(fence));
  }

  private static Optional<Path> find(Path from, Optional<Fence> fence) {
    Path folder = from.toAbsolutePath().normalize();
    while (folder != null && isInside(folder, fence)) {
      Path file = folder.resolve(FILE);
      if (!isInside(file, fence) || Files.isRegularFile(file)) {
        return Optional.of(file);
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  private static boolean isInside(Path path, Optional<Fence> fence) {
    return fence.isEmpty() || fence.get().holds(path);
  }

  /**
   * A file in {@code from}, or in the nearest folder above it, that is likely meant as a
   * configuration and is not read, since it is not called {@link #FILE}; none where one that is
   * called so is nearer. The search ends where that for a configuration does.
   */
  public Optional<Path> misnamed(Path from) {
    return misnamed(from, Fence.aroundRepository(from));
  }

  /** The same inside of {@code fence}. */
  public Optional<Path> misnamed(Path from, Fence fence) {
    return misnamed(from, Optional.of(fence));
  }

  private static Optional<Path> misnamed(Path from, Optional<Fence> fence) {
    Path folder = from.toAbsolutePath().normalize();
    while (folder != null
        && isInside(folder, fence)
        && !Files.isRegularFile(folder.resolve(FILE))) {
      Optional<Path> misnamed = MisnamedFiles.in(folder);
      if (misnamed.isPresent()) {
        return misnamed;
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  /**
   * Reads a configuration.
   *
   * @param file the file; messages name it as it is given here, or relative to {@code root} if it
   *     is an absolute path below that
   * @param root the folder of the corpus, absolute
   * @param files what lies at {@code root} and around it, the configuration included
   * @throws ConfigException if it, or a file that it extends, cannot be used, or if another that is
   *     called nearly so lies beside it; says all that is wrong
   */
  public Config load(Path file, Path root, FileTree files) throws ConfigException {
    return load(file, root, files, files);
  }

  /**
   * Reads a configuration of one moment for a corpus of another, whose own settings of renderers
   * hold.
   *
   * @param files as in {@link #load(Path, Path, FileTree)}; has the configuration
   * @param corpus what lies at {@code root} and around it at the moment of the corpus
   * @throws ConfigException as there
   */
  public Config load(Path file, Path root, FileTree files, FileTree corpus) throws ConfigException {
    ConfigFiles all = new ConfigFiles(root.normalize(), files, limits);
    MisnamedFiles.refuseBeside(file, shown(file.normalize(), all.root()), all.root(), files);
    Problems problems = new Problems();
    Mapping tree =
        new Inheritance(registry, presets, all, path -> shown(path, all.root()), problems)
            .read(file);
    return config(tree, Optional.of(file), all, detected(corpus, tree), problems);
  }

  /**
   * Reads a configuration that is no file; it can extend presets, but no files, and looks at none.
   *
   * @throws ConfigException if it, or a preset that it extends, cannot be used
   */
  public Config parse(String text, Path root) throws ConfigException {
    ConfigFiles none = new ConfigFiles(root.normalize(), NOTHING, limits);
    Problems problems = new Problems();
    return config(
        written(text, none, problems), Optional.empty(), none, RendererMap.NONE, problems);
  }

  /**
   * The configuration that is given in code; it can extend presets, but no files, and looks at
   * none. Takes no reader of YAML, unless it extends a preset.
   *
   * @param settings what a file would hold: maps, lists, texts, numbers, and true or false
   * @throws ConfigException if it, or a preset that it extends, cannot be used
   */
  public Config given(Map<String, ?> settings, Path root) throws ConfigException {
    ConfigFiles none = new ConfigFiles(root.normalize(), NOTHING, limits);
    Problems problems = new Problems();
    Mapping own = (Mapping) ConfigNode.of(GIVEN, settings);
    Mapping tree =
        new Inheritance(registry, presets, none, Path::toString, problems).read(GIVEN.file(), own);
    return config(tree, Optional.empty(), none, RendererMap.NONE, problems);
  }

  /**
   * Reads configurations that are not written down yet.
   *
   * @param root the folder of the corpus, absolute
   * @param files what lies at {@code root} and around it, at one moment
   */
  public Drafts drafts(Path root, FileTree files) {
    return new Drafts(this, root, files);
  }

  Config draft(String text, Path root, FileTree files, Function<Mapping, RendererMap> detected)
      throws ConfigException {
    ConfigFiles all = new ConfigFiles(root.normalize(), files, limits);
    Problems problems = new Problems();
    Mapping tree = written(text, all, problems);
    return config(tree, Optional.empty(), all, detected.apply(tree), problems);
  }

  private Mapping written(String text, ConfigFiles files, Problems problems)
      throws ConfigException {
    return new Inheritance(registry, presets, files, Path::toString, problems).read(FILE, text);
  }

  /**
   * The configuration in {@code file}, joined with all that it extends, and what is made of it;
   * what is assumed where there is none, if that is empty. Places in it name files as seen from the
   * root.
   *
   * @throws ConfigException if {@link #load} would throw it
   */
  public JoinedConfig joined(Optional<Path> file, Path root, FileTree files)
      throws ConfigException {
    ConfigFiles all = new ConfigFiles(root.normalize(), files, limits);
    Problems problems = new Problems();
    Mapping tree =
        file.isPresent()
            ? new Inheritance(registry, presets, all, path -> from(all.root(), path), problems)
                .read(file.get())
            : new Mapping(Place.origin(FILE), Map.of());
    return new JoinedConfig(tree, config(tree, file, all, detected(files, tree), problems));
  }

  /** The rules that a configuration may name. */
  public RuleRegistry registry() {
    return registry;
  }

  /** The presets that a configuration may extend. */
  public Presets presets() {
    return presets;
  }

  /** The names of the dialects that a configuration may choose. */
  public Set<String> dialects() {
    return dialects;
  }

  private Config config(
      Mapping tree, Optional<Path> file, ConfigFiles files, RendererMap map, Problems problems)
      throws ConfigException {
    Config config = new ConfigReader(registry, dialects, problems).read(tree, file, files, map);
    problems.refuse();
    return config;
  }

  /** What documents are written in is only looked at where {@code tree} says no renderer. */
  private RendererMap detected(FileTree files, Mapping tree) {
    return namesRenderer(tree)
        ? RendererMap.marked(files, dialects)
        : RendererMap.in(files, dialects);
  }

  static boolean namesRenderer(Mapping tree) {
    return tree.fields().containsKey("dialect");
  }

  /**
   * What is assumed of a corpus for which no configuration is found.
   *
   * @param files what lies at {@code root} and around it
   */
  public Config assumed(Path root, FileTree files) {
    return new ConfigReader(registry, dialects, new Problems())
        .assumed(root, RendererMap.in(files, dialects));
  }

  /** The same if all documents have one renderer, which a file gives away. */
  public Config assumedOne(Path root, FileTree files) {
    return assumedOne(root, RendererMap.marked(files, dialects));
  }

  Config assumedOne(Path root, RendererMap map) {
    return new ConfigReader(registry, dialects, new Problems()).assumedOne(root, map);
  }

  private static String shown(Path file, Path root) {
    return slashed(file.isAbsolute() && file.startsWith(root) ? root.relativize(file) : file);
  }

  /** The way from {@code root} to {@code file}, or the whole path where that is shorter. */
  private static String from(Path root, Path file) {
    if (!file.isAbsolute() || !file.getRoot().equals(root.getRoot())) {
      return slashed(file);
    }
    Path way = root.relativize(file);
    return slashed(way.toString().length() < file.toString().length() ? way : file);
  }

  private static String slashed(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
