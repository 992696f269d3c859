package dev.entrylint.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options that say which fixes are applied, and how.
 *
 * @param unsafe whether those are whose results somebody should look at
 * @param diff whether nothing is written, and what would be is shown
 * @param interactive whether somebody is asked about each
 * @param dirty whether unsafe ones may change files with changes that are not committed
 */
record FixOptions(boolean unsafe, boolean diff, boolean interactive, boolean dirty) {

  private static final String UNSAFE = "--unsafe";
  private static final String DIFF = "--diff";
  private static final String INTERACTIVE = "--interactive";
  private static final String ALLOW_DIRTY = "--allow-dirty";

  /** Adds them to {@code spec}. */
  static void add(CommandSpec spec) {
    spec.addOption(
        Options.flag(UNSAFE, "Apply those fixes, too, whose results somebody should look at."));
    spec.addOption(
        Options.flag(
            DIFF,
            "Write nothing; print what would change as a unified diff. The exit code is 1 if"
                + " anything would."));
    spec.addOption(
        Options.flag(
            INTERACTIVE,
            "Show each finding with what its fix would change, and ask; also where there are"
                + " several ways to mend it. Needs a terminal."));
    spec.addOption(
        Options.flag(
            ALLOW_DIRTY,
            "Let unsafe fixes change files with changes that are not committed, or that git does"
                + " not have."));
  }

  /**
   * What is given of them.
   *
   * @throws Refusal if they contradict one another, or there is nobody to ask
   */
  static FixOptions of(ParseResult given, Console console) throws Refusal {
    List<String> all = new ArrayList<>();
    for (String each : List.of(UNSAFE, DIFF, INTERACTIVE)) {
      if (given.matchedOptionValue(each, false)) {
        all.add(each);
      }
    }
    boolean interactive = all.contains(INTERACTIVE);
    if (interactive && all.size() > 1) {
      throw new Refusal(
          INTERACTIVE + " shows each change and asks about it, and so excludes " + all.get(0));
    }
    if (interactive && !(console.has("ENTRYLINT_TERMINAL") && console.has("ENTRYLINT_TYPED"))) {
      throw new Refusal(
          INTERACTIVE + " needs a terminal to ask on; --diff shows what would change");
    }
    ChangeOptions.refuseStaged(given, "mends");
    return new FixOptions(
        all.contains(UNSAFE),
        all.contains(DIFF),
        interactive,
        given.matchedOptionValue(ALLOW_DIRTY, false));
  }
}
