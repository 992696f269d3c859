package dev.entrylint.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a run is wanted; the corpus is whole in any case.
 *
 * @param paths files and folders below the root, without a closing {@code /}, on which findings are
 *     reported; empty for all
 * @param rules the ids of the rules that run, even if configuration turns them off; empty for those
 *     that configuration leaves on
 */
public record Selection(List<String> paths, Optional<Set<String>> rules) {

  /** Everything. */
  public static final Selection ALL = new Selection(List.of(), Optional.empty());

  /** Whether it is {@link #ALL}; asked in every run, in which no record is compared. */
  public boolean isAll() {
    return paths.isEmpty() && rules.isEmpty();
  }

  /** Whether findings in the document at {@code path} are reported. */
  public boolean reports(String path) {
    if (paths.isEmpty()) {
      return true;
    }
    for (String each : paths) {
      int length = each.length();
      if (length == 0
          || path.startsWith(each) && (path.length() == length || path.charAt(length) == '/')) {
        return true;
      }
    }
    return false;
  }
}
