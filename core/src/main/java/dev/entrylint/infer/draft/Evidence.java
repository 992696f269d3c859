package dev.entrylint.infer.draft;

/**
 * How well something holds: in so many of so many cases.
 *
 * @param what the cases, for people: {@code entries}
 */
public record Evidence(int holds, int of, String what) {

  /** Fewer cases than these say nothing. */
  public static final int LEAST = 5;

  /** Whether it holds so well that what departs from it is likely a fault: in nine of ten. */
  public boolean isConvention() {
    return holds >= LEAST && holds * 10L >= of * 9L;
  }

  /** Whether it holds in more cases than not. */
  public boolean isHabit() {
    return holds >= LEAST && holds * 2L >= of;
  }

  /** Whether it holds all but always, as must what speaks of things that are not there. */
  public boolean isLaw() {
    return holds >= LEAST && holds * 100L >= of * 95L;
  }

  /**
   * Whether next to nothing departs from it, as must be where that would be reported as too much.
   */
  public boolean isComplete() {
    return holds >= 2 * LEAST && holds * 100L >= of * 98L;
  }

  /** Whether it is seen often enough to be more than chance: in one of fifteen. */
  public boolean isKnown() {
    return holds >= LEAST && holds * 15L >= of;
  }

  /** Which share of all it holds for, from 0 to 1. */
  public double share() {
    return of == 0 ? 0 : (double) holds / of;
  }

  @Override
  public String toString() {
    return holds == of ? "all " + of + " " + what : holds + " of " + of + " " + what;
  }
}
