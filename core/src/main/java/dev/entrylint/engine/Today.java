package dev.entrylint.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * The day on which corpora are checked, asked for only where a suppression has a last day. It is
 * that of the system, where the system is, or that of {@code SOURCE_DATE_EPOCH}, in UTC, by which
 * builds are told the time that they are to take for now.
 */
public final class Today implements Supplier<LocalDate> {

  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  /** The day. */
  public static LocalDate now() {
    return of(System.getenv(EPOCH));
  }

  @Override
  public LocalDate get() {
    return now();
  }

  /**
   * The day of {@code epoch}, in seconds since 1970, or that of the system if it is null or no such
   * number.
   */
  static LocalDate of(String epoch) {
    boolean number =
        epoch != null
            && !epoch.isEmpty()
            && epoch.length() <= 11
            && epoch.chars().allMatch(c -> c >= '0' && c <= '9');
    return number
        ? LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC)
        : LocalDate.now();
  }
}
