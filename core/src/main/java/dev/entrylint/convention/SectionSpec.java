package dev.entrylint.convention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A section that a kind of entry has. A heading is this section if it has the class. Where no class
 * is given, it is if it has the level, where one is given, and a title that the pattern fits, or,
 * without a pattern, one of the titles; with neither any heading of the level is.
 *
 * @param name what configuration and findings call it
 * @param className the class of its heading
 * @param pattern fits its title
 * @param titles the agreed titles of its heading, the preferred one first
 * @param level the level of its heading: with a class the one it should have
 * @param min how many an entry has at least
 * @param max how many an entry has at most; empty for any number
 * @param last whether it closes the entry
 * @param contents what it must hold
 * @param items how many items its list must have
 * @param inner the sections within it
 */
public record SectionSpec(
    String name,
    Optional<String> className,
    Optional<TitlePattern> pattern,
    List<Wording> titles,
    OptionalInt level,
    int min,
    OptionalInt max,
    boolean last,
    Set<Content> contents,
    ItemCount items,
    Layout inner) {

  /** Whether its heading has another sign than its title: a class, or a level. */
  public boolean isMarked() {
    return className.isPresent() || level.isPresent();
  }

  /** Whether it has agreed titles besides the sign by which it is recognised. */
  public boolean hasAgreedTitle() {
    return className.isPresent() ? pattern.isPresent() || !titles.isEmpty() : !titles.isEmpty();
  }
}
