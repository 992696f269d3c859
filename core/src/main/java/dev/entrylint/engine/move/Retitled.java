package dev.entrylint.engine.move;

import dev.entrylint.edit.relink.TargetLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading that has another title.
 *
 * @param path the document that it is in; empty if no heading has
 * @param now its title as it is
 * @param then its title as it will be
 */
record Retitled(String path, String now, String then) {

  /** No heading has another title. */
  static final Retitled NONE = new Retitled("", "", "");

  /**
   * The way to a heading below it, with the titles of those above, that {@code fragment} is;
   * nothing if it is none.
   */
  Optional<String> under(String fragment, TargetLetters letters) {
    List<String> titles = new ArrayList<>(List.of(fragment.split("#", -1)));
    boolean found = false;
    for (int i = 0; i < titles.size() - 1; i++) {
      if (letters.read(titles.get(i)).strip().equalsIgnoreCase(now)) {
        titles.set(i, letters.fragment(then));
        found = true;
      }
    }
    return found ? Optional.of(String.join("#", titles)) : Optional.empty();
  }
}
