package dev.entrylint.cli;

import dev.entrylint.base.SlashedPath;
import dev.entrylint.cli.hook.DriverCall;
import dev.entrylint.cli.hook.HookScript;
import dev.entrylint.cli.hook.MergeAttribute;
import dev.entrylint.engine.BaselineFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What a hook calls, by the options that it is installed with.
 *
 * @param top of the working tree, a real path, where the hook begins
 */
record HookCall(ParseResult given, Path top, Console console) {

  private static final String BASELINE = "--baseline";

  /** The variable by which the start script says by which name it was called. */
  private static final String PROGRAM = "ENTRYLINT_PROGRAM";

  /** Options with a path, which the hook sees from the top of the working tree. */
  private static final Set<String> PATHS =
      Set.of(HookCommand.ROOT, "--config", "--fence", "--rules-jar", BASELINE);

  /** Options that are no check's. */
  static final Set<String> OWN = Set.of(HookCommand.MERGE, "--help", "--debug");

  /** Options that are no merge's. */
  private static final Set<String> NOT_OF_MERGES =
      Set.of(HookCommand.MERGE, "--help", "--debug", BASELINE, "--fail-on");

  /**
   * The hook.
   *
   * @throws Refusal if the options would be refused at each commit, or there is no program to call
   */
  HookScript script() throws IOException, Refusal {
    ReadingOptions.of(given, console);
    Workspace.file(given, console);
    List<String> words = new ArrayList<>(List.of("check", "--staged"));
    words.addAll(arguments(OWN));
    return new HookScript(program(), words);
  }

  /**
   * The call of the merge driver.
   *
   * @throws Refusal if there is no program to call
   */
  DriverCall driver() throws IOException, Refusal {
    List<String> words = new ArrayList<>(List.of(MergeListsCommand.NAME));
    words.addAll(arguments(NOT_OF_MERGES));
    return new DriverCall(program(), words, MergeListsCommand.FOR_GIT);
  }

  /** The program as it was called, so that the hook follows a link to the next version. */
  private String program() throws Refusal {
    String called = console.environment().getOrDefault(PROGRAM, "");
    Path path = console.path(called);
    if (called.isEmpty() || !Files.isExecutable(path)) {
      throw new Refusal(
          "a hook needs a program to call; install it by the start script, bin/entrylint");
    }
    return path.toString().replace(File.separatorChar, '/');
  }

  /** Whether the program is one that npx keeps, until somebody tidies up. */
  boolean isPassing() {
    return console.environment().getOrDefault(PROGRAM, "").replace('\\', '/').contains("/_npx/");
  }

  /** The options but for those in {@code without}, as they are seen from the top. */
  private List<String> arguments(Set<String> without) throws IOException, Refusal {
    List<String> words = new ArrayList<>();
    for (OptionSpec each : given.matchedOptions()) {
      String name = each.longestName();
      if (without.contains(name)) {
        continue;
      }
      if (each.arity().max() == 0) {
        words.add(name);
        continue;
      }
      for (String value : each.originalStringValues()) {
        String shown = value;
        if (PATHS.contains(name)) {
          Path path = console.path(value);
          shown = below(path).orElse(path.toString());
        }
        words.add(name + "=" + shown);
      }
    }
    return words;
  }

  /** The path of {@code path} in the working tree; empty if it lies outside. */
  Optional<String> below(Path path) throws IOException {
    Path real = Files.exists(path) ? path.toRealPath() : path;
    if (!real.startsWith(top)) {
      return Optional.empty();
    }
    String inside = SlashedPath.of(top.relativize(real));
    return Optional.of(inside.isEmpty() ? "." : inside);
  }

  /**
   * What names the lists of known findings to git.
   *
   * @throws Refusal if the one that is named lies where git has no files
   */
  String list() throws IOException, Refusal {
    if (!given.hasMatchedOption(BASELINE)) {
      return BaselineFile.NAME;
    }
    Path path = console.path(given.matchedOptionValue(BASELINE, ""));
    Optional<String> inside = below(path);
    if (inside.isEmpty()) {
      throw new Refusal("'" + path + "' lies outside the working tree, and git merges it nowhere");
    }
    return "/" + MergeAttribute.literal(inside.get());
  }
}
