package dev.entrylint.cli;

import dev.entrylint.base.Printable;
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
import java.util.ArrayList;
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
  private static final String MERGED = "lists of known findings are merged line by line";
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
            "Also let git merge what two branches did: lists in documents item by item, by"
                + " 'entrylint merge-lists', and lists of known findings line by line."));
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
    MergeAttribute attribute = MergeAttribute.union(hooks.attributes());
    ListDriver driver = ListDriver.of(repository);
    return switch (action) {
      case INSTALL -> install(file, attribute, driver, hooks, given, console);
      case UNINSTALL -> uninstall(file, attribute, driver, console);
      default -> status(file, attribute, driver, console);
    };
  }

  private static int install(
      HookFile file,
      MergeAttribute attribute,
      ListDriver driver,
      GitHooks hooks,
      ParseResult given,
      Console console)
      throws IOException, ConfigException, Refusal {
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
    HookCall call = new HookCall(given, driver.top(), console);
    HookScript script = call.script();
    boolean merge = given.matchedOptionValue(MERGE, false);
    String list = merge ? call.list() : "";
    List<String> documents = merge ? driver.patterns(call) : List.of();
    String verb = file.install(script) == HookFile.State.OURS ? "renewed " : "wrote ";
    List<String> said = new ArrayList<>();
    said.add(verb + file.path() + ": each commit is checked by '" + script.call() + "'");
    if (file.keepsAnother()) {
      said.add("the hook that was there is kept as " + file.before() + ", and runs first");
    }
    if (merge) {
      attribute.install(List.of(list));
      said.add("wrote " + attribute.file() + ": " + MERGED);
      said.addAll(driver.install(call, documents));
    }
    print(said, console);
    if (call.isPassing()) {
      console.say(
          "the hook calls what npx keeps in its cache, without which no commit is made; 'npm install -D"
              + " entrylint', then 'npx entrylint hook install' again, lets it call one that stays");
    }
    if (hooks.tracked()) {
      console.say(
          "that folder is in the working tree; whoever gets the hook with it needs an entrylint on the"
              + " PATH");
    }
    return ExitCode.CLEAN;
  }

  private static int uninstall(
      HookFile file, MergeAttribute attribute, ListDriver driver, Console console)
      throws IOException {
    boolean another = file.keepsAnother();
    boolean hook = file.uninstall();
    boolean merge = attribute.uninstall();
    List<String> lists = driver.uninstall();
    if (!hook && !merge && lists.isEmpty()) {
      console.say("there is no hook of entrylint in '" + file.folder() + "'");
      return ExitCode.CLEAN;
    }
    List<String> said = new ArrayList<>();
    if (hook) {
      said.add((another ? "put back " : "took away ") + file.path());
    }
    if (merge) {
      said.add("took entrylint's lines out of " + attribute.file());
    }
    said.addAll(lists);
    print(said, console);
    return ExitCode.CLEAN;
  }

  private static int status(
      HookFile file, MergeAttribute attribute, ListDriver driver, Console console)
      throws IOException {
    HookFile.State state = file.state();
    List<String> said = new ArrayList<>();
    said.add(
        switch (state) {
          case OURS -> "each commit is checked by '" + call(file) + "', in " + file.path();
          case CHANGED -> "somebody changed the hook that entrylint wrote, " + file.path();
          case OTHER -> "entrylint did not write the hook that is there, " + file.path();
          case NONE -> "there is no hook " + file.path();
        });
    if (file.keepsAnother()) {
      said.add("the hook that was there before is " + file.before());
    }
    if (attribute.isThere()) {
      said.add(MERGED + ", by " + attribute.file());
    }
    said.addAll(driver.status());
    print(said, console);
    return state == HookFile.State.OURS ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private static String call(HookFile file) throws IOException {
    return file.call().orElse("entrylint");
  }

  private static void print(List<String> lines, Console console) throws IOException {
    for (String each : lines) {
      console.print(Printable.line(each) + "\n");
    }
  }
}
