package dev.entrylint.cli;

import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.BaselineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What {@code init} does beyond a configuration, so that a corpus is adopted in one command: the
 * list of what is known, then the hook of git, each as its own command does it. One that is refused
 * is said, and the other is done all the same.
 */
record Adoption(boolean baseline, boolean hook, Path root, ParseResult given, Console console) {

  private static final String BASELINE = "--baseline";
  private static final String HOOK = "--hook";

  /** Options that only {@code init} has. */
  private static final Set<String> OWN =
      Set.of(
          BASELINE,
          HOOK,
          "--root",
          "--preset",
          "--list",
          "--force",
          "--no-schema",
          "--dry-run",
          "--stdout",
          "--debug",
          "--help");

  /** Adds the options that ask for it. */
  static void add(CommandSpec spec) {
    spec.addOption(
        Options.flag(
            BASELINE,
            "Then write all that is found to the list of known findings, as 'entrylint baseline'"
                + " does. An entrylint.yml that is there is kept, and so is a list."));
    spec.addOption(
        Options.flag(
            HOOK,
            "At last let git check each commit, as 'entrylint hook install' does. An entrylint.yml"
                + " that is there is kept."));
  }

  static Adoption of(Path root, ParseResult given, Console console) throws Refusal {
    boolean baseline = given.matchedOptionValue(BASELINE, false);
    boolean hook = given.matchedOptionValue(HOOK, false);
    if ((baseline || hook) && given.matchedOptionValue("--dry-run", false)) {
      throw new Refusal(
          "--dry-run writes nothing, and " + (baseline ? BASELINE : HOOK) + " is written");
    }
    return new Adoption(baseline, hook, root, given, console);
  }

  /** Whether anything is asked for. */
  boolean isWanted() {
    return baseline || hook;
  }

  /** Does it, and says what is to be committed. */
  int run() throws IOException {
    boolean done = true;
    if (baseline) {
      done = list();
    }
    if (hook) {
      List<String> words = new ArrayList<>(List.of("hook", "install"));
      // A hook begins at the top of the repository, and would look for a configuration there.
      if (!root.equals(console.folder()) || !Files.exists(root.resolve(".git"))) {
        words.add("--root=" + root);
      }
      done &= part("the hook was not installed", words);
    }
    List<String> files = new ArrayList<>();
    for (String each : List.of(ConfigLoader.FILE, SchemaFile.NAME, BaselineFile.NAME)) {
      if (Files.exists(root.resolve(each))) {
        files.add(each);
      }
    }
    console.print(
        "to commit: "
            + String.join(", ", files)
            + (hook ? "; a hook is in one clone only, others run 'entrylint hook install'" : "")
            + "\n");
    return done ? ExitCode.CLEAN : ExitCode.FAILURE;
  }

  /** A list that is there is kept, as the configuration is, if it can be read. */
  private boolean list() throws IOException {
    List<String> words = new ArrayList<>(List.of("baseline", "--root=" + root));
    boolean anew = given.matchedOptionValue("--force", false);
    boolean kept = !anew && Files.exists(root.resolve(BaselineFile.NAME));
    if (anew || kept) {
      words.add(anew ? "--update" : "--show");
    }
    String undone = "the list of what is known ";
    return part(undone + (kept ? "that is there cannot be used" : "was not written"), words);
  }

  private boolean part(String undone, List<String> words) throws IOException {
    for (OptionSpec each : given.matchedOptions()) {
      if (!OWN.contains(each.longestName())) {
        for (String value : each.originalStringValues()) {
          words.add(
              each.arity().max() == 0 ? each.longestName() : each.longestName() + "=" + value);
        }
      }
    }
    try {
      if (Program.run(words.toArray(String[]::new), console) == ExitCode.CLEAN) {
        return true;
      }
      console.say(undone);
    } catch (ConfigException wrong) {
      console.tell(wrong.getMessage() + "\n");
      console.say(undone);
    } catch (Refusal | IOException refused) {
      console.say(undone + ": " + refused.getMessage());
    }
    return false;
  }
}
