package dev.entrylint.cli;

import dev.entrylint.base.SlashedPath;
import dev.entrylint.cli.hook.HookFile;
import dev.entrylint.cli.hook.HookScript;
import dev.entrylint.cli.hook.MergeAttribute;
import dev.entrylint.config.ConfigException;
import dev.entrylint.engine.BaselineFile;
import dev.entrylint.engine.FailOn;
import dev.entrylint.engine.git.GitEnvironment;
import dev.entrylint.engine.git.GitHooks;
import dev.entrylint.engine.git.GitRepository;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code hook}: lets git check each commit before it is made. */
final class HookCommand implements Command {

  private static final String INSTALL = "install";
  private static final String UNINSTALL = "uninstall";
  private static final String STATUS = "status";
  private static final String MERGE = "--merge-driver";
  private static final String ROOT = "--root";
  private static final String BASELINE = "--baseline";

  /** Options with a path, which the hook sees from the top of the working tree. */
  private static final Set<String> PATHS =
      Set.of(ROOT, "--config", "--fence", "--rules-jar", BASELINE);

  /** Options that are no check's. */
  private static final Set<String> OWN = Set.of(MERGE, "--help", "--debug");

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "hook",
            "Lets git check each commit before it is made, by 'entrylint check --staged' with the"
                + " options given here. A hook that is there already is kept, and runs first.");
    List<String> actions = List.of(INSTALL, UNINSTALL, STATUS);
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .paramLabel("ACTION")
            .type(String.class)
            .completionCandidates(actions)
            .converters(value -> Options.oneOf(actions, value))
            .description(
                "install writes or renews the hook; uninstall leaves all as it was before; status"
                    + " says what there is (exit code 1: no hook of entrylint).")
            .build());
    spec.addOption(
        Options.flag(
            MERGE,
            "Also let git merge two branches' lists of known findings line by line, in this"
                + " repository."));
    Options.addCorpus(spec);
    BaselineOptions.addFile(spec);
    spec.addOption(
        Options.choice(
            "--fail-on",
            "SEVERITY",
            "The least severity that refuses a commit: error (default), warning, info or never.",
            FailOn.WORDS.toArray(String[]::new)));
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, ConfigException, Refusal {
    String action = given.matchedPositionalValue(0, STATUS);
    for (OptionSpec each : given.matchedOptions()) {
      String name = each.longestName();
      if (!action.equals(INSTALL) && !name.equals(ROOT) && !OWN.contains(name)
          || !action.equals(INSTALL) && name.equals(MERGE)) {
        throw new Refusal(name + " is for 'hook install' alone; 'hook " + action + "' needs none");
      }
    }
    Path folder = Options.root(given, console).orElse(console.folder());
    GitEnvironment environment = new GitEnvironment(console.folder(), console.environment());
    GitRepository repository = GitRepository.of(folder, environment);
    GitHooks hooks = GitHooks.of(repository);
    HookFile file = new HookFile(hooks.folder());
    MergeAttribute attribute = new MergeAttribute(hooks.attributes());
    return switch (action) {
      case INSTALL -> install(file, attribute, hooks, repository.top(), given, console);
      case UNINSTALL -> uninstall(file, attribute, console);
      default -> status(file, attribute, console);
    };
  }

  private static int install(
      HookFile file,
      MergeAttribute attribute,
      GitHooks hooks,
      Path top,
      ParseResult given,
      Console console)
      throws IOException, Refusal {
    if (!hooks.own()) {
      throw new Refusal(
          "git takes the hooks of this repository from '"
              + file.folder()
              + "', which is not its own (core.hooksPath), and a hook there would hold for others as"
              + " well; let one there run 'entrylint check --staged', or give this repository its own:"
              + " git config core.hooksPath \"$(git rev-parse --git-common-dir)/hooks\"");
    }
    ReadingOptions.of(given, console);
    Workspace.file(given, console);
    HookScript script = new HookScript(program(console), arguments(given, top, console));
    HookFile.State before = file.install(script);
    StringBuilder said = new StringBuilder();
    said.append(before == HookFile.State.OURS ? "renewed " : "wrote ").append(file.path());
    said.append(": each commit is checked by '").append(script.call()).append("'\n");
    if (file.keepsAnother()) {
      said.append("the hook that was there is kept as ").append(file.before());
      said.append(", and runs first\n");
    }
    if (given.matchedOptionValue(MERGE, false)) {
      attribute.install(list(given, top, console));
      said.append("wrote ").append(hooks.attributes());
      said.append(": lists of known findings are merged line by line\n");
    }
    console.print(said.toString());
    if (hooks.tracked()) {
      console.say(
          "that folder is in the working tree; whoever gets the hook with it needs an entrylint on the"
              + " PATH");
    }
    return ExitCode.CLEAN;
  }

  private static int uninstall(HookFile file, MergeAttribute attribute, Console console)
      throws IOException {
    boolean another = file.keepsAnother();
    boolean hook = file.uninstall();
    boolean merge = attribute.uninstall();
    if (!hook && !merge) {
      console.say("there is no hook of entrylint in '" + file.folder() + "'");
      return ExitCode.CLEAN;
    }
    StringBuilder said = new StringBuilder();
    if (hook) {
      said.append(another ? "put back " : "took away ").append(file.path()).append('\n');
    }
    if (merge) {
      said.append("took entrylint's lines out of ").append(attribute.file()).append('\n');
    }
    console.print(said.toString());
    return ExitCode.CLEAN;
  }

  private static int status(HookFile file, MergeAttribute attribute, Console console)
      throws IOException {
    HookFile.State state = file.state();
    StringBuilder said = new StringBuilder(file.path().toString());
    switch (state) {
      case OURS -> said.append(": each commit is checked by '").append(call(file)).append("'\n");
      case CHANGED -> said.append(": somebody changed the hook that entrylint wrote\n");
      case OTHER -> said.append(": a hook that entrylint did not write\n");
      case NONE -> said.append(": there is no hook\n");
      default -> throw new IllegalStateException();
    }
    if (file.keepsAnother()) {
      said.append(file.before()).append(": the hook that was there before\n");
    }
    if (attribute.isThere()) {
      said.append(attribute.file()).append(": lists of known findings are merged line by line\n");
    }
    console.print(said.toString());
    return state == HookFile.State.OURS ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private static String call(HookFile file) throws IOException {
    return file.call().orElse("entrylint");
  }

  /** The program as it was called, so that the hook follows a link to the next version. */
  private static String program(Console console) throws Refusal {
    String called = console.environment().getOrDefault("ENTRYLINT_PROGRAM", "");
    Path path = console.path(called);
    if (called.isEmpty() || !path.isAbsolute() || !Files.isExecutable(path)) {
      throw new Refusal(
          "a hook needs a program to call; install it by the start script, bin/entrylint");
    }
    return path.toString().replace(File.separatorChar, '/');
  }

  /** What the hook calls the program with, at the top of the working tree. */
  private static List<String> arguments(ParseResult given, Path top, Console console)
      throws IOException, Refusal {
    List<String> words = new ArrayList<>(List.of("check", "--staged"));
    for (OptionSpec each : given.matchedOptions()) {
      String name = each.longestName();
      if (OWN.contains(name)) {
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
          shown = below(path, top).orElse(path.toString());
        }
        words.add(name + "=" + shown);
      }
    }
    return words;
  }

  /** The path of {@code path} in the working tree; empty if it lies outside. */
  private static Optional<String> below(Path path, Path top) throws IOException {
    Path real = Files.exists(path) ? path.toRealPath() : path;
    if (!real.startsWith(top)) {
      return Optional.empty();
    }
    String inside = SlashedPath.of(top.relativize(real));
    return Optional.of(inside.isEmpty() ? "." : inside);
  }

  /** What names the lists of known findings to git. */
  private static String list(ParseResult given, Path top, Console console)
      throws IOException, Refusal {
    if (!given.hasMatchedOption(BASELINE)) {
      return BaselineFile.NAME;
    }
    Path path = console.path(given.matchedOptionValue(BASELINE, ""));
    Optional<String> inside = below(path, top);
    if (inside.isEmpty()) {
      throw new Refusal("'" + path + "' lies outside the working tree, and git merges it nowhere");
    }
    return "/" + inside.get();
  }
}
