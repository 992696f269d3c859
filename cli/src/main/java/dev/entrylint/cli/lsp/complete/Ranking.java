package dev.entrylint.cli.lsp.complete;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The best of many that could be meant by what was typed so far.
 *
 * @param best the best first
 * @param cut whether there are more
 */
record Ranking<T>(List<T> best, boolean cut) {

  /** As many are offered at most: more than anybody reads. */
  static final int MOST = 200;

  private static final int NOT_AT_ALL = 5;

  private record Ranked<T>(T one, int rank) {}

  /**
   * Those of {@code all} that fit {@code typed} best, of equal ones the first. If there are few,
   * those that do not fit are among them: what is typed may change.
   *
   * @param names by what each may be meant
   */
  static <T> Ranking<T> of(List<T> all, String typed, Function<T, List<String>> names) {
    String sought = typed.toLowerCase(Locale.ROOT).strip();
    boolean many = all.size() > MOST;
    List<Ranked<T>> ranked = new ArrayList<>();
    for (T each : all) {
      int rank = NOT_AT_ALL;
      for (String name : names.apply(each)) {
        rank = Math.min(rank, rank(name, sought));
      }
      if (rank < NOT_AT_ALL || !many) {
        ranked.add(new Ranked<>(each, rank));
      }
    }
    ranked.sort(Comparator.comparingInt(Ranked::rank));
    boolean cut = ranked.size() > MOST || ranked.size() < all.size();
    return new Ranking<>(ranked.stream().limit(MOST).map(Ranked::one).toList(), cut);
  }

  /** How far {@code name} is from what is sought, which is in lower case. */
  private static int rank(String name, String sought) {
    if (sought.isEmpty()) {
      return 1;
    }
    if (name.length() < sought.length()) {
      return NOT_AT_ALL;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(sought);
    if (at == 0) {
      return lower.length() == sought.length() ? 0 : 1;
    }
    for (; at > 0; at = lower.indexOf(sought, at + 1)) {
      if (!Character.isLetterOrDigit(lower.charAt(at - 1))) {
        return 2;
      }
    }
    return lower.contains(sought) ? 3 : isWithin(lower, sought) ? 4 : NOT_AT_ALL;
  }

  /** Whether the letters sought stand in {@code name} in this order. */
  private static boolean isWithin(String name, String sought) {
    int at = 0;
    for (int i = 0; i < name.length() && at < sought.length(); i++) {
      at += name.charAt(i) == sought.charAt(at) ? 1 : 0;
    }
    return at == sought.length();
  }
}
