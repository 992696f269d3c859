package dev.entrylint.report;

import dev.entrylint.base.Printable;
import dev.entrylint.engine.suppress.SuppressionPlan;
import dev.entrylint.engine.suppress.SuppressionPlan.Left;
import java.util.ArrayList;
import java.util.List;

/** What suppressions did, for people: lines that are printable, without line ends. */
public final class SuppressReport {

  private SuppressReport() {}

  /**
   * A line for each finding that was left, and why.
   *
   * @param folder what paths begin with as seen from the user; may be empty
   */
  public static List<String> left(SuppressionPlan suppressed, String folder) {
    List<String> lines = new ArrayList<>();
    for (Left each : suppressed.left()) {
      lines.add(
          FindingLine.brief(each.finding().below(folder))
              + ": left: "
              + Printable.line(each.reason()));
    }
    return lines;
  }

  /**
   * How much was suppressed, and left.
   *
   * @param planned whether it only would be
   */
  public static List<String> summary(SuppressionPlan suppressed, boolean planned) {
    List<String> lines = new ArrayList<>();
    int done = suppressed.done().size();
    String what =
        done == 0
            ? "nothing"
            : Tally.counted(done, "finding")
                + " in "
                + Tally.counted(suppressed.files().size(), "file");
    lines.add(planned ? what + " would be suppressed" : "suppressed " + what);
    int beside = suppressed.beside().size();
    if (beside > 0) {
      lines.add(
          "known before, and suppressed with "
              + (done == 1 ? "it: " : "them: ")
              + Tally.counted(beside, "finding")
              + " of the same rules");
    }
    if (!suppressed.left().isEmpty()) {
      lines.add("left " + Tally.number(suppressed.left().size()));
    }
    return lines;
  }
}
