package dev.entrylint.corpus;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What the text of an entry before its first section must be; it has a paragraph at least.
 *
 * @param tagline whether its first paragraph is emphasised as a whole
 * @param minWords how many words it has at least
 * @param maxWords how many words it has at most
 * @param contents what it must hold
 */
public record Lead(
    boolean tagline, OptionalInt minWords, OptionalInt maxWords, Set<Content> contents) {

  /** Any paragraph. */
  public static final Lead PARAGRAPH =
      new Lead(false, OptionalInt.empty(), OptionalInt.empty(), Set.of());
}
