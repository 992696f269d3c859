package dev.entrylint.report;

import dev.entrylint.base.Printable;
import dev.entrylint.engine.fix.FixChoice;
import dev.entrylint.engine.fix.Fixed;
import dev.entrylint.engine.fix.Fixed.Left;
import dev.entrylint.engine.fix.Fixed.Mended;
import dev.entrylint.engine.fix.FoundFixes;
import dev.entrylint.engine.fix.Uncommitted;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Fix.Safety;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What fixes did, for people: lines that are printable, without line ends. */
public final class FixReport {

  /** For how many findings it is found out, for a count alone, whether they can be mended. */
  private static final int SOUGHT = 50;

  /** How many files are named where none was written. */
  private static final int FEW = 5;

  private FixReport() {}

  /**
   * What mends what was left, as parts of sentences.
   *
   * @param unsafe what somebody should look at
   * @param several what can be mended in several ways
   * @param dirty what would change a file with changes that are not committed
   * @param check what reports what has no fix
   */
  public record Remedies(String unsafe, String several, String dirty, String check) {

    private String behind(String reason) {
      if (reason.equals(FixChoice.UNSAFE)) {
        return ": " + unsafe;
      }
      if (reason.equals(FixChoice.SEVERAL)) {
        return ": " + several;
      }
      return reason.endsWith(Uncommitted.REASON) ? ": " + dirty : "";
    }
  }

  /**
   * A line for each finding that was mended: {@code path:line:column: what was done [rule]}. Places
   * are those of the text before.
   *
   * @param folder what paths begin with as seen from the user; may be empty
   */
  public static List<String> mended(Fixed fixed, String folder) {
    List<String> lines = new ArrayList<>();
    for (Mended each : fixed.mended()) {
      Finding finding = each.finding();
      lines.add(
          FindingLine.place(folder + finding.path(), finding.start())
              + ": "
              + Printable.line(each.fix().title())
              + " ["
              + finding.rule()
              + "]");
    }
    return lines;
  }

  /** A line for each finding that was to be mended and was left, and why. */
  public static List<String> left(Fixed fixed, String folder) {
    List<String> lines = new ArrayList<>();
    for (Left each : fixed.left()) {
      if (each.wanted()) {
        lines.add(
            FindingLine.brief(each.finding().below(folder))
                + ": left: "
                + Printable.line(each.reason()));
      }
    }
    return lines;
  }

  /**
   * How much was mended, and what was left.
   *
   * @param planned whether it only would be
   */
  public static List<String> summary(Fixed fixed, boolean planned, Remedies remedies) {
    List<String> lines = new ArrayList<>();
    int mended = fixed.mended().size();
    int files = fixed.files().size();
    String what =
        mended == 0
            ? "nothing"
            : Tally.counted(mended, "finding")
                + (files == 0 ? "" : " in " + Tally.counted(files, "file"));
    lines.add(planned ? what + " would be mended" : "mended " + what);
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    for (Left each : fixed.left()) {
      // "'a.md' cannot be written: ..." is one reason for all files.
      String reason = each.reason();
      int end = reason.startsWith("'") ? reason.indexOf("' ", 1) + 1 : 0;
      reasons
          .computeIfAbsent(reason.substring(end), any -> new ArrayList<>())
          .add(reason.substring(0, end));
    }
    reasons.forEach(
        (reason, of) ->
            lines.add(
                "left "
                    + Tally.number(of.size())
                    + ": "
                    + Printable.line(files(of) + reason)
                    + remedies.behind(reason)));
    int others = fixed.result().findings().size() - fixed.left().size();
    if (others > 0) {
      lines.add(
          "left "
              + Tally.number(others)
              + " without a fix: "
              + remedies.check
              + " reports "
              + (others == 1 ? "it" : "them"));
    }
    return lines;
  }

  /** The first of the files that are named, and how many there are; nothing if none is. */
  private static String files(List<String> names) {
    Set<String> all = new LinkedHashSet<>(names);
    String first = all.iterator().next();
    int more = all.size() - 1;
    return more == 0 ? first : first + " and " + Tally.counted(more, "other file") + ": each";
  }

  /**
   * Why files were not written, a line for each reason. All are named, unless nothing was written.
   */
  public static List<String> unwritten(FileTransaction.Written written, String folder) {
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    written
        .failed()
        .forEach(
            (path, reason) ->
                reasons
                    .computeIfAbsent(reason, each -> new ArrayList<>())
                    .add(Printable.name(folder + path)));
    List<String> lines = new ArrayList<>();
    reasons.forEach(
        (reason, paths) -> {
          int named = written.files().isEmpty() ? Math.min(FEW, paths.size()) : paths.size();
          String more =
              named == paths.size() ? "" : " and " + Tally.number(paths.size() - named) + " more";
          lines.add(
              String.join(", ", paths.subList(0, named))
                  + more
                  + (paths.size() == 1 ? " was" : " were")
                  + " not written: "
                  + Printable.line(reason));
        });
    return lines;
  }

  /**
   * How many of {@code findings} can be mended, and by what; empty if none can. Where there are
   * many of which that takes its time to say, it is left to the command.
   *
   * @param command the one that mends: {@code entrylint fix}
   */
  public static Optional<String> fixable(List<Finding> findings, String command) {
    List<Finding> sought = new ArrayList<>();
    int open = 0;
    for (Finding each : findings) {
      open += each.hasFoundFixes() ? 0 : 1;
    }
    boolean many = open > SOUGHT;
    for (Finding each : findings) {
      if (each.hasFoundFixes() || !many) {
        sought.add(each);
      }
    }
    Set<Finding> failing = FoundFixes.failing(sought);
    int safe = 0;
    int unsafe = 0;
    int several = 0;
    for (Finding each : sought) {
      if (failing.contains(each) || each.fixes().isEmpty()) {
        continue;
      }
      Optional<Fix> fix = each.defaultFix();
      if (fix.isEmpty()) {
        several++;
      } else if (fix.get().safety() == Safety.SAFE) {
        safe++;
      } else {
        unsafe++;
      }
    }
    StringBuilder sentence = new StringBuilder();
    add(sentence, safe, command);
    add(sentence, unsafe, command + " --unsafe");
    add(sentence, several, command + " --interactive");
    if (many) {
      boolean first = sentence.isEmpty();
      sentence.append(first ? "" : "; ").append(Tally.number(open));
      sentence
          .append(first ? " of these may have a fix: " : " more may have one: ")
          .append(command);
      sentence.append(" --unsafe --diff shows it");
    }
    return sentence.isEmpty() ? Optional.empty() : Optional.of(sentence.toString());
  }

  private static void add(StringBuilder sentence, int count, String command) {
    if (count > 0) {
      boolean first = sentence.isEmpty();
      sentence.append(first ? "" : "; ").append(Tally.number(count));
      sentence.append(first ? " of these can be fixed: " : " more: ").append(command);
    }
  }
}
