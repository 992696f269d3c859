package dev.entrylint.engine.fix;

import dev.entrylint.engine.fix.Fixed.Mended;
import dev.entrylint.rule.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Findings that are found again however often they are mended, such as that something is missing
 * which its rule does not see where the fix puts it. To apply such a fix in each round would only
 * pile up what it writes. A finding of another round is the same if it is of the same rule, file,
 * entry and subject.
 */
final class FutileFixes {

  /** In so many rounds on end a finding must have been mended for nothing. */
  private static final int ROUNDS = 3;

  private final Set<List<String>> futile = new HashSet<>();

  /** Whether it is of no use to mend {@code finding}. */
  boolean has(Finding finding) {
    return !futile.isEmpty() && futile.contains(key(finding));
  }

  /**
   * Learns from rounds that do not end.
   *
   * @param mended what was mended in each of them
   * @return whether there is any finding that was not known to be one of these
   */
  boolean learn(List<List<Mended>> mended) {
    Set<List<String>> always = keys(mended.get(mended.size() - 1));
    for (int i = Math.max(0, mended.size() - ROUNDS); i < mended.size(); i++) {
      always.retainAll(keys(mended.get(i)));
    }
    return futile.addAll(always);
  }

  private static Set<List<String>> keys(List<Mended> mended) {
    Set<List<String>> keys = new HashSet<>();
    mended.forEach(each -> keys.add(key(each.finding())));
    return keys;
  }

  private static List<String> key(Finding finding) {
    return List.of(finding.rule(), finding.path(), finding.entry().orElse(""), finding.subject());
  }
}
