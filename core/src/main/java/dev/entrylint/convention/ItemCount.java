package dev.entrylint.convention;

/**
 * How many items a list must have.
 *
 * @param least the fewest
 * @param most the most; {@link Integer#MAX_VALUE} for any number
 */
public record ItemCount(int least, int most) {

  /** Any number of items. */
  public static final ItemCount ANY = new ItemCount(0, Integer.MAX_VALUE);

  /** Whether {@code items} are neither too few nor too many. */
  public boolean allows(int items) {
    return items >= least && items <= most;
  }

  /** Whether any number will do. */
  public boolean isAny() {
    return least <= 0 && most == Integer.MAX_VALUE;
  }
}
