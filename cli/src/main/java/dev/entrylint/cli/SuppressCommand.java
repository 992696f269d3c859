package dev.entrylint.cli;

import dev.entrylint.config.ConfigException;
import dev.entrylint.engine.suppress.SuppressionWords;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code suppress}: writes suppressions of what is found and is to stay. */
final class SuppressCommand implements Command {

  static final String DIFF = "--diff";
  private static final String RULE = "--rule";
  private static final String REASON = "--reason";
  private static final String UNTIL = "--until";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "suppress",
            "Writes suppressions of what 'entrylint check' finds of some rules: comments that readers"
                + " do not see, each above or in the line of its finding; where none can stand, for"
                + " the whole document.");
    Options.addPaths(spec, "Files and folders whose findings are suppressed (default: all).");
    spec.addOption(
        Options.texts(
            RULE, "ID[,ID]", "Suppress what these rules find; at least one must be named."));
    spec.addOption(
        Options.text(REASON, "TEXT", "Why; it is written into each suppression. Must be given."));
    spec.addOption(
        Options.text(
            UNTIL, "DATE", "The last day on which the suppressions hold, such as 2027-01-31."));
    spec.addOption(
        Options.flag(
            DIFF,
            "Write nothing; print what would change as a unified diff. The exit code is 1 if"
                + " anything would."));
    Options.addCorpus(spec);
    ChangeOptions.addWriting(spec);
    BaselineOptions.addKnown(spec, "Suppress known findings as any others.");
    spec.usageMessage()
        .footer(
            "",
            "Files with changes that are not committed are written as others: nothing but comments,"
                + " and keys in front matter, is added.",
            "",
            "Exit codes: 0 all that was to be suppressed is; 1 some of it was left, or --diff shows"
                + " something; 2 entrylint could not do its work, files could not be written, a"
                + " PATH does not exist, or there was no document.");
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, ConfigException, Refusal {
    SuppressionWords words = words(given);
    ChangeOptions.refuseStaged(given, "suppresses");
    return CorpusWriting.inEach(
        given,
        console,
        (workspace, folder) -> new Suppressing(workspace, folder, given, words, console).run());
  }

  private static SuppressionWords words(ParseResult given) throws Refusal {
    if (!given.hasMatchedOption(RULE)) {
      throw new Refusal(
          RULE
              + " must name the rules whose findings are suppressed; 'entrylint check' shows them");
    }
    if (!given.hasMatchedOption(REASON)) {
      throw new Refusal(
          REASON
              + " must say why; nobody understands a suppression later that does not explain itself");
    }
    try {
      return SuppressionWords.of(given.matchedOptionValue(REASON, ""), until(given));
    } catch (IllegalArgumentException fault) {
      throw new Refusal(fault.getMessage());
    }
  }

  private static Optional<LocalDate> until(ParseResult given) throws Refusal {
    if (!given.hasMatchedOption(UNTIL)) {
      return Optional.empty();
    }
    String written = given.matchedOptionValue(UNTIL, "");
    try {
      LocalDate day = LocalDate.parse(written);
      if (written.length() == "2027-01-31".length()) {
        return Optional.of(day);
      }
    } catch (DateTimeException none) {
      // said below
    }
    throw new Refusal(
        UNTIL + ": '" + written + "' is no day; write year, month and day as in 2027-01-31");
  }
}
