package dev.entrylint.cli;

import dev.entrylint.config.ConfigException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code fix}: mends what is wrong in the corpus. */
final class FixCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command("fix", "Mends what 'entrylint check' finds, where it knows how.");
    Options.addPaths(
        spec,
        "Files and folders in which findings are mended (default: all). A fix may change other"
            + " files as well."
            + Options.PATTERNS);
    Options.addCorpus(spec);
    spec.addOption(
        Options.texts(
            "--rule",
            "ID[,ID]",
            "Mend only what these rules find, even if the configuration has them off."));
    FixOptions.add(spec);
    ChangeOptions.addWriting(spec);
    BaselineOptions.addKnown(spec, "Mend known findings as any others.");
    spec.addOption(
        Options.flag("--quiet", "Only say how much was mended, and what was left.").toBuilder()
            .names("-q", "--quiet")
            .build());
    spec.usageMessage()
        .footer(
            "",
            "Exit codes: 0 all that was to be mended is; 1 some of it was left, or --diff shows"
                + " something; 2 entrylint could not do its work, files could not be written, a"
                + " PATH does not exist, or there was no document.");
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, ConfigException, Refusal {
    FixOptions options = FixOptions.of(given, console);
    return CorpusWriting.inEach(
        given,
        console,
        (workspace, folder) -> new Mending(workspace, folder, given, options, console).run());
  }

  /**
   * Mends what is safe before a check, and says what that was beside the report of the check, which
   * may be for programs.
   *
   * @return whether it could be done; what was left is found again
   */
  static boolean isMendedBefore(ParseResult given, Console console)
      throws IOException, ConfigException, Refusal {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = new FixCommand().run(given, console.with(out, new PrintWriter(err)));
    if (code == ExitCode.FAILURE) {
      console.tell(err.toString());
    }
    out.toString().lines().forEach(console::say);
    return code != ExitCode.FAILURE;
  }
}
