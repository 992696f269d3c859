package dev.entrylint.convention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How an entry of a kind is recognised; all that is given must hold. When neither level nor class
 * nor parent is given, the entry is the whole document.
 *
 * @param paths globs of which one must fit the document's path; none given means any path
 * @param level the heading's level
 * @param classes classes that the heading must all have
 * @param title fits the entry's title
 * @param frontMatter of each of these keys of the document's front matter, or of an item of the
 *     list under it, one of these values; {@code *} is any
 * @param parents names of kinds of which one has the entry in which this one lies
 * @param minWords at least so many words in the entry's lead, which is its text before its first
 *     section
 * @param maxWords at most so many words there
 */
public record Recognition(
    List<Glob> paths,
    OptionalInt level,
    List<String> classes,
    Optional<TitlePattern> title,
    Map<String, List<String>> frontMatter,
    List<String> parents,
    OptionalInt minWords,
    OptionalInt maxWords) {

  /** Recognises every document. */
  public static final Recognition ANYTHING =
      new Recognition(
          List.of(),
          OptionalInt.empty(),
          List.of(),
          Optional.empty(),
          Map.of(),
          List.of(),
          OptionalInt.empty(),
          OptionalInt.empty());

  /** Whether the entry is the whole document and not a heading's part of it. */
  public boolean wholeDocument() {
    return level.isEmpty() && classes.isEmpty() && parents.isEmpty();
  }
}
