package dev.entrylint.corpus;

import java.util.List;
import java.util.OptionalInt;

/**
 * How an entry of a kind is recognised; all that is given must hold. When neither level nor class
 * is given, the entry is the whole document.
 *
 * @param paths globs of which one must fit the document's path; none given means any path
 * @param level the heading's level
 * @param classes classes that the heading must all have
 * @param minWords at least so many words in the entry's lead, which is its text before its first
 *     section
 * @param maxWords at most so many words there
 */
public record Recognition(
    List<Glob> paths,
    OptionalInt level,
    List<String> classes,
    OptionalInt minWords,
    OptionalInt maxWords) {

  /** Whether the entry is the whole document and not a heading's part of it. */
  public boolean wholeDocument() {
    return level.isEmpty() && classes.isEmpty();
  }
}
