package dev.entrylint.renderer;

import dev.entrylint.parse.SlugStyle;
import java.util.Optional;

/**
 * How tabs get their ids.
 *
 * @param slugs how ids are made of titles, if it is known
 * @param belowHeadings whether the id of the heading above stands before that of a tab
 */
public record TabStyle(Kind kind, Optional<SlugStyle> slugs, boolean belowHeadings) {

  /** What ids of tabs are. */
  public enum Kind {
    /** There are no tabs, or they have no ids. */
    NONE,
    NUMBERS,
    /** They are made of the titles of the tabs. */
    TITLES
  }

  public static final TabStyle NONE = new TabStyle(Kind.NONE, Optional.empty(), false);
  public static final TabStyle NUMBERED = new TabStyle(Kind.NUMBERS, Optional.empty(), false);
}
