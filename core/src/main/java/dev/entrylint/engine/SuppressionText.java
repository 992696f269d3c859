package dev.entrylint.engine;

import dev.entrylint.model.Directive;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind the word of a suppression: names of rules, the last day on which it holds, and
 * behind a dash a reason.
 *
 * @param names the rules as they are called there, each once; none for all rules
 * @param until what stands behind each {@code until=}, wherever it is
 * @param reason what stands behind the dash; empty if nothing does
 */
record SuppressionText(List<String> names, List<String> until, String reason) {

  static final String UNTIL = "until=";

  /** As {@code directive} has it. */
  static SuppressionText of(Directive directive) {
    Set<String> names = new LinkedHashSet<>();
    List<String> until = new ArrayList<>(0);
    boolean dash = false;
    StringBuilder reason = new StringBuilder();
    for (String word : directive.arguments()) {
      boolean first = !dash && (word.startsWith("--") || word.equals("—") || word.equals("–"));
      dash |= first;
      if (word.startsWith(UNTIL)) {
        until.add(word.substring(UNTIL.length()));
      } else if (dash) {
        reason.append(' ').append(word);
      } else if (!word.isEmpty()) {
        names.add(word);
      }
    }
    return new SuppressionText(
        List.copyOf(names), List.copyOf(until), withoutDashes(reason.toString()));
  }

  /** What is left of {@code reason} behind the dashes that it begins with. */
  private static String withoutDashes(String reason) {
    int from = 0;
    while (from < reason.length() && " -—–".indexOf(reason.charAt(from)) >= 0) {
      from++;
    }
    return reason.substring(from);
  }

  /** Whether there is a reason. */
  boolean hasReason() {
    return !reason.isEmpty();
  }

  /**
   * The last day on which it holds; empty if it has none, or one that is {@linkplain #fault no
   * day}.
   */
  Optional<LocalDate> lastDay() {
    return until.size() == 1 ? day(until.get(0)) : Optional.empty();
  }

  /** What is wrong with the days that it has: a sentence without a full stop. */
  Optional<String> fault() {
    if (until.size() > 1) {
      return Optional.of("there are several '" + UNTIL + "' here; leave the one that is meant");
    }
    return until.isEmpty() || lastDay().isPresent()
        ? Optional.empty()
        : Optional.of(
            "'"
                + until.get(0)
                + "' is no day; write year, month and day as in '"
                + UNTIL
                + "2027-01-31'");
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written)).filter(day -> written.length() == 10);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
