package dev.entrylint.engine.known;

import dev.entrylint.base.CodePoints;
import dev.entrylint.base.Shortened;
import dev.entrylint.rule.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A list of findings that are put up with, as a file keeps it: each key once.
 *
 * @param findings no two of which are alike
 */
public record Baseline(List<KnownFinding> findings) {

  /** The list of all of {@code findings} that may be known. */
  public static Baseline of(List<Finding> findings) {
    Map<KnownFinding, Integer> counts = new LinkedHashMap<>();
    Shortened shortened = new Shortened();
    for (Finding finding : findings) {
      if (Matching.isEverKnown(finding.rule())) {
        counts.merge(KnownFinding.of(finding, shortened), 1, Integer::sum);
      }
    }
    return of(counts);
  }

  /**
   * The list that {@code bytes} hold. Lines may come in any order; of repeated keys the larger
   * count holds, so that a file in which the lines of two are joined is that of both.
   *
   * @param ids gives each rule's id for any name that the rule has, and each other name as it is
   * @throws MalformedBaselineException if a line is none of such a list; tells all that are
   */
  public static Baseline read(byte[] bytes, UnaryOperator<String> ids)
      throws MalformedBaselineException {
    Map<KnownFinding, Integer> counts = new LinkedHashMap<>();
    for (KnownFinding each : new BaselineReader(bytes, ids).read()) {
      counts.merge(each.times(1), each.count(), Math::max);
    }
    return of(counts);
  }

  private static Baseline of(Map<KnownFinding, Integer> counts) {
    List<KnownFinding> findings = new ArrayList<>(counts.size());
    counts.forEach((key, count) -> findings.add(key.times(count)));
    return new Baseline(findings);
  }

  /** The text of its file, whose lines are sorted by code points: the order of the bytes, too. */
  public String text() {
    List<String> lines = new ArrayList<>(findings.size());
    findings.forEach(each -> lines.add(BaselineLine.of(each)));
    lines.sort(CodePoints::compare);
    StringBuilder text = new StringBuilder(BaselineLine.VERSION).append('\n');
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /**
   * What is left without {@code gone}.
   *
   * @param gone how many of which keys are gone, at most as many as there are
   */
  public Baseline without(Collection<KnownFinding> gone) {
    Map<KnownFinding, Integer> lost = new LinkedHashMap<>();
    gone.forEach(each -> lost.merge(each.times(1), each.count(), Integer::sum));
    List<KnownFinding> left = new ArrayList<>();
    for (KnownFinding each : findings) {
      int count = each.count() - lost.getOrDefault(each.times(1), 0);
      if (count > 0) {
        left.add(each.times(count));
      }
    }
    return new Baseline(List.copyOf(left));
  }

  /** How many findings {@code some} stand for. */
  public static long count(Collection<KnownFinding> some) {
    long count = 0;
    for (KnownFinding each : some) {
      count += each.count();
    }
    return count;
  }
}
