package dev.entrylint.report;

import dev.entrylint.base.Printable;
import dev.entrylint.engine.fix.Fixed;
import dev.entrylint.engine.fix.Fixed.Left;
import dev.entrylint.engine.fix.Fixed.Mended;
import dev.entrylint.engine.fix.FoundFixes;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Fix.Safety;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What fixes did, for people: lines that are printable, without line ends. */
public final class FixReport {

  private FixReport() {}

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
  public static List<String> summary(Fixed fixed, boolean planned) {
    List<String> lines = new ArrayList<>();
    int mended = fixed.mended().size();
    int files = fixed.files().size();
    String what =
        mended == 0
            ? "nothing"
            : Tally.counted(mended, "finding")
                + (files == 0 ? "" : " in " + Tally.counted(files, "file"));
    lines.add(planned ? what + " would be mended" : "mended " + what);
    Map<String, Integer> reasons = new LinkedHashMap<>();
    for (Left each : fixed.left()) {
      reasons.merge(each.reason(), 1, Integer::sum);
    }
    reasons.forEach(
        (reason, count) ->
            lines.add("left " + Tally.number(count) + ": " + Printable.line(reason)));
    int others = fixed.result().findings().size() - fixed.left().size();
    if (others > 0) {
      lines.add(
          "left "
              + Tally.number(others)
              + " without a fix: 'entrylint check' reports "
              + (others == 1 ? "it" : "them"));
    }
    return lines;
  }

  /** Why files were not written, a line for each. */
  public static List<String> unwritten(FileTransaction.Written written, String folder) {
    List<String> lines = new ArrayList<>();
    written
        .failed()
        .forEach(
            (path, reason) ->
                lines.add(
                    Printable.name(folder + path) + " was not written: " + Printable.line(reason)));
    return lines;
  }

  /**
   * How many of {@code findings} can be mended, and by what; empty if none can.
   *
   * @param command the one that mends: {@code entrylint fix}
   */
  public static Optional<String> fixable(List<Finding> findings, String command) {
    Set<Finding> failing = FoundFixes.failing(findings);
    int safe = 0;
    int unsafe = 0;
    int several = 0;
    for (Finding each : findings) {
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
