package dev.entrylint.report.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report that is asked for, written {@code NAME} or {@code NAME:FILE}.
 *
 * @param file where it is written, as the user names it; empty for wherever reports go by default
 */
public record ReportTarget(Format format, Optional<String> file) {

  /**
   * The one that is written as {@code written}.
   *
   * @throws IllegalArgumentException if there is no such format, or nothing behind the colon; its
   *     message says what would be right
   */
  public static ReportTarget of(String written) {
    int colon = written.indexOf(':');
    if (colon < 0) {
      return new ReportTarget(Format.named(written), Optional.empty());
    }
    Format format = Format.named(written.substring(0, colon));
    String file = written.substring(colon + 1);
    if (file.isEmpty()) {
      throw new IllegalArgumentException(
          "'" + written + "' names no file; write '" + format.word() + ":FILE'");
    }
    if (file.equals("-")) {
      throw new IllegalArgumentException(
          "'" + written + "' names no file; '" + format.word() + "' alone is printed");
    }
    return new ReportTarget(format, Optional.of(file));
  }

  /**
   * All of {@code written}, of which at most one goes where reports go by default.
   *
   * @throws IllegalArgumentException as the other does, or if several go there
   */
  public static List<ReportTarget> all(List<String> written) {
    List<ReportTarget> all = new ArrayList<>();
    Optional<Format> printed = Optional.empty();
    for (String each : written) {
      ReportTarget target = of(each.strip());
      if (target.file.isEmpty()) {
        if (printed.isPresent()) {
          throw new IllegalArgumentException(
              "'%s' and '%s' cannot both be printed; give one of them a file, as in '%s:FILE'"
                  .formatted(printed.get().word(), target.format.word(), target.format.word()));
        }
        printed = Optional.of(target.format);
      }
      all.add(target);
    }
    return List.copyOf(all);
  }
}
