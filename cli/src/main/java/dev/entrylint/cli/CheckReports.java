package dev.entrylint.cli;

import dev.entrylint.engine.Result;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.report.BriefReporter;
import dev.entrylint.report.Grouping;
import dev.entrylint.report.Paint;
import dev.entrylint.report.Reporter;
import dev.entrylint.report.ResultFile;
import dev.entrylint.report.Tally;
import dev.entrylint.report.TextReporter;
import dev.entrylint.report.format.Format;
import dev.entrylint.report.format.PathBase;
import dev.entrylint.report.format.ReportRun;
import dev.entrylint.report.format.ReportTarget;
import dev.entrylint.report.format.Reports;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The reports of a check: one is printed, others are written to files.
 *
 * @param printed the format of what is printed; empty if nothing is
 */
record CheckReports(
    ParseResult given, List<ReportTarget> targets, Optional<Format> printed, Console console) {

  private static final String FORMAT = "--format";
  private static final String PATH_BASE = "--path-base";
  private static final String STATISTICS = "--statistics";

  static void add(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(FORMAT)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("NAME[:FILE]")
            .description(
                "How findings are reported: "
                    + String.join(", ", Format.words()).replace("text", "text (default)")
                    + ". With a FILE the report is written there. May be repeated; one is printed.")
            .completionCandidates(Format.words())
            .converters(CheckReports::checked)
            .build());
    spec.addOption(
        Options.flag(
            STATISTICS,
            "Print no findings, but how many there are of each rule and in each folder, and what was"
                + " read. Reports that are written to files have all findings."));
    spec.addOption(
        Options.text(
            PATH_BASE,
            "DIR",
            "What the paths in reports for services are relative to (default: the repository)."));
  }

  private static String checked(String written) {
    try {
      ReportTarget.of(written);
      return written;
    } catch (IllegalArgumentException unusable) {
      throw new TypeConversionException(unusable.getMessage());
    }
  }

  /**
   * Those that are asked for; without any, a text.
   *
   * @throws Refusal if several of them share a place
   */
  static CheckReports of(ParseResult given, Console console) throws Refusal {
    if (!given.hasMatchedOption(FORMAT)) {
      Format format = given.matchedOptionValue("--quiet", false) ? Format.BRIEF : Format.TEXT;
      return new CheckReports(given, List.of(), Optional.of(format), console);
    }
    List<ReportTarget> targets;
    try {
      targets = ReportTarget.all(given.matchedOptionValue(FORMAT, List.<String>of()));
    } catch (IllegalArgumentException unusable) {
      throw new Refusal(FORMAT + ": " + unusable.getMessage(), unusable);
    }
    Optional<Format> printed = Optional.empty();
    Set<Path> places = new HashSet<>();
    for (ReportTarget each : targets) {
      if (each.file().isPresent()) {
        String name = each.file().get();
        requireFolder(console.path(name), name);
        if (!places.add(ResultFile.place(console.path(name)))) {
          throw new Refusal(
              FORMAT
                  + ": several formats are to be written to '"
                  + name
                  + "'; name a file for each");
        }
      } else {
        boolean brief = each.format() == Format.TEXT && given.matchedOptionValue("--quiet", false);
        printed = Optional.of(brief ? Format.BRIEF : each.format());
      }
    }
    boolean people = printed.isEmpty() || printed.get().isForPeople();
    if (!people && isCounted(given)) {
      throw new Refusal(
          STATISTICS
              + " prints a table instead of findings, and so excludes what "
              + FORMAT
              + " "
              + printed.get().word()
              + " prints; write that to a file: "
              + FORMAT
              + " "
              + printed.get().word()
              + ":FILE");
    }
    return new CheckReports(given, targets, printed, console);
  }

  private static boolean isCounted(ParseResult given) {
    return given.matchedOptionValue(STATISTICS, false);
  }

  /** A check may take long, and should not end with a report that cannot be written. */
  private static void requireFolder(Path file, String written) throws Refusal {
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Refusal("cannot write '" + written + "': there is no folder '" + folder + "'");
    }
  }

  /**
   * What the paths of reports for services are relative to, for a corpus in {@code root}; empty if
   * there is no such report.
   *
   * @throws Refusal if a folder is named that does not hold the root
   */
  Optional<PathBase> paths(Path root) throws Refusal {
    if (!hasMore()) {
      return Optional.empty();
    }
    Optional<Path> named =
        given.hasMatchedOption(PATH_BASE)
            ? Optional.of(console.path(given.matchedOptionValue(PATH_BASE, "")))
            : Optional.empty();
    try {
      return Optional.of(PathBase.of(root, named, console.environment()));
    } catch (IllegalArgumentException outside) {
      throw new Refusal(PATH_BASE + ": " + outside.getMessage(), outside);
    }
  }

  // Asked in every run, in which no lambda is linked for it: that takes milliseconds.
  private boolean printsForPeople() {
    return printed.isPresent() && printed.get().isForPeople();
  }

  /** Whether people alone read what is reported, and nothing is written to a file. */
  static boolean areForPeople(ParseResult given, Console console) throws Refusal {
    return !of(given, console).hasMore();
  }

  /**
   * Prints what people read, before anything is said.
   *
   * @param grouped where the findings that another reading would do without are one
   */
  void print(Result result, Result grouped, Sources sources, RuleRegistry registry)
      throws IOException {
    if (isCounted(given)) {
      console.print(Statistics.of(result, registry));
    } else if (printsForPeople()) {
      boolean brief = printed.get() == Format.BRIEF;
      Reporter reporter = brief ? new BriefReporter(paint()) : text(sources);
      console.write(() -> reporter.report(brief ? result : grouped, console.out()));
    }
  }

  private Reporter text(Sources sources) {
    String grouping = given.matchedOptionValue("--group-by", "file");
    TextReporter text =
        new TextReporter(sources, Grouping.valueOf(grouping.toUpperCase(Locale.ROOT)), paint());
    return given.matchedOptionValue("--verbose", false) ? text.complete() : text;
  }

  /** The colours of what is printed. */
  Paint paint() {
    String when = given.matchedOptionValue("--color", "auto");
    boolean coloured = when.equals("always") || when.equals("auto") && console.wantsColour();
    return coloured ? Paint.COLOURED : Paint.PLAIN;
  }

  /** Whether anything is left to be written once it is known how the run ends. */
  boolean hasMore() {
    return !targets.isEmpty() && (targets.size() > 1 || !printsForPeople());
  }

  /** Writes what is left: what programs read, and all files. */
  void write(ReportRun run) throws IOException, Refusal {
    List<String> files = new ArrayList<>();
    for (ReportTarget each : targets) {
      if (each.file().isPresent()) {
        Reports.write(each.format(), run, console.path(each.file().get()));
        files.add(each.file().get());
      } else if (!each.format().isForPeople()) {
        Reporter reporter = Reports.reporter(each.format(), run);
        console.write(() -> reporter.report(run.result(), console.out()));
      }
    }
    Reports.summarize(targets, run).ifPresent(console::say);
    if (printed.isEmpty()) {
      String tally = Tally.of(run.result()).sentence();
      console.say(tally + "; see " + String.join(", ", files));
    }
  }
}
