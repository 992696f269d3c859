package dev.entrylint.cli;

import dev.entrylint.base.Bounds;
import dev.entrylint.base.Limits;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.config.show.ConfigNotes;
import dev.entrylint.engine.Check;
import dev.entrylint.engine.Check.Search;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.ListComparison;
import dev.entrylint.engine.Project;
import dev.entrylint.engine.PublishedState;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.git.GitEnvironment;
import dev.entrylint.engine.git.GitStates;
import dev.entrylint.engine.known.Baseline;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.ParseResult;

/**
 * The corpus, the rules and the configuration that the options of a command add up to.
 *
 * @param sources the files that are checked
 * @param states these, and what they were, if only what a change introduced is asked for
 */
record Workspace(Config config, ConfigLoader configs, Sources sources, Optional<GitStates> states) {

  static Workspace open(ParseResult given, Console console)
      throws IOException, ConfigException, Refusal {
    return open(given, Options.paths(given), console);
  }

  /** The same, where {@code paths} are those that are asked for. */
  static Workspace open(ParseResult given, List<String> paths, Console console)
      throws IOException, ConfigException, Refusal {
    return find(given, paths, Optional.empty(), console).say(console);
  }

  /**
   * A workspace of which nothing was said yet.
   *
   * @param misnamed what is likely meant as a configuration and is not read
   * @param note what people should know of its configuration
   */
  record Found(Workspace workspace, Optional<Path> misnamed, Optional<String> note) {

    /** The workspace, when what there is to say of it was said. */
    Workspace say(Console console) {
      note.ifPresent(console::say);
      return workspace;
    }
  }

  /**
   * The same, which is not said yet.
   *
   * @param unsaved what is checked in the place of a file; then the configuration is its
   */
  static Found find(
      ParseResult given, List<String> paths, Optional<StdinOptions> unsaved, Console console)
      throws IOException, ConfigException, Refusal {
    ReadingOptions reading = ReadingOptions.of(given, console);
    ConfigLoader configs = RuleJars.configs(RuleJars.loader(given, console)).with(reading.limits());
    Optional<Path> root = Options.root(given, console);
    Optional<Path> file = file(given, console);
    Path nearest = unsaved.isPresent() ? unsaved.get().folder() : commonFolder(paths, console);
    Path from = root.orElse(nearest);
    Optional<Path> misnamed =
        file.isEmpty() ? reading.misnamed(from, root, configs) : Optional.empty();
    if (file.isEmpty()) {
      file = reading.find(from, root, configs);
    }
    if (file.isEmpty() && root.isEmpty()) {
      file = reading.find(console.folder(), root, configs);
    }
    if (file.isPresent()) {
      misnamed.ifPresent(other -> console.say(ConfigNotes.misnamed(other, from)));
      Path folder = root.orElse(file.get().getParent());
      Bounds bounds = reading.bounds(folder);
      boolean named = given.hasMatchedOption("--config");
      Bounds read = named ? bounds.withConfiguration(file.get()) : bounds;
      Sources sources = reading.sources(folder, read, unsaved);
      Optional<ChangeOptions> change = ChangeOptions.of(given);
      return new Found(
          of(file.get(), folder, configs, sources, change, reading.limits(), console),
          misnamed,
          Optional.empty());
    }
    // A part of what lies in the working directory is checked as a part of it.
    boolean inside = root.isEmpty() && from.startsWith(console.folder());
    Path folder = inside ? console.folder() : from;
    Sources sources = reading.sources(folder, reading.bounds(folder), unsaved);
    Optional<GitStates> states =
        states(ChangeOptions.of(given), folder, sources, reading.limits(), console);
    Sources now = states.isPresent() ? states.get().now() : sources;
    Config assumed = configs.assumed(folder, now);
    return new Found(
        new Workspace(assumed, configs, now, states),
        misnamed,
        Optional.of(ConfigNotes.assumed(assumed, from, misnamed)));
  }

  /**
   * Of a root that has no configuration, and above which there is none, those that have one in the
   * folders below, by these folders; none if there is none, or a part of the corpus is asked for.
   */
  static SortedMap<String, Workspace> below(Found here, ParseResult given, Console console)
      throws IOException, ConfigException, Refusal {
    SortedMap<String, Workspace> all = new TreeMap<>();
    Optional<Path> root = Options.root(given, console);
    Config assumed = here.workspace.config;
    if (assumed.file().isPresent()
        || !Options.paths(given).isEmpty()
        || root.isEmpty() && here.misnamed.isPresent()) {
      return all;
    }
    Path from = root.orElse(console.folder());
    Sources sources = here.workspace.sources;
    List<String> documents = sources.paths(assumed.include(), assumed.exclude());
    List<String> folders =
        sources.configurations().stream()
            .map(file -> file.substring(0, file.lastIndexOf('/') + 1))
            .sorted() // so that a folder comes before those in it
            .toList();
    String last = null;
    for (String folder : folders) {
      if (last == null || !folder.startsWith(last)) {
        last = folder;
        ReadingOptions reading = ReadingOptions.of(given, console);
        Optional<ChangeOptions> change = ChangeOptions.of(given);
        all.put(folder, in(from.resolve(folder), reading, here.workspace.configs, change, console));
      }
    }
    if (!all.isEmpty()) {
      console.say(ConfigNotes.below(from, all.keySet(), documents));
    }
    return all;
  }

  private static Workspace in(
      Path folder,
      ReadingOptions reading,
      ConfigLoader configs,
      Optional<ChangeOptions> change,
      Console console)
      throws IOException, ConfigException, Refusal {
    Path file = folder.resolve(ConfigLoader.FILE);
    Sources sources = reading.sources(folder, reading.bounds(folder));
    return of(file, folder, configs, sources, change, reading.limits(), console);
  }

  private static Workspace of(
      Path file,
      Path root,
      ConfigLoader configs,
      Sources disk,
      Optional<ChangeOptions> change,
      Limits limits,
      Console console)
      throws IOException, ConfigException {
    Optional<GitStates> states = states(change, root, disk, limits, console);
    if (states.isEmpty()) {
      return new Workspace(configs.load(file, root, disk), configs, disk, states);
    }
    Sources now = states.get().now();
    Config config = configs.load(file, root, states.get().configurations(), now);
    return new Workspace(config, configs, now, states);
  }

  private static Optional<GitStates> states(
      Optional<ChangeOptions> change, Path root, Sources disk, Limits limits, Console console)
      throws IOException {
    return change.isEmpty()
        ? Optional.empty()
        : Optional.of(change.get().states(root, disk, limits, console));
  }

  RuleRegistry registry() {
    return configs.registry();
  }

  /** The corpus to be looked at rather than checked: its facts are complete. */
  Snapshot snapshot() throws IOException {
    return Project.of(config, registry()).withCompleteFacts().snapshot(sources);
  }

  /**
   * Checks what {@code selection} says beside what is {@code known}; whoever names rules, or asks
   * what a change did, wants to know of that, and no trials of another reading.
   */
  Check check(Selection selection, KnownBefore known, Console console)
      throws IOException, ConfigException {
    boolean narrow = selection.rules().isPresent() || known.earlier().isPresent();
    Search search = narrow ? Search.QUICK : Search.THOROUGH;
    try (PublishedState published = published(known, selection, console)) {
      return Check.run(configs, config, sources, known, published, selection, search);
    }
  }

  private PublishedState published(KnownBefore known, Selection selection, Console console)
      throws IOException, ConfigException {
    GitEnvironment git = new GitEnvironment(console.folder(), console.environment());
    return PublishedState.of(config, configs, sources, known, selection, git);
  }

  /** Ends what is asked of git. */
  void close() {
    if (states.isPresent()) {
      states.get().close();
    }
  }

  /** Checks all, and holds it against {@code baseline}. */
  ListComparison compare(Baseline baseline, Console console) throws IOException, ConfigException {
    try (PublishedState published = published(KnownBefore.NOTHING, Selection.ALL, console)) {
      Snapshot snapshot = published.snapshot(config, registry(), sources);
      return ListComparison.of(baseline, snapshot, Selection.ALL);
    }
  }

  /**
   * The folder in which all {@code paths} lie, for the configuration nearest to them is theirs;
   * without any the working directory.
   */
  private static Path commonFolder(List<String> paths, Console console) throws Refusal {
    Path common = null;
    for (String written : paths) {
      Path folder = folder(written, console);
      common = common == null ? folder : common;
      while (common != null && !folder.startsWith(common)) {
        common = common.getParent();
      }
    }
    return common == null ? console.folder() : common;
  }

  private static Path folder(String written, Console console) throws Refusal {
    Optional<PathGlob> glob = PathGlob.of(written, console);
    Path path = glob.isPresent() ? glob.get().folder(console) : console.path(written);
    return glob.isPresent() || Files.isDirectory(path) ? path : path.getParent();
  }

  /** The configuration that is named, if one is; it is there. */
  static Optional<Path> file(ParseResult given, Console console) throws Refusal {
    if (!given.hasMatchedOption("--config")) {
      return Optional.empty();
    }
    String written = given.matchedOptionValue("--config", "");
    Path file = console.path(written);
    if (!Files.isRegularFile(file)) {
      throw new Refusal("there is no configuration file '" + written + "'");
    }
    return Optional.of(file);
  }
}
