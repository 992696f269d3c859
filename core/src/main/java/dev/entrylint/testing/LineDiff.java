package dev.entrylint.testing;

import java.util.List;

/** How two short texts differ, line by line. */
final class LineDiff {

  private LineDiff() {}

  /**
   * All lines of both: those of {@code expected} alone behind {@code -}, those of {@code found}
   * alone behind {@code +}.
   */
  static String of(String expected, String found) {
    List<String> left = expected.lines().toList();
    List<String> right = found.lines().toList();
    int[][] common = common(left, right);
    StringBuilder diff = new StringBuilder();
    int l = 0;
    int r = 0;
    while (l < left.size() || r < right.size()) {
      if (l < left.size() && r < right.size() && left.get(l).equals(right.get(r))) {
        diff.append("  ").append(left.get(l++)).append('\n');
        r++;
      } else if (r == right.size() || (l < left.size() && common[l + 1][r] >= common[l][r + 1])) {
        diff.append("- ").append(left.get(l++)).append('\n');
      } else {
        diff.append("+ ").append(right.get(r++)).append('\n');
      }
    }
    return diff.toString();
  }

  /** The length of the longest common subsequence of what follows each pair of places. */
  private static int[][] common(List<String> left, List<String> right) {
    int[][] common = new int[left.size() + 1][right.size() + 1];
    for (int l = left.size() - 1; l >= 0; l--) {
      for (int r = right.size() - 1; r >= 0; r--) {
        common[l][r] =
            left.get(l).equals(right.get(r))
                ? common[l + 1][r + 1] + 1
                : Math.max(common[l + 1][r], common[l][r + 1]);
      }
    }
    return common;
  }
}
