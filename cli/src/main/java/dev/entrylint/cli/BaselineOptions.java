package dev.entrylint.cli;

import dev.entrylint.base.Bounds;
import dev.entrylint.config.ConfigException;
import dev.entrylint.engine.BaselineFile;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.known.Baseline;
import dev.entrylint.report.BaselineUpdate;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that say which list of known findings there is, and what comes of it. */
record BaselineOptions(ParseResult given, Console console) {

  private static final String FILE = "--baseline";
  private static final String NONE = "--no-baseline";
  private static final String STRICT = "--strict-baseline";

  /** Adds the one that names the file. */
  static void addFile(CommandSpec spec) {
    spec.addOption(
        Options.text(
            FILE,
            "FILE",
            "The list of known findings (default: "
                + BaselineFile.NAME
                + " beside the configuration; without one, in the root)."));
  }

  /** Adds those that say what is known. */
  static void addKnown(CommandSpec spec, String withoutOne) {
    addFile(spec);
    spec.addOption(Options.flag(NONE, withoutOne));
  }

  /** Adds those of a check. */
  static void addAll(CommandSpec spec) {
    addKnown(spec, "Report known findings as any others.");
    spec.addOption(
        Options.flag(
            STRICT,
            "That known findings are gone, which 'entrylint baseline --prune' takes out of the list,"
                + " makes the exit code 1."));
  }

  /**
   * What is given of them.
   *
   * @param corpora how many are checked, each of which has a list of its own
   * @param whole whether all rules look at all of them
   * @throws Refusal if they contradict one another, or what is checked
   */
  static BaselineOptions of(ParseResult given, int corpora, boolean whole, Console console)
      throws Refusal {
    boolean none = given.matchedOptionValue(NONE, false);
    boolean strict = given.matchedOptionValue(STRICT, false);
    if (corpora > 1 && given.hasMatchedOption(FILE)) {
      throw new Refusal(
          FILE + " names one list, and here are several configurations; name the --root of one");
    }
    if (none && (strict || given.hasMatchedOption(FILE))) {
      throw new Refusal(NONE + " and " + (strict ? STRICT : FILE) + " exclude each other");
    }
    if (strict && !whole) {
      throw new Refusal(
          STRICT
              + " needs a check of all: what is gone cannot be told from what was not looked for,"
              + " where a PATH, --rule or a change is given");
    }
    return new BaselineOptions(given, console);
  }

  /**
   * What a check of {@code workspace} is held against.
   *
   * @throws ConfigException if the list cannot be read
   * @throws Refusal if the one that is named is not there
   */
  KnownBefore known(Workspace workspace) throws ConfigException, Refusal {
    BaselineFile file = file(workspace);
    if (given.matchedOptionValue(NONE, false) || !given.hasMatchedOption(FILE) && !file.isThere()) {
      return KnownBefore.NOTHING;
    }
    return new KnownBefore(Optional.of(read(file, workspace)));
  }

  /** The file of the list, be it there or not. */
  BaselineFile file(Workspace workspace) throws Refusal {
    return given.hasMatchedOption(FILE)
        ? new BaselineFile(
            console.path(given.matchedOptionValue(FILE, "")), workspace.config().root())
        : BaselineFile.of(workspace.config());
  }

  /**
   * The list in {@code file}.
   *
   * @throws ConfigException if it cannot be read
   * @throws Refusal if it is not there
   */
  Baseline read(BaselineFile file, Workspace workspace) throws ConfigException, Refusal {
    if (!file.isThere()) {
      throw new Refusal(
          "there is no baseline '" + file.shown() + "'; 'entrylint baseline' writes one");
    }
    if (workspace.states().isPresent()) {
      // What is staged is read from the index; what nobody has added, from the disk.
      Optional<Baseline> staged = file.read(workspace.sources(), workspace.registry());
      if (staged.isPresent()) {
        return staged.get();
      }
    }
    Bounds bounds = ReadingOptions.of(given, console).bounds(workspace.config().root());
    boolean named = given.hasMatchedOption(FILE);
    Optional<Path> own = named ? Optional.of(file.path()) : workspace.config().file();
    boolean outside = named || given.hasMatchedOption("--config");
    return file.read(
        outside && own.isPresent() ? bounds.withConfiguration(own.get()) : bounds,
        workspace.registry());
  }

  /** The exit code of a check, which is {@code code} if nothing is gone, or that is no matter. */
  int judge(Result result, int code) {
    Optional<String> gone = BaselineUpdate.gone(result, "entrylint baseline --prune");
    if (gone.isEmpty() || !given.matchedOptionValue(STRICT, false)) {
      return code;
    }
    console.say(gone.get());
    return Math.max(code, ExitCode.FINDINGS);
  }
}
