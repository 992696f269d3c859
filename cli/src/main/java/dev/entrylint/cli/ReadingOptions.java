package dev.entrylint.cli;

import dev.entrylint.base.Bounds;
import dev.entrylint.base.Fence;
import dev.entrylint.base.Limits;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.source.DiskSources;
import dev.entrylint.engine.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options that say where files are read, and how much of them. No configuration can say that,
 * since whoever sends one would decide what it may read.
 *
 * @param ignored whether documents that git ignores are read too
 * @param fence the folder outside of which nothing is read, if one is given
 */
record ReadingOptions(Optional<Fence> fence, Limits limits, boolean ignored) {

  private static final String FENCE = "--fence";
  private static final String NO_GITIGNORE = "--no-gitignore";

  private static final Pattern SIZE = Pattern.compile("([0-9]{1,12}) ?([KMG]?)(?:I?B)?");

  private static final Map<String, Long> UNITS =
      Map.of("", 1L, "K", 1L << 10, "M", 1L << 20, "G", 1L << 30);

  /** Adds them to {@code spec}. */
  static void add(CommandSpec spec) {
    spec.addOption(
        Options.text(
            FENCE,
            "DIR",
            "The folder outside of which nothing is read (default: the repository that the root lies"
                + " in, or the root)."));
    spec.addOption(
        Options.flag(NO_GITIGNORE, "Files that git ignores are documents as any others."));
    Limits usual = Limits.USUAL;
    spec.addOption(
        Options.text(
            Limits.DOCUMENT_OPTION,
            "SIZE",
            "How large a document may be (default: " + Limits.shown(usual.document()) + ")."));
    spec.addOption(
        Options.text(
            Limits.CONFIGURATION_OPTION,
            "SIZE",
            "How large a file of the configuration, or a schema, may be (default: "
                + Limits.shown(usual.configuration())
                + ")."));
    spec.addOption(
        Options.text(
            Limits.EXTENDED_OPTION,
            "COUNT",
            "How many files a configuration may extend (default: " + usual.extended() + ")."));
    spec.addOption(
        Options.text(
            Limits.DEPTH_OPTION,
            "COUNT",
            "How many files may extend one another in a row (default: " + usual.depth() + ")."));
  }

  /**
   * What is given of them.
   *
   * @throws Refusal if the fence is no folder, or a limit no size or number
   */
  static ReadingOptions of(ParseResult given, Console console) throws Refusal {
    Limits usual = Limits.USUAL;
    Limits limits =
        new Limits(
            size(given, Limits.DOCUMENT_OPTION, usual.document()),
            size(given, Limits.CONFIGURATION_OPTION, usual.configuration()),
            count(given, Limits.EXTENDED_OPTION, usual.extended()),
            count(given, Limits.DEPTH_OPTION, usual.depth()));
    boolean ignored = given.matchedOptionValue(NO_GITIGNORE, false);
    return new ReadingOptions(fence(given, console), limits, ignored);
  }

  private static Optional<Fence> fence(ParseResult given, Console console) throws Refusal {
    if (!given.hasMatchedOption(FENCE)) {
      return Optional.empty();
    }
    String written = given.matchedOptionValue(FENCE, "");
    Path folder = console.path(written);
    if (written.isEmpty() || !Files.isDirectory(folder)) {
      throw new Refusal("there is no folder '" + written + "' to be the fence");
    }
    return Optional.of(Fence.at(folder));
  }

  private static long size(ParseResult given, String option, long usual) throws Refusal {
    if (!given.hasMatchedOption(option)) {
      return usual;
    }
    String written = given.matchedOptionValue(option, "");
    Matcher size = SIZE.matcher(written.strip().toUpperCase(Locale.ROOT));
    if (!size.matches()) {
      throw new Refusal(option + ": expected a size such as 100MB but was '" + written + "'");
    }
    return Long.parseLong(size.group(1)) * UNITS.get(size.group(2));
  }

  private static int count(ParseResult given, String option, int usual) throws Refusal {
    if (!given.hasMatchedOption(option)) {
      return usual;
    }
    String written = given.matchedOptionValue(option, "");
    if (!written.matches("[0-9]{1,9}")) {
      throw new Refusal(option + ": expected a number but was '" + written + "'");
    }
    return Integer.parseInt(written);
  }

  /** The configuration that is nearest to {@code from}, for a corpus in {@code root} if given. */
  Optional<Path> find(Path from, Optional<Path> root, ConfigLoader configs) {
    Optional<Fence> searched = searched(root);
    return searched.isPresent() ? configs.find(from, searched.get()) : configs.find(from);
  }

  /** A file that is likely meant as that configuration, but is called otherwise. */
  Optional<Path> misnamed(Path from, Optional<Path> root, ConfigLoader configs) {
    Optional<Fence> searched = searched(root);
    return searched.isPresent() ? configs.misnamed(from, searched.get()) : configs.misnamed(from);
  }

  private Optional<Fence> searched(Optional<Path> root) {
    return fence.or(() -> root.map(Fence::around));
  }

  /** The files below {@code root}, within {@code bounds}. */
  DiskSources sources(Path root, Bounds bounds) {
    DiskSources sources = new DiskSources(root, bounds);
    return ignored ? sources.withIgnored() : sources;
  }

  /** The same with an {@code unsaved} text in the place of one of them. */
  Sources sources(Path root, Bounds bounds, Optional<StdinOptions> unsaved)
      throws IOException, Refusal {
    Sources saved = sources(root, bounds);
    return unsaved.isEmpty() ? saved : unsaved.get().over(saved, root, bounds, !ignored);
  }

  /**
   * What is read for a corpus in {@code root}.
   *
   * @throws Refusal if it lies outside of the fence
   */
  Bounds bounds(Path root) throws Refusal {
    Fence around = fence.orElseGet(() -> Fence.around(root));
    if (!around.holds(root)) {
      throw new Refusal(
          "the root " + root + " lies outside " + around.folder() + "; --fence DIR allows more");
    }
    return Bounds.of(around).with(limits);
  }
}
