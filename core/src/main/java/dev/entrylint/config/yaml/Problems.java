package dev.entrylint.config.yaml;

import dev.entrylint.base.NearMiss;
import dev.entrylint.config.ConfigException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is wrong with a configuration, collected so that all of it can be reported at once. */
public final class Problems {

  private static final int LONGEST_LIST = 150;

  private final List<Problem> found = new ArrayList<>();

  private record Problem(Place place, String sentence) {}

  /** Takes in that what is written at {@code place} is wrong, as {@code sentence} says. */
  public void add(Place place, String sentence) {
    found.add(new Problem(place, sentence));
  }

  /** How many there are so far. */
  public int count() {
    return found.size();
  }

  /** Says that {@code word} is not among those known, and which is probably meant. */
  public void unknown(Place place, String what, String word, Collection<String> known) {
    add(place, "unknown " + what + " '" + word + "'" + advice(word, known));
  }

  /** Which of the words known is probably meant by {@code word}, or else which there are. */
  public static String advice(String word, Collection<String> known) {
    Optional<String> near = NearMiss.nearest(word, known);
    if (near.isPresent()) {
      return "; did you mean '" + near.get() + "'?";
    }
    if (known.size() < 2) {
      return known.isEmpty() ? "; there are none" : "; there is only " + known.iterator().next();
    }
    String list = String.join(", ", known);
    return list.length() <= LONGEST_LIST ? "; there are " + list : "";
  }

  /** Throws if anything was found. */
  public void refuse() throws ConfigException {
    if (!found.isEmpty()) {
      throw new ConfigException(
          found.stream()
              .sorted(
                  Comparator.comparing((Problem problem) -> problem.place.file())
                      .thenComparingInt(problem -> problem.place.line())
                      .thenComparingInt(problem -> problem.place.column()))
              .map(problem -> problem.place + ": " + problem.sentence)
              .distinct()
              .toList());
    }
  }
}
