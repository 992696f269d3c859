package dev.entrylint.cli;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.Linter;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.source.DiskSources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.infer.ReadingAdvice;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/** The corpus, the rules and the configuration that the options of a command add up to. */
record Workspace(Config config, RuleRegistry registry, ConfigLoader configs, Sources sources) {

  static Workspace open(ParseResult given, Console console)
      throws IOException, ConfigException, Refusal {
    ClassLoader loader = RuleJars.loader(given, console);
    RuleRegistry registry = RuleJars.registry(loader);
    ConfigLoader configs = new ConfigLoader(registry, loader, Set.copyOf(Renderers.names()));
    Config config = config(configs, given, console);
    return new Workspace(config, registry, configs, new DiskSources(config));
  }

  /** Says by which configuration and in which dialect the corpus is read, and why. */
  void sayHowItIsRead(Console console) {
    config
        .file()
        .ifPresent(
            file ->
                console.say(
                    "reading %s by %s in dialect '%s'%s"
                        .formatted(
                            config.root(),
                            file,
                            config.dialect(),
                            config
                                .guessedBy()
                                .map(because -> ", assumed because of " + because)
                                .orElse(""))));
  }

  /** Says which dialect is assumed, and why, if the configuration names none. */
  void sayGuess(Console console) {
    if (config.file().isPresent() && config.guessedBy().isPresent()) {
      console.say(
          "the configuration names no dialect; assuming '%s' because of %s"
              .formatted(config.dialect(), config.guessedBy().get()));
    }
  }

  /**
   * What speaks for another reading of what {@code result} was found in.
   *
   * @param quick whether only what is seen at once may be looked at
   */
  Optional<ReadingAdvice> otherReading(Result result, boolean quick)
      throws IOException, ConfigException {
    return quick || config.file().isPresent()
        ? ReadingAdvice.ofConfigured(result.corpus(), result.findings())
        : ReadingAdvice.ofAssumed(
            result.corpus(),
            result.findings(),
            new InitCorpusAccess(config.root(), configs, registry));
  }

  Linter linter() {
    return new Linter(config, registry, sources);
  }

  private static Config config(ConfigLoader configs, ParseResult given, Console console)
      throws IOException, ConfigException, Refusal {
    Optional<Path> root = root(given, console);
    Optional<Path> file = file(given, console);
    Path from = root.orElse(commonFolder(Options.paths(given), console));
    if (file.isEmpty()) {
      file = configs.find(from);
    }
    if (file.isEmpty() && root.isEmpty()) {
      file = configs.find(console.folder());
    }
    if (file.isPresent()) {
      Path folder = file.get().getParent();
      return configs.load(file.get(), root.orElse(folder));
    }
    // A part of what lies in the working directory is checked as a part of it.
    boolean inside = root.isEmpty() && from.startsWith(console.folder());
    Config assumed = configs.assumed(inside ? console.folder() : from);
    console.say(
        "%s was not found from %s upwards; assuming dialect '%s'%s, ids unique within each file, %s"
            .formatted(
                ConfigLoader.FILE,
                from,
                assumed.dialect(),
                assumed.guessedBy().map(because -> " because of " + because).orElse(""),
                "and the rules that need no configuration"));
    return assumed;
  }

  /**
   * The folder in which all {@code paths} lie, for the configuration nearest to them is theirs;
   * without any the working directory.
   */
  private static Path commonFolder(List<String> paths, Console console) throws Refusal {
    Path common = null;
    for (String written : paths) {
      Path path = console.path(written);
      Path folder = Files.isDirectory(path) ? path : path.getParent();
      common = common == null ? folder : common;
      while (common != null && !folder.startsWith(common)) {
        common = common.getParent();
      }
    }
    return common == null ? console.folder() : common;
  }

  private static Optional<Path> file(ParseResult given, Console console) throws Refusal {
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

  private static Optional<Path> root(ParseResult given, Console console) throws Refusal {
    if (!given.hasMatchedOption("--root")) {
      return Optional.empty();
    }
    String written = given.matchedOptionValue("--root", "");
    Path root = console.path(written);
    if (!Files.isDirectory(root)) {
      throw new Refusal(
          Files.exists(root)
              ? "--root '" + written + "' is not a folder"
              : "there is no folder '" + written + "' to be the root");
    }
    return Optional.of(root);
  }
}
