package dev.entrylint.cli;

import dev.entrylint.cli.hook.HookFile;
import dev.entrylint.cli.hook.HookScript;
import dev.entrylint.cli.hook.MergeAttribute;
import dev.entrylint.config.ConfigException;
import dev.entrylint.engine.FailOn;
import dev.entrylint.engine.git.GitEnvironment;
import dev.entrylint.engine.git.GitHooks;
import dev.entrylint.engine.git.GitRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code hook}: lets git check each commit before it is made. */
final class HookCommand implements Command {

  private static final String INSTALL = "install";
  private static final String UNINSTALL = "uninstall";
  private static final String STATUS = "status";
  static final String MERGE = "--merge-driver";
  static final String ROOT = "--root";

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
      if (!action.equals(INSTALL) && !name.equals(ROOT) && !HookCall.OWN.contains(name)
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
              + " git config core.hooksPath '"
              + hooks.attributes().getParent().resolveSibling("hooks")
              + "'");
    }
    HookCall call = new HookCall(given, top, console);
    HookScript script = call.script();
    String list = call.list();
    HookFile.State before = file.install(script);
    StringBuilder said = new StringBuilder();
    said.append(before == HookFile.State.OURS ? "renewed " : "wrote ").append(file.path());
    said.append(": each commit is checked by '").append(script.call()).append("'\n");
    if (file.keepsAnother()) {
      said.append("the hook that was there is kept as ").append(file.before());
      said.append(", and runs first\n");
    }
    if (given.matchedOptionValue(MERGE, false)) {
      attribute.install(list);
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
}
